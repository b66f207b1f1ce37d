//! A transport whose requests pass a proxy that adds TLS, so that servers in clear text can be used to
//! test TLS.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use restrait::BoxFuture;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait_tests::fault::Certificate;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// A transport that replaces `http` by `https`, and ports by those of proxies.
pub(crate) struct OverTls<T> {
    inner: T,
    alpn: &'static str,
    /// The port of the proxy for each port.
    ports: Mutex<HashMap<u16, u16>>,
}

impl<T> OverTls<T> {
    /// Offers one protocol in ALPN.
    pub(crate) fn new(inner: T, alpn: &'static str) -> Self {
        let ports = Mutex::default();
        Self { inner, alpn, ports }
    }

    /// Returns the port of the proxy for this port, and starts it if necessary.
    fn proxy(&self, port: u16) -> u16 {
        let mut ports = self.ports.lock().unwrap();
        *ports.entry(port).or_insert_with(|| {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            listener.set_nonblocking(true).unwrap();
            let address = listener.local_addr().unwrap();
            let acceptor = TlsAcceptor::from(Certificate::Valid.config(&[self.alpn]));
            tokio::spawn(async move {
                let listener = TcpListener::from_std(listener).unwrap();
                let acceptor = Arc::new(acceptor);
                while let Ok((client, _)) = listener.accept().await {
                    let acceptor = Arc::clone(&acceptor);
                    tokio::spawn(async move {
                        let mut server = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
                        let mut client = acceptor.accept(client).await.ok()?;
                        let copied = tokio::io::copy_bidirectional(&mut client, &mut server);
                        copied.await.ok()
                    });
                }
            });
            address.port()
        })
    }
}

impl<T: Transport> Transport for OverTls<T> {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let (base, target) = request.url.split_at(request.path.start);
        let (_, port) = base.rsplit_once(':').unwrap();
        let base = format!("https://127.0.0.1:{}", self.proxy(port.parse().unwrap()));
        let url = format!("{base}{target}");
        let path = base.len()..base.len() + request.path.len();
        let mut request = request;
        request.url = &url;
        request.path = path;
        self.inner.send(request)
    }
}
