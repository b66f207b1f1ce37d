//! A connector that uses proxies.

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Poll};

use ::hyper_util::client::legacy::connect::HttpConnector;
use ::hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use ::hyper_util::client::proxy::matcher::{Intercept, Matcher};
use http::Uri;
use http::uri::Scheme;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use tower_service::Service;

use super::resolve::Resolver;
use super::stream::Stream;
use crate::{BoxFuture, base_url};

type BoxError = Box<dyn Error + Send + Sync>;
type Connecting = BoxFuture<Result<Stream, BoxError>>;

/// A connector that connects to a server, or to the proxy for it.
#[derive(Clone)]
pub(super) struct Proxied {
    tcp: HttpConnector<Resolver>,
    proxies: Option<Arc<Proxies>>,
}

/// The proxies, and the way to connect to them.
pub(super) struct Proxies {
    pub(super) matcher: Matcher,
    /// If `true`, loopback hosts use a proxy too.
    pub(super) includes_loopback: bool,
    /// A connector to proxies, some of which use TLS.
    pub(super) tls: HttpsConnector<HttpConnector<Resolver>>,
}

impl Proxies {
    /// Returns the proxy for a URL.
    pub(super) fn intercept(&self, target: &Uri) -> Option<Intercept> {
        let host = target.host().unwrap_or_default();
        if !self.includes_loopback && base_url::is_loopback_name(host) {
            return None;
        }
        self.matcher.intercept(target)
    }
}

impl Proxied {
    pub(super) fn new(tcp: HttpConnector<Resolver>, proxies: Option<Arc<Proxies>>) -> Self {
        Self { tcp, proxies }
    }

    /// Connects to `target` over `proxy`.
    fn connect_over(&self, proxies: &Proxies, proxy: &Intercept, target: Uri) -> Connecting {
        let address = proxy.uri().clone();
        match address.scheme_str() {
            Some("socks5" | "socks5h") => {
                let is_local = address.scheme_str() == Some("socks5");
                let mut socks = SocksV5::new(address, self.tcp.clone()).local_dns(is_local);
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                let connecting = socks.call(target);
                Box::pin(async { Ok(direct(MaybeHttpsStream::Http(connecting.await?))) })
            }
            Some("socks4" | "socks4a") => {
                let is_local = address.scheme_str() == Some("socks4");
                let mut socks = SocksV4::new(address, self.tcp.clone()).local_dns(is_local);
                let connecting = socks.call(target);
                Box::pin(async { Ok(direct(MaybeHttpsStream::Http(connecting.await?))) })
            }
            _ if target.scheme() == Some(&Scheme::HTTPS) => {
                let mut tunnel = Tunnel::new(address, proxies.tls.clone());
                if let Some(password) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(password.clone());
                }
                let connecting = tunnel.call(target);
                Box::pin(async { Ok(direct(connecting.await?)) })
            }
            _ => {
                let connecting = proxies.tls.clone().call(address);
                Box::pin(async {
                    Ok(Stream {
                        io: connecting.await?,
                        is_forwarded: true,
                    })
                })
            }
        }
    }
}

/// Returns a connection whose peer, or the end of whose tunnel, is the server.
fn direct(io: MaybeHttpsStream<hyper_util::rt::TokioIo<tokio::net::TcpStream>>) -> Stream {
    Stream {
        io,
        is_forwarded: false,
    }
}

impl Service<Uri> for Proxied {
    type Response = Stream;
    type Error = BoxError;
    type Future = Connecting;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, target: Uri) -> Connecting {
        let proxies = self.proxies.as_ref();
        let proxy = proxies.and_then(|proxies| Some((proxies, proxies.intercept(&target)?)));
        if let Some((proxies, proxy)) = proxy {
            return self.connect_over(proxies, &proxy, target);
        }
        let connecting = self.tcp.call(target);
        Box::pin(async { Ok(direct(MaybeHttpsStream::Http(connecting.await?))) })
    }
}
