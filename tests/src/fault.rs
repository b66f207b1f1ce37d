//! A server that executes a script for each request, over HTTP/1.1, HTTP/2 and TLS.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::rustls::ServerConfig;

mod http1;
mod http2;
mod reply;
mod socket;
mod step;
mod tls;

pub use http2::{Code, Frame, Http2, Last, Target};
pub use reply::{Cut, Reply};
pub use step::{Ending, Script, Step};
pub use tls::{Certificate, client_config, root_certificate};

use socket::Socket;
use step::Output;

/// A received request.
#[derive(Debug, Clone, Default)]
pub struct ReceivedRequest {
    /// Method. Over HTTP/2, only `GET` and `POST` are known.
    pub method: String,
    /// Path and query, as sent. Empty over HTTP/2.
    pub target: String,
    /// Headers with lower-case names. If a header is repeated, the last value. Empty over HTTP/2.
    pub headers: HashMap<String, String>,
    /// Body.
    pub body: Vec<u8>,
    /// Number of the connection, from 0.
    pub connection: usize,
    /// Number of the request, from 0.
    pub number: usize,
}

impl ReceivedRequest {
    /// Returns the value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// Counts a request that arrives on this connection.
    fn arrived(plan: &Plan, connection: usize) -> Self {
        Self {
            connection,
            number: plan.requests.fetch_add(1, Ordering::Relaxed),
            ..Self::default()
        }
    }
}

/// The protocol of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// HTTP/1.1 in clear text.
    Http1,
    /// HTTP/2 in clear text, with prior knowledge.
    Http2,
    /// HTTP/1.1 over TLS, chosen by ALPN.
    TlsHttp1,
    /// HTTP/2 over TLS, chosen by ALPN.
    TlsHttp2,
}

impl Protocol {
    /// All protocols.
    pub const ALL: [Self; 4] = [Self::Http1, Self::Http2, Self::TlsHttp1, Self::TlsHttp2];

    /// Returns `true` if connections use TLS.
    #[must_use]
    pub fn is_tls(self) -> bool {
        matches!(self, Self::TlsHttp1 | Self::TlsHttp2)
    }

    /// Returns `true` for HTTP/2.
    #[must_use]
    pub fn is_http2(self) -> bool {
        matches!(self, Self::Http2 | Self::TlsHttp2)
    }
}

/// The behaviour of a server on one connection.
#[derive(Debug, Clone, Default)]
pub struct Connection {
    /// Runs on the TCP connection, before TLS.
    pub opening: Script,
    /// Sends this number of bytes of a TLS handshake, then ends the connection.
    pub handshake: Option<(usize, Option<Ending>)>,
    /// Runs before the first request is read.
    pub preface: Script,
    /// The behaviour on a connection of HTTP/2.
    pub http2: Http2,
}

impl Connection {
    /// Creates a connection that runs this script before it reads a request.
    #[must_use]
    pub fn opening(opening: Script) -> Self {
        Self {
            opening,
            ..Self::default()
        }
    }

    /// Returns `true` if the connection fails before a request is read.
    #[must_use]
    pub fn fails(&self) -> bool {
        let is_empty = self.opening.is_empty() && self.preface.is_empty();
        !is_empty || self.handshake.is_some()
    }

    /// Creates a connection with this behaviour on HTTP/2.
    #[must_use]
    pub fn http2(http2: Http2) -> Self {
        Self {
            http2,
            ..Self::default()
        }
    }
}

type Connect = dyn Fn(usize) -> Connection + Send + Sync;
type RawResponse = dyn Fn(&ReceivedRequest) -> Script + Send + Sync;

struct Plan {
    protocol: Protocol,
    config: Option<Arc<ServerConfig>>,
    connect: Box<Connect>,
    response: Box<RawResponse>,
    connections: AtomicUsize,
    open: AtomicUsize,
    requests: AtomicUsize,
    resets: AtomicUsize,
    log: Mutex<Vec<ReceivedRequest>>,
    keeps_log: bool,
}

/// The configuration of a [`Server`].
pub struct ServerBuilder {
    protocol: Protocol,
    certificate: Certificate,
    alpn: Option<Vec<&'static str>>,
    connect: Box<Connect>,
    keeps_log: bool,
}

impl ServerBuilder {
    /// Sets the certificate.
    #[must_use]
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = certificate;
        self
    }

    /// Sets the protocols of ALPN. Defaults to the protocol of the server.
    #[must_use]
    pub fn alpn(mut self, alpn: &[&'static str]) -> Self {
        self.alpn = Some(alpn.to_vec());
        self
    }

    /// Sets the behaviour on each connection.
    #[must_use]
    pub fn connections(
        mut self,
        connect: impl Fn(usize) -> Connection + Send + Sync + 'static,
    ) -> Self {
        self.connect = Box::new(connect);
        self
    }

    /// Does not record requests, for tests that send many.
    #[must_use]
    pub fn without_log(mut self) -> Self {
        self.keeps_log = false;
        self
    }

    /// Starts a server that runs the script that `response` returns for each request.
    pub async fn start(
        self,
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
    ) -> Server {
        self.start_boxed(Box::new(response)).await
    }

    /// As [`start`](Self::start), compiled once.
    async fn start_boxed(self, response: Box<RawResponse>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if self.protocol.is_tls() {
            "https"
        } else {
            "http"
        };
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let default = if self.protocol.is_http2() {
            "h2"
        } else {
            "http/1.1"
        };
        let alpn = self.alpn.unwrap_or_else(|| vec![default]);
        let config = || self.certificate.config(&alpn);
        let plan = Arc::new(Plan {
            protocol: self.protocol,
            config: self.protocol.is_tls().then(config),
            connect: self.connect,
            response,
            connections: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            requests: AtomicUsize::new(0),
            resets: AtomicUsize::new(0),
            log: Mutex::default(),
            keeps_log: self.keeps_log,
        });
        let shared = Arc::clone(&plan);
        let listening = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            loop {
                while connections.try_join_next().is_some() {}
                let Ok((stream, _)) = listener.accept().await else {
                    continue;
                };
                let plan = Arc::clone(&shared);
                connections.spawn(async move { plan.serve(stream).await });
            }
        });
        Server {
            url,
            plan,
            listening,
        }
    }
}

