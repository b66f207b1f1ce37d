//! What a client reads from a connection that a fault closes.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use bytes::Bytes;
use http::{Method, Request};
use http_body::{Body, Frame};
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use restrait::transport::{TransportError, TransportResponse};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

/// Reads these bytes as the response to a request with this method, until the connection is closed.
pub(super) async fn parse(
    method: Method,
    bytes: Bytes,
) -> Result<TransportResponse, TransportError> {
    let (client, mut server) = duplex(8192);
    let connecting = http1::handshake(TokioIo::new(client)).await;
    let (mut sender, connection) = connecting.map_err(lost)?;
    let serve = async move {
        // The server sends nothing before it has received the request. Errors only say that the
        // client has closed the connection.
        let _ = server.read(&mut [0; 1024]).await;
        let _ = server.write_all(&bytes).await;
    };
    let exchange = async move {
        let mut request = Request::new(Empty::<Bytes>::new());
        *request.method_mut() = method;
        let (parts, mut body) = sender.send_request(request).await?.into_parts();
        let mut frames = Vec::new();
        while let Some(frame) = body.frame().await {
            let is_last = frame.is_err();
            frames.push(frame.map_err(lost));
            if is_last {
                break;
            }
        }
        Ok((parts, frames))
    };
    // The result of the connection is that of the exchange.
    let (_, (), exchange) = tokio::join!(connection, serve, exchange);
    let (parts, frames) = exchange.map_err(lost)?;
    let body = Received(frames.into_iter());
    Ok(TransportResponse::streaming(
        parts.status,
        parts.headers,
        Box::pin(body),
    ))
}

/// A body that was received.
struct Received(vec::IntoIter<Result<Frame<Bytes>, TransportError>>);

impl Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(self.0.next())
    }
}

/// Converts an error of hyper.
fn lost(error: hyper::Error) -> TransportError {
    let source = error.source().and_then(|source| source.downcast_ref());
    let is_invalid = source.is_some_and(|source: &io::Error| {
        [io::ErrorKind::InvalidData, io::ErrorKind::InvalidInput].contains(&source.kind())
    });
    let violates_http = error.is_parse() || is_invalid;
    let error = TransportError::response_lost(error);
    if violates_http {
        error.permanent()
    } else {
        error
    }
}
