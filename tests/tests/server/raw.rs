//! Requests that a client would not send.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request, after which the connection is closed.
pub(crate) struct Raw<'a> {
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) body: &'a str,
}

impl Raw<'_> {
    /// Sends the request. Returns status, head and body of the response.
    pub(crate) async fn send(&self, base_url: &str) -> (u16, String, String) {
        let host = base_url.strip_prefix("http://").unwrap();
        let mut head = format!("{} {} HTTP/1.1", self.method, self.target);
        let length = self.body.len().to_string();
        let framing = [("host", host), ("connection", "close")];
        let length = (!self.body.is_empty()).then_some(("content-length", &*length));
        for (name, value) in self.headers.iter().copied().chain(framing).chain(length) {
            head.extend(["\r\n", name, ": ", value]);
        }
        let text = [&head, "\r\n\r\n", self.body].concat();
        let mut stream = TcpStream::connect(host).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).await.unwrap();
        let response = String::from_utf8(response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head.to_owned(), body.to_owned())
    }
}
