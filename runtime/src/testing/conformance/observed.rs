//! The state that a test server shares with the rule that started it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use super::request::ReceivedRequest;
use crate::sync::lock;
use crate::time;

/// Time that a server waits for the client, and a rule for a server.
pub(super) const TIMEOUT: Duration = Duration::from_secs(3);

/// The requests that a server received, and the state of the step that it runs.
#[derive(Default)]
pub(super) struct Observed {
    requests: Mutex<Vec<ReceivedRequest>>,
    is_resumed: AtomicBool,
    has_timed_out: AtomicBool,
    is_cancelled: AtomicBool,
}

impl Observed {
    /// Returns the requests that were received so far.
    pub(super) fn requests(&self) -> Vec<ReceivedRequest> {
        self.lock_requests().clone()
    }

    pub(super) fn lock_requests(&self) -> MutexGuard<'_, Vec<ReceivedRequest>> {
        lock(&self.requests)
    }

    /// Lets a response in two parts continue.
    pub(super) fn resume(&self) {
        self.is_resumed.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_resumed(&self) -> bool {
        self.is_resumed.load(Ordering::SeqCst)
    }

    /// Stores that a response in two parts continued after the timeout.
    pub(super) fn time_out(&self) {
        self.has_timed_out.store(true, Ordering::SeqCst);
    }

    /// Returns `true` if a response in two parts continued after the timeout.
    pub(super) fn has_timed_out(&self) -> bool {
        self.has_timed_out.load(Ordering::SeqCst)
    }

    /// Stores that the client cancelled a request that a step kept waiting.
    pub(super) fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::SeqCst);
    }

    /// Waits until the client closes the connection or resets the stream. Returns `false` after the
    /// timeout.
    pub(super) async fn is_cancelled(&self) -> bool {
        let is_cancelled = || self.is_cancelled.load(Ordering::SeqCst);
        for _ in 0..100 {
            if is_cancelled() {
                break;
            }
            time::sleep(TIMEOUT / 100).await;
        }
        is_cancelled()
    }
}
