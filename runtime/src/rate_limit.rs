//! How many requests an API still takes: what its answers say about its rate limit.

use std::sync::Mutex;
use std::time::Duration;

use http::HeaderMap;

use crate::sync::lock;

mod parse;

/// What an API says about its rate limit.
///
/// It reads the headers that are in use: `RateLimit` with its policy, as the drafts of the IETF
/// have it in all their versions, and `X-RateLimit-Limit`, `-Remaining` and `-Reset`, also with
/// `Rate-Limit` in two words.
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
    /// How many requests the API takes in one window of time.
    pub limit: Option<u64>,
    /// How many of them are left.
    pub remaining: Option<u64>,
    /// How long until the window begins anew, from the moment of the answer.
    pub reset: Option<Duration>,
}

impl RateLimit {
    /// What the headers of an answer say, where they say anything.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        parse::parse(headers)
    }
}

/// What the latest answer to a client said.
#[derive(Debug, Default)]
pub(crate) struct Latest(Mutex<Option<RateLimit>>);

impl Latest {
    /// Takes note of an answer, if it says anything.
    pub(crate) fn note(&self, headers: &HeaderMap) {
        if let Some(said) = RateLimit::from_headers(headers) {
            *lock(&self.0) = Some(said);
        }
    }

    pub(crate) fn latest(&self) -> Option<RateLimit> {
        *lock(&self.0)
    }
}
