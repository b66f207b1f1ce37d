//! Cookies.

use restrait::{Response, api, endpoint};
use serde::Deserialize;

use super::methods::Fields;

/// Cookies.
#[api(crate::Httpbin)]
pub trait Cookies {
    /// Returns the cookies of the request.
    #[endpoint(method = "GET", path = "/cookies")]
    fn list(
        &self,
        #[cookie("session")] session: Option<&str>,
        #[cookie("theme", secret = false)] theme: Option<&str>,
    ) -> CookieJar;

    /// Sets a cookie, and redirects to the list.
    #[endpoint(method = "GET", path = "/cookies/set/session/<value>", responses(302 = "set"))]
    fn set_session(&self, #[path(secret)] value: &str) -> CookiesSet;

    /// Sets cookies, and redirects to the list.
    #[endpoint(method = "GET", path = "/cookies/set", responses(302 = "set"))]
    fn set(&self, #[query(flatten)] cookies: &Fields) -> CookiesSet;
}

/// The cookies of a request.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct CookieJar {
    /// The cookies.
    pub cookies: Fields,
}

/// A redirect with cookies.
#[derive(Debug, Response)]
#[non_exhaustive]
pub struct CookiesSet {
    /// The value of the cookie `session`.
    #[cookie("session")]
    pub session: Option<String>,
    /// All cookies, with their attributes.
    #[header("set-cookie")]
    pub all: Vec<String>,
    /// The target of the redirect.
    #[header]
    pub location: String,
}
