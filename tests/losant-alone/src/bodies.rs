//! Endpoints with every kind of request body.

use losant::body::Part;
use losant::{Body, api, endpoint};
use serde::{Deserialize, Serialize};

/// A note.
#[derive(Debug, Serialize)]
pub struct Note {
    /// Text of the note.
    pub text: &'static str,
}

/// A request as the test server received it.
#[derive(Debug, Deserialize)]
pub struct Received {
    /// Value of the header `content-type`.
    pub content_type: Option<String>,
    /// Body of the request.
    pub body: String,
}

/// Bodies of every kind.
#[api(losant::Client)]
pub trait Bodies {
    /// Sends JSON.
    #[endpoint(method = "POST", path = "/json")]
    fn json(&self, #[body] note: Option<&Note>) -> Received;

    /// Sends a form, field by field.
    #[endpoint(method = "POST", path = "/form")]
    fn form(&self, #[form] name: &str, #[form] age: Option<u8>) -> Received;

    /// Sends a form from a struct.
    #[endpoint(method = "POST", path = "/form/whole")]
    fn whole_form(&self, #[form(flatten)] note: &Note) -> Received;

    /// Sends text.
    #[endpoint(method = "PUT", path = "/text")]
    fn text(&self, #[body(content_type = "text/csv")] table: &str) -> Received;

    /// Sends a stream or a file.
    #[endpoint(method = "PUT", path = "/file")]
    fn upload_file(
        &self,
        #[body(content_type = "application/octet-stream")] file: Body,
    ) -> Received;

    /// Sends several parts.
    #[endpoint(method = "POST", path = "/parts")]
    fn parts(
        &self,
        #[multipart] title: &str,
        #[multipart] file: Part,
        #[multipart(style = json)] note: Option<&Note>,
    ) -> Received;
}
