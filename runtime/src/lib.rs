//! REST APIs as Rust traits: one declaration gives typed calls, compile-time checks,
//! documentation and metadata.

mod auth;
mod base_url;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod blocking;
mod body;
mod call;
mod client;
#[cfg(all(feature = "conformance", not(target_arch = "wasm32")))]
pub mod conformance;
mod decode;
mod download;
mod encode;
mod erased;
mod error;
pub mod hook;
mod info;
mod limits;
mod many;
pub mod metrics;
#[cfg(feature = "mock")]
pub mod mock;
mod pace;
mod page;
mod param;
mod plain;
mod rate_limit;
mod raw;
#[cfg(feature = "mock")]
pub mod replay;
mod response;
mod retry;
mod route;
mod scan;
mod secret;
mod sse;
mod sync;
mod time;
mod transport;
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

pub use auth::{Token, TokenError, TokenSource};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use blocking::Blocking;
pub use body::{Body, BoxBody, Part, Progress, RawBody};
pub use call::{Call, Endpoint, Future, JsonCall};
pub use client::{ClientBuilder, Resource};
pub use download::Download;
pub use error::{ApiMessage, Error, ErrorKind, Outcome, Result, TransportError};
pub use info::{
    ApiInfo, ClientInfo, EndpointInfo, EventInfo, JsonType, PageInfo, ParamInfo, ResponseInfo,
    TypeInfo,
};
pub use limits::Limits;
pub use many::{AsTheyCome, Cancel, Many, many};
pub use pace::Pace;
pub use page::{Items, Page, Paged, Pages};
pub use param::{Arg, List, Param, PartParam, Secret};
// So that the compiler, when it speaks of one, names no hidden module.
#[doc(hidden)]
pub use param::bound::*;
pub use plain::Client;
pub use rate_limit::RateLimit;
pub use raw::RawCall;
pub use response::{BodyStream, Bytes, Reading, Response, Text};
pub use restrait_grammar::{Location, Style};
pub use restrait_macros::{Event, Page, Response, api, client, endpoint};
pub use retry::Retry;
pub use route::{Piece, Route, RouteParam};
pub use sse::{Event, EventStream, Message};
#[cfg(target_arch = "wasm32")]
pub use transport::Fetch;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub use transport::Hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use transport::Reqwest;
pub use transport::{Prepared, Received, Transport};
#[cfg(feature = "tower")]
pub use transport::{Tower, TransportService};
pub use value::Value;

/// The types of the `http` crate that calls take and return.
pub use http;

/// What calls can do, for `use`: `use restrait::prelude::*`.
pub mod prelude {
    pub use crate::{Call, Endpoint, Paged};
}

/// A boxed future that can be sent to another thread.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<T> = Pin<Box<dyn std::future::Future<Output = T> + Send>>;

/// A boxed future. In a browser there is one thread.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<T> = Pin<Box<dyn std::future::Future<Output = T>>>;
