//! A server on the loopback interface. Its functions map a request to a whole response.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use losant::Client;

/// A request that has been read completely.
pub struct Request {
    /// Path without the query.
    pub path: String,
    /// Query without the question mark.
    pub query: String,
    /// Headers by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Body.
    pub body: Vec<u8>,
}

impl Request {
    /// Returns `true` if the query contains this pair.
    pub fn has(&self, pair: &str) -> bool {
        self.query.split('&').any(|it| it == pair)
    }
}

/// Starts a server and returns a client for it.
pub fn client(respond: fn(&Request) -> String) -> Client {
    let builder = Client::builder().base_url(serve(respond)).token("a-token");
    builder.build().unwrap()
}

/// Starts a server and returns its base URL.
pub fn serve(respond: fn(&Request) -> String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            thread::spawn(move || exchange(stream, respond));
        }
    });
    url
}

/// Returns a response with these header lines, each of which ends with `\r\n`.
pub fn response(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Status\r\nconnection: close\r\ncontent-length: {length}\r\n\
         {headers}\r\n{body}"
    )
}

/// Returns a response with a JSON body.
pub fn json(body: &str) -> String {
    response(200, "content-type: application/json\r\n", body)
}

/// Reads one request and writes its response. A client may close the connection at any time.
fn exchange(stream: TcpStream, respond: fn(&Request) -> String) {
    let mut reader = BufReader::new(stream);
    if let Some(request) = read(&mut reader) {
        let _ = reader.get_mut().write_all(respond(&request).as_bytes());
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Request> {
    let first = line(reader)?;
    let target = first.split(' ').nth(1)?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers = BTreeMap::new();
    while let Some((name, value)) = line(reader)?.split_once(':') {
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let mut body = Vec::new();
    if let Some(length) = headers.get("content-length") {
        body.resize(length.parse().ok()?, 0);
        reader.read_exact(&mut body).ok()?;
    } else if headers.contains_key("transfer-encoding") {
        loop {
            let size = usize::from_str_radix(&line(reader)?, 16).ok()?;
            let mut chunk = vec![0; size];
            reader.read_exact(&mut chunk).ok()?;
            line(reader)?;
            if size == 0 {
                break;
            }
            body.append(&mut chunk);
        }
    }
    let (path, query) = (path.to_owned(), query.to_owned());
    Some(Request {
        path,
        query,
        headers,
        body,
    })
}

fn line(reader: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    Some(line.trim_end().to_owned())
}