/// A server that runs in the process of the test. Dropping it stops the server.
pub struct Server {
    url: String,
    plan: Arc<Plan>,
    listening: JoinHandle<()>,
}

impl Server {
    /// Returns the configuration of a server of this protocol.
    #[must_use]
    pub fn builder(protocol: Protocol) -> ServerBuilder {
        ServerBuilder {
            protocol,
            certificate: Certificate::Valid,
            alpn: None,
            connect: Box::new(|_| Connection::default()),
            keeps_log: true,
        }
    }

    /// Starts a server that reads each request and runs the script that `answer` returns for it.
    pub async fn with_handler(
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
    ) -> Self {
        Self::builder(Protocol::Http1).start(response).await
    }

    /// Starts a server that does not record requests, for tests that send many.
    pub async fn without_log(
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
    ) -> Self {
        let builder = Self::builder(Protocol::Http1).without_log();
        builder.start(response).await
    }

    /// Starts a server that runs the same script for every request.
    pub async fn always(script: Script) -> Self {
        Self::with_handler(move |_| script.clone()).await
    }

    /// Starts a server that runs one of these scripts for each of the first connections, before it
    /// reads a request. Later connections are read and served.
    pub async fn with_connections(
        first: Vec<Script>,
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
    ) -> Self {
        let connect = move |number: usize| {
            Connection::opening(first.get(number).cloned().unwrap_or_default())
        };
        let builder = Self::builder(Protocol::Http1).connections(connect);
        builder.start(response).await
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the number of requests that arrived: over HTTP/1.1 with their bodies, over HTTP/2
    /// with their headers.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.plan.requests.load(Ordering::Relaxed)
    }

    /// Returns the number of connections that were accepted.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.plan.connections.load(Ordering::Relaxed)
    }

    /// Returns the number of streams of HTTP/2 that the client reset.
    #[must_use]
    pub fn resets(&self) -> usize {
        self.plan.resets.load(Ordering::Relaxed)
    }

    /// Returns the recorded requests.
    #[must_use]
    pub fn log(&self) -> Vec<ReceivedRequest> {
        self.plan.log.lock().unwrap().clone()
    }

    /// Waits until all connections are closed, up to a time limit. Returns `true` if they are.
    pub async fn wait_until_closed(&self, timeout: Duration) -> bool {
        let waiting = async {
            while self.plan.open.load(Ordering::Relaxed) > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(timeout, waiting).await.is_ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl Plan {
    async fn serve(self: Arc<Self>, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let number = self.connections.fetch_add(1, Ordering::Relaxed);
        self.open.fetch_add(1, Ordering::Relaxed);
        self.serve_connection(stream, number).await;
        self.open.fetch_sub(1, Ordering::Relaxed);
    }

    async fn serve_connection(self: &Arc<Self>, stream: TcpStream, number: usize) {
        let connection = (self.connect)(number);
        let mut socket = Socket::Plain(stream);
        if let Some(ending) = connection
            .opening
            .run(&mut Output::Http1(&mut socket))
            .await
        {
            return socket.end(ending).await;
        }
        if let Some(config) = &self.config {
            let config = Arc::clone(config);
            match connection.handshake {
                None => match socket.accept(config).await {
                    Some(accepted) => socket = accepted,
                    None => return,
                },
                Some((length, ending)) => {
                    tls::begin(config, &mut socket, length).await;
                    return match ending {
                        Some(ending) => socket.end(ending).await,
                        None => socket.wait_until_closed().await,
                    };
                }
            }
        }
        let is_http2 = socket.has_chosen_http2() || self.protocol == Protocol::Http2;
        if is_http2 {
            return http2::serve(self, socket, number, connection).await;
        }
        match connection
            .preface
            .run(&mut Output::Http1(&mut socket))
            .await
        {
            Some(ending) => socket.end(ending).await,
            None => http1::serve(self, socket, number).await,
        }
    }

    /// Records the request and returns the response.
    fn respond(&self, request: ReceivedRequest) -> Script {
        let script = (self.response)(&request);
        if self.keeps_log {
            self.log.lock().unwrap().push(request);
        }
        script
    }
}

/// Returns a response of HTTP/1.1 with this status, body and headers (`"name: value"`).
#[must_use]
pub fn response(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} Status\r\n");
    for header in headers {
        write!(head, "{header}\r\n").unwrap();
    }
    write!(head, "content-length: {}\r\n\r\n", body.len()).unwrap();
    [head.as_bytes(), body].concat()
}

/// Returns a successful response of HTTP/1.1 with this JSON.
#[must_use]
pub fn json(body: &str) -> Vec<u8> {
    response(200, &["content-type: application/json"], body)
}
