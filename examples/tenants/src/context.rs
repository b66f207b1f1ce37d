//! The context of a request: its id, its deadline and its span.

use std::time::Duration;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use losant::interceptor::{CallStart, Interceptor, InterceptorFuture};
use losant::transport::TransportError;
use tokio::time::{Instant, timeout_at};
use tracing::field::Empty;
use tracing::{Instrument, info, info_span};
use uuid::Uuid;

use crate::error::Failure;

/// Header with the id of the request.
const REQUEST_ID: &str = "x-request-id";

/// Header with the time that the caller waits, in milliseconds.
const TIMEOUT: &str = "x-timeout-ms";

/// The longest time of a request, and the time of a request without the header.
pub(crate) const MAX_TIMEOUT: Duration = Duration::from_secs(10);

tokio::task_local! {
    /// The id of the request that the current task serves.
    static ID: String;
}

/// The time at which the response must be sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    /// Returns the time that is left.
    pub(crate) fn left(self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }
}

/// Serves a request with an id, within its deadline and in a span.
///
/// The span has the template of the path, because callers may write anything into the path itself.
pub(crate) async fn handle(mut request: Request, next: Next) -> Response {
    let id = request_id(request.headers());
    let path = request.extensions().get::<MatchedPath>();
    let path = path.map_or("unknown", MatchedPath::as_str);
    let span = info_span!("request", %id, method = %request.method(), path, tenant = Empty);
    let serve = async {
        let started = Instant::now();
        let mut response = match timeout(request.headers()) {
            Err(failure) => failure.into_response(),
            Ok(timeout) => {
                let deadline = Deadline(started + timeout);
                request.extensions_mut().insert(deadline);
                // Dropping the handler ends its calls.
                let served = timeout_at(deadline.0, ID.scope(id.clone(), next.run(request))).await;
                served.unwrap_or_else(|_| Failure::timed_out().into_response())
            }
        };
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(REQUEST_ID, id);
        }
        let status = response.status().as_u16();
        info!(status, elapsed = ?started.elapsed(), "served");
        response
    };
    serve.instrument(span).await
}

/// Returns the id of the caller if it is short and harmless in a log, or a new one.
fn request_id(headers: &HeaderMap) -> String {
    let is_valid = |id: &&str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        (1..=64).contains(&id.len()) && id.bytes().all(is_plain)
    };
    let id = headers.get(REQUEST_ID).and_then(|id| id.to_str().ok());
    id.filter(is_valid)
        .map_or_else(|| Uuid::new_v4().to_string(), str::to_owned)
}

/// Returns the time that the caller waits, but not more than the maximum.
fn timeout(headers: &HeaderMap) -> Result<Duration, Failure> {
    let Some(text) = headers.get(TIMEOUT) else {
        return Ok(MAX_TIMEOUT);
    };
    let millis = text.to_str().ok().and_then(|text| text.parse().ok());
    let timeout = millis
        .filter(|millis| *millis > 0)
        .map(Duration::from_millis);
    let timeout = timeout.ok_or(Failure::invalid("invalid header `x-timeout-ms`"))?;
    Ok(timeout.min(MAX_TIMEOUT))
}

/// Sends the id of the request to Losant.
///
/// The clients are shared by all requests, so the id comes from the task.
#[derive(Debug)]
pub(crate) struct PassRequestId;

impl Interceptor for PassRequestId {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let set = ID.try_with(|id| call.set_header(REQUEST_ID, id));
        // A call outside of a request has no id.
        let result = set.unwrap_or(Ok(()));
        Box::pin(async move { result })
    }
}
