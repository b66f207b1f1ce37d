//! A call whose response is decoded as a type of the caller's own.

use std::fmt;
use std::marker::PhantomData;

use super::{Call, CallView, Future, Options};
use crate::Result;

/// A call whose response is decoded as `T`, as [`Call::json`] makes it.
#[must_use = "a call does nothing until it is awaited"]
pub struct JsonCall<C, T> {
    call: C,
    response: PhantomData<fn() -> T>,
}

impl<C, T> JsonCall<C, T> {
    pub(super) fn new(call: C) -> Self {
        Self {
            call,
            response: PhantomData,
        }
    }
}

impl<C: Call, T: serde::de::DeserializeOwned> Call for JsonCall<C, T> {
    type Client = C::Client;
    type Response = T;

    fn view(&self) -> Result<CallView<'_>> {
        self.call.view()
    }

    fn options(&mut self) -> &mut Options {
        self.call.options()
    }
}

impl<C: Call, T: serde::de::DeserializeOwned> IntoFuture for JsonCall<C, T> {
    type Output = Result<T>;
    type IntoFuture = Future<T>;

    fn into_future(self) -> Future<T> {
        Future::new(self.view())
    }
}

impl<C: fmt::Debug, T> fmt::Debug for JsonCall<C, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
