//! Runs a client's hooks around a call.

use std::sync::Arc;

use super::{Ended, Hook, Starting};
use crate::call::Outgoing;
use crate::response::Answer;
use crate::time::{Instant, Limit};
use crate::{Error, Result, TransportError};

/// A client's hooks. Nearly always none: then a call costs one look at their number.
pub(crate) type Hooks = Arc<[Arc<dyn Hook>]>;

/// The hooks of a call under way, and since when it is.
pub(crate) struct Running {
    hooks: Hooks,
    start: Instant,
}

impl Running {
    /// The hooks of the call's client.
    pub(crate) fn of(outgoing: &Outgoing) -> Self {
        Self {
            hooks: Arc::clone(&outgoing.core.policy().hooks),
            start: Instant::now(),
        }
    }

    /// Runs them before the call, which they may refuse.
    pub(crate) async fn before(
        &self,
        outgoing: &mut Outgoing,
        limit: &mut Limit,
    ) -> Result<(), TransportError> {
        let ran = limit.wait(before(&self.hooks, outgoing)).await;
        ran.unwrap_or_else(|_| {
            let reason = "a hook took all the time of the call";
            Err(TransportError::timed_out(false, reason))
        })
    }

    /// Runs them after the call, which has its result: a hook that is late does not change it.
    // No `async fn`, which would hold on to the answer: its body cannot be shared.
    pub(crate) fn after<'a>(
        &'a self,
        outgoing: &Outgoing,
        limit: &'a mut Limit,
        result: &'a Result<Answer>,
    ) -> impl Future<Output = ()> + use<'a> {
        let (route, attempts) = (outgoing.route, outgoing.attempts);
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

async fn before(hooks: &Hooks, outgoing: &mut Outgoing) -> Result<(), TransportError> {
    let mut call = Starting {
        route: outgoing.route,
        url: &outgoing.url,
        headers: Arc::make_mut(&mut outgoing.headers),
        body: &outgoing.body,
    };
    for hook in hooks.iter() {
        hook.before(&mut call).await?;
    }
    Ok(())
}

async fn after(hooks: &Hooks, ended: &Ended<'_>, error: Option<&Error>) {
    for hook in hooks.iter().rev() {
        match error {
            None => hook.after(ended).await,
            Some(error) => hook.error(ended, error).await,
        }
    }
}
