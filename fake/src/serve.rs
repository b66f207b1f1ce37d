//! Processing of requests.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{ALLOW, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use http::request::Parts;
use http_body::Body;
use restrait::info::{AuthInfo, EndpointInfo};
use tokio::sync::watch;
use tokio::time::sleep;

use crate::body::{self, BufferedBody};
use crate::constants::RequestHead;
use crate::rejection::{Rejection, RejectionKind, qualified_name};
use crate::response::Shutdown;
use crate::router::{Entry, RouteMatch, Router};
#[cfg(feature = "schema")]
use crate::schema::Schemas;
#[cfg(feature = "openapi")]
use crate::site::Site;
use crate::tokens::{self, Tokens};
use crate::validator::RequestBody;
use crate::{Fault, Part, RecordedRequest, Request, Response, cors, part, query};
#[cfg(feature = "schema")]
use crate::{errors, samples};

/// A function that converts rejections to error responses.
pub(crate) type ErrorResponse = Box<dyn Fn(&Rejection) -> Response + Send + Sync>;

/// A fault for the next request, or for the next request of one endpoint.
pub(crate) type QueuedFault = (Option<&'static EndpointInfo>, Fault);

/// State that the server shares with its [`FakeServer`](crate::FakeServer) handle.
pub(crate) struct Shared {
    pub(crate) router: Router,
    pub(crate) settings: Settings,
    pub(crate) faults: Mutex<VecDeque<QueuedFault>>,
    pub(crate) requests: Mutex<Vec<RecordedRequest>>,
    pub(crate) shutdown: watch::Receiver<()>,
}

/// Settings that apply to all endpoints.
pub(crate) struct Settings {
    pub(crate) tokens: Tokens,
    /// `None` for the default format.
    pub(crate) error_response: Option<ErrorResponse>,
    pub(crate) ignore_unknown_params: bool,
    pub(crate) cors: bool,
    pub(crate) max_body_bytes: usize,
    #[cfg(feature = "schema")]
    pub(crate) schemas: Schemas,
    #[cfg(feature = "openapi")]
    pub(crate) site: Site,
}

/// Locks a mutex. Ignores poisoning, because a panic of a handler must not stop the server.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the server sends for a request.
pub(crate) enum Reply {
    /// A response.
    Response(Response),
    /// These bytes in place of a response, before the connection is closed.
    Close(Bytes),
    /// A reset of the connection.
    Reset,
}

impl Shared {
    /// Processes one request, over a socket or in the same process.
    pub(crate) async fn reply(&self, parts: &Parts, body: impl Body<Data = Bytes>) -> Reply {
        if self.settings.cors
            && let Some(response) = cors::preflight(parts)
        {
            return Reply::Response(response);
        }
        let body = body::read(body, self.settings.max_body_bytes).await;
        let multipart = part::read(&parts.headers, body.bytes()).await;
        // The validator rejects a query that is not UTF-8.
        let query = query::parse(parts.uri.query()).unwrap_or_default();
        let head = RequestHead {
            query: &query,
            headers: &parts.headers,
            has_body: !body.bytes().is_empty(),
        };
        let route = self.router.find(&parts.method, parts.uri.path(), head);
        #[cfg(feature = "openapi")]
        if let Err(RejectionKind::UnknownPath) = route.as_ref().map_err(Rejection::kind)
            && let Some(page) = self
                .settings
                .site
                .respond(&parts.method, parts.uri.path())
                .await
        {
            let response = page.unwrap_or_else(|rejection| self.reject(&rejection));
            return Reply::Response(response);
        }
        let info = route.as_ref().ok().map(|route| route.entry.validator.info);
        let fault = self.take_fault(info);
        // A request must be recorded before the client can receive the response.
        let record = |status| {
            let name = info.map(qualified_name);
            let request = RecordedRequest::new(parts, body.bytes(), name, status);
            lock(&self.requests).push(request);
        };
        let regular_response = || self.respond(route, head, parts, &body, &multipart);
        let add_cors_headers = |response: &mut Response| {
            if self.settings.cors {
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
                let mut response = self.reject(&too_many_requests(info, seconds));
                response.headers_mut().insert(RETRY_AFTER, seconds.into());
                response
            }
            Some(Fault::TruncatedBody) => {
                let mut response = regular_response();
                add_cors_headers(&mut response);
                record(Some(response.status()));
                return Reply::Close(response.encode_truncated());
            }
            Some(Fault::Hang) => {
                record(None);
                self.until_shutdown().await;
                return Reply::Close(Bytes::new());
            }
            Some(Fault::Close) => {
                record(None);
                return Reply::Close(Bytes::new());
            }
            Some(Fault::Reset) => {
                record(None);
                return Reply::Reset;
            }
            Some(Fault::Raw(bytes)) => {
                record(None);
                return Reply::Close(bytes.into());
            }
        };
        add_cors_headers(&mut response);
        record(Some(response.status()));
        Reply::Response(response)
    }

    /// Returns `true` if the server was stopped.
    pub(crate) fn is_stopped(&self) -> bool {
        self.shutdown.has_changed().is_err()
    }

    /// Returns a future that completes when the server is to stop.
    pub(crate) fn until_shutdown(&self) -> Shutdown {
        let mut shutdown = self.shutdown.clone();
        Box::pin(async move {
            // No value is ever sent. The wait ends when the sender is dropped.
            let _ = shutdown.changed().await;
        })
    }
}

fn too_many_requests(info: Option<&'static EndpointInfo>, seconds: u64) -> Rejection {
    let message = format!("too many requests; retry after {seconds} s");
    match info {
        Some(info) => Rejection::for_endpoint(info, RejectionKind::TooManyRequests, message),
        None => Rejection::new(RejectionKind::TooManyRequests, message),
    }
}

impl Shared {
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
        route: Result<RouteMatch<'_>, Rejection>,
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
        RouteMatch { entry, path }: RouteMatch<'_>,
        head: RequestHead<'_>,
        parts: &Parts,
        body: &BufferedBody,
        multipart: &Result<Vec<Part>, String>,
    ) -> Result<Response, Rejection> {
        let (validator, settings) = (&entry.validator, &self.settings);
        let scopes = settings.tokens.scopes(validator.info, parts)?;
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
        #[cfg(feature = "schema")]
        {
            settings.schemas.check_request(validator.info, body)?;
            if settings.schemas.validates_declared {
                validator.client_constants(&parts.headers)?;
                entry.schemas().check(validator.info, &values, body)?;
            }
        }
        let request = Request {
            endpoint: validator.info,
            values,
            headers: &parts.headers,
            body,
            parts: multipart.as_deref().unwrap_or_default(),
            scopes,
        };
        let Some(handler) = &entry.handler else {
            return self.without_handler(entry, &request);
        };
        let result = catch_unwind(AssertUnwindSafe(|| handler(&request)));
        let panicked = |_| Err(validator.reject(RejectionKind::HandlerFailed, "handler panicked"));
        let response = result.unwrap_or_else(panicked);
        let response = response.or_else(|rejection| self.declared(validator.info, rejection))?;
        #[cfg(feature = "schema")]
        let response = settings.schemas.check_response(validator.info, response)?;
        Ok(response)
    }

    /// Returns the response of an endpoint without a handler.
    #[cfg_attr(
        not(feature = "schema"),
        expect(unused_variables, clippy::unused_self, reason = "samples need both")
    )]
    fn without_handler(&self, entry: &Entry, request: &Request<'_>) -> Result<Response, Rejection> {
        #[cfg(feature = "schema")]
        if self.settings.schemas.has_samples {
            return samples::respond(entry.schemas(), request);
        }
        let message = "endpoint has no handler; register one with `Builder::on`";
        let kind = RejectionKind::NotImplemented;
        Err(Rejection::for_endpoint(request.endpoint(), kind, message))
    }

    /// Returns the response for a status that the endpoint declares as a response without a body: the 404 of
    /// an optional value. Other rejections are errors.
    #[cfg_attr(
        not(feature = "schema"),
        expect(unused_variables, clippy::unused_self, reason = "samples need both")
    )]
    fn declared(
        &self,
        endpoint: &EndpointInfo,
        rejection: Rejection,
    ) -> Result<Response, Rejection> {
        #[cfg(feature = "schema")]
        if self.settings.schemas.has_samples && self.settings.error_response.is_none() {
            let status = rejection.status();
            let mut responses = endpoint.responses.iter();
            if responses.any(|it| it.status == status && it.media_type.is_none()) {
                return Ok(Response::empty(status));
            }
        }
        Err(rejection)
    }

    /// Returns the body of an error response, in the format of the API.
    fn error_response(&self, rejection: &Rejection) -> Response {
        if let Some(error_response) = &self.settings.error_response {
            return error_response(rejection);
        }
        #[cfg(feature = "schema")]
        if self.settings.schemas.has_samples {
            let entry = rejection
                .endpoint
                .and_then(|endpoint| self.router.entry(endpoint));
            let declared = entry.and_then(|entry| entry.schemas().error(rejection));
            let schema = declared.or_else(|| self.settings.schemas.error());
            let response =
                schema.and_then(|(root, schema)| errors::response(root, schema, rejection));
            if let Some(response) = response {
                return response;
            }
        }
        rejection.to_problem()
    }

    /// Converts a rejection to a response, with the headers that RFC 9110 requires.
    fn reject(&self, rejection: &Rejection) -> Response {
        let mut response = self.error_response(rejection);
        let headers = response.headers_mut();
        if rejection.kind() == RejectionKind::Unauthorized {
            let auth = rejection
                .endpoint
                .map_or(AuthInfo::BEARER, |endpoint| endpoint.auth);
            if let Ok(challenge) = HeaderValue::try_from(tokens::challenge(auth)) {
                headers.insert(WWW_AUTHENTICATE, challenge);
            }
        }
        if rejection.kind() == RejectionKind::Forbidden
            && let Some(challenge) = rejection.endpoint.and_then(tokens::insufficient_scope)
            && let Ok(challenge) = HeaderValue::try_from(challenge)
        {
            headers.insert(WWW_AUTHENTICATE, challenge);
        }
        if let Some(Ok(allow)) = rejection.allow.as_deref().map(HeaderValue::try_from) {
            headers.insert(ALLOW, allow);
        }
        response
    }
}
