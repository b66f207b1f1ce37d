//! Runs a client's hooks around a call.

use std::sync::Arc;

use super::{Ended, Hook, Starting};
use crate::call::Outgoing;
use crate::error::Cause;
use crate::response::Answer;
use crate::time::{Deadline, Elapsed, Instant};
use crate::{Error, Result, TransportError};

/// A client's hooks. Nearly always none: then a call costs one look at a length.
pub(crate) type Hooks = Arc<[Arc<dyn Hook>]>;

/// Makes the call with `make`, and runs the hooks around it.
pub(crate) async fn run(
    outgoing: &mut Outgoing,
    deadline: Deadline,
    make: impl AsyncFnOnce(&mut Outgoing) -> Result<Answer>,
) -> Result<Answer> {
    let hooks = outgoing.core.hooks();
    if hooks.is_empty() {
        return make(outgoing).await;
    }
    let start = Instant::now();
    let result = match deadline.cap(before(&hooks, outgoing)).await {
        Ok(Ok(())) => make(outgoing).await,
        Ok(Err(error)) => Err(lost(outgoing, error)),
        Err(Elapsed) => {
            let late = TransportError::timed_out(false, "a hook took all the time of the call");
            Err(lost(outgoing, late))
        }
    };
    let (status, headers, error) = match &result {
        Ok(answer) => (
            Some(answer.parts().status),
            Some(&answer.parts().headers),
            None,
        ),
        Err(error) => (error.status(), None, Some(error)),
    };
    let ended = Ended {
        route: outgoing.route,
        status,
        headers,
        elapsed: start.elapsed(),
        attempts: outgoing.attempts,
    };
    // The call has its result, which a hook that is late does not change.
    let _ = deadline.cap(after(&hooks, &ended, error)).await;
    result
}

fn lost(outgoing: &Outgoing, error: TransportError) -> Error {
    Error::new(Some(outgoing.route), Cause::Transport(error))
}

async fn before(hooks: &Hooks, outgoing: &mut Outgoing) -> Result<(), TransportError> {
    let mut call = Starting {
        route: outgoing.route,
        url: &outgoing.url,
        headers: &mut outgoing.headers,
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
