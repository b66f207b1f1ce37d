//! REST APIs as Rust traits: one declaration gives typed calls, compile-time checks,
//! documentation and metadata.

pub mod auth;
mod base_url;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
pub mod body;
pub mod call;
pub mod client;
mod decode;
mod default_client;
pub mod download;
mod encode;
mod erased;
mod error;
pub mod info;
pub mod interceptor;
mod limits;
pub mod many;
pub mod metrics;
pub mod page;
pub mod param;
pub mod rate_limit;
mod raw_call;
pub mod response;
pub mod retry;
mod route;
mod scan;
mod secret;
pub mod sse;
mod sync;
#[cfg(any(
    feature = "mock",
    all(feature = "conformance", not(target_arch = "wasm32"))
))]
pub mod testing;
mod time;
pub mod transport;
mod value;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod wait;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

// So that `restrait::Client` and `crate::Client` are named like every other client.
#[doc(hidden)]
pub extern crate self as restrait;

use std::pin::Pin;

pub use auth::Token;
pub use body::Body;
pub use call::{Call, Endpoint};
pub use client::{ClientBuilder, Resource};
pub use default_client::Client;
pub use error::{ApiError, Error, ErrorKind, Outcome, Result};
pub use limits::Limits;
pub use many::many;
pub use page::Page;
pub use param::Secret;
pub use raw_call::RawCall;
pub use response::Response;
pub use restrait_macros::{Event, Page, Response, api, client, endpoint};
pub use retry::Retry;
pub use sse::Event;

/// The types of the `http` crate that calls take and return.
pub use http;

/// The traits of calls, for `use restrait::prelude::*`.
pub mod prelude {
    pub use crate::page::Paged;
    pub use crate::{Call, Endpoint};
}

/// A boxed future that can be sent to another thread.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A boxed future. A browser has one thread, so it is not `Send`.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
