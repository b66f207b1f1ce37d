//! A test server that calls a function for each request.

use std::future::Future;
use std::sync::Arc;

use hyper_util::client::legacy::{self, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use restrait::client::ApiClient;
use restrait::transport::{Hyper, Reqwest, Tower};
use restrait::{Body, BoxFuture, Client, ClientBuilder};

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader, ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// Returns a client for each transport.
pub fn clients(url: &str) -> Vec<Client> {
    with_transports(|| Client::builder().base_url(url).token("a-long-token"))
}

/// Returns a client for each transport.
pub fn with_transports<C: ApiClient>(builder: impl Fn() -> ClientBuilder<C>) -> Vec<C> {
    let direct = |builder: reqwest::ClientBuilder| builder.no_proxy();
    vec![
        builder()
            .transport(Reqwest::new(direct).unwrap())
            .build()
            .unwrap(),
        builder().transport(Hyper::new().unwrap()).build().unwrap(),
        builder()
            .transport(Tower::new(plain_hyper()))
            .build()
            .unwrap(),
    ]
}

/// Returns a client of hyper without TLS.
fn plain_hyper() -> legacy::Client<HttpConnector, Body> {
    legacy::Client::builder(TokioExecutor::new()).build(HttpConnector::new())
}

/// A request after its headers were received.
pub struct Exchange {
    pub method: String,
    pub path: String,
    pub query: String,
    headers: Vec<(String, String)>,
    reader: BufReader<ReadHalf<TcpStream>>,
    writer: WriteHalf<TcpStream>,
    left: Left,
}

/// The rest of the request body.
enum Left {
    Length(usize),
    Chunks,
}

/// Starts a server that runs until the test ends, and returns its URL.
pub async fn serve<F, A>(handler: F) -> String
where
    F: Fn(Exchange) -> A + Send + Sync + 'static,
    A: Future<Output = ()> + Send + 'static,
{
    // The server is compiled once, and not for each handler.
    serve_boxed(Arc::new(move |exchange| Box::pin(handler(exchange)))).await
}

type BoxedHandler = dyn Fn(Exchange) -> BoxFuture<()> + Send + Sync;

async fn serve_boxed(handler: Arc<BoxedHandler>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let handler = Arc::clone(&handler);
            tokio::spawn(async move {
                if let Some(exchange) = Exchange::read(stream).await {
                    handler(exchange).await;
                }
            });
        }
    });
    url
}

impl Exchange {
    async fn read(stream: TcpStream) -> Option<Self> {
        let (reader, writer) = tokio::io::split(stream);
        let mut reader = BufReader::with_capacity(64 * 1024, reader);
        let first = line(&mut reader).await?;
        let mut first = first.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let mut headers = Vec::new();
        loop {
            let line = line(&mut reader).await?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let chunked = headers.iter().any(|(name, _)| name == "transfer-encoding");
        let left = match length {
            _ if chunked => Left::Chunks,
            Some((_, length)) => Left::Length(length.parse().unwrap()),
            None => Left::Length(0),
        };
        Some(Self {
            method,
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            reader,
            writer,
            left,
        })
    }

    /// Returns the value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(it, _)| it == name).map(|(_, it)| &**it)
    }

    /// Returns the encoded value of a query param.
    pub fn param(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query.split('&').filter_map(|it| it.split_once('='));
        pairs.find(|(it, _)| *it == name).map(|(_, it)| it)
    }

    /// Returns the next chunk of the body, or `None` if the body or the connection has ended.
    pub async fn piece(&mut self) -> Option<Vec<u8>> {
        let next = match &mut self.left {
            Left::Length(left) => {
                let next = (*left).min(64 * 1024);
                *left -= next;
                next
            }
            Left::Chunks => {
                let size = line(&mut self.reader).await?;
                usize::from_str_radix(size.trim(), 16).ok()?
            }
        };
        let mut piece = vec![0; next];
        self.reader.read_exact(&mut piece).await.ok()?;
        if matches!(self.left, Left::Chunks) {
            line(&mut self.reader).await?;
        }
        (next > 0).then_some(piece)
    }

    /// Reads the whole body.
    pub async fn body(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        while let Some(piece) = self.piece().await {
            body.extend(piece);
        }
        body
    }

    /// Sends bytes. Returns `false` if the client has closed the connection.
    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.writer.write_all(bytes.as_ref()).await.is_ok()
    }

    /// Sends a JSON response with additional headers, each with its line ending.
    pub async fn json(mut self, status: u16, headers: &str, body: &str) {
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
             connection: close\r\n{headers}\r\n",
            body.len()
        );
        self.send(head).await;
        self.send(body).await;
        self.close().await;
    }

    /// Closes the connection.
    pub async fn close(mut self) {
        self.writer.shutdown().await.ok();
        // The rest of the request is read, because the client would miss the response otherwise.
        let mut rest = [0; 4096];
        while self.reader.read(&mut rest).await.is_ok_and(|read| read > 0) {}
    }
}

async fn line(reader: &mut BufReader<ReadHalf<TcpStream>>) -> Option<String> {
    let mut line = Vec::new();
    loop {
        match reader.read_u8().await.ok()? {
            b'\n' => return String::from_utf8(line).ok(),
            b'\r' => {}
            byte => line.push(byte),
        }
    }
}
