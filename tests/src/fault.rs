//! A server that executes a script for each request, byte for byte.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

mod step;

pub use step::{Script, Step};

/// A received request.
#[derive(Debug, Clone)]
pub struct ReceivedRequest {
    /// Method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Headers with lower-case names. If a header is repeated, the last value.
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
}

type Connect = dyn Fn(usize) -> Script + Send + Sync;
type RawResponse = dyn Fn(&ReceivedRequest) -> Script + Send + Sync;

struct Plan {
    connect: Box<Connect>,
    response: Box<RawResponse>,
    connections: AtomicUsize,
    open: AtomicUsize,
    requests: AtomicUsize,
    log: Mutex<Vec<ReceivedRequest>>,
    keeps_log: bool,
}

/// A server that runs in the process of the test. Dropping it stops the server.
pub struct Server {
    url: String,
    plan: Arc<Plan>,
    listening: JoinHandle<()>,
}

impl Server {
    /// Starts a server that reads each request and runs the script that `answer` returns for it.
    pub async fn with_handler(
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
    ) -> Self {
        Self::start(|_| Script::new(), response, true).await
    }

    /// Starts a server that does not record requests, for tests that send many.
    pub async fn without_log(
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
    ) -> Self {
        Self::start(|_| Script::new(), response, false).await
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
        let connect = move |number: usize| first.get(number).cloned().unwrap_or_default();
        Self::start(connect, response, true).await
    }

    async fn start(
        connect: impl Fn(usize) -> Script + Send + Sync + 'static,
        response: impl Fn(&ReceivedRequest) -> Script + Send + Sync + 'static,
        keeps_log: bool,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let plan = Arc::new(Plan {
            connect: Box::new(connect),
            response: Box::new(response),
            connections: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            requests: AtomicUsize::new(0),
            log: Mutex::default(),
            keeps_log,
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
        Self {
            url,
            plan,
            listening,
        }
    }

    /// Returns the base URL.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the number of requests that were read.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.plan.requests.load(Ordering::Relaxed)
    }

    /// Returns the number of connections that were accepted.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.plan.connections.load(Ordering::Relaxed)
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
    async fn serve(&self, mut stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let connection = self.connections.fetch_add(1, Ordering::Relaxed);
        self.open.fetch_add(1, Ordering::Relaxed);
        let mut bytes = Vec::new();
        if (self.connect)(connection).run(&mut stream).await {
            while let Some(mut seen) = read(&mut stream, &mut bytes).await {
                seen.connection = connection;
                seen.number = self.requests.fetch_add(1, Ordering::Relaxed);
                let script = (self.response)(&seen);
                if self.keeps_log {
                    self.log.lock().unwrap().push(seen);
                }
                if !script.run(&mut stream).await {
                    break;
                }
            }
        }
        drop(stream);
        self.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Reads the next request. Returns `None` if the connection ends first.
async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<ReceivedRequest> {
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut rest = bytes.split_off(head_end + 4);
    let head = String::from_utf8_lossy(bytes).into_owned();
    let mut lines = head.trim_end().split("\r\n");
    let mut first = lines.next()?.split(' ');
    let headers: HashMap<_, _> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.get("content-length").and_then(|it| it.parse().ok());
    let length: usize = length.unwrap_or(0);
    while rest.len() < length {
        if stream.read_buf(&mut rest).await.ok()? == 0 {
            return None;
        }
    }
    *bytes = rest.split_off(length);
    Some(ReceivedRequest {
        method: first.next()?.to_owned(),
        target: first.next()?.to_owned(),
        headers,
        body: rest,
        connection: 0,
        number: 0,
    })
}

/// Returns a response with this status, body and headers (`"name: value"`).
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

/// Returns a successful response with this JSON.
#[must_use]
pub fn json(body: &str) -> Vec<u8> {
    response(200, &["content-type: application/json"], body)
}
