//! Blocking calls: the current thread polls the call, and another one drives its connections.
//!
//! The other thread has its own runtime, and its calls use their own connections. A connection belongs
//! to the runtime that opened it, and the blocked thread may be the one that drives that runtime. Code of
//! the application (interceptors, token sources, decoding) runs on the blocked thread, so that it does not
//! delay other calls.

use std::cell::Cell;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle, RuntimeFlavor};
use tokio::task::{coop, unconstrained};

use crate::error::{Activity, TimeLimit, TransportError};
use crate::route::Route;
use crate::sync::lock;
use crate::{Error, Result};

/// The time after the deadline at which the blocked thread ends a call whose timer has not fired.
const GRACE: Duration = Duration::from_millis(30);

thread_local! {
    /// The blocking call that this thread polls.
    static CURRENT: Cell<Option<Scope>> = const { Cell::new(None) };
    /// `true` on the thread that drives the connections.
    static IS_DRIVER: Cell<bool> = const { Cell::new(false) };
}

/// The circumstances of a blocking call.
#[derive(Debug, Clone, Copy)]
struct Scope {
    /// If `true`, the thread drives another runtime, which the call blocks.
    blocks_its_runtime: bool,
}

/// Returns `true` while this thread polls a blocking call, or a task that one has spawned.
pub(crate) fn is_blocking() -> bool {
    CURRENT.get().is_some() || IS_DRIVER.get()
}

/// Returns `true` if the current blocking call blocks a runtime that nothing else drives.
#[cfg(any(feature = "reqwest", feature = "tower"))]
pub(crate) fn blocks_its_runtime() -> bool {
    CURRENT.get().is_some_and(|scope| scope.blocks_its_runtime)
}

/// Returns the runtime of the connections. Starts it on first use; it is never stopped.
fn runtime() -> std::io::Result<Handle> {
    static RUNTIME: OnceLock<Handle> = OnceLock::new();
    static STARTING: Mutex<()> = Mutex::new(());
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle.clone());
    }
    let _guard = lock(&STARTING);
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new().name("restrait-blocking".to_owned());
    thread.spawn(move || {
        IS_DRIVER.set(true);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(RUNTIME.get_or_init(|| handle).clone())
}

/// The call that is waited for, as far as it is known.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Waiting {
    pub(crate) route: Option<&'static Route>,
    /// The deadline.
    pub(crate) timeout: Option<Duration>,
}

/// Polls a future on this thread until it is complete.
///
/// A panic of the future becomes an error. The message is left out: it may contain secrets, and the
/// panic hook has printed it.
pub(crate) fn wait<T>(waiting: Waiting, future: impl Future<Output = Result<T>>) -> Result<T> {
    let failed = |error: TransportError| Error::local(waiting.route, error);
    if IS_DRIVER.get() {
        // The thread would wait for itself.
        let reason = "a blocking call cannot run in a request body; await it instead";
        return Err(failed(TransportError::rejected(reason)));
    }
    let handle = runtime().map_err(|error| failed(TransportError::rejected(error)))?;
    let scope = Scope {
        blocks_its_runtime: blocks_runtime_other_than(&handle),
    };
    let _entered = handle.enter();
    let end = waiting
        .timeout
        .and_then(|timeout| Instant::now().checked_add(timeout)?.checked_add(GRACE));
    let done = catch_unwind(AssertUnwindSafe(|| block_on(scope, end, future)));
    match (done, waiting.timeout) {
        (Ok(Some(result)), _) => result,
        (Ok(None), timeout) => {
            let limit = TimeLimit::deadline(Activity::Response, timeout.unwrap_or_default());
            Err(failed(TransportError::timed_out(limit)))
        }
        (Err(_), _) => Err(failed(TransportError::response_lost("the call panicked"))),
    }
}

/// Polls a future until it is complete, or returns `None` at `end`.
fn block_on<T>(scope: Scope, end: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    let parker = Arc::new(Parker {
        thread: thread::current(),
        is_woken: AtomicBool::new(false),
    });
    let waker = Waker::from(Arc::clone(&parker));
    let mut context = Context::from_waker(&waker);
    // The budget of the task that is blocked would never be renewed.
    let mut future = pin!(unconstrained(future));
    loop {
        let outer = Restore(CURRENT.replace(Some(scope)));
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return Some(value);
        }
        drop(outer);
        if !parker.park(end) {
            return None;
        }
    }
}

/// Restores the outer blocking call, if there is one.
struct Restore(Option<Scope>);

impl Drop for Restore {
    fn drop(&mut self) {
        CURRENT.set(self.0);
    }
}

/// A waker that unparks a thread.
struct Parker {
    thread: Thread,
    is_woken: AtomicBool,
}

impl Parker {
    /// Parks the thread until it is woken. Returns `false` at `end`.
    fn park(&self, end: Option<Instant>) -> bool {
        while !self.is_woken.swap(false, Ordering::Acquire) {
            match end.map(|end| end.saturating_duration_since(Instant::now())) {
                None => thread::park(),
                Some(Duration::ZERO) => return false,
                Some(remaining) => thread::park_timeout(remaining),
            }
        }
        true
    }
}

impl Wake for Parker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Returns `true` if this thread runs async code of a current-thread runtime other than `own`.
fn blocks_runtime_other_than(own: &Handle) -> bool {
    let Ok(handle) = Handle::try_current() else {
        return false;
    };
    if handle.id() == own.id() {
        // A blocking call in a blocking call.
        return CURRENT.get().is_some_and(|scope| scope.blocks_its_runtime);
    }
    handle.runtime_flavor() == RuntimeFlavor::CurrentThread && is_in_task()
}

/// Returns `true` in async code, and `false` in `spawn_blocking`. Only the former has a budget.
fn is_in_task() -> bool {
    // More than the budget of a task, which is given back when the guards are dropped.
    const MANY: usize = 1024;
    let mut context = Context::from_waker(Waker::noop());
    let mut guards = Vec::with_capacity(MANY);
    for _ in 0..MANY {
        match coop::poll_proceed(&mut context) {
            Poll::Ready(guard) => guards.push(guard),
            Poll::Pending => {
                restore(guards);
                return true;
            }
        }
    }
    restore(guards);
    false
}

/// Drops the guards in reverse order, so that the first one restores the whole budget.
fn restore(mut guards: Vec<coop::RestoreOnPending>) {
    while guards.pop().is_some() {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn thread_ends_a_call_whose_timer_does_not_fire() {
        let waiting = Waiting {
            route: None,
            timeout: Some(Duration::from_millis(50)),
        };
        let start = Instant::now();
        let error = wait(waiting, std::future::pending::<Result<()>>()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        assert!(start.elapsed() >= Duration::from_millis(50));
        assert_eq!(
            error.to_string(),
            "timed out waiting for the response (deadline 50 ms); raise it with `timeout`"
        );
    }

    #[test]
    fn only_async_code_counts_as_a_task() {
        let runtime = Builder::new_current_thread().build().unwrap();
        assert!(!is_in_task());
        runtime.block_on(async {
            assert!(is_in_task());
            assert!(coop::has_budget_remaining());
            let outside = tokio::task::spawn_blocking(is_in_task);
            assert!(!outside.await.unwrap());
        });
    }

    #[test]
    fn future_may_be_polled_more_often_than_a_task() {
        // The budget of a task that is blocked is never renewed.
        let runtime = Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let steps = async {
                for _ in 0..1000 {
                    coop::consume_budget().await;
                }
                Ok(())
            };
            wait(Waiting::default(), steps).unwrap();
        });
    }
}
