//! Results in the order in which calls finish.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::{Many, Slot};
use crate::Result;

/// A [`Stream`] of the results of many calls, in the order in which the calls finish.
///
/// [`Many::unordered`] returns it. Each item is the index of a call, counted from 0, and its
/// result. Like [`Many`], it does nothing unless it is polled.
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
/// let ids = [7, 8, 9];
/// let mut users = many(ids.map(|id| client.user(id))).unordered();
/// while let Some((index, user)) = users.next().await {
///     println!("{}: {}", ids[index], user?);
/// }
/// # Ok(()) }
/// ```
#[must_use = "calls do nothing unless the stream is polled"]
pub struct Unordered<I, F: IntoFuture>(pub(super) Many<I, F>);

impl<I, F, T> Unordered<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    /// Returns the index and the result of the call that finishes next, or `None` after the last
    /// one.
    pub async fn next(&mut self) -> Option<(usize, Result<T>)> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<I, F, T> Stream for Unordered<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    type Item = (usize, Result<T>);

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let many = &mut self.get_mut().0;
        if many.poll_calls(cx) || many.slots.is_empty() {
            return Poll::Ready(None);
        }
        let mut slots = many.slots.iter();
        let finished = slots.position(|slot| matches!(slot, Slot::Finished(..)));
        match finished.and_then(|position| many.take_finished(position)) {
            Some(result) => Poll::Ready(Some(result)),
            None => Poll::Pending,
        }
    }
}

impl<I, F: IntoFuture> fmt::Debug for Unordered<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
