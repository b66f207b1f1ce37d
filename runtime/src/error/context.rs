//! The circumstances of an error: attempts, `Retry-After`, request id.

use std::time::Duration;

use crate::Outcome;
use crate::scopes::Granted;
use crate::secret::Redactor;

/// The circumstances of an error.
#[derive(Debug, Clone)]
pub(crate) struct ErrorContext {
    /// The number of times that the request was sent.
    pub(crate) attempts: u32,
    /// The outcome of the attempts before the last one.
    pub(crate) earlier: Outcome,
    /// If `true`, the server may have processed one of these attempts.
    pub(crate) maybe_processed: bool,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<Box<str>>,
    pub(crate) token_scopes: TokenScopes,
}

/// The scopes of the token, if they may be the reason of the error.
#[derive(Debug, Clone)]
pub(crate) enum TokenScopes {
    /// The error has another reason.
    Irrelevant,
    /// The call has no token, or one without a readable claim.
    Unknown,
    /// The token claims to have these scopes.
    Known(Granted),
}

impl From<Option<Granted>> for TokenScopes {
    fn from(granted: Option<Granted>) -> Self {
        granted.map_or(Self::Unknown, Self::Known)
    }
}

impl Default for ErrorContext {
    fn default() -> Self {
        Self {
            attempts: 0,
            earlier: Outcome::NotSent,
            maybe_processed: false,
            retry_after: None,
            request_id: None,
            token_scopes: TokenScopes::Irrelevant,
        }
    }
}

impl Outcome {
    /// Returns the outcome of a call whose next attempt has another outcome.
    pub(crate) fn followed_by(self, next: Self) -> Self {
        match (self, next) {
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Answered, _) | (_, Self::Answered) => Self::Answered,
            (Self::NotSent, Self::NotSent) => Self::NotSent,
        }
    }
}

impl ErrorContext {
    /// Removes a request id that shows a secret.
    pub(super) fn redact(mut self, redactor: &Redactor) -> Self {
        self.request_id = self.request_id.filter(|id| !redactor.is_in(id.as_bytes()));
        if let TokenScopes::Known(granted) = &self.token_scopes {
            let redacted = granted.map(|scope| redactor.redact_text(scope));
            self.token_scopes = TokenScopes::Known(redacted);
        }
        self
    }
}
