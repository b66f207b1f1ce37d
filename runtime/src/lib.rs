#![doc = include_str!("../README.md")]
//!
//! [`Client`] works with any API. [`#[client]`](macro@client) declares a client for one API, with
//! its base URL, headers, error type and resources.
//!
//! # Tasks
//!
//! | Task | See |
//! | --- | --- |
//! | Declare endpoints | [`#[api]`](macro@api), [`#[endpoint]`](macro@endpoint) |
//! | Declare a client | [`#[client]`](macro@client) |
//! | Authenticate | [`ClientBuilder::token`]; [`auth`] for tokens that expire; [`Secret`] for API keys |
//! | Handle errors | [`Error`], [`ErrorKind`], [`Outcome`] |
//! | Set time limits | [`ClientBuilder::timeout`], [`ClientBuilder::read_timeout`], [`Call::timeout`] |
//! | Retry | [`Retry`] |
//! | Limit sizes | [`Limits`] |
//! | Read status and headers | [`Call::response`], [`#[derive(Response)]`](derive@Response) |
//! | Read a list page by page | [`page`] |
//! | Upload | [`body`] |
//! | Download | [`download`] |
//! | Stream events | [`sse`] |
//! | Run calls concurrently | [`many`](mod@many) |
//! | Repeat a call until a condition holds | [`poll`](mod@poll) |
//! | Call an undeclared endpoint | [`RawCall`] |
//! | Call a declared endpoint by name | [`dynamic`](dynamic/index.html) |
//! | Block the thread | [`blocking`](blocking/index.html) |
//! | Test | [`testing`](testing/index.html); [restrait-fake](https://docs.rs/restrait-fake) for a fake server |
//! | Use XML, `MessagePack` or another format | [`codec`] |
//! | Bring a transport | [`transport`] |
//! | Extend calls | [`interceptor`], [`metrics`], [`rate_limit`] |
//! | Extend declarations | [`param`] and [`response`] for your own types |
//! | Read metadata | [`info`] |
//! | Find and check the scopes of tokens | [`scopes`] |
//!
//! # Features
//!
//! | Feature | Content |
//! | --- | --- |
//! | `reqwest` (default) | the default transport, [`transport::Reqwest`](transport/struct.Reqwest.html) |
//! | `rustls` (default) | TLS by rustls, for the default transport |
//! | `native-tls` | TLS by the library of the platform, for the default transport |
//! | `gzip` | compressed responses, for the default transport |
//! | `hyper` | [`transport::Hyper`](transport/struct.Hyper.html), a smaller transport |
//! | `tower` | [`transport::Tower`](transport/struct.Tower.html): any `tower::Service` as a transport |
//! | `blocking` | `Call::wait` and [`blocking`](blocking/index.html), for synchronous code |
//! | `files` | files as bodies and parts; downloads to files |
//! | `mock` | [`testing::mock`](testing/mock/index.html) and [`testing::replay`](testing/replay/index.html) |
//! | `conformance` | [`testing::conformance`](testing/conformance/index.html), a test for transports |
//! | `schema` | JSON Schemas in the [metadata](info), by `schemars` 1.x |
//! | `dynamic` | [`dynamic`](dynamic/index.html): calls of endpoints by name, with JSON arguments |
//! | `uuid`, `chrono`, `time`, `jiff`, `url` | types of these crates as [params](param) |
//!
//! In WebAssembly, `transport::Fetch` is the default transport and needs no feature.
//!
//! # Guides
//!
//! * [Use a client in an application](https://github.com/restrait/restrait/blob/main/docs/use-it.md)
//! * [Declare your own API](https://github.com/restrait/restrait/blob/main/docs/declare-an-api.md)
//! * [Authentication](https://github.com/restrait/restrait/blob/main/docs/authentication.md)
//! * [Params and bodies](https://github.com/restrait/restrait/blob/main/docs/params-and-bodies.md)
//! * [Responses and errors](https://github.com/restrait/restrait/blob/main/docs/responses-and-errors.md)
//! * [Pages, streams and files](https://github.com/restrait/restrait/blob/main/docs/pages-streams-files.md)
//! * [Deadlines, retries and limits](https://github.com/restrait/restrait/blob/main/docs/limits.md)
//! * [Test your application](https://github.com/restrait/restrait/blob/main/docs/test-your-application.md)
//! * [Features of declarations](https://github.com/restrait/restrait/blob/main/docs/features.md)
//! * [Promises](https://github.com/restrait/restrait/blob/main/docs/promises.md): everything that calls guarantee
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(target_arch = "wasm32"))))]

pub mod auth;
mod base_url;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod blocking;
pub mod body;
pub mod call;
pub mod client;
pub mod codec;
mod cursor;
mod decode;
mod default_client;
pub mod download;
#[cfg(feature = "dynamic")]
pub mod dynamic;
mod encode;
mod erased;
mod error;
pub mod info;
pub mod interceptor;
mod limits;
pub mod many;
pub mod metrics;
mod opaque;
pub mod page;
pub mod param;
pub mod poll;
pub mod rate_limit;
mod raw_call;
pub mod response;
pub mod retry;
mod route;
mod scan;
pub mod scopes;
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

// Generated code names the runtime `restrait::..`, in this crate too.
#[doc(hidden)]
pub extern crate self as restrait;

use std::pin::Pin;

#[doc(inline)]
pub use auth::Token;
#[doc(inline)]
pub use body::Body;
#[doc(inline)]
pub use call::{Call, Endpoint};
#[doc(inline)]
pub use client::{ClientBuilder, Resource};
pub use default_client::Client;
pub use error::{ApiError, Error, ErrorKind, Outcome, Result};
pub use limits::Limits;
#[doc(inline)]
pub use many::many;
#[doc(inline)]
pub use page::Page;
#[doc(inline)]
pub use param::Secret;
#[doc(inline)]
pub use poll::poll;
pub use raw_call::RawCall;
#[doc(inline)]
pub use response::Response;
pub use restrait_macros::{Event, Page, Response, api, client, endpoint};
#[doc(inline)]
pub use retry::Retry;
#[doc(inline)]
pub use sse::Event;

/// The `http` crate, whose types calls take and return.
pub use http;

/// Traits with the methods of calls: `use restrait::prelude::*`.
///
/// ```
/// use restrait::prelude::*;
/// use std::time::Duration;
///
/// # async fn example(client: restrait::Client) -> restrait::Result<()> {
/// let call = client.raw("GET", "/version").timeout(Duration::from_secs(5));
/// println!("{}", call.response().await?.status());
/// # Ok(()) }
/// ```
pub mod prelude {
    #[cfg(feature = "dynamic")]
    pub use crate::dynamic::CallByName;
    pub use crate::page::Paged;
    pub use crate::{Call, Endpoint};
}

/// A boxed future that is `Send`.
///
/// ```
/// use restrait::BoxFuture;
///
/// fn token() -> BoxFuture<String> {
///     Box::pin(async { "a-token".to_owned() })
/// }
/// # let _ = token();
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A boxed future that is not `Send`, because WebAssembly has one thread.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
