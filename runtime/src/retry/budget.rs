//! The retry budget, which keeps retries from overloading a server that is down.

use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry.
const RETRY: u32 = 10;

/// The amount that each call earns: a tenth of a retry.
const CALL: u32 = 1;

/// The amount that a response earns unless it is a transient failure: a retry.
const RESPONSE: u32 = RETRY;

/// The initial and largest amount: a hundred retries. When an HTTP/2 connection is lost, all its
/// requests fail at once, and servers usually allow about a hundred.
const FULL: u32 = 100 * RETRY;

/// The number of retries that may be made, shared by a client and all clients derived from it.
///
/// If a server does not respond at all, retries add a tenth to the number of requests, and a
/// hundred more. If it fails now and then, every failed call can be retried.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Earns the amount of a call.
    pub(crate) fn call(&self) {
        self.earn(CALL);
    }

    /// Earns the amount of a response that is not a transient failure.
    pub(crate) fn response(&self) {
        self.earn(RESPONSE);
    }

    /// Spends one retry. Returns `false` if none is left.
    pub(crate) fn spend(&self) -> bool {
        let left = |left: u32| left.checked_sub(RETRY);
        let spent = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
        spent.is_ok()
    }

    fn earn(&self, amount: u32) {
        // The budget is nearly always full: a load does not contend with other cores.
        if self.0.load(Ordering::Relaxed) < FULL {
            let more = |left: u32| Some(left.saturating_add(amount).min(FULL));
            let _ = self
                .0
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests;
