//! Calls for code that is not async: they run on a thread of their own, and the caller waits.
//!
//! The thread has a runtime of its own, and its calls have connections of their own: a connection
//! belongs to the runtime that opened it, and the one that waits may be that one.

use std::cell::Cell;
use std::future::Future;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, OnceLock, PoisonError};

use tokio::runtime::{Builder, Handle};

use crate::error::Cause;
use crate::{Error, Event, EventStream, Items, Page, Pages, Result, TransportError};

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
    let _one = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
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
    let failed =
        |error: std::io::Error| Error::new(None, Cause::Transport(TransportError::refused(error)));
    if is_waited_for() {
        // It would wait for itself.
        let reason = "a call that is waited for cannot wait for another";
        return Err(failed(std::io::Error::other(reason)));
    }
    let (give, take) = sync_channel(1);
    runtime().map_err(failed)?.spawn(async move {
        // Nobody takes it only if nobody waits any more.
        let _: Result<(), _> = give.send(future.await);
    });
    let lost = |_| {
        failed(std::io::Error::other(
            "the thread that calls run on is gone",
        ))
    };
    take.recv().map_err(lost)?
}

/// An iterator over what a stream gives. Each step blocks the thread that takes it.
#[derive(Debug)]
pub struct Blocking<S>(Option<S>);

macro_rules! iterators {
    ($($stream:ident<$param:ident: $bound:path> => $item:ty;)*) => {$(
        impl<$param: $bound + Send + 'static> $stream<$param>
        where
            $item: Send + 'static,
        {
            /// An iterator over the same, for code that is not async: each step blocks.
            #[must_use = "an iterator does nothing unless it is taken from"]
            pub fn wait(self) -> Blocking<Self> {
                Blocking(Some(self))
            }
        }

        impl<$param: $bound + Send + 'static> Iterator for Blocking<$stream<$param>>
        where
            $item: Send + 'static,
        {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Result<$item>> {
                let mut stream = self.0.take()?;
                let step = wait(async move {
                    let item = stream.next().await;
                    Ok((stream, item))
                });
                match step {
                    Ok((stream, item)) => {
                        self.0 = Some(stream);
                        item
                    }
                    Err(error) => Some(Err(error)),
                }
            }
        }
    )*};
}

iterators! {
    Pages<R: Page> => R;
    Items<R: Page> => R::Item;
    EventStream<T: Event> => T;
}
