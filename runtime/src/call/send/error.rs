//! The errors of a call.

use super::InFlightCall;
use crate::call::trace;
use crate::error::{Cause, ErrorContext};
use crate::response::RawResponse;
use crate::{Error, decode};

impl InFlightCall {
    /// Creates an error of the call.
    pub(super) fn error(&self, cause: Cause) -> Error {
        self.error_in(cause, self.context())
    }

    /// Creates an error of the call with a context.
    pub(super) fn error_in(&self, cause: Cause, context: ErrorContext) -> Error {
        Error::from_call(self.encoded.route, cause, &self.encoded.secrets, context)
    }

    /// Returns the context of an error, without facts from a response.
    pub(super) fn context(&self) -> ErrorContext {
        ErrorContext {
            attempts: self.encoded.attempts,
            earlier: self.earlier,
            maybe_processed: self.maybe_processed,
            ..ErrorContext::default()
        }
    }
}

/// Creates the error of a response that cannot be decoded.
pub(crate) fn decode_error(response: &RawResponse, fault: decode::Fault) -> Error {
    let status = response.status();
    let error = response.error(Cause::Decode { status, fault });
    trace::decode_error(&error, &response.context.span);
    error
}
