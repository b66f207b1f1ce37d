//! Calls in the same process, without a socket.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};

use http::Request;
use http::header::{CONTENT_LENGTH, HOST, HeaderValue, TRANSFER_ENCODING};
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{Body, BoxFuture};

use crate::serve::{Reply, Shared, lock};

mod received;
mod request_body;
mod response_body;

use request_body::Watched;

/// The base URL of servers without a port. RFC 6761 reserves the domain: it never resolves.
pub(crate) const BASE_URL: &str = "https://fake.invalid";

/// The reason to refuse a request. Errors must not contain URLs.
const OTHER_SERVER: &str =
    "a fake server in the same process is the only server that can be reached; use its base URL";

/// A transport that calls a fake server in the same process, from
/// [`FakeServer::transport`](crate::FakeServer::transport).
///
/// It behaves as a connection over HTTP/1.1: bodies are streamed, a call that is dropped is cancelled,
/// and a [`Fault`](crate::Fault) has the same effect as on a socket.
///
/// ```
/// use restrait::Client;
/// use restrait_fake::FakeServer;
///
/// let server = FakeServer::builder(()).in_process()?;
/// let client = Client::builder()
///     .base_url(server.base_url())
///     .transport(server.transport())
///     .build()?;
/// # let _ = client;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct FakeTransport {
    base_url: Arc<str>,
    server: Arc<Shared>,
}

impl FakeTransport {
    pub(crate) fn new(base_url: &str, server: Arc<Shared>) -> Self {
        Self {
            base_url: base_url.into(),
            server,
        }
    }

    /// Returns `true` if the URL has the origin of the server.
    fn serves(&self, url: &str) -> bool {
        let rest = url.strip_prefix(&*self.base_url);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl Transport for FakeTransport {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        if !self.serves(request.url) {
            return Box::pin(async { Err(TransportError::rejected(OTHER_SERVER)) });
        }
        match request.into_http() {
            Ok(request) => Box::pin(serve(Arc::clone(&self.server), request)),
            Err(error) => Box::pin(async { Err(error) }),
        }
    }
}

/// Processes a request.
async fn serve(
    server: Arc<Shared>,
    request: Request<Body>,
) -> Result<TransportResponse, TransportError> {
    if server.is_stopped() {
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        return Err(TransportError::connect(refused));
    }
    let request = framed(request);
    let (parts, body) = request.into_parts();
    let failure = Arc::new(Mutex::new(None));
    let body = Watched::new(body, Arc::clone(&failure));
    let reply = server.reply(&parts, body).await;
    // A client whose request body fails does not wait for the response.
    if let Some(error) = lock(&failure).take() {
        return Err(error);
    }
    match reply {
        Reply::Response(response) => {
            let response = response.into_http(server.until_shutdown());
            Ok(response_body::deliver(&parts.method, response))
        }
        Reply::Close(bytes) => received::parse(parts.method, bytes).await,
        Reply::Reset => {
            let reset = io::Error::from(io::ErrorKind::ConnectionReset);
            Err(TransportError::response_lost(reset))
        }
    }
}

/// Adds the headers with which HTTP/1.1 frames a request, so that requests are recorded as over a
/// socket.
fn framed(mut request: Request<Body>) -> Request<Body> {
    let host = request.uri().authority().map(|host| host.as_str().parse());
    let length = request.body().length();
    let headers = request.headers_mut();
    if let Some(Ok(host)) = host {
        headers.entry(HOST).or_insert(host);
    }
    let chunked = HeaderValue::from_static("chunked");
    match length {
        Some(0) => {}
        Some(length) => {
            headers.entry(CONTENT_LENGTH).or_insert(length.into());
        }
        None => {
            headers.entry(TRANSFER_ENCODING).or_insert(chunked);
        }
    }
    request
}
