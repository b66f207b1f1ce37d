//! The thread that calls run on which code that is not async waits for.
//!
//! The thread has a runtime of its own, and its calls have connections of their own: a connection
//! belongs to the runtime that opened it, and the one that waits may be that one.

use std::cell::Cell;
use std::future::Future;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, OnceLock};

use tokio::runtime::{Builder, Handle};

use crate::error::TransportError;
use crate::sync::lock;
use crate::{Error, Result};

thread_local! {
    static IS_WAITED_FOR: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is the thread that calls run on which somebody waits for.
pub(crate) fn is_waited_for() -> bool {
    IS_WAITED_FOR.get()
}

/// The runtime, which is started when it is first needed and then stays.
fn runtime() -> std::io::Result<Handle> {
    static RUNTIME: OnceLock<Handle> = OnceLock::new();
    static STARTING: Mutex<()> = Mutex::new(());
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle.clone());
    }
    let _one = lock(&STARTING);
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let thread = std::thread::Builder::new().name("restrait-blocking".to_owned());
    thread.spawn(move || {
        IS_WAITED_FOR.set(true);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(RUNTIME.get_or_init(|| handle).clone())
}

/// Runs the future on that thread and waits for what it gives.
pub(crate) fn wait<T: Send + 'static>(
    future: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    let failed = |error: std::io::Error| Error::local(None, TransportError::rejected(error));
    if is_waited_for() {
        // It would wait for itself.
        let reason = "a blocking call cannot run inside another call; await it instead";
        return Err(failed(std::io::Error::other(reason)));
    }
    let (give, take) = sync_channel(1);
    runtime().map_err(failed)?.spawn(async move {
        // Nobody takes it only if nobody waits any more.
        let _: Result<(), _> = give.send(future.await);
    });
    let lost = |_| failed(std::io::Error::other("the thread of blocking calls ended"));
    take.recv().map_err(lost)?
}
