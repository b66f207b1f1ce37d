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
        | Cause::Redirect { .. }
        | Cause::TooLarge { .. }
        | Cause::Pagination(_)
        | Cause::Write(_)
        | Cause::Decode { .. } => FailureClass::Permanent,
    }
}

/// Returns `true` if the client sends the request again: see promise 6.
///
/// The client is stricter than [`Error::is_retryable`]: it does not repeat a request that is not
/// idempotent if any byte of it was sent, and it does not repeat a token source that failed.
pub(crate) fn may_resend(cause: &Cause, idempotent: bool) -> bool {
    match (classify(cause, idempotent), cause) {
        (FailureClass::Permanent, _) | (FailureClass::NotProcessed, Cause::Token(_)) => false,
        (FailureClass::NotProcessed, Cause::Transport(_)) => true,
        (FailureClass::NotProcessed, _) => idempotent,
        (FailureClass::MaybeProcessed { idempotent }, _) => idempotent,
    }
}

/// Returns `true` if the same request may receive another status later.
fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

impl Error {
    /// Returns `true` if the same call may succeed later and sending it again does not repeat its
    /// effect.
    ///
    /// The client has already sent the call as often as its [`Retry`](crate::Retry) allows.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let idempotent = self.endpoint().is_some_and(is_idempotent);
        classify(self.cause(), idempotent).is_retryable()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorBody;
    use crate::error::TransportError;

    fn with_status(status: u16) -> Cause {
        Cause::Status {
            status: StatusCode::from_u16(status).unwrap(),
            api_error: crate::ApiError::new(),
            body: ErrorBody(bytes::Bytes::new()),
        }
    }

    /// Returns the class, whether the call is retryable, and whether the client resends it.
    fn all(cause: &Cause, idempotent: bool) -> (FailureClass, bool, bool) {
        let class = classify(cause, idempotent);
        let resent = may_resend(cause, idempotent);
        (class, class.is_retryable(), resent)
    }

    #[test]
    fn transient_statuses() {
        let statuses = (100..1000).filter(|status| StatusCode::from_u16(*status).is_ok());
        let transient: Vec<_> = statuses
            .filter(|status| classify(&with_status(*status), true) != FailureClass::Permanent)
            .collect();
        assert_eq!(transient, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn client_does_not_resend_a_rate_limited_post() {
        let (post, get) = (all(&with_status(429), false), all(&with_status(429), true));
        assert_eq!(post, (FailureClass::NotProcessed, true, false));
        assert_eq!(get, (FailureClass::NotProcessed, true, true));
    }

    #[test]
    fn resends_idempotent_requests_that_may_have_been_processed() {
        let reset = Cause::Transport(TransportError::response_lost("reset"));
        let late = Cause::Transport(TransportError::timed_out("late"));
        for cause in [reset, late, with_status(503), with_status(408)] {
            for idempotent in [false, true] {
                let class = FailureClass::MaybeProcessed { idempotent };
                assert_eq!(all(&cause, idempotent), (class, idempotent, idempotent));
            }
        }
    }

    #[test]
    fn resends_requests_that_were_not_sent() {
        let not_sent = Cause::Transport(TransportError::not_sent("no route"));
        let late = Cause::Transport(TransportError::connect_timed_out("late"));
        for cause in [not_sent, late] {
            assert_eq!(all(&cause, false), (FailureClass::NotProcessed, true, true));
        }
        let error: Box<dyn std::error::Error + Send + Sync> = "closed".into();
        let token = Cause::Token(error.into());
        assert_eq!(all(&token, true), (FailureClass::NotProcessed, true, false));
    }

    #[test]
    fn other_failures_are_permanent() {
        for cause in [
            Cause::Transport(TransportError::rejected("no")),
            Cause::Transport(TransportError::connect("bad certificate").permanent()),
            Cause::Pagination("circle".into()),
            with_status(404),
            with_status(501),
        ] {
            assert_eq!(all(&cause, true), (FailureClass::Permanent, false, false));
        }
    }
}
