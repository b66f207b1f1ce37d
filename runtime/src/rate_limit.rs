//! Rate limits that an API reports in its response headers.
//!
//! A [`RateLimit`] is read from the headers of a response, or from a client, which stores the rate
//! limit of its latest response. To limit the rate of calls, register an
//! [`interceptor::RateLimiter`](crate::interceptor::RateLimiter), which also waits when the API
//! reports that its limit is exhausted.
//!
//! ```
//! use restrait::http::{HeaderMap, HeaderValue};
//! use restrait::rate_limit::RateLimit;
//!
//! let mut headers = HeaderMap::new();
//! headers.insert("ratelimit-remaining", HeaderValue::from_static("0"));
//! headers.insert("ratelimit-reset", HeaderValue::from_static("30"));
//! if let Some(RateLimit { remaining: Some(0), reset: Some(reset), .. }) =
//!     RateLimit::from_headers(&headers)
//! {
//!     println!("the rate limit is reset in {reset:?}");
//! }
//! ```

use std::sync::Mutex;
use std::time::Duration;

use http::HeaderMap;

use crate::sync::lock;

mod parse;

/// A rate limit that an API reports.
///
/// It is read from the header `RateLimit` and its policy, in all versions of the IETF draft, from
/// `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset`, and from the same headers with
/// the prefix `X-RateLimit-` or `X-Rate-Limit-`.
///
/// ```
/// use restrait::rate_limit::RateLimit;
/// use restrait::http::{HeaderMap, HeaderValue};
///
/// let mut headers = HeaderMap::new();
/// headers.insert("x-ratelimit-limit", HeaderValue::from_static("100"));
/// headers.insert("x-ratelimit-remaining", HeaderValue::from_static("7"));
/// let rate = RateLimit::from_headers(&headers).unwrap();
/// assert_eq!((rate.limit, rate.remaining, rate.reset), (Some(100), Some(7), None));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Number of requests that the API accepts in one time window.
    pub limit: Option<u64>,
    /// Number of requests that are left in the current time window.
    pub remaining: Option<u64>,
    /// Time from the response until the next time window begins.
    pub reset: Option<Duration>,
}

impl RateLimit {
    /// Reads the rate limit from the headers of a response. Returns `None` if there are no such
    /// headers.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        parse::parse(headers)
    }
}

/// The rate limit in the latest response to a client.
#[derive(Debug, Default)]
pub(crate) struct Latest(Mutex<Option<RateLimit>>);

impl Latest {
    /// Stores the rate limit of a response, if it has one.
    pub(crate) fn update(&self, headers: &HeaderMap) {
        if let Some(rate_limit) = RateLimit::from_headers(headers) {
            *lock(&self.0) = Some(rate_limit);
        }
    }

    pub(crate) fn latest(&self) -> Option<RateLimit> {
        *lock(&self.0)
    }
}
