//! A server that returns given responses, one for each connection.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};

use crate::support::losant;

/// A response of the server.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reply {
    /// A response with a status, a media type and a body.
    Full(&'static str, &'static str, &'static str),
    /// No response: the connection stays open.
    Silence,
}

impl Reply {
    /// A response with JSON.
    pub(crate) const fn json(status: &'static str, body: &'static str) -> Self {
        Self::Full(status, "application/json", body)
    }
}

/// A server on a port of its own. It ends with the process of the test.
pub(crate) struct Scripted {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    /// Starts a server. After the last reply it repeats it.
    pub(crate) fn start(replies: &[Reply]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, replies) = (requests.clone(), replies.to_vec());
        std::thread::spawn(move || {
            let mut open = Vec::new();
            for (index, connection) in listener.incoming().enumerate() {
                let mut connection = connection.unwrap();
                let request = read(&mut connection);
                seen.lock().unwrap().push(request);
                match replies[index.min(replies.len() - 1)] {
                    Reply::Silence => open.push(connection),
                    Reply::Full(status, media_type, body) => {
                        let text = format!(
                            "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\n\
                             content-length: {}\r\nconnection: close\r\n\r\n{body}",
                            body.len()
                        );
                        let _ = connection.write_all(text.as_bytes());
                    }
                }
            }
        });
        Self { url, requests }
    }

    /// Returns the command that calls this server.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = losant(args);
        command
            .env("LOSANT_API_URL", &self.url)
            .env("LOSANT_API_TOKEN", "secret-token");
        command
    }

    /// Returns the requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// Reads the head of a request. The bodies of these tests are short enough to arrive with it.
fn read(connection: &mut TcpStream) -> String {
    let (mut text, mut buffer) = (Vec::new(), [0; 4096]);
    while !text.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        match connection.read(&mut buffer) {
            Ok(0) | Err(_) => break,
            Ok(count) => text.extend_from_slice(&buffer[..count]),
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}
