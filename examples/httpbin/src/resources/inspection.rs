//! Headers of requests and responses.

use restrait::response::{ETag, IfModified};
use restrait::{Response, api, endpoint};
use serde::Deserialize;

use super::methods::{Echo, Fields};

/// Headers of requests and responses.
#[api(crate::Httpbin)]
pub trait Inspection {
    /// Returns the headers of the request.
    #[endpoint(method = "GET", path = "/headers")]
    fn headers(&self, #[header("x-trace")] trace: Option<&str>) -> Headers;

    /// Returns headers that the request asks for.
    #[endpoint(method = "GET", path = "/response-headers")]
    fn respond_with(
        &self,
        #[query("X-Color")] color: &str,
        #[query("X-Number")] number: Option<i64>,
        #[query("X-Tag", style = repeated)] tags: &[&str],
    ) -> Custom;

    /// Returns a document with this entity tag, unless the client has it already.
    #[endpoint(method = "GET", path = "/etag/<etag>", errors(412 = "another version"))]
    fn document(
        &self,
        etag: &str,
        #[header("if-none-match")] known: Option<&ETag>,
        #[header("if-match")] required: Option<&ETag>,
    ) -> IfModified<Echo>;

    /// Returns a document, unless the request is conditional.
    #[endpoint(method = "GET", path = "/cache")]
    fn cached(&self, #[header("if-modified-since")] since: Option<&str>) -> IfModified<Echo>;
}

/// The headers of a request.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Headers {
    /// The headers, by names such as `User-Agent`.
    pub headers: Fields,
}

/// A response with custom headers.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Custom {
    /// The color.
    #[header("x-color")]
    pub color: String,
    /// The number.
    #[header("x-number")]
    pub number: Option<i64>,
    /// The tags.
    #[header("x-tag")]
    pub tags: Vec<String>,
    /// The headers again.
    #[body]
    pub body: serde_json::Value,
}
