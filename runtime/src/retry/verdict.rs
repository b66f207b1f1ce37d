//! The one place that says what a failure means for sending a call again.

use http::StatusCode;

use super::is_idempotent;
use crate::Error;
use crate::error::Cause;

/// What a failure means for sending the same call again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
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

impl Verdict {
    /// Returns `true` if the call may be made again: it may succeed, and does no more than once what
    /// it does.
    pub(crate) fn is_retryable(self) -> bool {
        match self {
            Self::Permanent => false,
            Self::NotProcessed => true,
            Self::MaybeProcessed { idempotent } => idempotent,
        }
    }
}

/// Classifies the failure of a call that is `idempotent` or not.
pub(crate) fn classify(cause: &Cause, idempotent: bool) -> Verdict {
    match cause {
        // The next time its source may have one.
        Cause::Token(_) => Verdict::NotProcessed,
        Cause::Transport(error) if error.is_refused() || error.is_body() => Verdict::Permanent,
        Cause::Transport(error) if error.is_not_sent() => Verdict::NotProcessed,
        Cause::Transport(_) => Verdict::MaybeProcessed { idempotent },
        // Who is turned away for coming too often has not been served.
        Cause::Status { status, .. } if *status == StatusCode::TOO_MANY_REQUESTS => {
            Verdict::NotProcessed
        }
        Cause::Status { status, .. } if is_transient(*status) => {
            Verdict::MaybeProcessed { idempotent }
        }
        Cause::Status { .. }
        | Cause::Invalid(_)
        | Cause::Redirect { .. }
        | Cause::TooLarge { .. }
        | Cause::Pagination(_)
        | Cause::Write(_)
        | Cause::Decode { .. } => Verdict::Permanent,
    }
}

/// Returns `true` if the client sends the request again by itself, as promise 6 says.
///
/// It does less than a caller may: what is not idempotent is sent once if any of it was written,
/// whatever the server says. And it asks the source of a token once in a call.
pub(crate) fn may_resend(cause: &Cause, idempotent: bool) -> bool {
    match (classify(cause, idempotent), cause) {
        (Verdict::Permanent, _) | (Verdict::NotProcessed, Cause::Token(_)) => false,
        (Verdict::NotProcessed, Cause::Transport(_)) => true,
        (Verdict::NotProcessed, _) => idempotent,
        (Verdict::MaybeProcessed { idempotent }, _) => idempotent,
    }
}

/// Returns `true` if a response of this status may be another one when the call is made again.
fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

impl Error {
    /// Whether the same call may succeed when it is made again, and does no more than once what it
    /// does.
    ///
    /// The client has then already done so as often as its [`Retry`](crate::Retry) allows.
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

    fn answered(status: u16) -> Cause {
        Cause::Status {
            status: StatusCode::from_u16(status).unwrap(),
            message: crate::ApiError::default(),
            body: ErrorBody(bytes::Bytes::new()),
        }
    }

    /// The verdict, whether a caller may repeat the call, and whether the client does.
    fn all(cause: &Cause, idempotent: bool) -> (Verdict, bool, bool) {
        let verdict = classify(cause, idempotent);
        let resent = may_resend(cause, idempotent);
        (verdict, verdict.is_retryable(), resent)
    }

    #[test]
    fn statuses_that_are_transient() {
        let statuses = (100..1000).filter(|status| StatusCode::from_u16(*status).is_ok());
        let transient: Vec<_> = statuses
            .filter(|status| classify(&answered(*status), true) != Verdict::Permanent)
            .collect();
        assert_eq!(transient, [408, 429, 500, 502, 503, 504]);
    }

    #[test]
    fn a_post_that_came_too_often_is_the_callers_to_repeat() {
        let (post, get) = (all(&answered(429), false), all(&answered(429), true));
        assert_eq!(post, (Verdict::NotProcessed, true, false));
        assert_eq!(get, (Verdict::NotProcessed, true, true));
    }

    #[test]
    fn what_may_have_been_processed_is_repeated_if_it_is_idempotent() {
        let lost = Cause::Transport(TransportError::lost("reset"));
        let late = Cause::Transport(TransportError::timed_out(true, "late"));
        for cause in [lost, late, answered(503), answered(408)] {
            for idempotent in [false, true] {
                let verdict = Verdict::MaybeProcessed { idempotent };
                assert_eq!(all(&cause, idempotent), (verdict, idempotent, idempotent));
            }
        }
    }

    #[test]
    fn what_was_never_written_is_repeated() {
        let not_sent = Cause::Transport(TransportError::not_sent("no route"));
        let late = Cause::Transport(TransportError::timed_out(false, "late"));
        for cause in [not_sent, late] {
            assert_eq!(all(&cause, false), (Verdict::NotProcessed, true, true));
        }
        let error: Box<dyn std::error::Error + Send + Sync> = "closed".into();
        let token = Cause::Token(error.into());
        assert_eq!(all(&token, true), (Verdict::NotProcessed, true, false));
    }

    #[test]
    fn the_rest_is_permanent() {
        for cause in [
            Cause::Transport(TransportError::refused("no")),
            Cause::Pagination("circle"),
            answered(404),
            answered(501),
        ] {
            assert_eq!(all(&cause, true), (Verdict::Permanent, false, false));
        }
    }
}
