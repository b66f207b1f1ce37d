//! What is said of a call that failed: which one, why, and how often it was sent.

use super::Sending;
use crate::call::trace;
use crate::error::{Cause, ErrorContext};
use crate::response::RawResponse;
use crate::{Error, decode};

impl Sending {
    pub(super) fn error(&self, cause: Cause) -> Error {
        self.error_in(cause, self.context())
    }

    /// The error of a call, with what the server says beside the body.
    pub(super) fn error_in(&self, cause: Cause, context: ErrorContext) -> Error {
        Error::of_call(self.call.route, cause, &self.call.secrets, context)
    }

    pub(super) fn context(&self) -> ErrorContext {
        ErrorContext {
            attempts: self.call.attempts,
            may_have_arrived: self.may_have_arrived,
            ..ErrorContext::default()
        }
    }
}

/// A success that is not what the endpoint declares.
pub(in super::super) fn decode_error(answer: &RawResponse, fault: decode::Fault) -> Error {
    let status = answer.status();
    let error = answer.error(Cause::Decode { status, fault });
    trace::decode_error(&error, &answer.context.span);
    error
}
