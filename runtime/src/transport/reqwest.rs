//! The default transport. No other module names reqwest.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::Client;
pub(crate) use ::reqwest::{ClientBuilder, Request};
use url::Url;

use super::{Transport, TransportError, TransportRequest, TransportResponse};
use crate::{Body, BoxFuture};

/// How long connecting may take.
const CONNECT: Duration = Duration::from_secs(5);

/// Sends requests over [`reqwest`](::reqwest).
#[derive(Clone)]
pub struct Reqwest {
    client: Client,
    /// What it was made by, to make another.
    shape: Option<Arc<Shape>>,
}

type Shape = dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync;

impl Reqwest {
    /// A transport whose HTTP client was shaped by `shape`.
    ///
    /// What the runtime promises is applied after it: no redirects, no `Referer`.
    ///
    /// # Errors
    ///
    /// When no client can be made, for instance without a TLS library.
    pub fn new(
        shape: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> ::reqwest::Result<Self> {
        Self::of(Arc::new(shape))
    }

    fn of(shape: Arc<Shape>) -> ::reqwest::Result<Self> {
        let client = shape(Client::builder().connect_timeout(CONNECT))
            .redirect(::reqwest::redirect::Policy::none())
            .referer(false)
            .build()?;
        let shape = Some(shape);
        Ok(Self { client, shape })
    }

    /// A transport over a ready client, whatever that does about redirects and limits.
    #[must_use]
    pub fn unchecked(client: Client) -> Self {
        let shape = None;
        Self { client, shape }
    }
}

impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let request = match into_request(request) {
            Ok(request) => request,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let sent = self.client.execute(request);
        Box::pin(async move {
            super::needs_runtime()?;
            sent.await.map(receive).map_err(failure)
        })
    }

    fn apart(&self) -> Option<Arc<dyn Transport>> {
        let another = Self::of(Arc::clone(self.shape.as_ref()?));
        another.ok().map(|it| Arc::new(it) as Arc<dyn Transport>)
    }
}

/// The request as reqwest wants it, if its URL still says what was meant.
pub(crate) fn into_request(prepared: TransportRequest<'_>) -> Result<Request, TransportError> {
    let url = Url::parse(prepared.url).map_err(TransportError::refused)?;
    // The parser that decides what is sent must read the path as it was written: promise 1.
    if url.path() != prepared.path() {
        return Err(TransportError::other_path());
    }
    let mut request = Request::new(prepared.route.method().clone(), url);
    *request.headers_mut() = prepared.headers;
    *request.body_mut() = body(prepared.body);
    Ok(request)
}

/// The body as reqwest takes it, or nothing where there is none.
fn body(body: Body) -> Option<::reqwest::Body> {
    match body.as_bytes() {
        Some(bytes) => Some(bytes.clone().into()),
        None if body.is_none() => None,
        None => Some(::reqwest::Body::wrap(body)),
    }
}

/// The answer, whose body is yet to come.
fn receive(response: ::reqwest::Response) -> TransportResponse {
    let response: http::Response<::reqwest::Body> = response.into();
    let (parts, body) = response.into_parts();
    let body = Box::pin(http_body_util::BodyExt::map_err(body, failure));
    TransportResponse::streaming(parts.status, parts.headers, body)
}

/// What happened, without the URL that reqwest would tell.
fn failure(error: ::reqwest::Error) -> TransportError {
    let not_sent = error.is_connect() || error.is_builder();
    let (timed_out, error) = (error.is_timeout(), error.without_url());
    if timed_out {
        TransportError::timed_out(!not_sent, error)
    } else if not_sent {
        TransportError::not_sent(error)
    } else {
        TransportError::lost(error)
    }
}
