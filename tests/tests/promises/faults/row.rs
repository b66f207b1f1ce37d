//! A fault and its expected result.

use std::time::Duration;

use restrait::{ErrorKind, Outcome};
use restrait_tests::fault::{Certificate, Connection, Protocol, Script};

use super::{DEADLINE, DISTANT_DEADLINE, ERROR_DEADLINE, TLS_DEADLINE};
use crate::protocols::Kind;
use crate::secrets;
use crate::things::Thing;

/// The result of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallResult {
    /// A value.
    Value,
    /// The request was possibly received, but there was no response.
    Lost,
    /// The request was not sent, but may be sent later.
    NotSent,
    /// The request was not sent, and will not be sent later.
    NeverSent,
    /// The deadline passed.
    TimedOut,
    /// The deadline passed before the request was sent.
    TimedOutBefore,
    /// An error response with this status.
    Status(u16),
    /// A successful response that cannot be decoded.
    Decode,
    /// A redirect that is not followed.
    Redirected(u16),
}

impl CallResult {
    /// Returns the result, if all accessors of the error agree with it.
    pub fn of(result: &restrait::Result<Thing>) -> Result<Self, String> {
        let Err(error) = result else {
            return Ok(Self::Value);
        };
        let text = secrets::all_text(error);
        if secrets::hits(&text) > 0 {
            return Err(format!("shows a secret: {text}"));
        }
        let status = error.status().map(|status| status.as_u16());
        let is_not_sent = error.outcome() == Outcome::NotSent;
        let (end, outcome) = match (error.kind(), status) {
            (ErrorKind::Transport, _) if is_not_sent && error.is_retryable() => {
                (Self::NotSent, Outcome::NotSent)
            }
            (ErrorKind::Transport, _) if is_not_sent => (Self::NeverSent, Outcome::NotSent),
            (ErrorKind::Transport, _) => (Self::Lost, Outcome::Unknown),
            (ErrorKind::TimedOut, _) if is_not_sent => (Self::TimedOutBefore, Outcome::NotSent),
            (ErrorKind::TimedOut, _) => (Self::TimedOut, Outcome::Unknown),
            (ErrorKind::Status, Some(status)) => (Self::Status(status), Outcome::Answered),
            (ErrorKind::Redirect, Some(status)) => (Self::Redirected(status), Outcome::Answered),
            (ErrorKind::Decode, _) => (Self::Decode, Outcome::Answered),
            _ => return Err(format!("ends with {error:?}")),
        };
        let method = error
            .endpoint()
            .map(|endpoint| endpoint.method().to_string());
        if error.outcome() != outcome || !method.is_some_and(|it| text.starts_with(&it)) {
            return Err(format!("contradicts itself: {error:?}"));
        }
        Ok(end)
    }
}

/// A fault: its name, the behaviour of the server, and the expected result.
#[derive(Debug, Clone)]
pub struct Row {
    pub name: String,
    /// The script after the server has read a request.
    pub script: Script,
    pub connection: Connection,
    pub certificate: Certificate,
    pub alpn: Option<&'static str>,
    pub protocols: Vec<Protocol>,
    /// The results that are possible.
    pub ends: Vec<CallResult>,
    pub is_slow: bool,
    pub is_flood: bool,
    pub repeats: Repeats,
}

/// Tells if an idempotent call repeats a fault that may be transient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    Yes,
    /// The server violates the protocol, and would do so again.
    No,
}

impl Row {
    pub fn new(name: impl Into<String>, script: Script, end: CallResult) -> Self {
        Self {
            name: name.into(),
            script,
            connection: Connection::default(),
            certificate: Certificate::Valid,
            alpn: None,
            protocols: vec![Protocol::Http1, Protocol::Http2, Protocol::TlsHttp2],
            ends: vec![end],
            is_slow: false,
            is_flood: false,
            repeats: Repeats::Yes,
        }
    }

    /// Uses HTTP/1.1 over TLS, too.
    pub fn everywhere(mut self) -> Self {
        self.protocols = Protocol::ALL.to_vec();
        self
    }

    /// Every attempt would end in the same way.
    pub fn permanent(mut self) -> Self {
        self.repeats = Repeats::No;
        self
    }

    /// Returns `true` if the transport cannot detect the fault. reqwest with decompression takes a reset
    /// without an error for the end of the body.
    pub fn is_gap_of(&self, kind: Kind) -> bool {
        let is_reset = ["after the headers", "in the body"]
            .iter()
            .any(|end| self.name.starts_with("RST_STREAM NoError") && self.name.ends_with(end));
        is_reset && kind == Kind::Reqwest
    }

    /// Returns `true` if connections fail before a request is read.
    pub fn is_connection_fault(&self) -> bool {
        self.connection.fails() || self.certificate != Certificate::Valid || self.alpn.is_some()
    }

    /// Returns the deadline of a call.
    pub fn deadline(&self, protocol: Protocol) -> Duration {
        let reaches_it =
            |end: &CallResult| matches!(end, CallResult::TimedOut | CallResult::TimedOutBefore);
        match self.ends.iter().any(reaches_it) {
            _ if self.is_slow => ERROR_DEADLINE,
            true if protocol.is_tls() => TLS_DEADLINE,
            true => DEADLINE,
            false => DISTANT_DEADLINE,
        }
    }

    /// Keeps the processor busy, which delays everything in a debug build.
    pub fn flood(mut self) -> Self {
        self.is_flood = cfg!(debug_assertions);
        self
    }

    /// Waits for the body of an error.
    pub fn slow(mut self) -> Self {
        self.is_slow = true;
        self
    }

    /// Uses HTTP/1.1 only, in clear text and over TLS.
    pub fn http1(mut self) -> Self {
        self.protocols.retain(|protocol| !protocol.is_http2());
        self
    }

    /// Uses HTTP/2 only, in clear text and over TLS.
    pub fn http2(mut self) -> Self {
        self.protocols.retain(|protocol| protocol.is_http2());
        self
    }

    /// Uses TLS only.
    pub fn tls(mut self) -> Self {
        self.protocols.retain(|protocol| protocol.is_tls());
        self
    }

    /// Uses clear text only.
    pub fn clear_text(mut self) -> Self {
        self.protocols.retain(|protocol| !protocol.is_tls());
        self
    }

    /// Sets the behaviour of every connection.
    pub fn on(mut self, connection: Connection) -> Self {
        self.connection = connection;
        self
    }

    /// Adds a possible result, if it depends on timing.
    pub fn or(mut self, end: CallResult) -> Self {
        self.ends.push(end);
        self
    }
}
