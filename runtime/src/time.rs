//! Time as calls need it: the one place that tells a browser's clock from tokio's.

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

/// Why waiting has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimedOut {
    /// The time of the whole call is over.
    Deadline,
    /// Nothing has come for too long.
    Idle,
    /// There is no timer: this is outside a tokio runtime.
    NoTimer,
}

/// The time since 1970, as far as the clock tells.
pub(crate) fn since_1970() -> Option<Duration> {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()
}

/// Whether this is inside a runtime.
#[cfg(all(
    any(feature = "reqwest", feature = "hyper"),
    not(target_arch = "wasm32")
))]
pub(crate) fn has_timer() -> bool {
    tokio::runtime::Handle::try_current().is_ok()
}

/// What to wait with, if there is anything.
#[cfg(not(target_arch = "wasm32"))]
fn timer(duration: Duration) -> Option<BoxFuture<()>> {
    tokio::runtime::Handle::try_current().ok()?;
    Some(Box::pin(tokio::time::sleep(duration)))
}

/// What to wait with.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
fn timer(duration: Duration) -> Option<BoxFuture<()>> {
    // A browser's timers take milliseconds in 32 bits.
    let duration = duration.min(Duration::from_millis(i32::MAX as u64));
    Some(Box::pin(gloo_timers::future::sleep(duration)))
}

/// Lets time pass. Where there is no timer, none passes.
pub(crate) async fn sleep(duration: Duration) {
    if let Some(timer) = timer(duration) {
        timer.await;
    }
}

/// What the future gives, unless it takes longer.
#[cfg(any(feature = "conformance", feature = "hyper"))]
pub(crate) async fn within<T>(
    limit: Duration,
    future: impl Future<Output = T>,
) -> Result<T, TimedOut> {
    Limit::new(limit, Duration::MAX).wait(future).await
}

/// The time limits of one call: by when all must have ended, and how long each pause may be.
///
/// One timer serves for both. It is set when there is something to wait for, and not set anew
/// when something comes: should it fire too early, it is set once more.
pub(crate) struct Limit {
    deadline: Option<Instant>,
    idle: Duration,
    timer: Option<(Instant, BoxFuture<()>)>,
}

impl Limit {
    /// Of a call that has not begun.
    pub(crate) const fn none() -> Self {
        Self {
            deadline: None,
            idle: Duration::MAX,
            timer: None,
        }
    }

    /// This long from now, and this long each pause. A time beyond what the clock can tell is
    /// never.
    pub(crate) fn new(total: Duration, idle: Duration) -> Self {
        Self {
            deadline: Instant::now().checked_add(total),
            idle,
            timer: None,
        }
    }

