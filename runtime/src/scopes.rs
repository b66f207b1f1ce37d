//! Scopes: the permissions of a token.
//!
//! An endpoint declares its scopes with `scopes = [..]`. A token that has any one of them may call it, and
//! an endpoint without scopes needs none.
//!
//! | Task | See |
//! | --- | --- |
//! | Find the scopes to request for a new token | [`least`] |
//! | Check at compile time that a token's scopes suffice | [`assert_scopes!`] |
//! | Check at run time, before a call is sent | [`ClientBuilder::scope_check`](crate::ClientBuilder::scope_check) |
//! | Find out why a call got 401 or 403 | [`Error::required_scopes`](crate::Error::required_scopes), [`Error::granted_scopes`](crate::Error::granted_scopes) |
//! | Read the scopes of an endpoint | [`Route::scopes`](crate::info::Route::scopes) |
//!
//! ```
//! use restrait::prelude::*;
//! use restrait::scopes::{self, assert_scopes};
//! use restrait::{api, endpoint};
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users", scopes = ["users.list", "users.*", "admin"])]
//!     fn list(&self) -> Vec<String>;
//!
//!     #[endpoint(method = "DELETE", path = "/users/<name>", scopes = ["users.delete", "users.*", "admin"])]
//!     fn delete(&self, name: &str) -> ();
//! }
//!
//! let least = scopes::least(&[users::List::ROUTE, users::Delete::ROUTE]);
//! assert_eq!(least.sets, [["users.*"], ["admin"]]);
//!
//! // A compile error if these scopes do not suffice.
//! assert_scopes!(["users.list", "users.delete"], users::List, users::Delete);
//! ```
//!
//! # Order of scopes
//!
//! Lists of scopes begin with the narrowest one. It is determined by the declarations alone:
//!
//! 1. scopes of the resource: they begin with the name of the API trait, such as `users.list`
//! 2. the same with a wildcard: `users.*`
//! 3. all others: `admin`
//! 4. the same with a wildcard: `*`

mod assert;
mod check;
mod granted;
mod least;
mod rank;

#[doc(inline)]
pub use crate::assert_scopes;
#[doc(hidden)]
pub use assert::assert_covered;
pub use check::ScopeCheck;
pub(crate) use granted::{Granted, names};
pub use least::{LeastScopes, least, least_of};
pub(crate) use rank::required;
