//! Calls with a custom response type.

use std::fmt;
use std::marker::PhantomData;

use super::{Call, CallView, Future, Options};
use crate::Result;

/// A call whose response is decoded from JSON as `T`. [`Call::json`] returns it.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> String;
/// }
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let user = client.user("ann").json::<serde_json::Value>().await?;
/// println!("{}", user["name"]);
/// # Ok(()) }
/// ```
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
