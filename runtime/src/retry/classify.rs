//! The classification of failures: whether the same call may be sent again.

use http::StatusCode;

use super::is_idempotent;
use crate::Error;
use crate::error::Cause;

/// A class of failures, by whether the same call may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailureClass {
    /// The call will fail again.
    Permanent,
    /// The call may succeed, and the server has certainly not processed it.
    NotProcessed,
    /// The call may succeed, and the server may have processed it already.
    MaybeProcessed {
        /// If `true`, processing it twice does no more than processing it once.
        idempotent: bool,
    },
}

impl FailureClass {
    /// Returns `true` if the call may succeed and sending it again does not repeat its effect.
    pub(crate) fn is_retryable(self) -> bool {
        match self {
            Self::Permanent => false,
            Self::NotProcessed => true,
            Self::MaybeProcessed { idempotent } => idempotent,
        }
    }
}

/// Classifies the failure of a call that is `idempotent` or not.
pub(crate) fn classify(cause: &Cause, idempotent: bool) -> FailureClass {
    match cause {
        // The token source may succeed the next time.
        Cause::Token(_) => FailureClass::NotProcessed,
        Cause::Transport(error) if error.is_permanent() => FailureClass::Permanent,
        Cause::Transport(error) if error.is_not_sent() => FailureClass::NotProcessed,
        Cause::Transport(_) => FailureClass::MaybeProcessed { idempotent },
        // A rate-limited request was not processed.
        Cause::Status { status, .. } if *status == StatusCode::TOO_MANY_REQUESTS => {
            FailureClass::NotProcessed
        }
        Cause::Status { status, .. } if is_transient(*status) => {
            FailureClass::MaybeProcessed { idempotent }
        }
        Cause::Status { .. }
        | Cause::Invalid(_)
        | Cause::MissingScope
        | Cause::Redirect { .. }
        | Cause::TooLarge { .. }
        | Cause::Pagination(_)
        | Cause::Write(_)
        | Cause::Decode { .. } => FailureClass::Permanent,
    }
}

/// Returns `true` if the server refused the connection: no server listens on the port.
pub(super) fn is_refused(cause: &Cause) -> bool {
    matches!(cause, Cause::Transport(error) if error.is_refused())
}

/// Returns `true` if the same request may receive another status later.
pub(super) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

impl Error {
    /// Returns `true` if the same call may succeed later and sending it again does not repeat its
    /// effect.
    ///
    /// It is `true` for all failures that the client retries by default, for a `POST` or `PATCH` that
    /// got 429, because the server did not process it, and for a token source that failed. After a
    /// deadline it is `true` if the request was not sent or is idempotent. It does not
    /// depend on the statuses of [`Retry`](crate::Retry). The client has already sent the call as often
    /// as its policy allows.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let idempotent = self.endpoint().is_some_and(is_idempotent);
        classify(self.cause(), idempotent).is_retryable()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::TransportError;

    /// Returns the classes of a failed `GET` and `POST`.
    fn classes(cause: &Cause) -> (FailureClass, FailureClass) {
        (classify(cause, true), classify(cause, false))
    }

    #[test]
    fn transient_statuses() {
        let statuses = (100..1000).filter(|status| StatusCode::from_u16(*status).is_ok());
        let transient: Vec<_> = statuses
            .filter(|it| classify(&Cause::with_status(*it), true) != FailureClass::Permanent)
            .collect();
        assert_eq!(transient, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn servers_do_not_process_rate_limited_requests() {
        let class = FailureClass::NotProcessed;
        assert_eq!(classes(&Cause::with_status(429)), (class, class));
        assert!(class.is_retryable());
    }

    #[test]
    fn lost_requests_may_have_been_processed() {
        let reset = Cause::Transport(TransportError::response_lost("reset"));
        let late = Cause::Transport(TransportError::timed_out("late"));
        for cause in [
            reset,
            late,
            Cause::with_status(503),
            Cause::with_status(408),
        ] {
            let class = |idempotent| FailureClass::MaybeProcessed { idempotent };
            assert_eq!(classes(&cause), (class(true), class(false)));
            assert!(class(true).is_retryable() && !class(false).is_retryable());
        }
    }

    #[test]
    fn unsent_requests_were_not_processed() {
        let not_sent = Cause::Transport(TransportError::not_sent("no route"));
        let late = Cause::Transport(TransportError::connect_timed_out("late"));
        let error: Box<dyn std::error::Error + Send + Sync> = "closed".into();
        for cause in [not_sent, late, Cause::Token(error.into())] {
            let class = FailureClass::NotProcessed;
            assert_eq!(classes(&cause), (class, class));
        }
    }

    #[test]
    fn other_failures_are_permanent() {
        for cause in [
            Cause::Transport(TransportError::rejected("no")),
            Cause::Transport(TransportError::connect("bad certificate").permanent()),
            Cause::Pagination("circle".into()),
            Cause::with_status(404),
            Cause::with_status(501),
        ] {
            let class = FailureClass::Permanent;
            assert_eq!(classes(&cause), (class, class));
            assert!(!class.is_retryable());
        }
    }
}
