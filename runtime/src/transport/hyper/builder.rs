//! The configuration of the transport over hyper.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use ::hyper_util::client::legacy::Client;
use ::hyper_util::client::legacy::connect::HttpConnector;
use ::hyper_util::client::proxy::matcher::Matcher;
use ::hyper_util::rt::{TokioExecutor, TokioTimer};
use ::rustls::ClientConfig;
use ::rustls::crypto::CryptoProvider;
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};

use super::Hyper;
use super::connect::Limited;
use super::proxied::{Proxied, Proxies};
use super::resolve::Resolver;
use crate::transport::keep_alive::{CONNECTION_WINDOW, KeepAlive, TCP_PROBE, TCP_PROBES};
use crate::transport::proxy;

/// A builder of [`Hyper`] transports.
///
/// ```
/// use std::time::Duration;
///
/// use restrait::transport::Hyper;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = Hyper::builder()
///     .connect_timeout(Duration::from_secs(2))
///     .proxy("http://ann:secret@proxy.example.com:3128")
///     .build()?;
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(transport)
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct HyperBuilder {
    tls: Option<Arc<ClientConfig>>,
    connect_timeout: Duration,
    keep_alive: Option<KeepAlive>,
    proxy: Proxy,
    http2_only: bool,
}

/// The choice of a proxy.
#[derive(Clone)]
enum Proxy {
    Environment,
    None,
    Url(String),
}

impl HyperBuilder {
    pub(super) fn new() -> Self {
        Self {
            tls: None,
            connect_timeout: Duration::from_secs(5),
            keep_alive: Some(KeepAlive::default()),
            proxy: Proxy::Environment,
            http2_only: false,
        }
    }

    /// Sets the TLS configuration of rustls 0.23, for example with other root certificates or with a
    /// client certificate. By default, the platform's verifier checks certificates.
    ///
    /// Its list of ALPN protocols is replaced: the transport offers `h2` and `http/1.1`.
    ///
    /// ```
    /// use restrait::transport::Hyper;
    /// use rustls::{ClientConfig, RootCertStore};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    /// let roots = RootCertStore::empty(); // add the certificate of your own authority
    /// let tls = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    /// let transport = Hyper::builder().tls(tls).build()?;
    /// # let _ = transport;
    /// # Ok(()) }
    /// ```
    pub fn tls(mut self, config: impl Into<Arc<ClientConfig>>) -> Self {
        self.tls = Some(config.into());
        self
    }

