//! Bodies of several parts.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request};

/// A part of a multipart body, as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// The name of the param.
    pub name: String,
    /// The name of the file that it is.
    pub file_name: Option<String>,
    /// The media type that the client gives.
    pub content_type: Option<String>,
    /// What it holds.
    pub body: Bytes,
}

/// The parts of a body, or why it has none. A body of another media type is not looked at.
pub(crate) async fn read(headers: &HeaderMap, body: &Bytes) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let media_type = headers.get(CONTENT_TYPE);
    let Some(media_type) = media_type.filter(|it| it.as_bytes().starts_with(b"multipart/")) else {
        return Ok(parts);
    };
    let mut request = Request::new(Body::from(body.clone()));
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, media_type.clone());
    let read = Multipart::from_request(request, &()).await;
    let mut read = read.map_err(|error| error.body_text())?;
    while let Some(field) = read.next_field().await.map_err(|error| error.body_text())? {
        let text = |text: Option<&str>| text.map(ToOwned::to_owned);
        parts.push(Part {
            name: text(field.name()).unwrap_or_default(),
            file_name: text(field.file_name()),
            content_type: text(field.content_type()),
            body: field.bytes().await.map_err(|error| error.body_text())?,
        });
    }
    Ok(parts)
}
