//! Cases: a call, the response of the server, and the result.

use std::fmt::{Debug, Write};

use restrait::download::Download;
use restrait::response::{BodyStream, JsonLines};
use restrait::sse::EventStream;
use restrait::testing::mock::{self, Mock};
use restrait::{BoxFuture, Client, Error, ErrorKind};
use restrait_fake::{Builder, Fault, Response};

/// A case.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// Makes the call and describes its result.
    pub(crate) run: fn(Client) -> BoxFuture<String>,
    /// Registers the expectation of the mock.
    pub(crate) expect: fn(&Mock<Client>, &Client, mock::MockResponse),
    /// Registers the handler of the fake server.
    pub(crate) serve: fn(Builder<()>, Response) -> Builder<()>,
    pub(crate) response: RawResponse,
    /// Text that the result must contain.
    pub(crate) result: &'static str,
}

/// Declares a case. The call is expanded for its result, for the expectation and for its handler.
macro_rules! case {
    ($name:literal, $endpoint:ty, |$client:ident| $call:expr, $response:expr => $result:literal) => {
        case!($name, $endpoint, |$client| $call, $call, $response => $result)
    };
    ($name:literal, $endpoint:ty, |$client:ident| $call:expr, $made:expr, $response:expr => $result:literal) => {
        $crate::parity::case::Case {
            name: $name,
            run: |$client| {
                Box::pin(async move {
                    let result = $made.await;
                    $crate::parity::case::Describe::describe(result).await
                })
            },
            expect: |mock, $client, reply| {
                mock.expect($call).respond_with(reply);
            },
            serve: |builder, reply| builder.on_raw::<$endpoint>(move |_, _| Ok(reply.clone())),
            response: $response,
            result: $result,
        }
    };
}

pub(crate) use case;

/// The response of the server.
#[derive(Clone)]
pub(crate) struct RawResponse {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
    failure: Option<Failure>,
}

/// A fault of the connection.
#[derive(Clone, Copy, PartialEq)]
enum Failure {
    /// The body is truncated.
    Cut,
    /// The connection is closed without a response.
    Closed,
}

pub(crate) fn response(status: u16, body: impl Into<Vec<u8>>) -> RawResponse {
    RawResponse {
        status,
        headers: Vec::new(),
        body: body.into(),
        failure: None,
    }
}

/// Returns a response with status 200 and this JSON.
pub(crate) fn json(body: &str) -> RawResponse {
    response(200, body).header("content-type", "application/json")
}

impl RawResponse {
    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn cut(mut self) -> Self {
        self.failure = Some(Failure::Cut);
        self
    }

    pub(crate) fn closed() -> Self {
        let mut response = response(200, "");
        response.failure = Some(Failure::Closed);
        response
    }

    /// Converts to a response of a mock.
    pub(crate) fn for_mock(&self) -> mock::MockResponse {
        let half = self.body.len() / 2;
        let reply = mock::MockResponse::status(self.status);
        let add =
            |reply: mock::MockResponse, (name, value): &(&str, &str)| reply.header(name, value);
        let reply = self.headers.iter().fold(reply, add);
        match self.failure {
            None => reply.body(self.body.clone()),
            Some(Failure::Cut) => reply.body(self.body[..half].to_vec()).disconnect(),
            Some(Failure::Closed) => mock::MockResponse::connection_reset(),
        }
    }

    /// Converts to a response of the fake server and a fault.
    pub(crate) fn for_fake_server(&self) -> (Response, Option<Fault>) {
        let mut reply = Response::bytes(self.status, "text/plain", self.body.clone());
        for (name, value) in &self.headers {
            reply = reply.header(name, value);
        }
        let fault = self.failure.map(|failure| match failure {
            Failure::Cut => Fault::TruncatedBody,
            Failure::Closed => Fault::Close,
        });
        (reply, fault)
    }

    /// Encodes for a socket.
    pub(crate) fn for_wire(&self) -> Vec<u8> {
        if self.failure == Some(Failure::Closed) {
            return Vec::new();
        }
        let mut head = format!("HTTP/1.1 {} Status\r\nconnection: close\r\n", self.status);
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = write!(head, "content-length: {}\r\n\r\n", self.body.len());
        let cut = self.failure == Some(Failure::Cut);
        let end = if cut {
            self.body.len() / 2
        } else {
            self.body.len()
        };
        [head.as_bytes(), &self.body[..end]].concat()
    }
}

/// A result of a call that can be described.
pub(crate) trait Describe {
    fn describe(self) -> impl Future<Output = String> + Send;
}

impl<T: Debug + Send> Describe for Result<T, Error> {
    async fn describe(self) -> String {
        match self {
            Ok(value) => format!("{value:?}"),
            Err(error) => describe_error(&error),
        }
    }
}

/// Describes kind and outcome of an error and all parts of the response.
pub(crate) fn describe_error(error: &Error) -> String {
    let (kind, outcome) = (error.kind(), error.outcome());
    let body = error.body().map(String::from_utf8_lossy);
    let mut text = error.to_string();
    if kind == ErrorKind::Transport {
        // Each transport has its own reason.
        let problem = "cannot receive the response";
        let end = text
            .find(problem)
            .map_or(text.len(), |at| at + problem.len());
        text.truncate(end);
    }
    format!("{kind:?} {outcome:?} {:?} {text} {body:?}", error.status())
}

/// Reads a number of events.
pub(crate) async fn events<T>(
    stream: Result<EventStream<T>, Error>,
    count: usize,
) -> Result<Vec<T>, Error> {
    let (mut stream, mut all) = (stream?, Vec::new());
    while all.len() < count
        && let Some(event) = stream.next().await
    {
        all.push(event?);
    }
    Ok(all)
}

/// Reads all lines.
pub(crate) async fn lines<T: serde::de::DeserializeOwned>(
    lines: Result<JsonLines<T>, Error>,
) -> Result<Vec<T>, Error> {
    let (mut lines, mut all) = (lines?, Vec::new());
    while let Some(line) = lines.next().await {
        all.push(line?);
    }
    Ok(all)
}

/// Reads name and content of a download.
pub(crate) async fn film(download: Result<Download, Error>) -> Result<String, Error> {
    let download = download?;
    let name = download.file_name();
    let bytes = download.bytes().await?;
    Ok(format!("{name:?} {}", String::from_utf8_lossy(&bytes)))
}

/// Reads a stream to its end.
pub(crate) async fn whole(stream: Result<BodyStream, Error>) -> Result<String, Error> {
    let (mut stream, mut all) = (stream?, Vec::new());
    while let Some(piece) = stream.chunk().await? {
        all.extend_from_slice(&piece);
    }
    Ok(String::from_utf8_lossy(&all).into_owned())
}
