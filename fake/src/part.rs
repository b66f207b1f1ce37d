//! Parts of multipart bodies.

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request};

/// A part of a multipart request body, from [`Request::part`](crate::Request::part).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// Name of the param.
    pub name: String,
    /// File name, if the client sent one.
    pub file_name: Option<String>,
    /// Media type, if the client sent one.
    pub content_type: Option<String>,
    /// Content of the part.
    pub body: Bytes,
}

/// Returns the parts of `body`, or a message if it is malformed.
///
/// Returns no parts if the content type is not multipart.
pub(crate) async fn read(headers: &HeaderMap, body: &Bytes) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let media_type = headers.get(CONTENT_TYPE);
    let Some(media_type) = media_type.filter(|it| it.as_bytes().starts_with(b"multipart/")) else {
        return Ok(parts);
    };
    let mut request = Request::new(Body::from(body.clone()));
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, media_type.clone());
    // The body was read within the limit of the server.
    DefaultBodyLimit::disable().apply(&mut request);
    let multipart = Multipart::from_request(request, &()).await;
    let mut multipart = multipart.map_err(|error| error.body_text())?;
    while let Some(field) = multipart
        .next_field()
        .await
        .map_err(|error| error.body_text())?
    {
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(ToOwned::to_owned),
            content_type: field.content_type().map(ToOwned::to_owned),
            body: field.bytes().await.map_err(|error| error.body_text())?,
        });
    }
    Ok(parts)
}