    /// How much time is left.
    pub(crate) fn left(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |at| {
            at.saturating_duration_since(Instant::now())
        })
    }

    /// Returns the longest pause.
    pub(crate) fn idle(&self) -> Duration {
        self.idle
    }

    /// The same limits, to go on with elsewhere.
    pub(crate) fn take(&mut self) -> Self {
        Self {
            timer: self.timer.take(),
            ..*self
        }
    }

    /// From here on only pauses are limited.
    pub(crate) fn without_deadline(mut self) -> Self {
        self.deadline = None;
        self
    }

    /// What the future gives, unless the deadline or the longest pause comes first.
    pub(crate) async fn pause<T>(
        &mut self,
        future: impl Future<Output = T>,
    ) -> Result<T, TimedOut> {
        self.cap(future, self.idle).await
    }

    /// What the future gives, unless the deadline comes first.
    pub(crate) async fn wait<T>(&mut self, future: impl Future<Output = T>) -> Result<T, TimedOut> {
        self.cap(future, Duration::MAX).await
    }

    /// Lets this much time pass.
    pub(crate) async fn sleep(&mut self, duration: Duration) -> Result<(), TimedOut> {
        match self.cap(std::future::pending::<()>(), duration).await {
            Err(TimedOut::Idle) | Ok(()) => Ok(()),
            Err(limit) => Err(limit),
        }
    }

    async fn cap<T>(
        &mut self,
        future: impl Future<Output = T>,
        idle: Duration,
    ) -> Result<T, TimedOut> {
        let mut future = pin!(future);
        let mut pause = Pause::default();
        poll_fn(|cx| {
            if let Poll::Ready(value) = future.as_mut().poll(cx) {
                return Poll::Ready(Ok(value));
            }
            // The clock is not read before there is something to wait for.
            self.poll(pause.end(idle), cx).map(Err)
        })
        .await
    }

    /// Whether a pause that must end at `pause`, or the whole, is over.
    fn poll(&mut self, pause: Option<Instant>, cx: &mut Context<'_>) -> Poll<TimedOut> {
        let first = [self.deadline, pause].into_iter().flatten().min();
        let Some(first) = first else {
            return Poll::Pending;
        };
        loop {
            let (_, timer) = match &mut self.timer {
                Some(set) if set.0 <= first => set,
                unset => {
                    let now = Instant::now();
                    let Some(timer) = timer(first.saturating_duration_since(now)) else {
                        return Poll::Ready(TimedOut::NoTimer);
                    };
                    unset.insert((first, timer))
                }
            };
            if timer.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.timer = None;
            if Instant::now() >= first {
                let is_over = self.deadline.is_some_and(|deadline| deadline <= first);
                return Poll::Ready(if is_over {
                    TimedOut::Deadline
                } else {
                    TimedOut::Idle
                });
            }
        }
    }

    /// Whether the pause that began with the first poll since [`Pause::is_over`] is too long.
    pub(crate) fn poll_pause(&mut self, pause: &mut Pause, cx: &mut Context<'_>) -> Poll<TimedOut> {
        self.poll(pause.end(self.idle), cx)
    }
}

/// Since when something is waited for.
#[derive(Default)]
pub(crate) struct Pause(Option<Instant>);

impl Pause {
    /// Something has come.
    pub(crate) fn is_over(&mut self) {
        self.0 = None;
    }

    /// When the pause is this long. It begins now, unless it has begun.
    fn end(&mut self, idle: Duration) -> Option<Instant> {
        self.0.get_or_insert_with(Instant::now).checked_add(idle)
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    const SHORT: Duration = Duration::from_millis(20);
    const LONG: Duration = Duration::from_secs(1000);

    #[tokio::test(start_paused = true)]
    async fn the_first_limit_counts() {
        let start = Instant::now();
        assert_eq!(Limit::new(LONG, LONG).pause(ready(1)).await, Ok(1));
        assert_eq!(start.elapsed(), Duration::ZERO);
        let _: Duration = Limit::new(Duration::MAX, LONG).left();
    }

    #[tokio::test]
    async fn each_limit_has_its_name() {
        let never = pending::<()>;
        assert_eq!(
            Limit::new(SHORT, LONG).pause(never()).await,
            Err(TimedOut::Deadline)
        );
        assert_eq!(
            Limit::new(LONG, SHORT).pause(never()).await,
            Err(TimedOut::Idle)
        );
        assert_eq!(
            Limit::new(SHORT, SHORT * 2).wait(never()).await,
            Err(TimedOut::Deadline)
        );
        assert_eq!(Limit::new(LONG, LONG).sleep(SHORT).await, Ok(()));
        assert_eq!(
            Limit::new(SHORT, LONG).sleep(LONG).await,
            Err(TimedOut::Deadline)
        );
        let mut limit = Limit::new(LONG, SHORT);
        for _ in 0..5 {
            // Each pause is short of the limit; together they are not.
            assert_eq!(limit.pause(tokio::time::sleep(SHORT / 2)).await, Ok(()));
        }
        assert_eq!(limit.pause(never()).await, Err(TimedOut::Idle));
    }

    #[test]
    fn without_a_runtime_there_is_no_timer() {
        let mut limit = Limit::new(LONG, LONG);
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut waiting = pin!(limit.wait(pending::<()>()));
        assert_eq!(
            waiting.as_mut().poll(&mut cx),
            Poll::Ready(Err(TimedOut::NoTimer))
        );
        let mut limit = Limit::new(Duration::MAX, Duration::MAX);
        let mut waiting = pin!(limit.pause(pending::<()>()));
        assert_eq!(waiting.as_mut().poll(&mut cx), Poll::Pending);
    }
}
