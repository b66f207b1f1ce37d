//! The schemas of types in the metadata.

#![allow(dead_code, reason = "the types are only described")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::client::ApiClient;
use restrait::info::schemars::generate::SchemaSettings;
use restrait::info::schemars::{JsonSchema, Schema, SchemaGenerator};
use restrait::info::{EndpointSchemas, JsonType};
use restrait::response::{Binary, IfModified, JsonLines, NoContent, PlainText};
use restrait::sse::EventStream;
use restrait::{ApiError, Event, Response, api, endpoint};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

mod crate_path;
mod lines;

#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Note {
    text: String,
}

#[derive(Serialize, JsonSchema)]
pub struct Borrowed<'a> {
    text: &'a str,
    tags: Cow<'a, [Cow<'a, str>]>,
}

/// Has no schema.
#[derive(Serialize, Deserialize)]
pub struct Plain {
    text: String,
}

#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Listed<T> {
    items: Vec<T>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Filter {
    name: String,
}

#[derive(Deserialize, JsonSchema)]
pub struct Failure {
    message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_message(failure.message)
    }
}

#[derive(Deserialize, JsonSchema)]
pub struct Conflict {
    other: u64,
}

/// A type that is named like one of the standard library.
#[derive(Deserialize, JsonSchema)]
pub struct Option {
    chosen: bool,
}

type Alias = Vec<Note>;

#[derive(Response)]
pub enum Export {
    #[status(200)]
    Done(Note),
    #[status(201, 203)]
    Plain(Plain),
    #[status(202)]
    Later(NoContent),
    #[status(204)]
    Empty,
    #[status(206)]
    Bytes(Counted),
    #[status(_)]
    Other(Vec<u8>),
}

#[derive(Response)]
pub struct Counted {
    /// The number of all notes.
    #[header("x-total-count")]
    pub total: u64,
    #[header]
    pub etag: std::option::Option<String>,
    #[header(style = comma)]
    pub allow: Vec<String>,
    /// The headers of the application.
    #[header("x-app-", flatten)]
    pub app: BTreeMap<String, String>,
    #[cookie("session")]
    pub session: String,
    #[body]
    pub notes: Vec<Note>,
}

#[derive(Event)]
pub enum Change {
    /// A note was created.
    #[event("created")]
    Created(Note),
    #[event("renamed")]
    Renamed(Plain),
    #[event("cleared")]
    Cleared,
    #[event("text")]
    Text(PlainText),
}

/// An event that is a response too.
#[derive(Response)]
pub struct Changes {
    #[header("x-last")]
    pub last: std::option::Option<u64>,
    #[body]
    pub events: EventStream<Change>,
}

/// Changes, or an archive of them.
#[derive(Response)]
pub enum Followed {
    #[status(202)]
    Archive(restrait::download::Download),
    #[status(200)]
    Live(EventStream<Change>),
}

pub use restrait;

mod private {
    /// Only this module can name it.
    #[derive(serde::Deserialize, restrait::info::schemars::JsonSchema)]
    #[schemars(crate = "restrait::info::schemars")]
    pub struct Hidden {
        pub inner: u8,
    }
}

#[restrait::client(base_url = "http://localhost", error = Failure, resources(Notes))]
pub struct Journal;

