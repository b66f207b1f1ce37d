//! Messages as lines of standard input and output.

use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::thread;

use rmcp::ErrorData;
use rmcp::RoleServer;
use rmcp::model::{
    ClientJsonRpcMessage, ClientRequest, GetMeta as _, JsonRpcMessage, RequestId,
    ServerJsonRpcMessage,
};
use rmcp::transport::Transport;
use serde_json::Value as Json;
use tokio::sync::{mpsc, oneshot};

use super::credentials::Credentials;

/// The maximum length of a message in bytes.
const MAX_BYTES: usize = 4 << 20;

/// The number of lines that wait in each direction.
const CAPACITY: usize = 64;

/// A line of the input.
#[derive(Debug, PartialEq)]
enum Line {
    Complete(Vec<u8>),
    /// The line was longer than the maximum. It was skipped.
    TooLong,
}

/// The transport of a server.
///
/// Two threads read and write, because a read of standard input cannot be cancelled: a runtime would wait
/// for it when the command is interrupted.
pub(super) struct Lines {
    input: mpsc::Receiver<Line>,
    /// `None` once the transport is closed.
    output: Option<mpsc::Sender<String>>,
    /// Completes when the output is written.
    written: Option<oneshot::Receiver<()>>,
    credentials: Arc<Credentials>,
    /// The response to an invalid message, until there is room for it.
    rejection: Option<String>,
    /// If `false`, the client has not begun a session.
    has_begun: bool,
}

impl Lines {
    /// Starts the threads.
    pub(super) fn start(credentials: Arc<Credentials>) -> io::Result<Self> {
        let (line_sender, input) = mpsc::channel(CAPACITY);
        let (output, lines) = mpsc::channel(CAPACITY);
        let (done, written) = oneshot::channel();
        thread::Builder::new()
            .name("input".to_owned())
            .spawn(move || read_all(&mut io::stdin().lock(), &line_sender))?;
        thread::Builder::new()
            .name("output".to_owned())
            .spawn(move || {
                // The client has gone if it cannot be written.
                let _ = write_all(&mut io::stdout().lock(), lines);
                let _ = done.send(());
            })?;
        Ok(Self {
            input,
            output: Some(output),
            written: Some(written),
            credentials,
            rejection: None,
            has_begun: false,
        })
    }

    fn encode(&self, message: &ServerJsonRpcMessage) -> io::Result<String> {
        let mut line = self.credentials.redact(serde_json::to_string(message)?);
        line.push('\n');
        Ok(line)
    }

    /// Returns `true` if the session can take a message. Before it begins, only requests have a response,
    /// and any other message would end it.
    fn accepts(&mut self, message: &ClientJsonRpcMessage) -> bool {
        if let JsonRpcMessage::Request(request) = message {
            self.has_begun |= match &request.request {
                ClientRequest::InitializeRequest(_) => true,
                other => other.get_meta().protocol_version().is_some(),
            };
            return true;
        }
        self.has_begun
    }
}

impl Transport<RoleServer> for Lines {
    type Error = io::Error;

    fn send(
        &mut self,
        message: ServerJsonRpcMessage,
    ) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let line = self.encode(&message);
        let output = self.output.clone();
        async move {
            let (line, output) = (line?, output.ok_or(io::ErrorKind::BrokenPipe)?);
            let sent = output.send(line).await;
            sent.map_err(|_| io::ErrorKind::BrokenPipe.into())
        }
    }

    /// Returns the next message. It can be cancelled without losing anything.
    async fn receive(&mut self) -> Option<ClientJsonRpcMessage> {
        loop {
            let output = self.output.as_ref()?;
            if self.rejection.is_some() {
                let permit = output.reserve().await.ok()?;
                if let Some(line) = self.rejection.take() {
                    permit.send(line);
                }
                continue;
            }
            let line = tokio::select! {
                line = self.input.recv() => line?,
                // The client has closed its end.
                () = output.closed() => return None,
            };
            match parse(line) {
                Ok(Some(message)) if self.accepts(&message) => return Some(message),
                Ok(_) => {}
                Err((error, id)) => {
                    let response = ServerJsonRpcMessage::error(error, id);
                    self.rejection = self.encode(&response).ok();
                }
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.output = None;
        if let Some(written) = self.written.take() {
            let _ = written.await;
        }
        Ok(())
    }
}

/// Reads lines until the input ends or the receiver has gone.
fn read_all(input: &mut impl BufRead, sender: &mpsc::Sender<Line>) {
    while let Ok(Some(line)) = read(input, MAX_BYTES) {
        if sender.blocking_send(line).is_err() {
            return;
        }
    }
}

/// Reads a line, or returns `None` at the end of the input.
fn read(input: &mut impl BufRead, max_bytes: usize) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    let limit = u64::try_from(max_bytes).unwrap_or(u64::MAX);
    io::Read::take(&mut *input, limit).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    let is_cut = line.len() == max_bytes && line.last() != Some(&b'\n');
    if !is_cut {
        return Ok(Some(Line::Complete(line)));
    }
    loop {
        let buffer = input.fill_buf()?;
        let (count, is_end) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(count);
        if is_end {
            return Ok(Some(Line::TooLong));
        }
    }
}

