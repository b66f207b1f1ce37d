//! A server that does what a rule needs done, and remembers what it saw.

use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use super::request::Seen;
use crate::sync::lock;
use crate::time;

/// How long a server waits for what may never come.
const PATIENCE: Duration = Duration::from_secs(3);

/// What a server does with one request. The last step is done with all further ones too.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Answers with these bytes; the connection stays.
    RawResponse(Vec<u8>),
    /// Answers with these bytes and closes the connection.
    Last(Vec<u8>),
    /// Answers with the first bytes, waits to be told (or for its patience to end), goes on with
    /// the second ones.
    Halting(Vec<u8>, Vec<u8>),
    /// Waits for the other side to close the connection.
    Hang,
    /// Sends the first bytes, then the second ones again and again until the other side closes
    /// or the server's patience ends.
    Endless(Vec<u8>, Vec<u8>),
}

impl Step {
    /// An answer with a length.
    pub(super) fn answer(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n");
        Self::RawResponse(format!("{head}{body}").into())
    }

    /// `200 OK` with this body.
    pub(super) fn ok(body: &str) -> Self {
        Self::answer("200 OK", "", body)
    }
}

/// A running server. It ends with this value.
pub(super) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    steps: Vec<Step>,
    seen: Mutex<Vec<Seen>>,
    /// What is waited for in [`Step::Halting`].
    told: AtomicBool,
    /// Whether nobody said so in time.
    went_on: AtomicBool,
    /// Whether the other side closed a connection that a step held open.
    closed: AtomicBool,
    over: AtomicBool,
}

impl Server {
    pub(super) fn start(steps: impl Into<Vec<Step>>) -> Result<Self, String> {
        let problem = |error| format!("no server can be started: {error}");
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(problem)?;
        let address = listener.local_addr().map_err(problem)?;
        let shared = Arc::new(Shared {
            steps: steps.into(),
            seen: Mutex::default(),
            told: AtomicBool::new(false),
            went_on: AtomicBool::new(false),
            closed: AtomicBool::new(false),
            over: AtomicBool::new(false),
        });
        let server = Self {
            address,
            shared: Arc::clone(&shared),
        };
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if shared.over.load(Ordering::SeqCst) {
                    return;
                }
                let shared = Arc::clone(&shared);
                thread::spawn(move || shared.serve(&stream));
            }
        });
        Ok(server)
    }

    /// A port that nobody listens on.
    pub(super) fn nobody() -> Result<String, String> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        Ok(format!("http://{address}"))
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.shared.seen().clone()
    }

    /// Lets a halting answer go on.
    pub(super) fn tell(&self) {
        self.shared.told.store(true, Ordering::SeqCst);
    }

    /// Whether a halting answer went on without being told.
    pub(super) fn went_on(&self) -> bool {
        self.shared.went_on.load(Ordering::SeqCst)
    }

    /// Whether the other side closes the connection that a step holds open.
    pub(super) async fn is_closed(&self) -> bool {
        let closed = || self.shared.closed.load(Ordering::SeqCst);
        for _ in 0..100 {
            if closed() {
                break;
            }
            time::sleep(PATIENCE / 100).await;
        }
        closed()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        // Wakes the thread that accepts.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        lock(&self.seen)
    }

    /// Serves a connection. An error means that it is over, which is no concern of a server.
    fn serve(&self, stream: &TcpStream) {
        let _ = stream.set_nodelay(true);
        let mut reader = BufReader::new(stream);
        while let Ok(Some(request)) = Seen::read(&mut reader) {
            let mut seen = self.seen();
            let step = self.steps.get(seen.len()).or(self.steps.last()).cloned();
            seen.push(request);
            drop(seen);
            if self.take(step, stream, &mut reader).is_err() {
                break;
            }
        }
    }

    /// Takes a step. An error ends the connection.
    fn take(
        &self,
        step: Option<Step>,
        mut stream: &TcpStream,
        reader: &mut impl Read,
    ) -> std::io::Result<()> {
        let over = || Err(std::io::ErrorKind::ConnectionAborted.into());
        match step {
            Some(Step::RawResponse(bytes)) => stream.write_all(&bytes),
            Some(Step::Halting(first, rest)) => {
                stream.write_all(&first)?;
                for _ in 0..100 {
                    if self.told.load(Ordering::SeqCst) {
                        return stream.write_all(&rest);
                    }
                    thread::sleep(PATIENCE / 100);
                }
                self.went_on.store(true, Ordering::SeqCst);
                stream.write_all(&rest)
            }
            Some(Step::Last(bytes)) => {
                stream.write_all(&bytes)?;
                over()
            }
            Some(Step::Hang) => {
                let ended = matches!(reader.read(&mut [0]), Ok(0) | Err(_));
                self.closed.store(ended, Ordering::SeqCst);
                over()
            }
            Some(Step::Endless(first, rest)) => {
                stream.set_write_timeout(Some(PATIENCE))?;
                stream.write_all(&first)?;
                let start = Instant::now();
                while start.elapsed() < PATIENCE {
                    if stream.write_all(&rest).is_err() {
                        self.closed.store(true, Ordering::SeqCst);
                        break;
                    }
                    thread::sleep(Duration::from_millis(1));
                }
                over()
            }
            None => over(),
        }
    }
}
