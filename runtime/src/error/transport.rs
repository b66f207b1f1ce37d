//! Why a transport has no answer.

use std::fmt;

use super::BodyFault;

/// Why a request or its answer was lost.
#[derive(Debug)]
pub struct TransportError {
    state: State,
    cause: Box<dyn std::error::Error + Send + Sync>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    NotSent,
    Refused,
    TimedOut { sent: bool },
    Unread,
    Lost,
}

impl TransportError {
    /// The request never left, but might the next time. Only say so when it is certain.
    pub fn not_sent(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(State::NotSent, cause.into())
    }

    /// The transport will not send this request, now or later: sending it again is no use.
    ///
    /// `cause` is shown, so it must hold no secret.
    pub fn refused(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(State::Refused, cause.into())
    }

    /// The time was up. `sent` says whether the request can have arrived.
    pub fn timed_out(
        sent: bool,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::new(State::TimedOut { sent }, cause.into())
    }

    /// The request may have arrived, its answer did not.
    pub fn lost(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(State::Lost, cause.into())
    }

    /// A parser reads another path out of the URL than was written: promise 1.
    pub(crate) fn other_path() -> Self {
        Self::refused("the URL would address another path")
    }

    fn new(state: State, cause: Box<dyn std::error::Error + Send + Sync>) -> Self {
        // However deep a transport has put it, what was wrong with the body is the cause.
        let mut deeper: Option<&(dyn std::error::Error + 'static)> = Some(&*cause);
        while let Some(error) = deeper {
            if error.is::<BodyFault>() {
                let state = State::Unread;
                return Self { state, cause };
            }
            deeper = error.source();
        }
        Self { state, cause }
    }

    /// Whether the time was up.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.state, State::TimedOut { .. })
    }

    /// Whether it is certain that the request never left.
    #[must_use]
    pub fn is_not_sent(&self) -> bool {
        matches!(
            self.state,
            State::NotSent | State::Refused | State::TimedOut { sent: false }
        )
    }

    /// Whether the request's body could not be read to its end, or was not what it was said to
    /// be: a file that changed while it was sent.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.state == State::Unread
    }

    /// Whether the transport will not send this request, now or later.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.state == State::Refused
    }

    /// The same without its reason, which shows what must not be shown.
    pub(super) fn redacted(mut self) -> Self {
        self.cause = "the reason shows a secret and is left out".into();
        self
    }

    /// What the transport says itself.
    pub(super) fn cause(&self) -> &(dyn std::error::Error + 'static) {
        &*self.cause
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            State::NotSent => "the request could not be sent",
            State::Refused => return write!(f, "the request was refused: {}", self.cause),
            State::TimedOut { sent: false } => "the time was up before the request was sent",
            State::TimedOut { sent: true } => "the time was up before the answer had arrived",
            State::Unread => "the request's body could not be sent",
            State::Lost => "the answer was lost",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.cause())
    }
}
