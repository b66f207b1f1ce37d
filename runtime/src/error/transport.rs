//! The errors that transports return.

use std::error::Error;
use std::fmt;

use super::{BodyFault, TimeLimit};

pub(super) mod chain;

use chain::{Chain, Part};

type BoxError = Box<dyn Error + Send + Sync>;

/// An error that a [`Transport`](crate::transport::Transport) returns in place of a response.
///
/// The constructor decides whether the client sends the request again: see
/// [`Transport`](crate::transport::Transport). `Display` and `Debug` include the cause on one line.
/// [`source`](Error::source) is therefore `None`; [`get_ref`](Self::get_ref) returns the cause.
///
/// ```
/// use restrait::transport::TransportError;
///
/// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// let error = TransportError::connect(refused);
/// assert!(error.is_connect() && error.is_not_sent());
/// assert_eq!(error.to_string(), "cannot connect: connection refused");
/// ```
pub struct TransportError {
    state: State,
    is_permanent: bool,
    cause: BoxError,
    part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    NotSent,
    NotConnected,
    Rejected,
    TimedOut { sent: bool },
    RequestBody,
    ResponseLost,
}

impl TransportError {
    /// The request was not sent, but may be sent later.
    ///
    /// The client may send such a request again even if its method is not idempotent, so use this
    /// only if no byte of the request can have arrived.
    pub fn not_sent(cause: impl Into<BoxError>) -> Self {
        Self::new(State::NotSent, cause.into())
    }

    /// No connection could be made. As with [`not_sent`](Self::not_sent), no byte of the request
    /// can have arrived.
    pub fn connect(cause: impl Into<BoxError>) -> Self {
        Self::new(State::NotConnected, cause.into())
    }

    /// The transport cannot send this request, now or later. The client does not retry it.
    pub fn rejected(cause: impl Into<BoxError>) -> Self {
        Self::new(State::Rejected, cause.into())
    }

    /// The request may have arrived, but no complete response was received.
    pub fn response_lost(cause: impl Into<BoxError>) -> Self {
        Self::new(State::ResponseLost, cause.into())
    }

    /// A time limit of the transport ended the exchange. The request may have arrived.
    pub fn timed_out(cause: impl Into<BoxError>) -> Self {
        Self::new(State::TimedOut { sent: true }, cause.into())
    }

    /// Connecting took too long. No byte of the request can have arrived.
    pub fn connect_timed_out(cause: impl Into<BoxError>) -> Self {
        Self::not_sent_in_time(cause.into())
    }

    /// A time limit was reached before the request was sent.
    pub(crate) fn not_sent_in_time(cause: impl Into<BoxError>) -> Self {
        Self::new(State::TimedOut { sent: false }, cause.into())
    }

    /// A URL parser reads another path out of the URL than was written: promise 1.
    pub(crate) fn path_changed() -> Self {
        Self::rejected("the URL would address another path")
    }

    /// Marks the failure as one that every attempt will have: an invalid certificate, or a response
    /// that violates the protocol. The client does not retry it.
    ///
    /// ```
    /// use restrait::transport::TransportError;
    ///
    /// let error = TransportError::connect("the certificate has expired").permanent();
    /// assert!(error.is_permanent() && error.is_not_sent());
    /// ```
    #[must_use]
    pub fn permanent(mut self) -> Self {
        self.is_permanent = true;
        self
    }

