//! A server that sends the same response to each request.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

use crate::input;
use crate::measure::cpu;

/// A server in a separate process, so that its costs do not count.
pub(crate) struct Apart {
    child: Child,
    /// Base URL.
    pub(crate) base: String,
}

impl Apart {
    /// Starts a server that responds with [`input::body`]. Dropping the value stops it.
    pub(crate) fn start() -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program's path"))
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let mut base = String::new();
        let output = child.stdout.take().expect("its output");
        BufReader::new(output)
            .read_line(&mut base)
            .expect("where it listens");
        let base = base.trim().to_owned();
        Self { child, base }
    }

    /// Returns the CPU time of the server.
    pub(crate) fn spent(&self) -> Duration {
        cpu::of_process(self.child.id())
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs the process of [`Apart`]: prints its address and exits with its parent.
pub(crate) fn run() {
    println!("{}", serve(&input::body()));
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

/// Serves `body` on loopback from a thread. Returns the base URL.
pub(crate) fn serve(body: &str) -> String {
    let response: Arc<str> = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a socket");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::from_std(listener).expect("a socket");
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(respond_to_all(socket, Arc::clone(&response)));
            }
        });
    });
    base
}

async fn respond_to_all(mut socket: TcpStream, response: Arc<str>) {
    let _ = socket.set_nodelay(true);
    let mut read = Vec::with_capacity(4096);
    while let Ok(1..) = socket.read_buf(&mut read).await {
        if is_whole(&read) {
            read.clear();
            if socket.write_all(response.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

/// Returns `true` if the request is complete. Requests end with a blank line or a JSON object,
/// because they are not pipelined.
fn is_whole(request: &[u8]) -> bool {
    request.ends_with(b"\r\n\r\n")
        || request.ends_with(b"}") && request.windows(4).any(|bytes| bytes == b"\r\n\r\n")
}
