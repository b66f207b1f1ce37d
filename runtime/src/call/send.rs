//! The one place where a call happens: prepare, attempt, status, body.

use http::header::LOCATION;
use http::{HeaderValue, StatusCode};

use super::outgoing::Outgoing;
use super::{Raw, Secret, body};
use crate::error::{Cause, escaped};
use crate::response::{Answer, Content, Context};
use crate::time::{Deadline, Elapsed};
use crate::transport::guard;
use crate::value::Value;
use crate::{
    Body, BoxFuture, ClientInfo, Error, Reading, Received, Result, TransportError, decode, encode,
    hook, redact,
};

/// The longest body that is taken, in bytes after decompression.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// How much of an error's body is taken. The rest is not read.
const LONGEST_ERROR: usize = 64 * 1024;

/// How long an answer may pause.
const IDLE: std::time::Duration = std::time::Duration::from_secs(20);

/// Encodes the call now and sends it when the future is polled.
pub(super) fn start(
    call: &Raw<'_, [Value<'_>]>,
    body: Option<Body>,
    reading: Reading,
) -> BoxFuture<Result<Answer>> {
    match encode::outgoing(call, body, reading) {
        Ok(outgoing) => Box::pin(send(outgoing, reading)),
        Err(error) => {
            tracing::debug!(endpoint = call.route.path, %error, "call refused");
            Box::pin(async { Err(error) })
        }
    }
}

/// A call's life from here on: attempts until one is final.
async fn send(mut outgoing: Outgoing, reading: Reading) -> Result<Answer> {
    let deadline = Deadline::after(outgoing.timeout);
    let result = hook::run(&mut outgoing, deadline, async |outgoing| {
        attempt(outgoing, reading, deadline).await
    })
    .await;
    let route = outgoing.route;
    match &result {
        Ok(answer) => {
            let status = answer.parts().status.as_u16();
            tracing::debug!(method = %route.method, path = route.path, status, "call answered");
        }
        Err(error) => {
            tracing::debug!(method = %route.method, path = route.path, %error, "call failed");
        }
    }
    result
}

/// One request and its answer, by the deadline.
async fn attempt(outgoing: &mut Outgoing, reading: Reading, deadline: Deadline) -> Result<Answer> {
    let route = outgoing.route;
    let lost = |error| Error::new(Some(route), Cause::Transport(error));
    let late = |Elapsed| {
        lost(TransportError::timed_out(
            true,
            "the call's deadline is over",
        ))
    };
    let core = outgoing.core.clone();
    let sent = guard::send(&*core.transport(), outgoing.attempt());
    let received = deadline.cap(sent).await.map_err(late)?.map_err(lost)?;
    if let (Reading::Live(_), true) = (reading, received.status.is_success()) {
        // From here on the idle limit rules.
        let content = Content::Live(body::live(received.body, IDLE));
        return Ok(answer(outgoing, received.status, received.headers, content));
    }
    let whole = receive(outgoing, received, core.info());
    deadline.cap(whole).await.map_err(late)?
}

fn answer(
    outgoing: &Outgoing,
    status: StatusCode,
    headers: http::HeaderMap,
    content: Content,
) -> Answer {
    let (mut parts, ()) = http::Response::new(()).into_parts();
    parts.status = status;
    parts.headers = headers;
    let context = Context {
        route: outgoing.route,
        secret: Secret::of(&outgoing.headers),
    };
    Answer {
        parts,
        content,
        context,
    }
}

/// Reads the body of a success; turns everything else into an error.
async fn receive(outgoing: &Outgoing, received: Received, info: &ClientInfo) -> Result<Answer> {
    let Received {
        status,
        headers,
        body,
    } = received;
    let fail = |cause| Err(Error::new(Some(outgoing.route), cause));
    if status.is_success() {
        return match body::read(body, LONGEST_BODY, IDLE).await {
            Ok((body, true)) => Ok(answer(outgoing, status, headers, Content::Whole(body))),
            Ok((_, false)) => fail(Cause::TooLarge {
                status,
                limit: LONGEST_BODY,
            }),
            Err(error) => fail(Cause::Transport(error)),
        };
    }
    if let (true, Some(location)) = (status.is_redirection(), headers.get(LOCATION)) {
        let target = origin(&outgoing.url, location);
        return fail(Cause::Redirected { status, target });
    }
    // The status says enough, should the body of an error be lost.
    let body = body::read(body, LONGEST_ERROR, IDLE)
        .await
        .map(|(body, _)| body)
        .unwrap_or_default();
    let secret = Secret::of(&outgoing.headers);
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

/// The origin that a `Location` leads to, and no more of it: paths may hold secrets.
fn origin(url: &str, location: &HeaderValue) -> Option<String> {
    let target = url::Url::parse(url)
        .ok()?
        .join(location.to_str().ok()?)
        .ok()?;
    Some(target.origin().ascii_serialization())
}

/// A success that is not what the endpoint declares.
pub(super) fn undecodable(answer: &Answer, mut fault: decode::Fault) -> Error {
    let Context { route, secret } = &answer.context;
    // serde's messages quote what they found.
    let quoted = fault.source.to_string();
    let has_secret = |text: &str| secret.as_str().is_some_and(|token| text.contains(token));
    if has_secret(&quoted) || has_secret(&fault.path) {
        fault = decode::Fault::redacted();
    }
    tracing::debug!(path = route.path, at = %escaped(&fault.path), "answer undecodable");
    let status = answer.parts().status;
    Error::new(Some(*route), Cause::Undecodable { status, fault })
}
