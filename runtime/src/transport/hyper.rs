//! A transport over hyper-util's pooled client, with TLS by rustls.

use std::fmt;
use std::io;
use std::sync::Arc;

use ::hyper_util::client::legacy::{Client, Error};
use http::header::PROXY_AUTHORIZATION;
use http::uri::Scheme;
use hyper_rustls::HttpsConnector;

use super::redirected::Redirected;
use super::{Transport, TransportError, TransportRequest, TransportResponse, failure, network};
use crate::{Body, BoxFuture};

mod builder;
mod connect;
mod proxied;
mod resolve;
mod stream;
mod whole_body;

pub use builder::HyperBuilder;
use connect::Limited;
use proxied::{Proxied, Proxies};
use whole_body::WholeBody;

/// A transport over hyper-util's pooled client, with TLS by rustls.
///
/// A call takes nearly a quarter fewer instructions than with `Reqwest`. Unlike `Reqwest`, it does not
/// request compressed responses. It uses HTTP/2 if the server offers it over TLS.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(restrait::transport::Hyper::new()?)
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
///
/// [`Hyper::builder`] sets certificates, proxies and time limits.
#[derive(Clone)]
pub struct Hyper {
    client: Client<Limited<HttpsConnector<Proxied>>, Body>,
    /// The proxies, which may require a password with each request that they forward.
    proxies: Option<Arc<Proxies>>,
    /// The configuration, to create another transport.
    builder: HyperBuilder,
}

impl Hyper {
    /// Creates a transport with the default configuration and its own connection pool.
    ///
    /// # Errors
    ///
    /// If the platform's root certificates cannot be loaded.
    pub fn new() -> io::Result<Self> {
        Self::builder().build()
    }

    /// Creates a transport with this limit for connecting, TLS included.
    ///
    /// It is short for `Hyper::builder().connect_timeout(timeout).build()`.
    ///
    /// # Errors
    ///
    /// If the platform's root certificates cannot be loaded.
    pub fn with_connect_timeout(timeout: std::time::Duration) -> io::Result<Self> {
        Self::builder().connect_timeout(timeout).build()
    }

    /// Returns a builder, which configures certificates, proxies and time limits.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use restrait::transport::Hyper;
    ///
    /// let transport = Hyper::builder()
    ///     .connect_timeout(Duration::from_secs(1))
    ///     .no_proxy()
    ///     .build()?;
    /// # let _ = transport;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn builder() -> HyperBuilder {
        HyperBuilder::new()
    }

    /// Adds the password of the proxy to a request that the proxy forwards.
    fn authorize(&self, request: &mut http::Request<Body>) {
        let Some(proxies) = &self.proxies else {
            return;
        };
        let uri = request.uri();
        if uri.scheme() != Some(&Scheme::HTTP) {
            return;
        }
        if let Some(proxy) = proxies.intercept(uri)
            && let Some(password) = proxy.basic_auth().cloned()
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, password);
        }
    }
}

// A proxy may have a password.
impl fmt::Debug for Hyper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hyper").finish_non_exhaustive()
    }
}

impl Transport for Hyper {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let redirected = Redirected::of(&request);
        let mut request = match request.into_http() {
            Ok(request) => request,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        self.authorize(&mut request);
        let response = self.client.request(request);
        let sent = Box::pin(network::exchange(async move {
            let response = response.await.map_err(into_error)?;
            let (parts, body) = response.into_parts();
            let body = WholeBody::new(body, parts.version);
            Ok(TransportResponse::streaming(
                parts.status,
                parts.headers,
                Box::pin(body),
            ))
        }));
        match redirected {
            None => sent,
            Some(redirected) => redirected.send_checked(sent),
        }
    }

    fn with_own_connections(&self) -> Option<Arc<dyn Transport>> {
        let transport = self.builder.clone().build().ok()?;
        Some(Arc::new(transport))
    }
}

#[cold]
fn into_error(error: Error) -> TransportError {
    if !error.is_connect() {
        return failure::before_response(error);
    }
    match connect::time_limit(&error) {
        Some(limit) => TransportError::connect_timed_out(limit).show_root_cause(),
        None => failure::connecting(error),
    }
}
