//! Processing of requests.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::{ConnectInfo, Request as HttpRequest, State};
use bytes::Bytes;
use http::Response as HttpResponse;
use http::header::{ALLOW, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use http::request::Parts;
use restrait::info::EndpointInfo;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::body::{self, BufferedBody};
use crate::connection::ConnectionCloser;
use crate::constants::RequestHead;
use crate::rejection::{Rejection, RejectionKind, qualified_name};
use crate::router::{RouteMatch, Router};
use crate::tokens::Tokens;
use crate::validator::RequestBody;
use crate::{Fault, Part, RecordedRequest, Request, Response, cors, part, query};

/// A function that converts rejections to error responses.
pub(crate) type ErrorResponse = Box<dyn Fn(&Rejection) -> Response + Send + Sync>;

/// A fault for the next request, or for the next request of one endpoint.
pub(crate) type QueuedFault = (Option<&'static EndpointInfo>, Fault);

/// State that the server shares with its [`FakeServer`](crate::FakeServer) handle.
pub(crate) struct Shared<S> {
    pub(crate) router: Router<S>,
    pub(crate) state: Mutex<S>,
    pub(crate) settings: Settings,
    pub(crate) faults: Mutex<VecDeque<QueuedFault>>,
    pub(crate) requests: Mutex<Vec<RecordedRequest>>,
    pub(crate) shutdown: watch::Receiver<()>,
}

/// Settings that apply to all endpoints.
pub(crate) struct Settings {
    pub(crate) tokens: Tokens,
    pub(crate) error_response: ErrorResponse,
    pub(crate) ignore_unknown_params: bool,
    pub(crate) cors: bool,
    pub(crate) max_body_bytes: usize,
}

/// Locks a mutex. Ignores poisoning, because a panic of a handler must not stop the server.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Processes one request.
pub(crate) async fn serve<S: Send + 'static>(
    State(shared): State<Arc<Shared<S>>>,
    ConnectInfo(closer): ConnectInfo<ConnectionCloser>,
    request: HttpRequest,
) -> HttpResponse<Body> {
    let (parts, body) = request.into_parts();
    if shared.settings.cors
        && let Some(response) = cors::preflight(&parts)
    {
        return response.into_http(Box::pin(std::future::ready(())));
    }
    let body = body::read(body, shared.settings.max_body_bytes).await;
    let multipart = part::read(&parts.headers, body.bytes()).await;
    // The validator rejects a query that is not UTF-8.
    let query = query::parse(parts.uri.query()).unwrap_or_default();
    let head = RequestHead {
        query: &query,
        headers: &parts.headers,
        has_body: !body.bytes().is_empty(),
    };
    let route = shared.router.find(&parts.method, parts.uri.path(), head);
    let info = route.as_ref().ok().map(|route| route.entry.validator.info);
    let fault = shared.take_fault(info);
    // A request must be recorded before the client can receive the response.
    let record = |status| {
        let name = info.map(qualified_name);
        let request = RecordedRequest::new(&parts, body.bytes(), name, status);
        lock(&shared.requests).push(request);
    };
    let regular_response = || shared.respond(route, head, &parts, &body, &multipart);
    let add_cors_headers = |response: &mut Response| {
        if shared.settings.cors {
            cors::allow_all_origins(response.headers_mut());
        }
    };
    let mut response = match fault {
        None => regular_response(),
        Some(Fault::Delay(time)) => {
            sleep(time).await;
            regular_response()
        }
        Some(Fault::Response(response)) => response,
        Some(Fault::TooManyRequests(seconds)) => {
            let mut response = shared.reject(&too_many_requests(info, seconds));
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
            response
        }
        Some(Fault::TruncatedBody) => {
            let mut response = regular_response();
            add_cors_headers(&mut response);
            record(Some(response.status()));
            return closer.close_after(response.encode_truncated());
        }
        Some(Fault::Hang) => {
            record(None);
            shared.shutdown().await;
            return closer.close_after(Bytes::new());
        }
        Some(Fault::Close) => {
            record(None);
            return closer.close_after(Bytes::new());
        }
        Some(Fault::Reset) => {
            record(None);
            return closer.reset();
        }
        Some(Fault::Raw(bytes)) => {
            record(None);
            return closer.close_after(bytes.into());
        }
    };
    add_cors_headers(&mut response);
    record(Some(response.status()));
    let shutdown = Arc::clone(&shared);
    response.into_http(Box::pin(async move { shutdown.shutdown().await }))
}

fn too_many_requests(info: Option<&'static EndpointInfo>, seconds: u64) -> Rejection {
    let message = format!("too many requests; retry after {seconds} s");
    match info {
        Some(info) => Rejection::for_endpoint(info, RejectionKind::TooManyRequests, message),
        None => Rejection::new(RejectionKind::TooManyRequests, message),
    }
}

impl<S> Shared<S> {
    /// Removes and returns the first fault that applies to a request of this endpoint.
    fn take_fault(&self, info: Option<&'static EndpointInfo>) -> Option<Fault> {
        let mut faults = lock(&self.faults);
        let applies = |(target, _): &QueuedFault| match (target, info) {
            (Some(target), Some(info)) => target.route.is_same_endpoint(info.route),
            (Some(_), None) => false,
            (None, _) => true,
        };
        let index = faults.iter().position(applies)?;
        faults.remove(index).map(|(_, fault)| fault)
    }

    /// Returns the response to a request without a fault.
    fn respond(
        &self,
        route: Result<RouteMatch<'_, S>, Rejection>,
        head: RequestHead<'_>,
        parts: &Parts,
        body: &BufferedBody,
        multipart: &Result<Vec<Part>, String>,
    ) -> Response {
        let response = route.and_then(|route| self.handle(route, head, parts, body, multipart));
        response.unwrap_or_else(|rejection| self.reject(&rejection))
    }

    /// Validates the request in the order that the documentation of the crate lists, then calls
    /// the handler.
    fn handle(
        &self,
        RouteMatch { entry, path }: RouteMatch<'_, S>,
        head: RequestHead<'_>,
        parts: &Parts,
        body: &BufferedBody,
        multipart: &Result<Vec<Part>, String>,
    ) -> Result<Response, Rejection> {
        let (validator, settings) = (&entry.validator, &self.settings);
        let scopes = settings.tokens.scopes(validator.info, &parts.headers)?;
        let mut values = validator.path(path)?;
        scopes.map_or(Ok(()), |scopes| scopes.check(validator.info))?;
        let body = match body {
            BufferedBody::Complete(body) => body,
            BufferedBody::TooLarge(_) => {
                let message = format!("body exceeds {} bytes", settings.max_body_bytes);
                return Err(validator.reject(RejectionKind::TooLarge, &message));
            }
            BufferedBody::Incomplete(_) => {
                return Err(validator.reject(RejectionKind::Invalid, "incomplete body"));
            }
        };
        let ignore_unknown = settings.ignore_unknown_params;
        validator.constants(head)?;
        validator.query(parts.uri.query(), ignore_unknown, &mut values)?;
        validator.headers(&parts.headers, &mut values)?;
        let request_body = RequestBody {
            headers: &parts.headers,
            body,
            parts: multipart,
        };
        validator.body(request_body, ignore_unknown, &mut values)?;
        let Some(handler) = &entry.handler else {
            let message = "endpoint has no handler; register one with `Builder::on`";
            return Err(validator.reject(RejectionKind::NotImplemented, message));
        };
        let request = Request {
            endpoint: validator.info,
            values,
            headers: &parts.headers,
            body,
            parts: multipart.as_deref().unwrap_or_default(),
            scopes,
        };
        let mut state = lock(&self.state);
        let result = catch_unwind(AssertUnwindSafe(|| handler(&mut state, &request)));
        let panicked = |_| Err(validator.reject(RejectionKind::HandlerFailed, "handler panicked"));
        result.unwrap_or_else(panicked)
    }

    /// Converts a rejection to a response, with the headers that RFC 9110 requires.
    fn reject(&self, rejection: &Rejection) -> Response {
        let mut response = (self.settings.error_response)(rejection);
        let headers = response.headers_mut();
        if rejection.kind() == RejectionKind::Unauthorized {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(Ok(allow)) = rejection.allow.as_deref().map(HeaderValue::try_from) {
            headers.insert(ALLOW, allow);
        }
        response
    }

    /// Waits until the server is to stop.
    pub(crate) async fn shutdown(&self) {
        // No value is ever sent. The wait ends when the sender is dropped.
        let _ = self.shutdown.clone().changed().await;
    }
}
