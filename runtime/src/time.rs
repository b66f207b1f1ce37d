//! Clocks and timers, of tokio or of a browser.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

#[cfg(not(target_arch = "wasm32"))]
use std::time::SystemTime;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use tokio::time::Instant;
#[cfg(target_arch = "wasm32")]
pub(crate) use web_time::Instant;
#[cfg(target_arch = "wasm32")]
use web_time::SystemTime;

use crate::BoxFuture;

mod pause;
#[cfg(test)]
mod tests;

pub(crate) use pause::PauseTimer;

/// The reason why waiting has ended before the future completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimedOut {
    /// The deadline of the call has passed.
    Deadline,
    /// No data arrived within the read timeout.
    ReadTimeout,
    /// There are no timers, for this reason.
    NoTimer(&'static str),
}

/// Returns the Unix time, or `None` if the clock is set to a time before 1970.
pub(crate) fn since_1970() -> Option<Duration> {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()
}

/// Returns an error if there are no timers: outside a tokio runtime, and if it has no time driver.
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
pub(crate) fn check_timers() -> Result<(), &'static str> {
    new_timer(|| drop(tokio::time::sleep(Duration::ZERO)))
}

/// Starts a timer.
#[cfg(not(target_arch = "wasm32"))]
fn timer(duration: Duration) -> Result<BoxFuture<()>, &'static str> {
    new_timer(|| Box::pin(tokio::time::sleep(duration)) as _)
}

/// Calls a function that creates a timer of tokio.
#[cfg(not(target_arch = "wasm32"))]
fn new_timer<T>(create: impl FnOnce() -> T) -> Result<T, &'static str> {
    if tokio::runtime::Handle::try_current().is_err() {
        return Err("no tokio runtime is running; await the call inside one");
    }
    // Tokio panics without a time driver, and has no other way to find that out.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(create)).map_err(
        |_| "the tokio runtime has no timers; call `enable_time` or `enable_all` on its builder",
    )
}

/// Starts a timer.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on other targets")]
fn timer(duration: Duration) -> Result<BoxFuture<()>, &'static str> {
    // Timers in browsers accept a 32-bit number of milliseconds.
    let duration = duration.min(Duration::from_millis(i32::MAX as u64));
    Ok(Box::pin(gloo_timers::future::sleep(duration)))
}

/// Waits for a duration. Returns at once if timers are not available.
pub(crate) async fn sleep(duration: Duration) {
    if let Ok(timer) = timer(duration) {
        timer.await;
    }
}

/// Waits for the future, up to `limit`.
#[cfg(any(feature = "conformance", feature = "hyper"))]
pub(crate) async fn within<T>(
    limit: Duration,
    future: impl Future<Output = T>,
) -> Result<T, TimedOut> {
    CallTimer::new(limit, Duration::MAX)
        .with_deadline(future)
        .await
}

/// The time limits of a call: its deadline, and a read timeout for each pause.
///
/// Both share one timer, which is started on the first wait. It is not restarted when data arrives.
/// If it fires too early, it is started again.
pub(crate) struct CallTimer {
    deadline: Option<Instant>,
    read_timeout: Duration,
    sleep: Option<(Instant, BoxFuture<()>)>,
}

impl CallTimer {
    /// Returns a timer without limits.
    pub(crate) const fn unlimited() -> Self {
        Self {
            deadline: None,
            read_timeout: Duration::MAX,
            sleep: None,
        }
    }

    /// Starts a timer. A limit that the clock cannot represent has no effect.
    pub(crate) fn new(timeout: Duration, read_timeout: Duration) -> Self {
        Self {
            deadline: Instant::now().checked_add(timeout),
            read_timeout,
            sleep: None,
        }
    }

    /// Returns the time until the deadline.
    pub(crate) fn remaining(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |at| {
            at.saturating_duration_since(Instant::now())
        })
    }

    /// Returns `true` if the deadline has passed. It reads the clock.
    pub(crate) fn has_passed(&self) -> bool {
        self.deadline.is_some_and(|at| at <= Instant::now())
    }

    /// Returns the read timeout.
    pub(crate) fn read_timeout(&self) -> Duration {
        self.read_timeout
    }

    /// Waits for the future until the deadline or the read timeout.
    pub(crate) async fn with_read_timeout<T>(
        &mut self,
        future: impl Future<Output = T>,
    ) -> Result<T, TimedOut> {
        self.race(future, self.read_timeout).await
    }

    /// Waits for the future until the deadline.
    pub(crate) async fn with_deadline<T>(
        &mut self,
        future: impl Future<Output = T>,
    ) -> Result<T, TimedOut> {
        self.race(future, Duration::MAX).await
    }

    /// Waits for a duration, or until the deadline.
    pub(crate) async fn sleep(&mut self, duration: Duration) -> Result<(), TimedOut> {
        match self.race(std::future::pending::<()>(), duration).await {
            Err(TimedOut::ReadTimeout) | Ok(()) => Ok(()),
            Err(limit) => Err(limit),
        }
    }

    async fn race<T>(
        &mut self,
        future: impl Future<Output = T>,
        read_timeout: Duration,
    ) -> Result<T, TimedOut> {
        let mut future = pin!(future);
        let mut read_timer = ReadTimer::default();
        poll_fn(|cx| {
            if let Poll::Ready(value) = future.as_mut().poll(cx) {
                return Poll::Ready(Ok(value));
            }
            // The clock is read only if the future is not ready at once.
            self.poll(read_timer.end(read_timeout), cx).map(Err)
        })
        .await
    }

    /// Completes when the read timeout at `read_end` or the deadline has passed.
    fn poll(&mut self, read_end: Option<Instant>, cx: &mut Context<'_>) -> Poll<TimedOut> {
        let first = [self.deadline, read_end].into_iter().flatten().min();
        let Some(first) = first else {
            return Poll::Pending;
        };
        loop {
            let (_, sleep) = match &mut self.sleep {
                Some(started) if started.0 <= first => started,
                slot => {
                    let now = Instant::now();
                    match timer(first.saturating_duration_since(now)) {
                        Ok(sleep) => slot.insert((first, sleep)),
                        Err(reason) => return Poll::Ready(TimedOut::NoTimer(reason)),
                    }
                }
            };
            if sleep.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.sleep = None;
            if Instant::now() >= first {
                let is_deadline = self.deadline.is_some_and(|deadline| deadline <= first);
                return Poll::Ready(if is_deadline {
                    TimedOut::Deadline
                } else {
                    TimedOut::ReadTimeout
                });
            }
        }
    }
}

/// The start of the current pause in a response.
#[derive(Default)]
struct ReadTimer(Option<Instant>);

impl ReadTimer {
    /// Ends the pause because data has arrived.
    fn reset(&mut self) {
        self.0 = None;
    }

    /// Returns the time at which the read timeout passes. Starts the pause if it has not started.
    fn end(&mut self, read_timeout: Duration) -> Option<Instant> {
        let start = self.0.get_or_insert_with(Instant::now);
        start.checked_add(read_timeout)
    }
}
