//! A typed client for the Losant IoT platform's REST API.
//!
//! ```no_run
//! use losant::time::days;
//! use losant::{Client, InstanceId, OrgId, TimePoint};
//!
//! # async fn example(instance: InstanceId, org: OrgId) -> losant::Result<()> {
//! let client = Client::builder().token("a-token").build()?;
//! let stats = client
//!     .instance_org()
//!     .payload_counts(instance, org)
//!     .start(TimePoint::ago(days(7)))
//!     .as_bytes(true)
//!     .await?;
//! println!("{} bytes", stats.total());
//! # Ok(()) }
//! ```
//!
//! Every call has its own setters and `.await`; with the [`prelude`] it has also what all calls
//! have in common: `response`, `request`, `header`, `timeout`, `json` and the common params.
//!
//! An application adds endpoints of its own with [`api`] and [`endpoint`]; nothing else is needed:
//!
//! ```
//! use losant::{OrgId, api, endpoint};
//!
//! #[api(losant::Client)]
//! trait Extras {
//!     /// Says whether an organization is healthy.
//!     #[endpoint(method = "GET", path = "/orgs/<orgId>/health", scopes = ["org.get"])]
//!     fn health(&self, org_id: OrgId, depth: Option<u32>) -> bool;
//! }
//!
//! # async fn example(client: losant::Client, org: OrgId) -> losant::Result<()> {
//! let healthy = client.health(org).depth(3).await?;
//! # let _ = healthy;
//! # Ok(()) }
//! ```

mod client;
mod id;
mod number;
mod resolution;
pub mod resources;
mod schema;
mod text;
pub mod time;
pub mod types;

pub use restrait;

pub use client::{Client, Common, CommonParams};
pub use id::*;
pub use number::Number;
pub use resolution::{ParseResolutionError, Resolution};
pub use resources::*;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use restrait::blocking;
#[cfg(any(
    feature = "mock",
    all(feature = "conformance", not(target_arch = "wasm32"))
))]
pub use restrait::testing;
pub use restrait::{
    ApiError, Body, BoxFuture, Call, ClientBuilder, Endpoint, Error, ErrorKind, Event, Limits,
    Outcome, Page, RawCall, Response, Result, Retry, Token, api, auth, body, call, download,
    endpoint, http, info, interceptor, many, metrics, page, param, rate_limit, response, retry,
    sse, transport,
};
pub use time::{ParseTimestampError, TimePoint, Timestamp};

/// A mock of the platform for tests; see [`testing::mock`].
#[cfg(feature = "mock")]
pub type Mock = testing::mock::Mock<Client>;

/// What calls can do, for `use`: `use losant::prelude::*`.
pub mod prelude {
    pub use crate::CommonParams;
    pub use restrait::page::Paged;
    pub use restrait::{Call, Endpoint};
}
