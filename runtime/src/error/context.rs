//! The circumstances of an error: attempts, `Retry-After`, request id.

use std::time::Duration;

use crate::Outcome;
use crate::secret::Redactor;

/// The circumstances of an error.
#[derive(Debug, Clone, Default)]
pub(crate) struct ErrorContext {
    /// The number of times that the request was sent.
    pub(crate) attempts: u32,
    /// If `true`, an attempt before the last one may have arrived.
    pub(crate) may_have_arrived: bool,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<Box<str>>,
}

impl ErrorContext {
    /// Returns the outcome of the call if its last attempt was not sent.
    pub(super) fn not_sent(&self) -> Outcome {
        if self.may_have_arrived {
            Outcome::Unknown
        } else {
            Outcome::NotSent
        }
    }

    /// Removes a request id that shows a secret.
    pub(super) fn redact(mut self, redactor: &Redactor) -> Self {
        self.request_id = self.request_id.filter(|id| !redactor.is_in(id.as_bytes()));
        self
    }
}