/// Writes lines until the senders have gone.
fn write_all(output: &mut impl Write, mut lines: mpsc::Receiver<String>) -> io::Result<()> {
    while let Some(line) = lines.blocking_recv() {
        output.write_all(line.as_bytes())?;
        output.flush()?;
    }
    Ok(())
}

/// Parses a message. `None` for a line that needs no response.
///
/// # Errors
///
/// Returns the error for the client, and the id of the request if it has one.
fn parse(line: Line) -> Result<Option<ClientJsonRpcMessage>, (ErrorData, Option<RequestId>)> {
    let Line::Complete(line) = line else {
        let reason = format!("the message is longer than {MAX_BYTES} bytes");
        return Err((ErrorData::invalid_request(reason, None), None));
    };
    let line = line.trim_ascii();
    if line.is_empty() {
        return Ok(None);
    }
    if let Ok(message) = serde_json::from_slice(line) {
        return Ok(Some(message));
    }
    match serde_json::from_slice::<Json>(line) {
        Err(error) => {
            let reason = format!("invalid JSON: {error}");
            Err((ErrorData::parse_error(reason, None), None))
        }
        // A notification has no response, not even an error.
        Ok(message) if message.get("method").is_some() && message.get("id").is_none() => Ok(None),
        Ok(message) => {
            let reason = "expected a request of JSON-RPC 2.0: an object with `jsonrpc`, `id`, `method` and `params`";
            Err((ErrorData::invalid_request(reason, None), id(&message)))
        }
    }
}

fn id(message: &Json) -> Option<RequestId> {
    match message.get("id")? {
        Json::String(text) => Some(RequestId::String(text.as_str().into())),
        Json::Number(number) => number.as_i64().map(RequestId::Number),
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        let mut input = text.as_bytes();
        std::iter::from_fn(|| read(&mut input, 8).unwrap()).collect()
    }

    #[test]
    fn long_lines_are_skipped() {
        let complete = |text: &str| Line::Complete(text.as_bytes().to_vec());
        assert_eq!(
            lines("a\n1234567\n12345678\n123456789012345678901\n\nb"),
            [
                complete("a\n"),
                complete("1234567\n"),
                Line::TooLong,
                Line::TooLong,
                complete("\n"),
                complete("b")
            ]
        );
        assert_eq!(lines("1234567890"), [Line::TooLong]);
        assert_eq!(lines(""), []);
    }

    #[test]
    fn invalid_messages_get_an_error_with_their_id() {
        let error = |text: &str| {
            let parsed = parse(Line::Complete(text.into()));
            let (error, id) = parsed.unwrap_err();
            (error.code.0, id)
        };
        let (number, text) = (RequestId::Number(7), RequestId::String("a".into()));
        assert_eq!(error("{"), (-32700, None));
        assert_eq!(error(&"[".repeat(100_000)), (-32700, None));
        assert_eq!(error("[]"), (-32600, None));
        assert_eq!(error(r#"{"id":7,"method":1}"#), (-32600, Some(number)));
        assert_eq!(error(r#"{"id":"a"}"#), (-32600, Some(text)));
        assert_eq!(error(r#"{"id":1.5,"method":"ping"}"#), (-32600, None));
        for text in ["", "  \r\n", r#"{"method":"x"}"#] {
            assert!(matches!(parse(Line::Complete(text.into())), Ok(None)));
        }
    }
}
