//! Responses of the server, as a client receives them over HTTP/1.1.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::Body as AxumBody;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{Method, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use restrait::transport::{TransportError, TransportResponse};

/// Converts a response of the server.
pub(super) fn deliver(method: &Method, response: Response<AxumBody>) -> TransportResponse {
    let (mut parts, body) = response.into_parts();
    let is_empty = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&parts.status);
    if let Some(length) = body.size_hint().exact()
        && !is_empty
    {
        let length = length.into();
        parts.headers.entry(CONTENT_LENGTH).or_insert(length);
    }
    if is_empty || *method == Method::HEAD {
        let mut response = TransportResponse::new(parts.status, Bytes::new());
        response.headers = parts.headers;
        return response;
    }
    let length = parts.headers.get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let body = Framed {
        body,
        remaining: length,
    };
    TransportResponse::streaming(parts.status, parts.headers, Box::pin(body))
}

/// A body that has the length in its header, or fails.
struct Framed {
    body: AxumBody,
    /// The bytes that are missing, if the length is known.
    remaining: Option<u64>,
}

impl Body for Framed {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = &mut *self;
        if this.remaining == Some(0) {
            return Poll::Ready(None);
        }
        let frame = match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
            Some(Ok(frame)) => frame,
            Some(Err(error)) => {
                return Poll::Ready(Some(Err(TransportError::response_lost(error))));
            }
            None if this.remaining.is_none() => return Poll::Ready(None),
            None => {
                this.remaining = Some(0);
                let error = TransportError::response_lost("the body is shorter than its length");
                return Poll::Ready(Some(Err(error)));
            }
        };
        let (Some(remaining), Some(data)) = (&mut this.remaining, frame.data_ref()) else {
            return Poll::Ready(Some(Ok(frame)));
        };
        // A longer body ends where the header says.
        let length = usize::try_from(*remaining)
            .unwrap_or(usize::MAX)
            .min(data.len());
        *remaining -= length as u64;
        let data = data.slice(..length);
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.remaining == Some(0) || (self.remaining.is_none() && self.body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        let hint = self.remaining.map(SizeHint::with_exact);
        hint.unwrap_or_else(|| self.body.size_hint())
    }
}
