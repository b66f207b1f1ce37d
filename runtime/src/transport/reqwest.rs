//! The default transport. No other module names reqwest.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ::reqwest::Client;
pub(crate) use ::reqwest::{ClientBuilder, Request};
use url::Url;

use super::keep_alive::KeepAlive;
use super::redirected::Redirected;
use super::{
    Transport, TransportError, TransportRequest, TransportResponse, failure, network, proxy,
};
use crate::error::{TimeLimit, errors};
use crate::{Body, BoxFuture, base_url};

mod connecting;

/// The default of the connect timeout.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// A transport over [`reqwest`](::reqwest). It is the default.
///
/// The proxies of the environment variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` are
/// used, but never for hosts on the loopback interface. `builder.no_proxy()` switches them off, and
/// `builder.proxy(..)` replaces them.
///
/// HTTP/2 connections that no longer respond are closed: a ping is sent if nothing arrives for 5 seconds
/// while a call is waiting, and its response may take 5 seconds. For the default transport of a client,
/// both times are at most a sixth of the client's deadline. `builder.http2_keep_alive_interval(..)` and
/// `http2_keep_alive_timeout(..)` change them.
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
    /// The configuration, if it is known.
    own: Option<Arc<Own>>,
}

/// The configuration of a transport that created its HTTP client.
struct Own {
    setup: Setup,
    /// The HTTP client for loopback hosts, if others may use a proxy.
    direct: OnceLock<Option<Client>>,
}

type Configure = dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync;

/// The configuration of an HTTP client.
#[derive(Clone)]
pub(crate) struct Setup {
    pub(crate) configure: Arc<Configure>,
    /// The connect timeout, if `configure` does not change it.
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) keep_alive: KeepAlive,
    /// If `true`, the proxies of the environment are used.
    pub(crate) proxies: bool,
}

impl Setup {
    fn build(&self, proxies: bool) -> ::reqwest::Result<Client> {
        let builder = Client::builder().connect_timeout(CONNECT_TIMEOUT);
        let builder = with_http2(builder, self.keep_alive);
        let builder = if proxies { builder } else { builder.no_proxy() };
        (self.configure)(builder)
            .connector_layer(connecting::ReportLayer)
            .redirect(::reqwest::redirect::Policy::none())
            .retry(::reqwest::retry::never())
            .referer(false)
            .build()
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn with_http2(builder: ClientBuilder, keep_alive: KeepAlive) -> ClientBuilder {
    builder
        .http2_keep_alive_interval(keep_alive.interval)
        .http2_keep_alive_timeout(keep_alive.timeout)
        .http2_initial_connection_window_size(super::keep_alive::CONNECTION_WINDOW)
}

/// Without TLS, reqwest has no HTTP/2.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_http2(builder: ClientBuilder, _: KeepAlive) -> ClientBuilder {
    builder
}

impl Reqwest {
    /// Creates a transport whose HTTP client is configured by `configure`.
    ///
    /// The client's own rules are applied after it: no redirects, no retries and no `Referer`. The
    /// connect timeout defaults to 5 seconds. `configure` may be called several times.
    ///
    /// # Errors
    ///
    /// If the HTTP client cannot be created: for example, without a TLS library.
    pub fn new(
        configure: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> ::reqwest::Result<Self> {
        Self::with_setup(Setup {
            configure: Arc::new(configure),
            connect_timeout: None,
            keep_alive: KeepAlive::default(),
            proxies: true,
        })
    }

    /// Creates a transport with its own HTTP client.
    pub(crate) fn with_setup(mut setup: Setup) -> ::reqwest::Result<Self> {
        setup.proxies = setup.proxies && proxy::is_configured(proxy::from_env);
        let own = Own {
            direct: OnceLock::new(),
            setup,
        };
        Ok(Self {
            client: own.setup.build(own.setup.proxies)?,
            own: Some(Arc::new(own)),
        })
    }

    /// Creates a transport over an existing HTTP client.
    ///
    /// Its policies for redirects, retries, proxies and `Referer` are not changed, so that the promises
    /// about them depend on the client.
    #[must_use]
    pub fn unchecked(client: Client) -> Self {
        Self { client, own: None }
    }

    /// Returns the HTTP client for a URL.
    fn client_for(&self, url: &Url) -> Result<&Client, TransportError> {
        match &self.own {
            Some(own) if own.setup.proxies && is_loopback(url) => own.direct(),
            _ => Ok(&self.client),
        }
    }
}

impl Own {
    /// Returns the HTTP client without the proxies of the environment.
    #[cold]
    fn direct(&self) -> Result<&Client, TransportError> {
        let direct = self.direct.get_or_init(|| self.setup.build(false).ok());
        let failed = || TransportError::rejected("cannot create an HTTP client without proxies");
        direct.as_ref().ok_or_else(failed)
    }
}

fn is_loopback(url: &Url) -> bool {
    url.host().is_some_and(|host| base_url::is_loopback(&host))
}

// A proxy may have a password.
impl fmt::Debug for Reqwest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reqwest").finish_non_exhaustive()
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let redirected = Redirected::of(&request);
        let sent = into_request(request).and_then(|request| {
            let client = self.client_for(request.url())?;
            Ok(client.execute(request))
        });
        let response = match sent {
            Ok(response) => response,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let connect_timeout = self.own.as_ref().and_then(|own| own.setup.connect_timeout);
        let sent = Box::pin(network::exchange(async move {
            match response.await {
                Ok(response) => Ok(into_response(response)),
                Err(error) => Err(into_error(error, connect_timeout)),
            }
        }));
        match redirected {
            None => sent,
            Some(redirected) => redirected.send_checked(sent),
        }
    }

