//! A call whose answer is taken as a type of the caller's own.

use std::fmt;
use std::marker::PhantomData;

use super::{Call, Future, Options, Raw};
use crate::info::Facts;
use crate::value::Value;
use crate::{EndpointInfo, Result, Route};

/// A call whose answer is decoded as `T`, as [`Call::json`] makes it.
#[must_use = "a call does nothing until it is awaited"]
pub struct As<C, T> {
    call: C,
    response: PhantomData<fn() -> T>,
}

impl<C, T> As<C, T> {
    pub(super) fn new(call: C) -> Self {
        Self {
            call,
            response: PhantomData,
        }
    }
}

impl<C: Call, T: serde::de::DeserializeOwned> Call for As<C, T> {
    type Client = C::Client;
    type Response = T;
    const ROUTE: &'static Route = C::ROUTE;
    const FACTS: Facts = C::FACTS;

    fn info() -> &'static EndpointInfo {
        C::info()
    }

    fn raw(&self) -> &Raw<'_, [Value<'_>]> {
        self.call.raw()
    }

    fn options(&mut self) -> &mut Options {
        self.call.options()
    }
}

impl<C: Call, T: serde::de::DeserializeOwned> IntoFuture for As<C, T> {
    type Output = Result<T>;
    type IntoFuture = Future<T>;

    fn into_future(mut self) -> Future<T> {
        let body = self.options().take_body();
        Future::call(self.raw(), body)
    }
}

impl<C: fmt::Debug, T> fmt::Debug for As<C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
