//! The timer of a pause in a stream.

use std::task::{Context, Poll};
use std::time::Duration;

use super::{CallTimer, ReadTimer, TimedOut};

#[cfg(not(target_arch = "wasm32"))]
type RuntimeId = tokio::runtime::Id;
#[cfg(target_arch = "wasm32")]
type RuntimeId = ();

/// A time limit for each pause in a stream.
///
/// A stream may be read in another runtime than its call. A timer fires only while its runtime is
/// running, so it is started again in the runtime in which the stream is read.
pub(crate) struct PauseTimer {
    timer: CallTimer,
    read_timer: ReadTimer,
    /// The runtime in which the timer was started.
    runtime: Option<RuntimeId>,
}

impl PauseTimer {
    /// Creates a timer, which starts with the first poll.
    pub(crate) fn new(limit: Duration) -> Self {
        Self {
            timer: CallTimer {
                read_timeout: limit,
                ..CallTimer::unlimited()
            },
            read_timer: ReadTimer::default(),
            runtime: None,
        }
    }

    /// Returns the maximum duration of a pause.
    pub(crate) fn limit(&self) -> Duration {
        self.timer.read_timeout
    }

    /// Ends the pause. The next one starts with the next poll.
    pub(crate) fn end(&mut self) {
        self.read_timer.reset();
    }

    /// Completes when the pause has reached the limit.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<TimedOut> {
        let runtime = current_runtime();
        if self.runtime != runtime {
            self.runtime = runtime;
            self.timer.sleep = None;
        }
        let end = self.read_timer.end(self.timer.read_timeout);
        self.timer.poll(end, cx)
    }
}

/// Returns the id of the runtime that polls the stream, or `None` outside of a runtime.
#[cfg(not(target_arch = "wasm32"))]
fn current_runtime() -> Option<RuntimeId> {
    let runtime = tokio::runtime::Handle::try_current().ok()?;
    Some(runtime.id())
}

/// Browsers have one runtime.
#[cfg(target_arch = "wasm32")]
fn current_runtime() -> Option<RuntimeId> {
    None
}