    fn with_own_connections(&self) -> Option<Arc<dyn Transport>> {
        match &self.own {
            Some(own) => Some(Arc::new(Self::with_setup(own.setup.clone()).ok()?)),
            #[cfg(feature = "blocking")]
            None => Some(Arc::new(super::Foreign(self.clone()))),
            #[cfg(not(feature = "blocking"))]
            None => None,
        }
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
    let body = http_body_util::BodyExt::map_err(body, |error| {
        let is_timeout = error.is_timeout();
        let error = error.without_url();
        if is_timeout {
            return into_timeout(error);
        }
        failure::in_body(error)
    });
    TransportResponse::streaming(parts.status, parts.headers, Box::pin(body))
}

/// Converts the error and removes its URL.
#[cold]
fn into_error(error: ::reqwest::Error, connect_timeout: Option<Duration>) -> TransportError {
    let (is_timeout, is_connect) = (error.is_timeout(), error.is_connect());
    let is_builder = error.is_builder();
    let error = error.without_url();
    match (is_timeout, is_connect) {
        (true, true) if !is_from_system(&error) => {
            let limit = TimeLimit::connect_timeout(connect_timeout, "connect_timeout");
            TransportError::connect_timed_out(limit).show_root_cause()
        }
        (true, true) => TransportError::connect_timed_out(error).show_root_cause(),
        (true, false) => into_timeout(error),
        (false, true) => failure::connecting(error),
        (false, false) if is_builder => TransportError::not_sent(error).show_root_cause(),
        (false, false) => failure::before_response(error),
    }
}

/// Returns the error of a time limit of reqwest, or of HTTP/2 pings.
fn into_timeout(error: ::reqwest::Error) -> TransportError {
    if failure::is_keep_alive(&error) {
        return failure::before_response(error);
    }
    TransportError::timed_out(error).show_root_cause()
}

/// Returns `true` if the operating system reported the error.
fn is_from_system(error: &(dyn Error + 'static)) -> bool {
    errors(error).any(|error| {
        let error = error.downcast_ref::<std::io::Error>();
        error.is_some_and(|error| error.raw_os_error().is_some())
    })
}
