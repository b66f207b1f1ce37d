//! Endpoints without a handler return samples.

use std::collections::BTreeMap;

pub use restrait;
use restrait::download::Download;
use restrait::info::EndpointInfo;
use restrait::info::schemars::JsonSchema;
use restrait::prelude::*;
use restrait::response::{Binary, JsonLines, PlainText};
use restrait::sse::EventStream;
use restrait::{ApiError, Event, Page, Response, api, client, endpoint};
use restrait_fake::{Builder, FakeServer};
use serde::Deserialize;

/// A client of a zoo.
#[client(base_url = "https://zoo.example.com", error = Problem)]
pub struct Zoo;

/// The errors of the zoo.
#[derive(Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
pub struct Problem {
    error: Details,
}

#[derive(Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
struct Details {
    code: u16,
    message: String,
}

impl From<Problem> for ApiError {
    fn from(problem: Problem) -> Self {
        Self::new().with_message(problem.error.message)
    }
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
pub struct Animal {
    #[schemars(example = &"Rex")]
    name: String,
    #[schemars(regex(pattern = "^[A-Z]{2}\\d{4}$"))]
    tag: String,
    kind: Kind,
    #[schemars(range(min = 3))]
    legs: u8,
    parents: Vec<Animal>,
    notes: BTreeMap<String, Option<bool>>,
    mate: Option<Box<Animal>>,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    BigCat,
    Bird,
}

#[derive(Debug, Response)]
pub struct Tagged {
    #[header("etag")]
    tag: Option<String>,
    #[header("x-total")]
    total: u64,
    #[body]
    animal: Animal,
}

#[derive(Debug, Response)]
pub enum Moved {
    #[status(200)]
    Done(Animal),
    #[status(202)]
    Queued(u64),
}

#[derive(Debug, Event)]
pub enum Change {
    #[event("born")]
    Born(Animal),
    #[event("left")]
    Left,
}

#[derive(Debug, Deserialize, JsonSchema, Page)]
#[schemars(crate = "restrait::info::schemars")]
pub struct Numbered {
    #[page(items)]
    animals: Vec<Animal>,
}

#[derive(Debug, Deserialize, JsonSchema, Page)]
#[schemars(crate = "restrait::info::schemars")]
pub struct Cursored {
    #[page(items)]
    animals: Vec<Animal>,
    #[page(next)]
    next: Option<String>,
}

/// A type without a schema.
#[derive(Debug, Deserialize)]
pub struct Secretive;

/// Animals of a zoo.
#[api(client = crate::samples::Zoo, errors(404 = "no such animal"))]
pub trait Animals {
    /// Returns an animal.
    #[endpoint(method = "GET", path = "/animals/<id>")]
    fn animal(&self, id: u32) -> Animal;

    /// Returns an animal with headers.
    #[endpoint(method = "GET", path = "/animals/<id>/tagged")]
    fn tagged(&self, id: u32) -> Tagged;

    /// Moves an animal.
    #[endpoint(method = "POST", path = "/animals/<id>/move", responses(200 = "done", 202 = "queued"))]
    fn move_it(&self, id: u32) -> Moved;

    /// Deletes an animal.
    #[endpoint(method = "DELETE", path = "/animals/<id>", responses(204 = "deleted"))]
    fn remove(&self, id: u32) -> ();

    /// Returns an animal that may not exist.
    #[endpoint(method = "GET", path = "/animals/<id>/mate", responses(200 = "the mate", 404 = "none"))]
    fn mate(&self, id: u32) -> Option<Animal>;

    /// Streams changes.
    #[endpoint(method = "GET", path = "/changes", events(end = "[DONE]"))]
    fn changes(&self) -> EventStream<Change>;

    /// Streams lines.
    #[endpoint(method = "GET", path = "/lines")]
    fn lines(&self) -> JsonLines<Animal>;

    /// Returns a text.
    #[endpoint(method = "GET", path = "/text")]
    fn text(&self) -> PlainText;

    /// Returns bytes.
    #[endpoint(method = "GET", path = "/bytes")]
    fn bytes(&self) -> Binary;

    /// Downloads bytes.
    #[endpoint(method = "GET", path = "/download")]
    fn download(&self) -> Download;

    /// Lists animals by page number.
    #[endpoint(method = "GET", path = "/numbered", page(number = page, first = 1))]
    fn numbered(&self, page: Option<u64>) -> Numbered;

    /// Lists animals by offset.
    #[endpoint(method = "GET", path = "/offset", page(offset = skip))]
    fn offset(&self, skip: Option<u64>) -> Numbered;

    /// Lists animals by cursor.
    #[endpoint(method = "GET", path = "/cursored", page(cursor = after))]
    fn cursored(&self, after: Option<&str>) -> Cursored;

    /// Lists animals by links.
    #[endpoint(method = "GET", path = "/linked", page(link))]
    fn linked(&self) -> Vec<Animal>;

    /// Lists animals by the URL of the next page.
    #[endpoint(method = "GET", path = "/next", page(next_url))]
    fn next_url(&self) -> Cursored;

