//! The thread on which blocking calls run.
//!
//! It has its own runtime, and its calls use their own connections. A connection belongs to the
//! runtime that opened it, and the blocked thread may be the one that drives that runtime.

use std::cell::Cell;
use std::future::Future;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, OnceLock};

use tokio::runtime::{Builder, Handle};

use crate::error::TransportError;
use crate::sync::lock;
use crate::{Error, Result};

thread_local! {
    static IS_BLOCKING_THREAD: Cell<bool> = const { Cell::new(false) };
}

/// Returns `true` on the thread on which blocking calls run.
pub(crate) fn is_blocking_thread() -> bool {
    IS_BLOCKING_THREAD.get()
}

/// Returns the runtime of the thread. Starts it on first use; it is never stopped.
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
    let thread = std::thread::Builder::new().name("restrait-blocking".to_owned());
    thread.spawn(move || {
        IS_BLOCKING_THREAD.set(true);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(RUNTIME.get_or_init(|| handle).clone())
}

/// Runs a future on the thread and blocks until it is complete.
pub(crate) fn wait<T: Send + 'static>(
    future: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    let failed = |error: std::io::Error| Error::local(None, TransportError::rejected(error));
    if is_blocking_thread() {
        // The thread would wait for itself.
        let reason = "a blocking call cannot run inside another call; await it instead";
        return Err(failed(std::io::Error::other(reason)));
    }
    let (sender, receiver) = sync_channel(1);
    runtime().map_err(failed)?.spawn(async move {
        // This fails only if the receiver is dropped, and then the result is not needed.
        let _: Result<(), _> = sender.send(future.await);
    });
    let lost = |_| failed(std::io::Error::other("the thread of blocking calls ended"));
    receiver.recv().map_err(lost)?
}
