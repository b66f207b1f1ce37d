//! Documents in several formats.

use restrait::response::PlainText;
use restrait::{api, endpoint};
use serde::Deserialize;
use serde_json::Value;

/// Documents in several formats.
#[api(crate::Httpbin)]
pub trait Formats {
    /// Returns a JSON document.
    #[endpoint(method = "GET", path = "/json")]
    fn json(&self) -> Format;

    /// Returns an HTML page.
    #[endpoint(method = "GET", path = "/html", headers("accept" = "text/html"))]
    fn html(&self) -> PlainText;

    /// Returns an XML document.
    #[endpoint(method = "GET", path = "/xml", headers("accept" = "application/xml"))]
    fn xml(&self) -> PlainText;

    /// Returns a page with many scripts of Unicode.
    #[endpoint(method = "GET", path = "/encoding/utf8", headers("accept" = "text/html"))]
    fn utf8(&self) -> PlainText;

    /// Returns the rules for robots.
    #[endpoint(method = "GET", path = "/robots.txt")]
    fn robots(&self) -> PlainText;

    /// Returns a compressed document.
    #[endpoint(method = "GET", path = "/gzip")]
    fn gzip(&self) -> Compressed;
}

/// A JSON document.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Format {
    /// A slide show.
    pub slideshow: Value,
}

/// A document that was compressed.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Compressed {
    /// Returns `true`.
    pub gzipped: bool,
}
