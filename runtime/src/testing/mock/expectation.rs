//! One expectation: what is waited for, how often, what is answered.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::book::Book;
use super::entry::Entry;
use super::wanted::Wanted;
use super::{IntoReply, Reply, Request, Times};

/// An expectation that has no answer yet. The answer makes it count.
#[must_use = "an expectation does nothing until it has an answer; give it one with `reply`"]
pub struct When<'m, R> {
    book: &'m Book,
    wanted: Wanted,
    status: u16,
    times: Times,
    at: &'static Location<'static>,
    response: PhantomData<fn(R)>,
}

impl<'m, R> When<'m, R> {
    pub(super) fn new(
        book: &'m Book,
        wanted: Wanted,
        status: u16,
        at: &'static Location<'static>,
    ) -> Self {
        Self {
            book,
            wanted,
            status,
            times: Times::ONCE,
            at,
            response: PhantomData,
        }
    }

    /// How often it is to be met: a number or a range of numbers. Exactly once, unless said.
    ///
    /// Every attempt counts: a call that is retried meets an expectation more than once.
    pub fn times(mut self, times: impl Into<Times>) -> Self {
        self.times = times.into();
        self
    }

    /// Answers with this value and the first success that the endpoint declares.
    pub fn reply(self, value: R) -> Expectation
    where
        R: IntoReply,
    {
        let reply = value.into_reply(Reply::status(self.status));
        self.answer(reply)
    }

    /// Answers with this, whatever it is: another status, a fault.
    pub fn answer(self, reply: Reply) -> Expectation {
        self.answer_with(move |_| reply.clone())
    }

    /// Answers with what the closure makes of the request.
    pub fn answer_with(
        self,
        reply: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Expectation {
        let entry = Arc::new(Entry {
            wanted: self.wanted,
            times: self.times,
            at: self.at,
            reply: Box::new(reply),
            count: AtomicUsize::new(0),
        });
        self.book.add(Arc::clone(&entry));
        Expectation(entry)
    }
}

impl<R> fmt::Debug for When<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let route = self.wanted.route();
        write!(f, "{} {} {}", route.method(), route.path(), self.times)
    }
}

/// An expectation that a [`Mock`](super::Mock) has.
#[derive(Clone)]
pub struct Expectation(Arc<Entry>);

impl Expectation {
    /// How often it has been met so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.count()
    }
}

impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let route = self.0.wanted.route();
        write!(f, "{} {} {}", route.method(), route.path(), self.0.times)
    }
}
