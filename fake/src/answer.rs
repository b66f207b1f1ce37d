//! What the platform answers, before it becomes an HTTP response.

use axum::body::Body;
use axum::http::header::{ALLOW, CONTENT_TYPE, LOCATION, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::error::ApiError;

/// A complete answer: small enough to be held in memory, so that it can also be cut short.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
}

impl Answer {
    /// An answer of the given media type.
    fn new(status: StatusCode, media_type: &'static str, body: String) -> Self {
        let media_type = HeaderValue::from_static(media_type);
        Self {
            status,
            headers: vec![(CONTENT_TYPE, media_type)],
            body: body.into(),
        }
    }

    /// A JSON answer.
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", body.to_string())
    }

    /// An error body with a status and words of the caller's choosing.
    pub(crate) fn error(status: u16, kind: &str, message: &str) -> Self {
        Self::json(
            final_status(status),
            &json!({ "type": kind, "message": message }),
        )
    }

    /// A page as a proxy in front of the platform would answer it.
    pub(crate) fn html(status: u16) -> Self {
        let status = final_status(status);
        let page = format!(
            "<!doctype html>\n<html><head><title>{status}</title></head>\
             <body><h1>{status}</h1></body></html>\n"
        );
        Self::new(status, "text/html; charset=utf-8", page)
    }

    /// Sends the client elsewhere.
    pub(crate) fn redirect(location: &str) -> Self {
        let mut answer = Self::new(
            StatusCode::FOUND,
            "text/plain; charset=utf-8",
            String::new(),
        );
        // What cannot be a header value is left out: a redirect to nowhere.
        if let Ok(location) = HeaderValue::from_bytes(location.as_bytes()) {
            answer.headers.push((LOCATION, location));
        }
        answer
    }

    /// The response with a `Content-Length` of the whole body and only half of the body,
    /// as it travels.
    pub(crate) fn cut_in_half(&self) -> Bytes {
        let mut text = format!("HTTP/1.1 {}\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            text.extend_from_slice(name.as_str().as_bytes());
            text.extend_from_slice(b": ");
            text.extend_from_slice(value.as_bytes());
            text.extend_from_slice(b"\r\n");
        }
        let length = self.body.len();
        text.extend_from_slice(format!("content-length: {length}\r\n\r\n").as_bytes());
        text.extend(self.body.iter().take(length / 2));
        text.into()
    }
}

/// The status for `code`: 500 for what cannot end an exchange.
fn final_status(code: u16) -> StatusCode {
    StatusCode::from_u16(code)
        .ok()
        .filter(|status| !status.is_informational())
        .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Self {
        let mut answer = Self::json(error.status(), &error.body());
        // RFC 9110 wants these two headers with these two statuses.
        match error {
            ApiError::Authentication(_) => {
                let scheme = HeaderValue::from_static("Bearer");
                answer.headers.push((WWW_AUTHENTICATE, scheme));
            }
            ApiError::MethodNotAllowed(allowed) => {
                answer
                    .headers
                    .push((ALLOW, HeaderValue::from_static(allowed)));
            }
            _ => {}
        }
        answer
    }
}

impl From<Answer> for Response<Body> {
    fn from(answer: Answer) -> Self {
        let mut response = Response::new(Body::from(answer.body));
        *response.status_mut() = answer.status;
        response.headers_mut().extend(answer.headers);
        response
    }
}
