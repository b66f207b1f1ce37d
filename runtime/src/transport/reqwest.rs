//! The default transport. No other module names reqwest.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::reqwest::Client;
pub(crate) use ::reqwest::{ClientBuilder, Request};
use url::Url;

use super::{Transport, TransportError, TransportRequest, TransportResponse, network};
use crate::error::{TimeLimit, errors};
use crate::{Body, BoxFuture};

mod connecting;

/// The default of the connect timeout.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// A transport over [`reqwest`](::reqwest). It is the default.
///
/// ```
/// use restrait::transport::Reqwest;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = Reqwest::new(|builder| builder.pool_max_idle_per_host(2))?;
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(transport)
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Reqwest {
    client: Client,
    /// The connect timeout, if it is known.
    connect_timeout: Option<Duration>,
    /// The configuration, to create another client.
    configure: Option<Arc<Configure>>,
}

type Configure = dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync;

impl Reqwest {
    /// Creates a transport whose HTTP client is configured by `configure`.
    ///
    /// The client's own rules are applied after it: no redirects and no `Referer`. The connect
    /// timeout defaults to 5 seconds.
    ///
    /// # Errors
    ///
    /// If the HTTP client cannot be created: for example, without a TLS library.
    pub fn new(
        configure: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> ::reqwest::Result<Self> {
        Self::with_limit(Arc::new(configure), None)
    }

    /// Creates a transport whose `configure` sets this connect timeout, or an unknown one.
    pub(crate) fn with_limit(
        configure: Arc<Configure>,
        connect_timeout: Option<Duration>,
    ) -> ::reqwest::Result<Self> {
        let client = configure(Client::builder().connect_timeout(CONNECT_TIMEOUT))
            .connector_layer(connecting::ReportLayer)
            .redirect(::reqwest::redirect::Policy::none())
            .referer(false)
            .build()?;
        Ok(Self {
            client,
            connect_timeout,
            configure: Some(configure),
        })
    }

    /// Creates a transport over an existing HTTP client.
    ///
    /// Its policies for redirects and `Referer` are not changed, so that the promises about
    /// redirects depend on them.
    #[must_use]
    pub fn unchecked(client: Client) -> Self {
        Self {
            client,
            connect_timeout: None,
            configure: None,
        }
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
        let response = self.client.execute(request);
        let connect_timeout = self.connect_timeout;
        Box::pin(network::exchange(async move {
            match response.await {
                Ok(response) => Ok(into_response(response)),
                Err(error) => Err(into_error(error, connect_timeout)),
            }
        }))
    }

    fn with_own_connections(&self) -> Option<Arc<dyn Transport>> {
        let configure = Arc::clone(self.configure.as_ref()?);
        let transport = Self::with_limit(configure, self.connect_timeout).ok()?;
        Some(Arc::new(transport))
    }
}

/// Converts the request, if its URL keeps its path.
pub(crate) fn into_request(prepared: TransportRequest<'_>) -> Result<Request, TransportError> {
    let url = Url::parse(prepared.url).map_err(TransportError::rejected)?;
    // The parser that decides what is sent must read the path as it was written: promise 1.
    if url.path() != prepared.path() {
        return Err(TransportError::path_changed());
    }
    let mut request = Request::new(prepared.route.method().clone(), url);
    *request.headers_mut() = prepared.headers;
    *request.body_mut() = into_body(prepared.body);
    Ok(request)
}

/// Converts the body, if there is one.
fn into_body(body: Body) -> Option<::reqwest::Body> {
    match body.as_bytes() {
        Some(bytes) => Some(bytes.clone().into()),
        None if body.is_none() => None,
        None => Some(::reqwest::Body::wrap(body)),
    }
}

/// Converts the response, whose body has not been read.
fn into_response(response: ::reqwest::Response) -> TransportResponse {
    let response: http::Response<::reqwest::Body> = response.into();
    let (parts, body) = response.into_parts();
    let body = http_body_util::BodyExt::map_err(body, |error| into_error(error, None));
    TransportResponse::streaming(parts.status, parts.headers, Box::pin(body))
}

/// Converts the error and removes its URL.
#[cold]
fn into_error(error: ::reqwest::Error, connect_timeout: Option<Duration>) -> TransportError {
    let (is_timeout, is_connect) = (error.is_timeout(), error.is_connect());
    let is_builder = error.is_builder();
    let error = error.without_url();
    let error = match (is_timeout, is_connect) {
        (true, true) if !is_from_system(&error) => {
            let limit = TimeLimit::connect_timeout(connect_timeout, "connect_timeout");
            TransportError::connect_timed_out(limit)
        }
        (true, true) => TransportError::connect_timed_out(error),
        (true, false) => TransportError::timed_out(error),
        (false, true) => TransportError::connect(error),
        (false, false) if is_builder => TransportError::not_sent(error),
        (false, false) => TransportError::response_lost(error),
    };
    // The errors around the innermost one only name parts of reqwest and hyper.
    error.show_root_cause()
}

/// Returns `true` if the operating system reported the error.
fn is_from_system(error: &(dyn Error + 'static)) -> bool {
    errors(error).any(|error| {
        let error = error.downcast_ref::<std::io::Error>();
        error.is_some_and(|error| error.raw_os_error().is_some())
    })
}
