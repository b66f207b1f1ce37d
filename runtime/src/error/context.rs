//! What led to an error: how often it was tried, and what the server said beside the body.

use std::time::Duration;

use crate::Outcome;
use crate::secret::Redactor;

/// What led to an error.
#[derive(Debug, Clone, Default)]
pub(crate) struct ErrorContext {
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// Whether an attempt before the last one may have arrived.
    pub(crate) may_have_arrived: bool,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<Box<str>>,
}

impl ErrorContext {
    /// What it means that the last attempt was not sent.
    pub(super) fn not_sent(&self) -> Outcome {
        if self.may_have_arrived {
            Outcome::Unknown
        } else {
            Outcome::NotSent
        }
    }

    /// The same without a request id that shows a secret.
    pub(super) fn redact(mut self, redactor: &Redactor) -> Self {
        self.request_id = self.request_id.filter(|id| !redactor.is_in(id.as_bytes()));
        self
    }
}
