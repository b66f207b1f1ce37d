//! Comparison of two versions of an API: is the change minor or major for the users of its client?
//!
//! A [`Snapshot`] contains the declarations of a version: it is JSON, written at a release. Comparing it with
//! the declarations of the next version gives a list of changes, each with the endpoint, the line of the
//! declaration and its [`Kind`].
//!
//! ```
//! use restrait::{api, endpoint};
//! use restrait_describe::compatibility::{Kind, Snapshot};
//!
//! mod old {
//!     # use restrait::{api, endpoint};
//!     #[api]
//!     pub trait Users {
//!         #[endpoint(method = "GET", path = "/users/<name>")]
//!         fn user(&self, name: &str) -> String;
//!     }
//! }
//!
//! mod new {
//!     # use restrait::{api, endpoint};
//!     #[api]
//!     pub trait Users {
//!         #[endpoint(method = "GET", path = "/users/<name>")]
//!         fn user(&self, name: &str, verbose: Option<bool>) -> String;
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let released = Snapshot::new::<restrait::Client>(&[&old::users::INFO]).to_json()?;
//! let current = Snapshot::new::<restrait::Client>(&[&new::users::INFO]);
//!
//! let comparison = Snapshot::from_json(&released)?.compare(&current);
//! assert_eq!(comparison.kind(), Some(Kind::Minor));
//! assert_eq!(comparison.changes[0].message, "new optional param `verbose`");
//! assert_eq!(comparison.changes[0].subject, "users.user");
//! # Ok(()) }
//! ```
//!
//! The rules are those of `docs/compatibility.md`. Types that implement `JsonSchema` are compared by their
//! fields; a tool such as cargo-semver-checks compares all types of a package.

mod change;
mod client;
mod compare;
mod endpoint;
mod params;
mod snapshot;
mod types;

pub use change::{Change, Comparison, Kind};
pub use snapshot::{Snapshot, SnapshotError};
