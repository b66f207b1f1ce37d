//! Removes secrets from errors.

use std::sync::Arc;

use super::transport::HIDDEN;
use super::{Cause, ErrorBody, TokenFailure};
use crate::secret::Redactor;

impl Cause {
    /// Removes the secrets that a server, a transport or a token source repeats.
    pub(super) fn redact(self, redactor: &Redactor) -> Self {
        let text = |text: String| redactor.redact_text(text);
        match self {
            Self::Token(failure) if redactor.is_shown_by(&*failure) => Self::Token(hidden()),
            Self::Transport(error) if redactor.is_shown_by(error.cause()) => {
                Self::Transport(error.redacted())
            }
            Self::Write(error) if redactor.is_shown_by(&error) => {
                Self::Write(std::io::Error::new(error.kind(), HIDDEN))
            }
            Self::Redirect {
                status,
                target,
                reason,
            } => Self::Redirect {
                status,
                target: target.map(text),
                reason,
            },
            Self::Status {
                status,
                api_error,
                body,
            } => Self::Status {
                status,
                api_error: api_error.redact(text),
                body: ErrorBody(redactor.redact_bytes(body.0)),
            },
            Self::Decode { status, fault } => Self::Decode {
                status,
                fault: fault.redact(text),
            },
            Self::Invalid(_)
            | Self::Token(_)
            | Self::Transport(_)
            | Self::TooLarge { .. }
            | Self::Pagination(_)
            | Self::Write(_) => self,
        }
    }
}

/// Returns the error in place of one that shows a secret.
fn hidden() -> TokenFailure {
    let reason: Box<dyn std::error::Error + Send + Sync> = HIDDEN.into();
    Arc::from(reason)
}
