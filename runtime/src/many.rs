//! Concurrent calls with a limit.
//!
//! [`many`] takes an iterator of calls and makes them with a limited concurrency. It returns a
//! [`Stream`] of results in the order of the calls. Calls are taken from the iterator when they are
//! started, so the iterator can be long or endless.
//!
//! ```
//! use restrait::{api, endpoint, many};
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users/<id>")]
//!     fn user(&self, id: u64) -> String;
//! }
//!
//! # async fn example(client: restrait::Client) {
//! let ids = [7, 8, 9];
//! let calls = ids.map(|id| client.user(id));
//! let mut users = many(calls).concurrency(2).unordered();
//! while let Some((index, user)) = users.next().await {
//!     match user {
//!         Ok(user) => println!("{}: {user}", ids[index]),
//!         Err(error) => println!("{}: {error}", ids[index]),
//!     }
//! }
//! # }
//! ```
//!
//! Use [`interceptor::RateLimiter`](crate::interceptor::RateLimiter) to limit the number of calls
//! per second.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::Result;

mod abort_handle;
mod unordered;

pub use abort_handle::AbortHandle;
pub use unordered::Unordered;

/// Default of [`Many::concurrency`].
const DEFAULT_CONCURRENCY: usize = 8;

/// Makes calls concurrently and returns their results in the order of the calls.
///
/// An error is the result of one call. The other calls are made nevertheless. By default, 8 calls
/// are in progress at a time; see [`Many::concurrency`].
///
/// ```
/// use restrait::{api, endpoint, many};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<id>")]
///     fn user(&self, id: u64) -> String;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let mut users = many((1..=1000).map(|id| client.user(id))).concurrency(16);
/// while let Some(user) = users.next().await {
///     println!("{}", user?);
/// }
/// # Ok(()) }
/// ```
pub fn many<I, T>(calls: I) -> Many<I::IntoIter, <I::Item as IntoFuture>::IntoFuture>
where
    I: IntoIterator<Item: IntoFuture<Output = Result<T>, IntoFuture: Unpin>>,
{
    let calls = calls.into_iter();
    let total = calls.size_hint().1.map(|total| total as u64);
    Many {
        calls,
        slots: VecDeque::new(),
        concurrency: DEFAULT_CONCURRENCY,
        started: 0,
        finished: 0,
        total,
        on_progress: None,
        abort_handle: AbortHandle::default(),
    }
}

/// A function that is called with the number of finished calls and of all calls, if it is known.
type ProgressCallback = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// A [`Stream`] of the results of many calls, in the order of the calls. See [`many`].
///
/// Dropping it drops the calls that are in progress.
///
/// ```
/// # use restrait::{api, endpoint, many};
/// # #[api] trait Users {
/// #     #[endpoint(method = "GET", path = "/users/<id>")]
/// #     fn user(&self, id: u64) -> String;
/// # }
/// # fn example(client: restrait::Client) {
/// let users = many((1..=1000).map(|id| client.user(id)))
///     .concurrency(4)
///     .on_progress(|finished, _| println!("{finished} of 1000"));
/// # }
/// ```
#[must_use = "calls do nothing unless the stream is polled"]
pub struct Many<I, F: IntoFuture> {
    calls: I,
    /// Calls in progress, and finished calls whose results were not returned yet.
    slots: VecDeque<Slot<F, F::Output>>,
    concurrency: usize,
    started: usize,
    finished: u64,
    total: Option<u64>,
    on_progress: Option<ProgressCallback>,
    abort_handle: AbortHandle,
}

/// A call with its index.
enum Slot<F, T> {
    Running(usize, F),
    Finished(usize, T),
}

impl<I, F, T> Many<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    /// Sets the number of calls that are in progress at a time. Defaults to 8; the minimum is 1.
    ///
    /// Finished calls count as long as the result of an earlier call is awaited.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// Calls `callback` after each call with the number of finished calls, and with the number of
    /// all calls if the iterator knows it.
    pub fn on_progress(mut self, callback: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Returns a handle that aborts the calls from another task or thread.
    #[must_use]
    pub fn abort_handle(&self) -> AbortHandle {
        self.abort_handle.clone()
    }

    /// Returns a stream of the results in the order in which the calls finish. Each result comes
    /// with the index of its call, counted from 0.
    pub fn unordered(self) -> Unordered<I, F> {
        Unordered(self)
    }

    /// Returns the result of the next call, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        Self: Unpin,
    {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Starts calls and polls those in progress. Returns `true` if they were aborted.
    fn poll_calls(&mut self, cx: &mut Context<'_>) -> bool {
        if self.abort_handle.poll(cx) {
            self.slots.clear();
            return true;
        }
        while self.slots.len() < self.concurrency
            && let Some(call) = self.calls.next()
        {
            self.slots
                .push_back(Slot::Running(self.started, call.into_future()));
            self.started += 1;
        }
        for slot in &mut self.slots {
            if let Slot::Running(index, call) = slot
                && let Poll::Ready(result) = Pin::new(call).poll(cx)
            {
                *slot = Slot::Finished(*index, result);
                self.finished += 1;
                if let Some(callback) = &mut self.on_progress {
                    callback(self.finished, self.total);
                }
            }
        }
        false
    }

    /// Takes the result in the slot at `position`, if its call has finished.
    fn take_finished(&mut self, position: usize) -> Option<(usize, Result<T>)> {
        match self.slots.remove(position)? {
            Slot::Finished(index, result) => Some((index, result)),
            running @ Slot::Running(..) => {
                self.slots.insert(position, running);
                None
            }
        }
    }
}

// No field is structurally pinned.
impl<I, F: IntoFuture> Unpin for Many<I, F> {}

impl<I, F, T> Stream for Many<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let this = self.get_mut();
        if this.poll_calls(cx) || this.slots.is_empty() {
            return Poll::Ready(None);
        }
        match this.take_finished(0) {
            Some((_, result)) => Poll::Ready(Some(result)),
            None => Poll::Pending,
        }
    }
}

impl<I, F: IntoFuture> fmt::Debug for Many<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Many")
            .field("started", &self.started)
            .field("finished", &self.finished)
            .finish_non_exhaustive()
    }
}
