//! The request of a call, in the types of a transport.

use super::{Call, prepared};
use crate::Result;

#[cfg(feature = "reqwest")]
impl crate::transport::Reqwest {
    /// Returns the request of a call without sending it. It contains the token.
    ///
    /// [`Call::request`] returns it in the types of the `http` crate.
    ///
    /// ```
    /// # fn main() -> restrait::Result<()> {
    /// # use restrait::{api, endpoint};
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<name>")]
    ///     fn user(&self, name: &str) -> Option<String>;
    /// }
    ///
    /// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
    /// let request = restrait::transport::Reqwest::request(&client.user("a/b"))?;
    /// assert_eq!(request.url().as_str(), "https://api.example.com/users/a%2Fb");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// If a value cannot be sent, or if the body is a stream. The error names the parameter.
    pub fn request(call: &impl Call) -> Result<crate::transport::reqwest::Request> {
        prepared(call, crate::transport::reqwest::into_request)
    }
}

#[cfg(feature = "hyper")]
impl crate::transport::Hyper {
    /// Returns the request of a call without sending it. It contains the token.
    ///
    /// # Errors
    ///
    /// If a value cannot be sent, or if the body is a stream. The error names the parameter.
    pub fn request(call: &impl Call) -> Result<http::Request<crate::Body>> {
        prepared(call, super::into_http)
    }
}