    /// Shows the innermost cause only.
    #[cfg(all(
        any(feature = "reqwest", feature = "hyper"),
        not(target_arch = "wasm32")
    ))]
    pub(crate) fn show_root_cause(mut self) -> Self {
        self.part = Part::Root;
        self
    }

    fn new(state: State, cause: BoxError) -> Self {
        // An HTTP client wraps the error of a request body in its own errors.
        let is_request_body = chain::errors(&*cause).any(<dyn Error>::is::<BodyFault>);
        let state = if is_request_body {
            State::RequestBody
        } else {
            state
        };
        let part = if is_request_body {
            Part::Root
        } else {
            Part::All
        };
        Self {
            state,
            is_permanent: matches!(state, State::Rejected | State::RequestBody),
            cause,
            part,
        }
    }

    /// Returns `true` if a time limit was reached.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.state, State::TimedOut { .. })
    }

    /// Returns `true` if it is certain that the server has not processed the request: no byte of it was
    /// sent, or the server refused it before that.
    #[must_use]
    pub fn is_not_sent(&self) -> bool {
        match self.state {
            State::NotSent
            | State::NotConnected
            | State::Rejected
            | State::TimedOut { sent: false } => true,
            State::TimedOut { sent: true } | State::RequestBody | State::ResponseLost => false,
        }
    }

    /// Returns `true` if no connection could be made, other than by a time limit.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.state == State::NotConnected
    }

    /// Returns `true` if the server refused the connection: no server listens on the port.
    pub(crate) fn is_refused(&self) -> bool {
        let is_refused = |error: &(dyn Error + 'static)| {
            let error = error.downcast_ref::<std::io::Error>();
            error.is_some_and(|error| error.kind() == std::io::ErrorKind::ConnectionRefused)
        };
        self.is_not_sent() && chain::errors(self.cause()).any(is_refused)
    }

    /// Returns `true` if the request body could not be read, or its length was not the announced
    /// one: for example, a file that changed while it was sent.
    #[must_use]
    pub fn is_request_body(&self) -> bool {
        self.state == State::RequestBody
    }

    /// Returns `true` if the transport cannot send this request, now or later.
    #[must_use]
    pub fn is_rejected(&self) -> bool {
        self.state == State::Rejected
    }

    /// Returns `true` if every attempt will fail in the same way.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.is_permanent
    }

    /// Returns the error that was passed to the constructor.
    ///
    /// Its text may contain what [`Display`](fmt::Display) leaves out, such as a URL.
    ///
    /// ```
    /// use restrait::transport::TransportError;
    ///
    /// let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    /// let error = TransportError::response_lost(reset);
    /// assert!(error.get_ref().is::<std::io::Error>());
    /// ```
    #[must_use]
    pub fn get_ref(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.cause
    }

    /// Removes the cause, which shows a secret.
    pub(super) fn redacted(mut self) -> Self {
        self.cause = HIDDEN.into();
        self
    }

    /// Returns the cause as a plain error.
    pub(super) fn cause(&self) -> &(dyn Error + 'static) {
        &*self.cause
    }
}

/// The text in place of a cause that shows a secret.
pub(super) const HIDDEN: &str = "the reason contains a secret and is left out";

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            // It is a whole message.
            State::TimedOut { .. } if self.cause.is::<TimeLimit>() => "",
            State::NotSent | State::Rejected => "cannot send the request: ",
            State::NotConnected => "cannot connect: ",
            State::TimedOut { sent: false } => "timed out before the request was sent: ",
            State::TimedOut { sent: true } => "timed out waiting for the response: ",
            State::RequestBody => "cannot send the request body: ",
            State::ResponseLost => "cannot receive the response: ",
        })?;
        Chain::new(self.cause()).part(self.part).fmt(f)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("TransportError")
            .field("state", &self.state)
            .field("causes", &Chain::new(self.cause()).messages())
            .finish_non_exhaustive()
    }
}

impl Error for TransportError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_failed_and_why() {
        for (error, text) in [
            (
                TransportError::not_sent("no route"),
                "cannot send the request: no route",
            ),
            (
                TransportError::rejected("too old"),
                "cannot send the request: too old",
            ),
            (
                TransportError::connect("Refused."),
                "cannot connect: refused",
            ),
            (
                TransportError::connect_timed_out("slow"),
                "timed out before the request was sent: slow",
            ),
            (
                TransportError::timed_out("slow"),
                "timed out waiting for the response: slow",
            ),
            (
                TransportError::response_lost("reset"),
                "cannot receive the response: reset",
            ),
        ] {
            assert_eq!(error.to_string(), text);
            assert_eq!(format!("{error:?}"), text);
            assert!(error.source().is_none());
        }
    }

    #[test]
    fn finds_request_body_errors_in_other_errors() {
        let fault = TransportError::response_lost(BodyFault::Longer { expected: 3 });
        assert!(fault.is_request_body());
        let wrapped = TransportError::response_lost(std::io::Error::other(fault));
        assert!(wrapped.is_request_body());
        assert_eq!(
            wrapped.to_string(),
            "cannot send the request body: it is longer than the announced 3 bytes"
        );
    }
}
