//! What is told of a call that failed: which one, why, how often it was sent, and no secret.

use super::Sending;
use crate::call::trace;
use crate::error::{Cause, Story, request_id};
use crate::response::{Answer, Context};
use crate::{Error, TransportError, decode};

impl Sending {
    /// The request or its answer was lost.
    pub(super) fn lost(&self, error: TransportError) -> Error {
        self.error(Cause::Transport(error))
    }

    pub(super) fn error(&self, cause: Cause) -> Error {
        let cause = self.free_of_secrets(cause);
        self.named(cause).with_story(self.story())
    }

    /// A transport's words are its own: they may show what it was given.
    pub(super) fn free_of_secrets(&self, cause: Cause) -> Cause {
        match cause {
            Cause::Transport(error) if self.secret.is_told_by(error.cause()) => {
                Cause::Transport(error.redacted())
            }
            cause => cause,
        }
    }

    pub(super) fn named(&self, cause: Cause) -> Error {
        Error::new(Some(self.outgoing.route), cause)
    }

    pub(super) fn story(&self) -> Story {
        Story {
            attempts: self.outgoing.attempts,
            may_have_arrived: self.may_have_arrived,
            ..Story::default()
        }
    }
}

/// A success that is not what the endpoint declares.
pub(in super::super) fn undecodable(answer: &Answer, fault: decode::Fault) -> Error {
    let Context {
        route,
        secret,
        attempts,
        span,
    } = &answer.context;
    let parts = answer.parts();
    let story = Story {
        attempts: *attempts,
        request_id: request_id(&parts.headers, secret),
        ..Story::default()
    };
    let fault = fault.redact(|text| secret.redact_text(text));
    let status = parts.status;
    let error = Error::new(Some(*route), Cause::Undecodable { status, fault }).with_story(story);
    trace::undecodable(&error, span);
    error
}
