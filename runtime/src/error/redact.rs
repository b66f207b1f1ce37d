//! Takes secrets out of what a server or a transport says.

use std::sync::Arc;

use super::{Cause, ErrorBody, TokenFailure};
use crate::secret::Redactor;

impl Cause {
    /// The same cause without what it shows of a secret.
    pub(super) fn redact(self, redactor: &Redactor) -> Self {
        let text = |text: String| redactor.redact_text(text);
        match self {
            Self::Token(failure) if redactor.is_shown_by(&*failure) => Self::Token(hidden()),
            Self::Transport(error) if redactor.is_shown_by(error.cause()) => {
                Self::Transport(error.redacted())
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
                message,
                body,
            } => Self::Status {
                status,
                message: message.redact(text),
                body: ErrorBody(redactor.redact_bytes(body.0)),
            },
            Self::Decode { status, fault } => Self::Decode {
                status,
                fault: fault.redact(text),
            },
            // What a writer says of its own file is not what a server says.
            Self::Invalid(_)
            | Self::Token(_)
            | Self::Transport(_)
            | Self::TooLarge { .. }
            | Self::Pagination(_)
            | Self::Write(_) => self,
        }
    }
}

/// What is said in place of a reason that shows a secret.
fn hidden() -> TokenFailure {
    let reason: Box<dyn std::error::Error + Send + Sync> =
        "the reason shows a token and is left out".into();
    Arc::from(reason)
}
