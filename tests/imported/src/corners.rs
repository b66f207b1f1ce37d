//! An API with the facts of a declaration that no other one here has.

#![allow(missing_docs, dead_code, reason = "only the metadata is used")]

use std::collections::BTreeMap;

use restrait::info::schemars::{self, JsonSchema};
use restrait::param::Secret;
use restrait::response::{Binary, BodyStream, NoContent};
use restrait::sse::{EventStream, Message};
use restrait::{ApiError, Body, Event, Response, api, client, endpoint};
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client with everything that a client can declare.
#[client(
    base_url = "https://corners.example",
    auth = any(basic, header("x-key", prefix = "Key "), query("token"), cookie("sid")),
    headers("accept" = "application/json", "x-fixed" = "a b"),
    query("format" = "json", "pretty"),
    env(
        user = "CORNERS_USER",
        password = "CORNERS_PASSWORD",
        api_keys("x-key" = "CORNERS_KEY", "token" = "CORNERS_TOKEN"),
        base_url = "CORNERS_URL",
    ),
    error = Failure,
    error_if("error code" = 7),
    resources(Everything, Names, Open),
)]
pub struct Corners {
    /// Zone.
    #[query("zone", example = "b-1")]
    zone: Option<String>,
    /// Trace of the call.
    #[header("a-trace", secret)]
    trace: Option<String>,
}

/// Everything else.
#[api(crate::corners::Corners, rename_all = "camelCase")]
pub trait Everything {
    /// Sends a call with limits of its own.
    #[endpoint(
        method = "POST",
        path = "/limits/",
        timeout = "1500ms",
        read_timeout = "2s",
        retry(max_attempts = 5),
        allow(trailing_slash),
        common_query = false
    )]
    fn limits(&self, #[body(content_type = "text/csv")] text: Body) -> ();

    /// Has segments, and parts of segments.
    #[endpoint(
        method = "GET",
        path = "/files/<root>/<parts..>",
        allow(trailing_slash)
    )]
    fn segments(&self, root: u8, parts: &[&str]) -> Binary;

    /// Has secrets.
    #[endpoint(method = "GET", path = "/secrets")]
    fn secrets(
        &self,
        #[query(secret)] code: Option<&str>,
        #[header("x-secret")] token: Option<Secret<String>>,
        #[cookie("theme", secret = false)] theme: Option<&str>,
        #[cookie] session: Option<&str>,
    ) -> BodyStream;

    /// Has a deprecated param, and a default of a list.
    #[endpoint(method = "GET", path = "/old", query("old"), idempotent = false)]
    fn old(
        &self,
        #[deprecated]
        #[query]
        size: Option<i16>,
        #[query(style = repeated, default = "a,b")] names: Option<Vec<&str>>,
        #[query(style = comma, send = "1,2")] ids: Option<Vec<u64>>,
        ratio: Option<f32>,
        #[query("X-Odd.Name")] odd: Option<char>,
    ) -> Vec<String>;

    /// Returns headers of all kinds.
    #[endpoint(method = "GET", path = "/headers")]
    fn headers(&self) -> Headers;

    /// Returns a variant for each status.
    #[endpoint(
        method = "DELETE",
        path = "/variants/<id>",
        responses(200 = "deleted", 202 = "will be deleted"),
        errors(409(Conflict) = "in use", 410 = "gone")
    )]
    fn variants(&self, id: i128) -> Variants;

    /// Streams named events and others.
    #[endpoint(method = "GET", path = "/events", events(end = "bye"))]
    fn events(&self) -> EventStream<Events>;

    /// Streams messages.
    #[endpoint(method = "GET", path = "/messages")]
    fn messages(&self) -> EventStream<Message>;

    /// Streams items.
    #[endpoint(method = "GET", path = "/items")]
    fn items(&self) -> EventStream<Item>;

    /// Lists by the number of the page.
    #[endpoint(method = "GET", path = "/pages", page(number = page, first = 1))]
    fn pages(&self, page: Option<u32>) -> Vec<Item>;

    /// Replaces a constant of the client.
    #[endpoint(
        method = "PUT",
        path = "/constants/<id>",
        headers("x-fixed" = "c", "content-type" = "application/merge-patch+json"),
        query("format" = "xml")
    )]
    fn constants(&self, id: u16, #[body] item: &Item) -> Option<Item>;
}

