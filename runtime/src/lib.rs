//! REST APIs as Rust traits: one declaration gives typed calls, compile-time checks,
//! documentation and metadata.

mod auth;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod blocking;
mod body;
mod call;
mod client;
#[cfg(all(feature = "conformance", not(target_arch = "wasm32")))]
pub mod conformance;
mod decode;
mod encode;
mod error;
pub mod hook;
mod info;
mod limits;
mod many;
pub mod metrics;
#[cfg(feature = "mock")]
pub mod mock;
mod multipart;
mod pace;
mod page;
mod param;
mod plain;
mod quiet;
mod rate_limit;
#[cfg(feature = "mock")]
pub mod replay;
mod response;
mod retry;
mod route;
mod scan;
mod sse;
mod time;
mod transport;
mod undeclared;
mod value;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

use std::pin::Pin;

pub use auth::{Token, TokenError, TokenSource};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use blocking::Blocking;
pub use body::{Body, Progress, RawBody};
pub use call::{As, Call, Future};
pub use client::{ClientBuilder, Resource};
pub use error::{ApiMessage, Error, ErrorKind, Outcome, Result};
pub use info::{ApiInfo, ClientInfo, EndpointInfo, JsonType, ParamInfo, ResponseInfo, TypeInfo};
pub use limits::Limits;
pub use many::{AsTheyCome, Cancel, Many, many};
pub use multipart::{Part, PartParam};
pub use pace::Pace;
pub use page::{Items, Page, PageInfo, Paged, Pages};
pub use param::{Arg, List, Param};
// So that the compiler, when it speaks of one, names no hidden module.
#[doc(hidden)]
pub use param::{
    BracketsParam, CommaParam, FlattenParam, HeaderParam, JsonBody, JsonParam, JsonPartParam,
    MultipartParam, PathParam, QueryParam, RawBodyParam, RepeatedParam,
};
pub use plain::Client;
pub use rate_limit::RateLimit;
pub use response::{BodyStream, Bytes, Download, Reading, Response, Text};
pub use restrait_grammar::{Location, Style};
pub use restrait_macros::{Event, Page, Response, api, client, endpoint};
pub use retry::Retry;
pub use route::{Piece, Route, RouteParam};
pub use sse::{Event, EventInfo, EventStream, Message};
#[cfg(target_arch = "wasm32")]
pub use transport::Fetch;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub use transport::Hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use transport::Reqwest;
pub use transport::{BoxBody, Prepared, Received, Transport, TransportError};
#[cfg(feature = "tower")]
pub use transport::{Tower, TransportService};
pub use undeclared::Undeclared;
pub use value::Value;

/// The types of the `http` crate that calls take and return.
pub use http;

/// What calls can do, for `use`: `use restrait::prelude::*`.
pub mod prelude {
    pub use crate::{Call, Paged};
}

/// A boxed future that can be sent to another thread.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<T> = Pin<Box<dyn std::future::Future<Output = T> + Send>>;

/// A boxed future. In a browser there is one thread.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<T> = Pin<Box<dyn std::future::Future<Output = T>>>;
