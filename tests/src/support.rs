//! A server that records one request, a port that refuses connections, the number of random cases, traces, and the
//! vendor's description of the Losant API.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tracing::subscriber::{self, DefaultGuard, NoSubscriber};
use tracing::{Dispatch, Subscriber};

/// Returns `true` if tests with random cases have as many as in CI: with `THOROUGH=1`.
#[must_use]
pub fn is_thorough() -> bool {
    std::env::var_os("THOROUGH").is_some()
}

/// Returns `true` if a test selects some of its cases: in a debug build without `THOROUGH=1`.
#[must_use]
pub fn is_quick() -> bool {
    cfg!(debug_assertions) && !is_thorough()
}

/// Passes the traces of this thread to a subscriber until the result is dropped.
///
/// With a single dispatcher, the thread that reaches a callsite first decides for all threads whether it is enabled, and
/// most threads have no subscriber. With two, tracing asks both dispatchers.
#[must_use]
pub fn trace_thread(subscriber: impl Subscriber + Send + Sync) -> (DefaultGuard, Dispatch) {
    let other = Dispatch::new(NoSubscriber::default());
    (subscriber::set_default(subscriber), other)
}

/// Returns a file of the vendor's description, or `None` if it is not available.
#[must_use]
pub fn shared(path: &str) -> Option<String> {
    let path = format!("{}/../../shared/{path}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: the shared facts are not here");
    }
    text
}

/// A port that refuses connections. While this exists, no server of another test can get it.
#[derive(Debug)]
pub struct RefusingPort(TcpSocket);

impl RefusingPort {
    /// Takes a free port. Nothing listens on it.
    #[must_use]
    pub fn bind() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self(socket)
    }

    /// Returns the URL of the port with this scheme.
    #[must_use]
    pub fn url(&self, scheme: &str) -> String {
        format!("{scheme}://{}", self.0.local_addr().unwrap())
    }
}

/// A request as it was received.
#[allow(missing_docs, reason = "the fields say what they are")]
#[derive(Debug)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// Returns the value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(header, _)| header == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A server for one request.
pub struct Recorder {
    url: String,
    served: JoinHandle<Request>,
}

impl Recorder {
    /// Starts a server that responds with status 200 and this JSON.
    pub async fn respond_with(body: &str) -> Self {
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
        Self::raw(format!(
            "{head}content-length: {}\r\n\r\n{body}",
            body.len()
        ))
        .await
    }

    /// Starts a server that sends these bytes and closes the connection.
    pub async fn raw(response: impl Into<Vec<u8>>) -> Self {
        Self::raw_bytes(response.into()).await
    }

    /// As [`raw`](Self::raw), compiled once.
    async fn raw_bytes(response: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let served = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let request = read(&mut stream).await;
            stream.write_all(&response).await.unwrap();
            stream.shutdown().await.ok();
            request
        });
        Self { url, served }
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns `true` if no request was received.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        !self.served.is_finished()
    }

    /// Returns the received request.
    pub async fn request(self) -> Request {
        self.served.await.unwrap()
    }
}

async fn read(stream: &mut TcpStream) -> Request {
    let mut bytes = Vec::new();
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        assert_ne!(
            stream.read_buf(&mut bytes).await.unwrap(),
            0,
            "no whole request"
        );
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap().split(' ');
    let method = first.next().unwrap().to_owned();
    let target = first.next().unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let header = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_ascii_lowercase(), value.trim().to_owned())
    };
    let headers: Vec<_> = lines.map(header).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, length)| length.parse().unwrap());
    let mut body = bytes.split_off(head_end + 4);
    while body.len() < length {
        assert_ne!(
            stream.read_buf(&mut body).await.unwrap(),
            0,
            "no whole body"
        );
    }
    Request {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body,
    }
}
