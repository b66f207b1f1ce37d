//! The user of the token, and its rate limits.

use restrait::{api, endpoint};
use serde::Deserialize;

/// The user of the token, and its rate limits.
#[api(crate::GitHub)]
pub trait Account {
    /// Returns the user.
    #[endpoint(
        method = "GET",
        path = "/user",
        scopes = ["user", "read:user"],
        errors(401 = "the token is missing or invalid"),
    )]
    fn me(&self) -> User;

    /// Returns the rate limits. The request does not count.
    #[endpoint(method = "GET", path = "/rate_limit")]
    fn rate_limits(&self) -> RateLimits;
}

/// A user.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Id, which never changes.
    pub id: u64,
    /// Name in URLs.
    pub login: String,
    /// Name for people.
    pub name: Option<String>,
}

/// Rate limits.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct RateLimits {
    /// The limits by kind of request.
    pub resources: Quotas,
}

/// The limits by kind of request.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Quotas {
    /// All requests that have no limit of their own.
    pub core: Quota,
    /// Searches.
    pub search: Quota,
}

/// A limit on the number of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Quota {
    /// Number of requests in a window of time.
    pub limit: u64,
    /// Number of requests that are left.
    pub remaining: u64,
    /// End of the window, in Unix seconds.
    pub reset: u64,
}
