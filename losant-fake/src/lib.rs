//! An embedded stand-in of the Losant platform.
//!
//! [`Fake`] serves the platform's organization resource
//! (`/instances/{instanceId}/orgs/{orgId}` and the counts below it) over real HTTP on a
//! loopback port of its own choosing, so an application can be tested, or tried out,
//! without an account and without a network.  What it stores is really stored: a `PATCH`
//! shows in the next `GET`, and after a `DELETE` the organization is gone.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let fake = losant_fake::Fake::start().await?;
//! assert!(fake.base_url().starts_with("http://127.0.0.1:"));
//!
//! // Point the application's client here, and hand it the token.
//! let organization = format!(
//!     "{}/instances/{}/orgs/{}",
//!     fake.base_url(),
//!     fake.instance_id(),
//!     fake.org_id(),
//! );
//! # assert!(organization.ends_with("575ed6e87ae143cd83dc4aa8"));
//! let authorization = format!("Bearer {}", fake.token());
//! # assert!(authorization.len() > 10);
//!
//! // Afterwards, see what it sent.
//! assert!(fake.requests().is_empty());
//! # fake.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! # Numbers
//!
//! Counts are made up, but always the same: they follow from the seed
//! ([`Builder::seed`]), the organization's ID and the hour or day counted.  A day's
//! payloads are exactly those of its 24 hours.  Nothing is counted before an organization
//! was created or after the present moment, which [`Builder::now`] can pin.
//!
//! # Order of checks
//!
//! A request with several faults is answered for the first of these:
//!
//! 1. 404 `NotFound`, a path that the stand-in does not serve;
//! 2. 405 `MethodNotAllowed`, a method that the path does not take;
//! 3. 401 `Authentication`, no bearer token or an unknown one;
//! 4. 400 `Validation`, an ID in the path that is not 24 hex digits;
//! 5. 403 `Authorization`, a token without any of the scopes that the action asks for;
//! 6. 413 `PayloadTooLarge`, a body over 1 MiB;
//! 7. 400 `Validation`, a query parameter or a body that is malformed, or a body where none
//!    is taken; 415 `UnsupportedMediaType`, a body that is not sent as JSON;
//! 8. 404 `NotFound`, an organization or an instance that does not exist.
//!
//! Every error body is `{"type": ..., "message": ...}`.  Query parameters that an action
//! does not know are ignored.
//!
//! # Trouble on purpose
//!
//! [`Fake::fail_next`] makes the next request go wrong in a chosen way, see [`Fault`].

mod builder;
mod clock;
mod counts;
mod dice;
mod error;
mod fake;
mod fault;
mod patch;
mod platform;
mod range;
mod seed;
mod store;
mod summary;
mod view;

pub use builder::Builder;
pub use fake::Fake;
pub use fault::Fault;
pub use restrait_fake::Recorded;
