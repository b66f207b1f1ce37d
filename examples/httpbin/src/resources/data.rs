//! Data that is made on request: slow, large or streamed.

use restrait::download::Download;
use restrait::response::{Binary, BodyStream, JsonLines, PlainText};
use restrait::{api, endpoint};
use serde::Deserialize;

use super::methods::Echo;

/// Data that is made on request: slow, large or streamed.
#[api(crate::Httpbin, rename_all = "snake_case")]
pub trait Data {
    /// Returns random bytes.
    #[endpoint(method = "GET", path = "/bytes/<count>")]
    fn bytes(&self, count: u32, seed: Option<i64>) -> Binary;

    /// Streams random bytes.
    #[endpoint(method = "GET", path = "/stream-bytes/<count>")]
    fn stream_bytes(&self, count: u32, seed: Option<i64>, chunk_size: Option<u32>) -> BodyStream;

    /// Downloads letters, in ranges if the download is interrupted.
    #[endpoint(method = "GET", path = "/range/<count>")]
    fn letters(&self, count: u32, #[header] range: Option<&str>) -> Download;

    /// Sends asterisks over a duration in seconds, after a delay in seconds.
    #[endpoint(method = "GET", path = "/drip")]
    fn drip(&self, numbytes: Option<u32>, duration: Option<f64>, delay: Option<f64>) -> BodyStream;

    /// Streams requests as the server received them, each on a line.
    #[endpoint(method = "GET", path = "/stream/<count>")]
    fn lines(&self, count: u8) -> JsonLines<Line>;

    /// Waits this many seconds, at most 10.
    #[endpoint(method = "GET", path = "/delay/<seconds>")]
    fn delay(&self, seconds: f64) -> Echo;

    /// Decodes a text.
    #[endpoint(method = "GET", path = "/base64/<text>", headers("accept" = "text/html"))]
    fn base64(&self, text: &str) -> PlainText;
}

/// A line of a stream.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Line {
    /// The number of the line, which begins with 0.
    pub id: u8,
    /// The URL of the request.
    pub url: String,
}