    /// Returns a value of a type without a schema.
    #[endpoint(method = "GET", path = "/secretive")]
    fn secretive(&self) -> Secretive;
}

fn rex() -> Animal {
    Animal {
        name: "Rex".to_owned(),
        tag: "AA1111".to_owned(),
        kind: Kind::BigCat,
        legs: 3,
        parents: Vec::new(),
        notes: BTreeMap::from([("key".to_owned(), Some(true))]),
        mate: None,
    }
}

fn server() -> FakeServer<()> {
    let builder: Builder<()> = FakeServer::builder(()).api(&animals::INFO).client::<Zoo>();
    builder.samples().validate_schemas().in_process().unwrap()
}

fn client(server: &FakeServer<()>) -> Zoo {
    let builder = Zoo::builder().base_url(server.base_url());
    builder.transport(server.transport()).build().unwrap()
}

#[tokio::test]
async fn samples_use_examples_patterns_enums_and_bounds() {
    let server = server();
    let client = client(&server);
    assert_eq!(client.animal(7).await.unwrap(), rex());
    // The same again.
    assert_eq!(client.animal(8).await.unwrap(), rex());
}

#[tokio::test]
async fn the_first_documented_response_is_sent_unless_another_one_is_preferred() {
    let server = server();
    let client = client(&server);
    let animals = &client;
    assert!(matches!(animals.move_it(7).await.unwrap(), Moved::Done(animal) if animal == rex()));
    let queued = animals
        .move_it(7)
        .header("prefer", "code=202")
        .await
        .unwrap();
    assert!(matches!(queued, Moved::Queued(1)), "{queued:?}");
    animals.remove(7).await.unwrap();
    assert_eq!(animals.mate(7).await.unwrap(), Some(rex()));
    let none = animals
        .mate(7)
        .header("prefer", "respond-async, code=404")
        .await
        .unwrap();
    assert_eq!(none, None);
    let error = animals
        .animal(7)
        .header("prefer", "code=404")
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert!(error.to_string().contains("no such animal"), "{error}");
    // A status that is not documented.
    assert_eq!(
        animals
            .animal(7)
            .header("prefer", "code=418")
            .await
            .unwrap(),
        rex()
    );
}

#[tokio::test]
async fn headers_of_derived_responses_are_sent() {
    let server = server();
    let tagged = client(&server).tagged(7).await.unwrap();
    assert_eq!(
        (tagged.tag.as_deref(), tagged.total),
        (Some("\"sample\""), 1)
    );
    assert_eq!(tagged.animal, rex());
}

#[tokio::test]
async fn streams_have_one_event_of_each_kind_and_end() {
    let server = server();
    let client = client(&server);
    let mut changes = client.changes().await.unwrap();
    let first = changes.next().await.unwrap().unwrap();
    assert!(matches!(first, Change::Born(animal) if animal == rex()));
    assert!(matches!(changes.next().await, Some(Ok(Change::Left))));
    assert!(changes.next().await.is_none());
    let mut lines = client.lines().await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap(), rex());
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn texts_and_bytes_are_short() {
    let server = server();
    let client = client(&server);
    assert_eq!(client.text().await.unwrap().0, "sample");
    assert_eq!(client.bytes().await.unwrap().0, "sample");
    let mut bytes = Vec::new();
    let mut download = client.download().await.unwrap();
    download.write_to(&mut bytes).await.unwrap();
    assert_eq!(bytes, b"sample");
}

#[tokio::test]
async fn lists_have_one_item_and_end() {
    let server = server();
    let client = client(&server);
    let animals = &client;
    let expected = [rex()];
    macro_rules! assert_ends {
        ($call:expr) => {
            let mut items = $call.items();
            let mut all = Vec::new();
            while let Some(item) = items.next().await {
                all.push(item.unwrap());
            }
            assert_eq!(all, expected);
        };
    }
    assert_ends!(animals.numbered());
    assert_ends!(animals.offset());
    assert_ends!(animals.cursored());
    assert_ends!(animals.linked());
    assert_ends!(animals.next_url());
}

#[tokio::test]
async fn a_type_without_a_schema_has_no_sample() {
    let server = server();
    let client = client(&server);
    let call = client.secretive().retry(restrait::Retry::never());
    let error = call.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 501);
    let text = error.to_string();
    assert!(
        text.contains("no sample of `secretive` can be made"),
        "{text}"
    );
}

#[tokio::test]
async fn errors_have_the_shape_of_the_declared_type() {
    let server = server();
    let client = client(&server);
    let call = client.raw("GET", "/unknown").json::<()>();
    let error = call.await.unwrap_err();
    let problem: Problem = error.body_as().unwrap();
    assert_eq!(problem.error.code, 404);
    assert_eq!(problem.error.message, "unknown path `/unknown`");
}

#[test]
fn every_endpoint_of_the_api_was_called() {
    let names: Vec<_> = animals::INFO
        .endpoints()
        .map(|info: &EndpointInfo| info.route.name())
        .collect();
    assert_eq!(names.len(), 16, "{names:?}");
}
