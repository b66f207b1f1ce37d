//! An API with everything that can be declared.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::download::Download;
use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};
use restrait::response::{Binary, BodyStream, ETag, IfModified, JsonLines, NoContent, PlainText};
use restrait::sse::{EventStream, Message};
use restrait::{Event, Response, api, endpoint};
use serde::{Deserialize, Serialize};

use crate::codecs::Xml;

/// A color, a type of the API.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Color {
    Red,
    Blue,
}

impl Param<'_> for Color {
    const TYPE: TypeInfo = TypeInfo::new("Color", JsonType::String).values(&["red", "blue"]);

    fn into_value(self) -> Value<'static> {
        Value::str(match self {
            Self::Red => "red",
            Self::Blue => "blue",
        })
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Lamp {
    pub(crate) id: u32,
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) watts: Option<f64>,
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct Span {
    pub(crate) from: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<i64>,
}

/// An export: completed, queued or empty.
#[derive(Debug, PartialEq, Response)]
pub(crate) enum Export {
    #[status(200)]
    Done(Vec<Lamp>),
    #[status(202)]
    Later(String),
    #[status(204)]
    Nothing,
}

/// A page that has moved.
#[derive(Debug, PartialEq, Response)]
pub(crate) struct Moved {
    #[header]
    pub(crate) location: String,
    #[cookie("session")]
    pub(crate) session: Option<String>,
}

/// An event of a lamp.
#[derive(Debug, PartialEq, Event)]
pub(crate) enum Happening {
    On(Lamp),
    #[event("burnt-out")]
    Broken(Lamp),
    #[event(_)]
    Other(Message),
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, restrait::Page)]
pub(crate) struct Listed {
    #[page(items)]
    pub(crate) items: Vec<Lamp>,
    #[page(total)]
    pub(crate) total: u64,
}

/// A page with its headers.
#[derive(Debug, PartialEq, Response)]
pub(crate) struct Page {
    #[header("X-Total-Count")]
    pub(crate) total: u64,
    #[header]
    pub(crate) etag: Option<String>,
    #[body]
    pub(crate) lamps: Vec<Lamp>,
}

/// Lamps, with all kinds of params and responses.
#[api(rename_all = "camelCase")]
pub(crate) trait Lamps {
    /// Returns a lamp.
    #[endpoint(method = "GET", path = "/lamps/<lampId>", scopes = ["lamps.read"])]
    fn get(&self, lamp_id: u32) -> Lamp;

    /// Returns the state of a lamp with two names.
    #[endpoint(method = "GET", path = "/rooms/<room>/lamps/<name>/state")]
    fn named(&self, room: &str, name: String) -> Option<bool>;

    /// Lists lamps.
    #[endpoint(method = "GET", path = "/lamps")]
    fn list(
        &self,
        color: Option<Color>,
        #[query("min_watts")] watts: Option<f64>,
        is_on: Option<bool>,
        offset: Option<i64>,
        page: Option<u8>,
        named: Option<String>,
        #[query(style = comma)] fields: Option<Vec<&'static str>>,
        #[query(style = repeated)] id: Option<Vec<u32>>,
        #[query(style = brackets)] filter: Option<BTreeMap<&'static str, Vec<u32>>>,
        #[query(style = json)] search: Option<serde_json::Value>,
        #[query(flatten)] span: Option<Span>,
    ) -> Vec<Lamp>;

