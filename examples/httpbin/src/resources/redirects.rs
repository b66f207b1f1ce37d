//! Redirects.

use restrait::{Response, api, endpoint};

use super::methods::Echo;

/// Redirects.
#[api(crate::Httpbin)]
pub trait Redirects {
    /// Redirects this many times. Set `max_redirects` to follow.
    #[endpoint(method = "GET", path = "/relative-redirect/<times>")]
    fn relative(&self, times: u8) -> Echo;

    /// Redirects this many times, with complete URLs.
    #[endpoint(method = "GET", path = "/absolute-redirect/<times>")]
    fn absolute(&self, times: u8) -> Echo;

    /// Returns a redirect to this URL.
    #[endpoint(
        method = "GET",
        path = "/redirect-to",
        responses(302 = "found", 307 = "moved for now", 308 = "moved forever"),
    )]
    fn to(&self, #[query] url: &str, #[query("status_code")] status: Option<u16>) -> Target;
}

/// The target of a redirect.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct Target {
    /// The status.
    #[status]
    pub status: restrait::http::StatusCode,
    /// The URL.
    #[header]
    pub location: String,
}
