//! Removes secrets from errors.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::transport::HIDDEN;
use super::transport::chain::errors;
use super::{Cause, ErrorBody, InvalidInput, TokenFailure};
use crate::secret::Redactor;

impl Cause {
    /// Removes the secrets that a server, a transport or a token source repeats.
    pub(super) fn redact(self, redactor: &Redactor) -> Self {
        let text = |text: String| redactor.redact_text(text);
        match self {
            Self::Invalid(InvalidInput { param, reason }) => Self::Invalid(InvalidInput {
                param,
                reason: text(reason.into_owned()).into(),
            }),
            Self::Token(failure) => Self::Token(redact_failure(failure, redactor)),
            Self::Transport(error) if is_shown_by(redactor, error.cause()) => {
                Self::Transport(error.redacted())
            }
            Self::Write(error) if is_shown_by(redactor, &error) => {
                Self::Write(std::io::Error::new(error.kind(), HIDDEN))
            }
            Self::Redirect {
                status,
                target,
                location,
                reason,
            } => Self::Redirect {
                status,
                target: target.map(text),
                location: location.filter(|url| !redactor.is_in(url.0.as_bytes())),
                reason: text(reason.into_owned()).into(),
            },
            Self::Status {
                status,
                api_error,
                body,
            } => Self::Status {
                status,
                api_error: api_error.redact(redactor),
                body: ErrorBody(redactor.redact_bytes(body.0)),
            },
            Self::Pagination(reason) => Self::Pagination(text(reason.into_owned()).into()),
            Self::Decode { status, fault } => Self::Decode {
                status,
                fault: fault.redact(text),
            },
            Self::MissingScope | Self::Transport(_) | Self::TooLarge { .. } | Self::Write(_) => {
                self
            }
        }
    }
}

/// Replaces the error of a token source if it shows a secret.
pub(crate) fn redact_failure(failure: TokenFailure, redactor: &Redactor) -> TokenFailure {
    if is_shown_by(redactor, &*failure) {
        let reason: Box<dyn Error + Send + Sync> = HIDDEN.into();
        return Arc::from(reason);
    }
    failure
}

/// Returns `true` if `Display` or `Debug` of the error or of one of its sources shows any part of a
/// secret.
fn is_shown_by(redactor: &Redactor, error: &(dyn Error + 'static)) -> bool {
    let mut shown = String::new();
    for error in errors(error) {
        // Writing to a string cannot fail, unless the error's own implementation does.
        let _ = fmt::write(&mut shown, format_args!("{error}\n{error:?}\n"));
    }
    redactor.is_in(shown.as_bytes())
}