/// Names, docs and examples.
#[api(crate::corners::Corners, params(id = "The id"))]
pub trait Names {
    /// Has a path whose placeholder
    /// has another name elsewhere.
    ///
    /// - a list
    /// - of two `items`
    ///
    /// ```sh
    /// curl https://corners.example
    /// ```
    #[endpoint(method = "GET", path = "/names/<first>/part")]
    fn first(&self, first: &str, r#type: Option<&str>, #[header("x-self")] own: Option<u64>) -> ();

    /// Has another name for the same placeholder.
    #[endpoint(
        method = "PUT",
        path = "/names/<second>/part",
        responses(
            200 = "a description that is so long that an import of another document would cut it at the end of a \
                   word, because a declaration should be readable as a whole, and because most of those documents \
                   repeat the documentation of the operation in the description of its only response"
        )
    )]
    fn second(
        &self,
        /// The second name.
        second: i64,
        /// The item.
        #[deprecated]
        #[body]
        item: Option<&Item>,
    ) -> ();

    /// Has params with examples.
    #[endpoint(method = "GET", path = "/examples/<id>")]
    fn examples(
        &self,
        #[path(example = 7)] id: u64,
        #[query(style = json, example = r#"{"name":"a"}"#)] json: Option<&Item>,
        #[query(style = repeated, example = "a,b")] list: Option<Vec<&str>>,
        #[header("x-many", style = comma)] many: Option<Vec<u32>>,
        #[query(flatten)] more: Option<&BTreeMap<String, String>>,
        #[cookie("n")] number: Option<u8>,
    ) -> ();
}

/// Endpoints without authentication.
#[api(crate::corners::Corners, auth = none, scopes(all = ["open.b", "open.*"]))]
pub trait Open {
    /// Returns nothing.
    #[endpoint(method = "OPTIONS", path = "/open", scopes = [all])]
    fn options(&self) -> NoContent;

    #[endpoint(method = "PATCH", path = "/open")]
    fn undocumented(&self, #[form] name: &str, #[form(style = brackets)] item: Option<&Item>)
    -> ();
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
pub struct Failure {
    message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_message(failure.message)
    }
}

/// A conflict.
#[derive(Deserialize, JsonSchema)]
pub struct Conflict {
    version: u32,
}

/// An item.
#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Item {
    name: String,
}

/// Headers of all kinds, with a body.
#[derive(Response)]
pub struct Headers {
    /// Number of items.
    #[header("x-count")]
    count: u64,
    #[header("x-ratio")]
    ratio: Option<f64>,
    #[header("x-tags", style = comma)]
    tags: Vec<String>,
    /// All further headers.
    #[header("x-meta-", flatten)]
    meta: BTreeMap<String, String>,
    /// The session.
    #[cookie("session")]
    session: String,
    #[cookie("visits")]
    visits: Option<u32>,
    #[body]
    item: Item,
}

/// A variant for each status.
#[derive(Response)]
pub enum Variants {
    #[status(200)]
    Deleted(Item),
    #[status(202)]
    Later,
    #[status(_)]
    Other(Conflict),
}

/// Events.
#[derive(Event)]
pub enum Events {
    /// An item was added.
    #[event("added")]
    Added(Item),
    #[event("ping")]
    Ping,
    /// Anything else.
    #[event(_)]
    Other(Message),
}

/// A client that sends two keys, but no endpoint needs them.
pub mod sealed {
    use restrait::{api, client, endpoint};

    pub use restrait;

    /// The client.
    #[client(
        auth = all(header("x-app"), header("x-key")),
        env(api_keys("x-key" = "SEALED_KEY")),
        resources(Things)
    )]
    pub struct Sealed;

    /// Things.
    #[api(crate::corners::sealed::Sealed, auth = none)]
    pub trait Things {
        /// Lists things.
        #[endpoint(method = "GET", path = "/things")]
        fn list(&self) -> Vec<String>;
    }
}