#[api(crate::schemas::Journal)]
pub trait Notes {
    #[endpoint(method = "POST", path = "/a", errors(404, 409(Conflict), 410(Plain), 411(())))]
    fn borrowed(&self, #[body] note: &Borrowed<'_>) -> Note;

    #[endpoint(method = "POST", path = "/b")]
    fn slice(&self, #[body] notes: &[Note]) -> Alias;

    #[endpoint(method = "POST", path = "/c")]
    fn cow(&self, #[body] note: std::option::Option<Cow<'_, [Cow<'_, str>]>>) -> Listed<Note>;

    #[endpoint(method = "POST", path = "/d")]
    fn plain(&self, #[body] note: &Plain) -> Listed<Plain>;

    #[endpoint(method = "POST", path = "/e", responses(200, 404 = "no note"))]
    fn optional(&self) -> std::option::Option<Note>;

    #[endpoint(method = "POST", path = "/f")]
    fn nullable(&self) -> std::option::Option<Note>;

    #[endpoint(method = "GET", path = "/g/<id>/<name>")]
    #[allow(clippy::too_many_arguments)]
    fn params(
        &self,
        id: u32,
        name: &str,
        #[cfg(not(test))] gone: std::option::Option<Plain>,
        #[query(style = json)] filter: &Filter,
        #[query(style = brackets)] nested: std::option::Option<&Filter>,
        #[query(style = brackets)] plain: std::option::Option<&Plain>,
        #[query(style = repeated)] ids: std::option::Option<&[u64]>,
        #[query(style = comma)] names: std::option::Option<Vec<String>>,
        #[cfg(test)]
        #[query(flatten)]
        flat: std::option::Option<&Filter>,
        at: std::option::Option<jiff::Timestamp>,
    ) -> self::Option;

    #[endpoint(method = "PUT", path = "/h")]
    fn table(&self, #[body(content_type = "text/csv")] table: Vec<u8>) -> PlainText;

    #[endpoint(method = "PUT", path = "/i")]
    fn parts(&self, #[multipart] file: Part, #[multipart(style = json)] note: &Note) -> Binary;

    #[endpoint(method = "PUT", path = "/j")]
    fn lines(&self, #[body] lines: JsonLines<Note>) -> JsonLines<Filter>;

    #[endpoint(
        method = "GET",
        path = "/k",
        responses(200 = "ready", 201, 202, 203, 204, 205, 206)
    )]
    fn export(&self) -> Export;

    #[endpoint(method = "GET", path = "/l")]
    fn counted(&self) -> IfModified<Counted>;

    #[endpoint(method = "GET", path = "/m")]
    fn modified(&self) -> IfModified<Alias>;

    #[endpoint(method = "GET", path = "/n")]
    fn changes(&self) -> EventStream<Change>;

    #[endpoint(method = "GET", path = "/o")]
    fn counted_changes(&self) -> Changes;

    #[endpoint(
        method = "GET",
        path = "/u",
        responses(200 = "changes", 202 = "an archive"),
    )]
    fn followed(&self) -> Followed;

    #[endpoint(method = "GET", path = "/p")]
    fn items(&self) -> EventStream<Note>;

    #[endpoint(method = "GET", path = "/q")]
    fn nothing(&self) -> NoContent;

    #[endpoint(method = "GET", path = "/r")]
    fn unit(&self) -> ();

    #[cfg(not(test))]
    #[endpoint(method = "GET", path = "/s")]
    fn never(&self) -> Missing;

    #[endpoint(method = "GET", path = "/t")]
    fn hidden(&self) -> private::Hidden;
}

fn generator() -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    settings.into_generator()
}

fn schemas(endpoint: &str) -> EndpointSchemas {
    let info = notes::INFO.endpoint(endpoint).unwrap();
    info.schemas(&mut generator())
}

/// Returns the schemas in JSON, and `null` for types without one.
fn shown(schemas: &[std::option::Option<Schema>]) -> Value {
    let shown = |schema: &std::option::Option<Schema>| {
        schema
            .as_ref()
            .map_or(Value::Null, |it| it.as_value().clone())
    };
    schemas.iter().map(shown).collect()
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn list(name: &str) -> Value {
    json!({ "type": "array", "items": reference(name) })
}

#[test]
fn bodies_have_the_schema_of_the_type_without_its_reference() {
    assert_eq!(
        shown(&schemas("borrowed").params),
        json!([reference("Borrowed")])
    );
    assert_eq!(shown(&schemas("slice").params), json!([list("Note")]));
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    assert_eq!(shown(&schemas("cow").params), json!([texts]));
    assert_eq!(shown(&schemas("plain").params), json!([null]));
    assert_eq!(shown(&schemas("lines").params), json!([reference("Note")]));
    assert_eq!(shown(&schemas("table").params), json!([null]));
    assert_eq!(
        shown(&schemas("parts").params),
        json!([null, reference("Note")])
    );
}

#[test]
fn params_have_schemas_of_their_text_only() {
    let info = notes::INFO.endpoint("params").unwrap();
    let names: Vec<_> = info.params.iter().map(|param| param.rust_name).collect();
    let schemas = schemas("params");
    assert_eq!(
        names,
        [
            "id", "name", "filter", "nested", "plain", "ids", "names", "flat", "at"
        ]
    );
    assert_eq!(
        shown(&schemas.params),
        json!([
            { "type": "integer", "format": "uint32", "minimum": 0 },
            { "type": "string" },
            reference("Filter"),
            reference("Filter"),
            null,
            { "type": "array", "items": { "type": "integer", "format": "uint64", "minimum": 0 } },
            { "type": "array", "items": { "type": "string" } },
            reference("Filter"),
            null,
        ])
    );
}

#[test]
fn responses_have_the_schema_of_the_decoded_type() {
    assert_eq!(
        shown(&schemas("borrowed").responses),
        json!([reference("Note")])
    );
    assert_eq!(shown(&schemas("slice").responses), json!([list("Note")]));
    assert_eq!(
        shown(&schemas("cow").responses),
        json!([reference("Listed")])
    );
    assert_eq!(shown(&schemas("plain").responses), json!([null]));
    assert_eq!(
        shown(&schemas("params").responses),
        json!([reference("Option")])
    );
    assert_eq!(
        shown(&schemas("hidden").responses),
        json!([reference("Hidden")])
    );
    for endpoint in ["table", "parts", "nothing", "unit"] {
        assert_eq!(
            shown(&schemas(endpoint).responses),
            json!([null]),
            "{endpoint}"
        );
    }
}

#[test]
fn optional_responses_are_nullable_unless_a_404_is_none() {
    assert_eq!(
        shown(&schemas("optional").responses),
        json!([reference("Note"), null])
    );
    let nullable = json!({ "anyOf": [reference("Note"), { "type": "null" }] });
    assert_eq!(shown(&schemas("nullable").responses), json!([nullable]));
}

#[test]
fn variants_have_a_schema_for_each_status() {
    let bytes = json!({ "type": "array", "items": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 } });
    let schemas = schemas("export");
    let note = reference("Note");
    assert_eq!(
        shown(&schemas.responses),
        json!([note, null, null, null, null, bytes, list("Note")])
    );
    assert_eq!(shown(&[schemas.other_response]), json!([bytes]));
}

#[test]
fn wrapped_responses_have_the_schema_of_the_value() {
    assert_eq!(
        shown(&schemas("counted").responses),
        json!([list("Note"), null])
    );
    assert_eq!(
        shown(&schemas("modified").responses),
        json!([list("Note"), null])
    );
    assert_eq!(
        shown(&schemas("lines").responses),
        json!([reference("Filter")])
    );
}

#[test]
fn events_have_a_schema_for_each_name() {
    for endpoint in ["changes", "countedChanges", "followed"] {
        let schemas = schemas(endpoint);
        let events = json!([reference("Note"), null, null, null]);
        assert_eq!(shown(&schemas.events), events, "{endpoint}");
        let responses = shown(&schemas.responses);
        assert!(responses.as_array().unwrap().iter().all(Value::is_null), "{endpoint}");
    }
    let events = |endpoint| notes::INFO.endpoint(endpoint).unwrap().events;
    assert_eq!(events("followed"), events("changes"));
    let items = schemas("items");
    assert_eq!(shown(&items.events), json!([]));
    assert_eq!(shown(&items.responses), json!([reference("Note")]));
    let info = notes::INFO.endpoint("changes").unwrap();
    assert_eq!(info.events[0].docs, "A note was created.");
}

#[test]
fn errors_have_their_own_schema_or_that_of_the_client() {
    let (failure, conflict) = (reference("Failure"), reference("Conflict"));
    assert_eq!(
        shown(&schemas("borrowed").errors),
        json!([failure, conflict, null, null])
    );
    let mut generator = generator();
    let schema = <Journal as ApiClient>::INFO.error_schema(&mut generator);
    assert_eq!(shown(&[schema]), json!([failure]));
    assert!(generator.definitions()["Failure"]["properties"]["message"].is_object());
}

#[test]
fn responses_tell_media_types_and_headers() {
    let responses = |endpoint: &str| notes::INFO.endpoint(endpoint).unwrap().responses;
    let types = |endpoint: &str| -> Vec<_> {
        let all = responses(endpoint).iter();
        all.map(|response| (response.status, response.media_type))
            .collect()
    };
    let json = Some("application/json");
    assert_eq!(types("borrowed"), [(200, json)]);
    assert_eq!(types("table"), [(200, Some("text/plain"))]);
    assert_eq!(types("parts"), [(200, Some("*/*"))]);
    assert_eq!(types("lines"), [(200, Some("application/x-ndjson"))]);
    assert_eq!(types("changes"), [(200, Some("text/event-stream"))]);
    assert_eq!(types("countedChanges"), [(200, Some("text/event-stream"))]);
    assert_eq!(
        types("followed"),
        [(200, Some("text/event-stream")), (202, Some("*/*"))]
    );
    assert_eq!(types("counted"), [(200, json), (304, None)]);
    assert_eq!(types("optional"), [(200, json), (404, None)]);
    assert_eq!(
        (types("nothing"), types("unit")),
        (vec![(200, None)], vec![(200, None)])
    );
    assert_eq!(
        types("export"),
        [
            (200, json),
            (201, json),
            (202, None),
            (203, json),
            (204, None),
            (205, json),
            (206, json)
        ]
    );
    let other = notes::INFO
        .endpoint("export")
        .unwrap()
        .other_response
        .unwrap();
    assert_eq!(
        (other.status, other.body, other.media_type),
        (0, Some("Vec<u8>"), json)
    );
    assert!(
        notes::INFO
            .endpoint("table")
            .unwrap()
            .other_response
            .is_none()
    );

    let headers = responses("counted")[0].headers;
    let names: Vec<_> = headers
        .iter()
        .map(|header| (header.name, header.required))
        .collect();
    assert_eq!(
        names,
        [
            ("x-total-count", true),
            ("etag", false),
            ("allow", false),
            ("x-app-", false),
            ("set-cookie", true),
        ]
    );
    assert_eq!(headers[0].docs, "The number of all notes.");
    assert_eq!(headers[0].json, JsonType::Integer);
    assert!(headers[2].is_list && headers[3].is_prefix);
    assert_eq!(headers[4].cookie, Some("session"));
    assert_eq!(responses("export")[6].headers.len(), 5);
    assert_eq!(responses("export")[0].headers, []);
    assert_eq!(responses("modified")[0].headers[0].name, "etag");
    assert_eq!(responses("counted")[0].body, Some("Vec<Note>"));
    assert_eq!(responses("export")[6].body, Some("Vec<Note>"));
}