    /// Sets the time limit for opening a connection, including the TLS handshake and the proxy. Defaults
    /// to 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the proxy for all hosts, in place of the proxies of the environment.
    ///
    /// The URL begins with `http://`, `https://`, `socks5://`, `socks5h://`, `socks4://` or `socks4a://`.
    /// It may contain a user name and a password, which are not shown in `Debug` and errors.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Url(url.into());
        self
    }

    /// Uses no proxy. By default, the environment variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and
    /// `NO_PROXY` are read, in upper or lower case. Hosts on the loopback interface never use them.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Sets the pings of HTTP/2 connections, which find connections that no longer respond. Defaults to
    /// 5 seconds each; an interval of [`Duration::MAX`] sends no pings.
    ///
    /// A ping is sent if nothing has arrived for `interval` while a call is waiting. If it is not
    /// acknowledged within `timeout`, the connection is closed and its calls fail. Both together should
    /// be much shorter than the deadline of a call.
    pub fn http2_keep_alive(mut self, interval: Duration, timeout: Duration) -> Self {
        let keep_alive = KeepAlive { interval, timeout };
        self.keep_alive = (interval != Duration::MAX).then_some(keep_alive);
        self
    }

    /// Uses HTTP/2 for every connection, also without TLS. By default, connections with TLS use HTTP/2
    /// if the server offers it, and others use HTTP/1.1.
    ///
    /// A proxy that forwards `http://` requests must then accept HTTP/2 as well.
    pub fn http2_prior_knowledge(mut self) -> Self {
        self.http2_only = true;
        self
    }

    /// Creates the transport, with its own connection pool.
    ///
    /// # Errors
    ///
    /// If the platform's root certificates cannot be loaded, or the URL of the proxy is invalid.
    pub fn build(self) -> io::Result<Hyper> {
        let tls = match &self.tls {
            Some(config) => ClientConfig::clone(config),
            None => platform_config()?,
        };
        let proxies = self.matcher()?.map(|matcher| {
            Arc::new(Proxies {
                matcher,
                includes_loopback: matches!(self.proxy, Proxy::Url(_)),
                tls: without_http2(self.tcp(), tls.clone()),
            })
        });
        let proxied = Proxied::new(self.tcp(), proxies.clone());
        let connector = self.with_tls(proxied, tls);
        let mut builder = Client::builder(TokioExecutor::new());
        builder
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .http2_only(self.http2_only)
            .http2_initial_connection_window_size(CONNECTION_WINDOW);
        if let Some(keep_alive) = self.keep_alive {
            builder
                .http2_keep_alive_interval(keep_alive.interval)
                .http2_keep_alive_timeout(keep_alive.timeout);
        }
        Ok(Hyper {
            client: builder.build(Limited::new(connector, self.connect_timeout)),
            proxies,
            builder: self,
        })
    }

    /// Returns the proxies.
    fn matcher(&self) -> io::Result<Option<Matcher>> {
        let url = match &self.proxy {
            Proxy::Environment => return Ok(proxy::matcher(proxy::from_env)),
            Proxy::None => return Ok(None),
            Proxy::Url(url) => url,
        };
        let matcher = Matcher::builder().all(url.as_str()).build();
        let any = http::Uri::from_static("http://example.com");
        if matcher.intercept(&any).is_none() {
            // The URL may contain a password.
            let reason = "invalid proxy URL; write `http://host:port`";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        Ok(Some(matcher))
    }

    /// Returns a connector without TLS.
    fn tcp(&self) -> HttpConnector<Resolver> {
        let mut tcp = HttpConnector::new_with_resolver(Resolver::new());
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // It is divided among the addresses of a host.
        tcp.set_connect_timeout(Some(self.connect_timeout));
        tcp.set_keepalive(Some(TCP_PROBE));
        tcp.set_keepalive_interval(Some(TCP_PROBE));
        tcp.set_keepalive_retries(Some(TCP_PROBES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(crate::transport::keep_alive::TCP_USER_TIMEOUT));
        tcp
    }

    /// Adds TLS to the connector.
    fn with_tls(&self, connector: Proxied, mut tls: ClientConfig) -> HttpsConnector<Proxied> {
        tls.alpn_protocols.clear();
        let builder = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http();
        if self.http2_only {
            builder.enable_http2().wrap_connector(connector)
        } else {
            builder.enable_all_versions().wrap_connector(connector)
        }
    }
}

/// Returns a connector for proxies that are reached over TLS.
fn without_http2(
    tcp: HttpConnector<Resolver>,
    mut tls: ClientConfig,
) -> HttpsConnector<HttpConnector<Resolver>> {
    tls.alpn_protocols.clear();
    let builder = HttpsConnectorBuilder::new()
        .with_tls_config(tls)
        .https_or_http();
    builder.enable_http1().wrap_connector(tcp)
}

/// Returns the TLS configuration with the platform's verifier.
fn platform_config() -> io::Result<ClientConfig> {
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .and_then(ConfigBuilderExt::try_with_platform_verifier)
        .map_err(io::Error::other)?;
    Ok(config.with_no_client_auth())
}

/// Returns the cryptography provider of the program, or `aws-lc-rs` if none is installed.
///
/// If the program depends on two providers, rustls does not choose one.
fn provider() -> Arc<CryptoProvider> {
    let installed = CryptoProvider::get_default().cloned();
    installed.unwrap_or_else(|| Arc::new(::rustls::crypto::aws_lc_rs::default_provider()))
}

// A proxy may have a password.
impl fmt::Debug for HyperBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("keep_alive", &self.keep_alive)
            .finish_non_exhaustive()
    }
}
