//! A server with scripted responses that stores the requests it receives.

use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::observed::{Observed, TIMEOUT};
use super::request::ReceivedRequest;

/// The reaction to one request. The last step is repeated for all further requests.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Sends these bytes and keeps the connection open.
    Respond(Vec<u8>),
    /// Sends these bytes and closes the connection.
    RespondAndClose(Vec<u8>),
    /// Sends the first bytes, waits for [`Observed::resume`] or the timeout, and sends the second ones.
    RespondInTwoParts(Vec<u8>, Vec<u8>),
    /// Waits until the client closes the connection.
    Hang,
    /// Sends the first bytes, and repeats the second ones until the client closes the connection or
    /// the timeout is reached.
    Endless(Vec<u8>, Vec<u8>),
}

impl Step {
    /// Sends a response with a content length.
    pub(super) fn response(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n");
        Self::Respond(format!("{head}{body}").into())
    }

    /// Sends a response with the status 200.
    pub(super) fn ok(body: &str) -> Self {
        Self::response("200 OK", "", body)
    }
}

/// A running server. It stops when it is dropped.
pub(super) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    steps: Vec<Step>,
    observed: Observed,
    /// If `true`, the server stops.
    stopped: AtomicBool,
}

impl Server {
    pub(super) fn start(steps: impl Into<Vec<Step>>) -> Result<Self, String> {
        let problem = |error| format!("cannot start a test server: {error}");
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(problem)?;
        let address = listener.local_addr().map_err(problem)?;
        let shared = Arc::new(Shared {
            steps: steps.into(),
            observed: Observed::default(),
            stopped: AtomicBool::new(false),
        });
        let server = Self {
            address,
            shared: Arc::clone(&shared),
        };
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if shared.stopped.load(Ordering::SeqCst) {
                    return;
                }
                let shared = Arc::clone(&shared);
                thread::spawn(move || shared.serve(&stream));
            }
        });
        Ok(server)
    }

    /// Returns a URL on which no server listens.
    pub(super) fn unused_url() -> Result<String, String> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        Ok(format!("http://{address}"))
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Deref for Server {
    type Target = Observed;

    fn deref(&self) -> &Observed {
        &self.shared.observed
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts connections.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    /// Serves a connection until it is closed. I/O errors close it.
    fn serve(&self, stream: &TcpStream) {
        let _ = stream.set_nodelay(true);
        let mut reader = BufReader::new(stream);
        while let Ok(Some(request)) = ReceivedRequest::read(&mut reader) {
            let mut requests = self.observed.lock_requests();
            let step = self
                .steps
                .get(requests.len())
                .or(self.steps.last())
                .cloned();
            requests.push(request);
            drop(requests);
            if self.run(step, stream, &mut reader).is_err() {
                break;
            }
        }
    }

    /// Runs a step. An error closes the connection.
    fn run(
        &self,
        step: Option<Step>,
        mut stream: &TcpStream,
        reader: &mut impl Read,
    ) -> std::io::Result<()> {
        let close = || Err(std::io::ErrorKind::ConnectionAborted.into());
        match step {
            Some(Step::Respond(bytes)) => stream.write_all(&bytes),
            Some(Step::RespondInTwoParts(first, rest)) => {
                stream.write_all(&first)?;
                for _ in 0..100 {
                    if self.observed.is_resumed() {
                        return stream.write_all(&rest);
                    }
                    thread::sleep(TIMEOUT / 100);
                }
                self.observed.time_out();
                stream.write_all(&rest)
            }
            Some(Step::RespondAndClose(bytes)) => {
                stream.write_all(&bytes)?;
                close()
            }
            Some(Step::Hang) => {
                if matches!(reader.read(&mut [0]), Ok(0) | Err(_)) {
                    self.observed.cancel();
                }
                close()
            }
            Some(Step::Endless(first, rest)) => {
                stream.set_write_timeout(Some(TIMEOUT))?;
                stream.write_all(&first)?;
                let start = Instant::now();
                while start.elapsed() < TIMEOUT {
                    if stream.write_all(&rest).is_err() {
                        self.observed.cancel();
                        break;
                    }
                    thread::sleep(Duration::from_millis(1));
                }
                close()
            }
            None => close(),
        }
    }
}
