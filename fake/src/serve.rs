//! One exchange: from a request to its answer, or to the fault that was ordered.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::{ConnectInfo, Request as HttpRequest, State};
use bytes::Bytes;
use http::Response;
use http::header::{ALLOW, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use http::request::Parts;
use restrait::info::EndpointInfo;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::body::{self, Received};
use crate::declared::Content;
use crate::line::Cutter;
use crate::refusal::{Reason, Refusal, label};
use crate::table::{Found, Table};
use crate::tokens::Tokens;
use crate::{Fault, Part, Recorded, Reply, Request, cors, part};

/// Writes a refusal as the API's own error body.
pub(crate) type Shape = Box<dyn Fn(&Refusal) -> Reply + Send + Sync>;

/// A fault to come, for the next request or for the next one of an endpoint.
pub(crate) type Ordered = (Option<&'static EndpointInfo>, Fault);

/// What the server shares with the handle.
pub(crate) struct Shared<S> {
    pub(crate) table: Table<S>,
    pub(crate) state: Mutex<S>,
    pub(crate) settings: Settings,
    pub(crate) faults: Mutex<VecDeque<Ordered>>,
    pub(crate) log: Mutex<Vec<Recorded>>,
    pub(crate) stopped: watch::Receiver<()>,
}

/// What a stand-in was told about all requests.
pub(crate) struct Settings {
    pub(crate) tokens: Tokens,
    pub(crate) shape: Shape,
    pub(crate) ignore_unknown: bool,
    pub(crate) cors: bool,
    pub(crate) body_limit: usize,
}

/// What is behind a lock. A handler's panic leaves it as it is.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves one request.
pub(crate) async fn serve<S: Send + 'static>(
    State(shared): State<Arc<Shared<S>>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    request: HttpRequest,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if let Some(reply) = shared
        .settings
        .cors
        .then(|| cors::preflight(&parts))
        .flatten()
    {
        return reply.into_response(Box::pin(std::future::ready(())));
    }
    let body = body::read(body, shared.settings.body_limit).await;
    let sections = part::read(&parts.headers, body.bytes()).await;
    let found = shared.table.find(&parts.method, parts.uri.path());
    let info = found.as_ref().ok().map(|found| found.row.endpoint.info);
    let fault = shared.next_fault(info);
    let record = |status| {
        let recorded = Recorded::new(&parts, body.bytes(), info.map(label), status);
        // Before the answer can reach the client.
        lock(&shared.log).push(recorded);
    };
    let true_answer = || shared.answer(found, &parts, &body, &sections);
    let allow = |reply: &mut Reply| {
        if shared.settings.cors {
            cors::allow(reply.headers_mut());
        }
    };
    let mut reply = match fault {
        None => true_answer(),
        Some(Fault::Delay(time)) => {
            sleep(time).await;
            true_answer()
        }
        Some(Fault::Reply(reply)) => reply,
        Some(Fault::TooMany(seconds)) => {
            let mut reply = shared.refuse(&too_many(info, seconds));
            reply.headers_mut().insert(RETRY_AFTER, seconds.into());
            reply
        }
        Some(Fault::HalfBody) => {
            let mut reply = true_answer();
            allow(&mut reply);
            record(Some(reply.status()));
            return cutter.end(reply.cut_in_half());
        }
        Some(Fault::Hang) => {
            record(None);
            shared.stopped().await;
            return cutter.end(Bytes::new());
        }
        Some(Fault::Close) => {
            record(None);
            return cutter.end(Bytes::new());
        }
        Some(Fault::Reset) => {
            record(None);
            return cutter.reset();
        }
        Some(Fault::Raw(bytes)) => {
            record(None);
            return cutter.end(bytes.into());
        }
    };
    allow(&mut reply);
    record(Some(reply.status()));
    let stopped = Arc::clone(&shared);
    reply.into_response(Box::pin(async move { stopped.stopped().await }))
}

fn too_many(info: Option<&'static EndpointInfo>, seconds: u64) -> Refusal {
    let what = format!("too many requests; try again in {seconds} s");
    match info {
        Some(info) => Refusal::at(info, Reason::TooMany, what),
        None => Refusal::new(Reason::TooMany, what),
    }
}

impl<S> Shared<S> {
    /// Takes the first fault that is meant for a request of this endpoint.
    fn next_fault(&self, info: Option<&'static EndpointInfo>) -> Option<Fault> {
        let mut faults = lock(&self.faults);
        let is_meant = |(target, _): &Ordered| match (target, info) {
            (Some(target), Some(info)) => target.route.is_same_endpoint(info.route),
            (Some(_), None) => false,
            (None, _) => true,
        };
        let index = faults.iter().position(is_meant)?;
        faults.remove(index).map(|(_, fault)| fault)
    }

    /// The true answer to a request.
    fn answer(
        &self,
        found: Result<Found<'_, S>, Refusal>,
        parts: &Parts,
        body: &Received,
        sections: &Result<Vec<Part>, String>,
    ) -> Reply {
        let reply = found.and_then(|found| self.outcome(found, parts, body, sections));
        reply.unwrap_or_else(|refusal| self.refuse(&refusal))
    }

    /// Checks in the order that the crate's documentation gives, then lets the handler act.
    fn outcome(
        &self,
        Found { row, path }: Found<'_, S>,
        parts: &Parts,
        body: &Received,
        sections: &Result<Vec<Part>, String>,
    ) -> Result<Reply, Refusal> {
        let (endpoint, settings) = (&row.endpoint, &self.settings);
        let scopes = settings.tokens.scopes(endpoint.info, &parts.headers)?;
        let mut values = endpoint.path(path)?;
        scopes.map_or(Ok(()), |scopes| scopes.check(endpoint.info))?;
        let body = match body {
            Received::Whole(body) => body,
            Received::TooLarge(_) => {
                let what = format!("the body is over {} bytes", settings.body_limit);
                return Err(endpoint.refuse(Reason::TooLarge, &what));
            }
            Received::Broken(_) => {
                return Err(endpoint.refuse(Reason::Invalid, "the body is cut off"));
            }
        };
        let ignore = settings.ignore_unknown;
        endpoint.query(parts.uri.query(), ignore, &mut values)?;
        endpoint.headers(&parts.headers, &mut values)?;
        let content = Content {
            headers: &parts.headers,
            body,
            parts: sections,
        };
        endpoint.body(content, ignore, &mut values)?;
        let Some(handler) = &row.handler else {
            let what = "no handler is registered for it";
            return Err(endpoint.refuse(Reason::Unhandled, what));
        };
        let request = Request {
            endpoint: endpoint.info,
            values,
            headers: &parts.headers,
            body,
            parts: sections.as_deref().unwrap_or_default(),
            scopes,
        };
        let mut state = lock(&self.state);
        let handled = catch_unwind(AssertUnwindSafe(|| handler(&mut state, &request)));
        handled.unwrap_or_else(|_| Err(endpoint.refuse(Reason::Handler, "its handler panicked")))
    }

    /// A refusal in the API's shape, with the headers that RFC 9110 wants.
    fn refuse(&self, refusal: &Refusal) -> Reply {
        let mut reply = (self.settings.shape)(refusal);
        let headers = reply.headers_mut();
        if refusal.reason() == Reason::Token {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(Ok(allow)) = refusal.allow.as_deref().map(HeaderValue::try_from) {
            headers.insert(ALLOW, allow);
        }
        reply
    }

    /// Ends when the server is to stop.
    pub(crate) async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.stopped.clone().changed().await;
    }
}
