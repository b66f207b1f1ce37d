//! The faulty server.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::fault::{self, Fault, Then};

/// Bytes after which an endless response ends.
pub(super) const ENDLESS: usize = 64 << 20;

/// What a server received and sent.
#[derive(Debug, Default, Clone)]
pub(super) struct Log {
    /// The heads of the requests.
    pub(super) requests: Vec<String>,
    /// The heads of the requests to the other host.
    pub(super) elsewhere: Vec<String>,
    /// Bytes of an endless response.
    pub(super) sent: usize,
}

type Shared = Arc<Mutex<Log>>;

/// A server with one fault, and a second one with another host name for redirects.
pub(super) struct Server {
    pub(super) base: String,
    log: Shared,
    tasks: [JoinHandle<()>; 2],
}

impl Server {
    pub(super) async fn start(fault: Fault) -> Self {
        let bind = async || TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let (listener, other) = (bind().await, bind().await);
        let port = |listener: &TcpListener| listener.local_addr().expect("an address").port();
        let base = format!("http://127.0.0.1:{}", port(&listener));
        let other_base = format!("http://localhost:{}", port(&other));
        let log = Shared::default();
        let tasks = [
            tokio::spawn(accept(listener, Some(fault), other_base, Arc::clone(&log))),
            tokio::spawn(accept(other, None, String::new(), Arc::clone(&log))),
        ];
        Self { base, log, tasks }
    }

    /// Stops the server. Returns its log.
    pub(super) fn stop(self) -> Log {
        self.tasks.iter().for_each(JoinHandle::abort);
        self.log.lock().expect("a log").clone()
    }
}

async fn accept(listener: TcpListener, fault: Option<Fault>, other: String, log: Shared) {
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(serve(socket, fault, other.clone(), Arc::clone(&log)));
    }
}

/// Serves a connection. Without a fault it is the other host.
async fn serve(mut socket: TcpStream, fault: Option<Fault>, other: String, log: Shared) {
    let mut read = Vec::new();
    while let Ok(1..) = socket.read_buf(&mut read).await {
        if !read.ends_with(b"\r\n\r\n") {
            continue;
        }
        let head = String::from_utf8_lossy(&read).into_owned();
        read.clear();
        let (response, then) = {
            let mut log = log.lock().expect("a log");
            if let Some(fault) = fault {
                let response = fault.response(&head, log.requests.len(), &other);
                log.requests.push(head);
                response
            } else {
                log.elsewhere.push(head);
                (fault::ok(fault::RIGHT), Then::KeepOpen)
            }
        };
        if socket.write_all(response.as_bytes()).await.is_err() {
            return;
        }
        match then {
            Then::KeepOpen => {}
            Then::Hang => while let Ok(1..) = socket.read_buf(&mut read).await {},
            Then::Close => return,
            Then::Repeat(text) => return repeat(socket, text, &log).await,
        }
    }
}

async fn repeat(mut socket: TcpStream, text: &str, log: &Shared) {
    let chunk = text.repeat(16384 / text.len());
    let mut sent = 0;
    while sent < ENDLESS && socket.write_all(chunk.as_bytes()).await.is_ok() {
        sent += chunk.len();
        log.lock().expect("a log").sent += chunk.len();
    }
}
