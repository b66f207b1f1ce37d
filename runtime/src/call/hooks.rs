//! Runs a client's hooks around a call.

use std::sync::Arc;

use super::encoded::EncodedCall;
use crate::hook::{Ended, Hooks, Starting};
use crate::response::Answer;
use crate::time::{Instant, Limit};
use crate::{Error, Result, TransportError};

/// The hooks of a call under way, and since when it is.
pub(super) struct Running {
    hooks: Hooks,
    start: Instant,
}

impl Running {
    /// The hooks of the call's client.
    pub(super) fn of(call: &EncodedCall) -> Self {
        Self {
            hooks: Arc::clone(&call.core.policy().hooks),
            start: Instant::now(),
        }
    }

    /// Runs them before the call, which they may refuse.
    pub(super) async fn before(
        &self,
        call: &mut EncodedCall,
        limit: &mut Limit,
    ) -> Result<(), TransportError> {
        let ran = limit.wait(before(&self.hooks, call)).await;
        ran.unwrap_or_else(|_| {
            let reason = "a hook took all the time of the call";
            Err(TransportError::timed_out(false, reason))
        })
    }

    /// Runs them after the call, which has its result: a hook that is late does not change it.
    // No `async fn`, which would hold on to the answer: its body cannot be shared.
    pub(super) fn after<'a>(
        &'a self,
        call: &EncodedCall,
        limit: &'a mut Limit,
        result: &'a Result<Answer>,
    ) -> impl Future<Output = ()> + use<'a> {
        let (route, attempts) = (call.route, call.attempts);
        let (status, headers, error) = match result {
            Ok(answer) => {
                let parts = answer.parts();
                (Some(parts.status), Some(&parts.headers), None)
            }
            Err(error) => (error.status(), None, Some(error)),
        };
        async move {
            let ended = Ended {
                route,
                status,
                headers,
                elapsed: self.start.elapsed(),
                attempts,
            };
            let _ = limit.wait(after(&self.hooks, &ended, error)).await;
        }
    }
}

async fn before(hooks: &Hooks, call: &mut EncodedCall) -> Result<(), TransportError> {
    let mut starting = Starting {
        route: call.route,
        url: &call.url,
        headers: Arc::make_mut(&mut call.headers),
        body: &call.body,
    };
    let mut result = Ok(());
    for hook in hooks.iter() {
        result = hook.before(&mut starting).await;
        if result.is_err() {
            break;
        }
    }
    // A hook may replace a secret, by another one.
    call.secrets.add_sensitive(&call.headers);
    result
}

async fn after(hooks: &Hooks, ended: &Ended<'_>, error: Option<&Error>) {
    for hook in hooks.iter().rev() {
        match error {
            None => hook.after(ended).await,
            Some(error) => hook.error(ended, error).await,
        }
    }
}
