//! Requests with each method and kind of body.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::{Body, api, endpoint};
use serde::Deserialize;
use serde_json::Value;

/// Names and values.
pub type Fields = BTreeMap<String, String>;

/// Requests with each method and kind of body. The response shows what the server received.
#[api(crate::Httpbin)]
pub trait Methods {
    /// Sends query params.
    #[endpoint(method = "GET", path = "/get")]
    fn get(&self, #[query(flatten)] args: Option<Fields>) -> Echo;

    /// Sends a request without a body.
    #[endpoint(method = "HEAD", path = "/get")]
    fn head(&self) -> ();

    /// Sends JSON.
    #[endpoint(method = "POST", path = "/post")]
    fn post(&self, #[body] json: &Value) -> Echo;

    /// Sends a form.
    #[endpoint(method = "POST", path = "/post")]
    fn post_form(&self, #[form(flatten)] form: &Fields) -> Echo;

    /// Sends a file with a description.
    #[endpoint(method = "POST", path = "/post")]
    fn post_files(&self, #[multipart] title: &str, #[multipart] file: Part) -> Echo;

    /// Replaces something by text.
    #[endpoint(method = "PUT", path = "/put")]
    fn put(&self, #[body(content_type = "text/plain")] text: &str) -> Echo;

    /// Sends a stream.
    #[endpoint(method = "PATCH", path = "/patch")]
    fn patch(&self, #[body(content_type = "application/octet-stream")] stream: Body) -> Echo;

    /// Deletes something.
    #[endpoint(method = "DELETE", path = "/delete")]
    fn delete(&self) -> Echo;

    /// Sends a request to any path.
    #[endpoint(method = "GET", path = "/anything/<path..>")]
    fn anything(&self, path: &str) -> Echo;
}

/// A request as the server received it.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Echo {
    /// The query params.
    pub args: Fields,
    /// The body, if it is neither a form nor multipart.
    #[serde(default)]
    pub data: String,
    /// The files, by the names of their parts.
    #[serde(default)]
    pub files: Fields,
    /// The fields of the form.
    #[serde(default)]
    pub form: Fields,
    /// The headers.
    pub headers: Fields,
    /// The body, if it is JSON.
    pub json: Option<Value>,
    /// The URL.
    pub url: String,
}