    /// Counts lamps.
    #[endpoint(method = "GET", path = "/lamps/count")]
    fn count(&self, #[query] room: &str, #[query] deep: bool) -> u64;

    /// Returns a greeting in the language of the house.
    #[endpoint(method = "GET", path = "/greeting")]
    fn greeting(
        &self,
        #[header("accept-language")] language: &str,
        #[header("X-Depth")] depth: Option<u32>,
    ) -> String;

    /// Creates a lamp.
    #[endpoint(method = "POST", path = "/lamps", responses(201 = "added"), scopes = ["lamps.write"])]
    fn add(&self, #[body] lamp: &Lamp) -> Lamp;

    /// Creates or replaces a lamp.
    #[endpoint(method = "PUT", path = "/lamps/<lampId>")]
    fn put(&self, lamp_id: u32, #[body] lamp: &Lamp, dry_run: Option<bool>) -> Lamp;

    /// Changes a lamp.
    #[endpoint(method = "PATCH", path = "/lamps/<lampId>")]
    fn patch(&self, lamp_id: u32, #[body] change: Option<&serde_json::Value>) -> Lamp;

    /// Changes parts of a lamp. Constants tell it apart from `patch`.
    #[endpoint(
        method = "PATCH",
        path = "/lamps/<lampId>",
        headers("content-type" = "application/merge-patch+json", "x-mode" = "a b"),
        query("dry run" = "ä&", "now")
    )]
    fn merge(&self, lamp_id: u32, #[body] change: &serde_json::Value) -> Lamp;

    /// Removes a lamp.
    #[endpoint(method = "DELETE", path = "/lamps/<lampId>", responses(204 = "gone"))]
    fn remove(&self, lamp_id: u32) -> ();

    /// Checks that a lamp exists.
    #[endpoint(method = "HEAD", path = "/lamps/<lampId>")]
    fn exists(&self, lamp_id: u32) -> ();

    /// Returns a lamp, if there is one.
    #[endpoint(method = "GET", path = "/lamps/<lampId>/found", responses(200, 404 = "no such lamp"))]
    fn find(&self, lamp_id: u32) -> Option<Lamp>;

    /// Returns a lamp, unless the version is known.
    #[endpoint(method = "GET", path = "/lamps/<lampId>/newer")]
    fn newer(
        &self,
        lamp_id: u32,
        #[header("if-none-match")] known: Option<&ETag>,
    ) -> IfModified<Lamp>;

    /// Returns the place of a lamp.
    #[endpoint(method = "GET", path = "/lamps/<lampId>/place", responses(302 = "the place"))]
    fn place(&self, lamp_id: u32) -> Moved;

    /// Logs in with a form.
    #[endpoint(method = "POST", path = "/login")]
    fn login(
        &self,
        #[form] user: &str,
        #[form("pass_word")] password: &str,
        #[form] stay: Option<bool>,
    ) -> String;

    /// Streams a manual.
    #[endpoint(method = "GET", path = "/lamps/<lampId>/manual")]
    fn manual(&self, lamp_id: u32) -> BodyStream;

    /// Uploads a plan of the house.
    #[endpoint(method = "PUT", path = "/plan")]
    fn plan(&self, #[body(content_type = "image/png")] plan: Vec<u8>) -> ();

    /// Uploads a table.
    #[endpoint(method = "PUT", path = "/table")]
    fn table(&self, #[body(content_type = "text/csv")] table: &str) -> ();

    /// Uploads a photo with tags.
    #[endpoint(method = "POST", path = "/photos")]
    fn photo(
        &self,
        #[multipart] title: &str,
        #[multipart("theFile")] file: Part,
        #[multipart(style = json)] lamp: &Lamp,
        #[multipart] note: Option<String>,
    ) -> ();

    /// Annotates lamps with photos, and with metadata in headers.
    #[endpoint(method = "POST", path = "/notes/<tags>")]
    fn annotate(
        &self,
        #[path(style = comma)] tags: &[&str],
        #[multipart] photos: Vec<Part>,
        #[header("x-meta-", flatten)] meta: Option<BTreeMap<String, String>>,
        #[header("idempotency-key", idempotency_key)] key: Option<&str>,
    ) -> ();

    /// Returns the rules of the house.
    #[endpoint(method = "GET", path = "/rules")]
    fn rules(&self) -> PlainText;

    /// Returns the logo of the house.
    #[endpoint(method = "GET", path = "/logo")]
    fn logo(&self) -> Binary;

    /// Exports all lamps.
    #[endpoint(method = "POST", path = "/export", responses(200 = "done", 202 = "later", 204 = "nothing"))]
    fn export(&self) -> Export;

    /// Returns a page of lamps with the total.
    #[endpoint(method = "GET", path = "/pages")]
    fn page(&self) -> Page;

    /// Streams events of lamps.
    #[endpoint(method = "GET", path = "/happenings")]
    fn happenings(&self, room: Option<&str>) -> EventStream<Happening>;

    /// Prints a label.
    #[endpoint(method = "POST", path = "/labels")]
    fn label(&self, #[body] lamp: &Xml<Lamp>) -> Xml<Lamp>;

    /// Checks lamps, one in each line.
    #[endpoint(method = "POST", path = "/checks")]
    fn check(&self, #[body] lamps: JsonLines<Lamp>) -> JsonLines<Lamp>;

    /// Streams texts about a lamp.
    #[endpoint(method = "POST", path = "/stories", events(end = "[DONE]"))]
    fn story(&self, #[body] lamp: &Lamp) -> EventStream<PlainText>;

    /// Forgets all lamps.
    #[endpoint(method = "DELETE", path = "/all")]
    fn forget(&self) -> NoContent;

    /// Downloads the film of the house.
    #[endpoint(method = "GET", path = "/film")]
    fn film(&self) -> Download;

    /// Lists lamps by page.
    #[endpoint(method = "GET", path = "/listed", page(number = page))]
    fn listed(&self, page: Option<u64>, per_page: Option<u64>) -> Listed;

    /// Switches all lamps.
    #[endpoint(method = "POST", path = "/switch")]
    fn switch(&self) -> ();
}
