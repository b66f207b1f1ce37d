//! The one place where a call happens: prepare, transport, status, body.

use std::future::poll_fn;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::Body;

use super::Raw;
use crate::error::{Cause, escaped};
use crate::transport::BoxBody;
use crate::value::Value;
use crate::{
    BoxFuture, ClientInfo, Error, Prepared, Received, Result, Route, Transport, auth, decode,
    encode, redact,
};

/// The longest body that is taken, in bytes after decompression.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// How much of an error's body is taken. The rest is not read.
const LONGEST_ERROR: usize = 64 * 1024;

/// A success whose body has arrived.
pub(super) struct Answer {
    pub(super) route: &'static Route,
    pub(super) response: http::Response<Bytes>,
    pub(super) secret: Secret,
}

/// The header that holds the token, to take out what a server echoes.
pub(super) struct Secret(Option<HeaderValue>);

impl Secret {
    fn of(headers: &HeaderMap) -> Self {
        Self(headers.get(AUTHORIZATION).cloned())
    }

    fn as_str(&self) -> Option<&str> {
        auth::token_of(self.0.as_ref()?)
    }
}

/// Encodes the call now and sends it when the future is polled.
pub(super) fn start(call: &Raw<'_, [Value<'_>]>) -> BoxFuture<Result<Answer>> {
    match encode::prepare(call) {
        Ok(prepared) => {
            let (transport, info) = (call.core.transport(), call.core.info());
            Box::pin(send(transport, info, prepared))
        }
        Err(error) => {
            tracing::debug!(endpoint = call.route.path, %error, "call refused");
            Box::pin(async { Err(error) })
        }
    }
}

async fn send(
    transport: Arc<dyn Transport>,
    info: &'static ClientInfo,
    prepared: Prepared,
) -> Result<Answer> {
    let route = prepared.route;
    let secret = Secret::of(&prepared.headers);
    let url = prepared.url.clone();
    let result = match transport.send(prepared).await {
        Ok(received) => receive(route, received, info, &secret, &url).await,
        Err(error) => Err(Error::new(Some(route), Cause::Transport(error))),
    };
    let (method, path) = (&route.method, route.path);
    match result {
        Ok(response) => {
            let status = response.status().as_u16();
            tracing::debug!(%method, path, status, "call answered");
            Ok(Answer {
                route,
                response,
                secret,
            })
        }
        Err(error) => {
            tracing::debug!(%method, path, %error, "call failed");
            Err(error)
        }
    }
}

/// Reads the body of a success; turns everything else into an error.
async fn receive(
    route: &'static Route,
    received: Received,
    info: &ClientInfo,
    secret: &Secret,
    url: &str,
) -> Result<http::Response<Bytes>> {
    let Received {
        status,
        headers,
        body,
    } = received;
    let fail = |cause| Err(Error::new(Some(route), cause));
    if status.is_success() {
        let body = match read(body, LONGEST_BODY).await {
            Ok((body, true)) => body,
            Ok((_, false)) => {
                return fail(Cause::TooLarge {
                    status,
                    limit: LONGEST_BODY,
                });
            }
            Err(error) => return fail(Cause::Transport(error)),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        return Ok(response);
    }
    if let (true, Some(location)) = (status.is_redirection(), headers.get(LOCATION)) {
        let target = origin(url, location);
        return fail(Cause::Redirected { status, target });
    }
    // The status says enough, should the body of an error be lost.
    let body = read(body, LONGEST_ERROR)
        .await
        .map(|(body, _)| body)
        .unwrap_or_default();
    let message = (info.api_message)(&body)
        .unwrap_or_default()
        .redact(secret.as_str());
    let body = redact(body, secret.as_str());
    fail(Cause::Answered {
        status,
        message,
        body,
    })
}

/// Reads up to `limit` bytes, and whether that was all.
async fn read(mut body: BoxBody, limit: usize) -> Result<(Bytes, bool), crate::TransportError> {
    let mut whole = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| body.as_mut().poll_frame(cx)).await {
        let Ok(data) = frame?.into_data() else {
            continue;
        };
        let room = limit - whole.len();
        if data.len() > room {
            whole.extend_from_slice(data.get(..room).unwrap_or_default());
            return Ok((whole.freeze(), false));
        }
        if whole.is_empty() && body.is_end_stream() {
            // The usual case, one frame: no copy.
            return Ok((data, true));
        }
        whole.extend_from_slice(&data);
    }
    Ok((whole.freeze(), true))
}

/// The origin that a `Location` leads to, and no more of it: paths may hold secrets.
fn origin(url: &str, location: &HeaderValue) -> Option<String> {
    let target = url::Url::parse(url)
        .ok()?
        .join(location.to_str().ok()?)
        .ok()?;
    Some(target.origin().ascii_serialization())
}

/// A success that is not what the endpoint declares.
pub(super) fn undecodable(
    route: &'static Route,
    status: StatusCode,
    mut fault: decode::Fault,
    secret: &Secret,
) -> Error {
    // serde's messages quote what they found.
    let quoted = fault.source.to_string();
    let has_secret = |text: &str| secret.as_str().is_some_and(|token| text.contains(token));
    if has_secret(&quoted) || has_secret(&fault.path) {
        fault = decode::Fault::redacted();
    }
    tracing::debug!(path = route.path, at = %escaped(&fault.path), "answer undecodable");
    Error::new(Some(route), Cause::Undecodable { status, fault })
}

/// The request in the types of the `http` crate.
pub(super) fn into_http(route: &'static Route, prepared: Prepared) -> Result<http::Request<Bytes>> {
    let request = prepared.into_http();
    request.map_err(|error| Error::new(Some(route), Cause::Transport(error)))
}
