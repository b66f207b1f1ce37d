//! Many calls at once, and not too many.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;

use crate::Result;
use crate::sync::lock;

/// How many calls are under way at once, unless [`Many::concurrency`] says otherwise.
const DEFAULT_CONCURRENCY: usize = 8;

/// Makes calls, a few at a time, and gives their results in the calls' order.
///
/// A result that is an error is one among the others; the calls behind it are made all the same.
/// Calls are taken from the iterator only when there is room for them.
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
        places: VecDeque::new(),
        concurrency: DEFAULT_CONCURRENCY,
        begun: 0,
        ended: 0,
        total,
        watch: None,
        aborted: AbortHandle::default(),
    }
}

/// Called with how many calls have ended, and how many there are, where that is known.
type Watch = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// Many calls, of which a few are under way. See [`many`].
///
/// It is a [`Stream`]. Dropping it gives up what is under way.
#[must_use = "calls do nothing until they are waited for"]
pub struct Many<I, F: IntoFuture> {
    calls: I,
    /// The calls under way, and those that have ended before their turn.
    places: VecDeque<Place<F, F::Output>>,
    concurrency: usize,
    begun: usize,
    ended: u64,
    total: Option<u64>,
    watch: Option<Watch>,
    aborted: AbortHandle,
}

enum Place<F, T> {
    UnderWay(usize, F),
    Ended(usize, T),
}

/// Gives many calls up, from wherever it is.
#[derive(Debug, Clone, Default)]
pub struct AbortHandle(Arc<Mutex<(bool, Option<Waker>)>>);

impl AbortHandle {
    /// Begins no more calls, and gives up those that are under way. The results then end.
    pub fn abort(&self) {
        let mut state = lock(&self.0);
        state.0 = true;
        if let Some(waker) = state.1.take() {
            waker.wake();
        }
    }

    fn poll(&self, cx: &mut Context<'_>) -> bool {
        let mut state = lock(&self.0);
        state.1 = Some(cx.waker().clone());
        state.0
    }
}

impl<I, F, T> Many<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    /// How many calls are under way at once, at most: 8 unless said otherwise. Results that wait
    /// for their turn count among them.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// Calls `watch` each time a call has ended, with how many have and how many there are.
    pub fn on_progress(mut self, watch: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// What gives the calls up, for another task or thread.
    #[must_use]
    pub fn abort_handle(&self) -> AbortHandle {
        self.aborted.clone()
    }

    /// The results as they come, each with the number of its call, from 0.
    pub fn unordered(self) -> Unordered<I, F> {
        Unordered(self)
    }

    /// The next result, `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        Self: Unpin,
    {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Begins calls and drives those under way. Says whether they are given up.
    fn drive(&mut self, cx: &mut Context<'_>) -> bool {
        if self.aborted.poll(cx) {
            self.places.clear();
            return true;
        }
        while self.places.len() < self.concurrency
            && let Some(call) = self.calls.next()
        {
            self.places
                .push_back(Place::UnderWay(self.begun, call.into_future()));
            self.begun += 1;
        }
        for place in &mut self.places {
            if let Place::UnderWay(number, call) = place
                && let Poll::Ready(result) = Pin::new(call).poll(cx)
            {
                *place = Place::Ended(*number, result);
                self.ended += 1;
                if let Some(watch) = &mut self.watch {
                    watch(self.ended, self.total);
                }
            }
        }
        false
    }

    /// The result at `at`, if its call has ended.
    fn take(&mut self, at: usize) -> Option<(usize, Result<T>)> {
        match self.places.remove(at)? {
            Place::Ended(number, result) => Some((number, result)),
            under_way @ Place::UnderWay(..) => {
                self.places.insert(at, under_way);
                None
            }
        }
    }
}

// Nothing in it is pinned.
impl<I, F: IntoFuture> Unpin for Many<I, F> {}

impl<I, F, T> Stream for Many<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let this = self.get_mut();
        if this.drive(cx) || this.places.is_empty() {
            return Poll::Ready(None);
        }
        match this.take(0) {
            Some((_, result)) => Poll::Ready(Some(result)),
            None => Poll::Pending,
        }
    }
}

/// The results of many calls as they come: a [`Stream`]. See [`Many::unordered`].
#[must_use = "calls do nothing until they are waited for"]
pub struct Unordered<I, F: IntoFuture>(Many<I, F>);

impl<I, F, T> Unordered<I, F>
where
    I: Iterator<Item: IntoFuture<Output = Result<T>, IntoFuture = F>>,
    F: Future<Output = Result<T>> + Unpin,
{
    /// The next result with the number of its call, `None` after the last one.
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
        if many.drive(cx) || many.places.is_empty() {
            return Poll::Ready(None);
        }
        let mut places = many.places.iter();
        let ended = places.position(|place| matches!(place, Place::Ended(..)));
        match ended.and_then(|at| many.take(at)) {
            Some(result) => Poll::Ready(Some(result)),
            None => Poll::Pending,
        }
    }
}

impl<I, F: IntoFuture> fmt::Debug for Many<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Many")
            .field("begun", &self.begun)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

impl<I, F: IntoFuture> fmt::Debug for Unordered<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
