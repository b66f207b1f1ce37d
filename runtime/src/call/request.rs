//! The finished request of a call in the types of a transport.

use super::{Call, prepared};
use crate::Result;

#[cfg(feature = "reqwest")]
impl crate::transport::Reqwest {
    /// The finished request of a call, as this transport sends it, without sending it.
    ///
    /// It holds the token. [`Call::request`] makes one in the types of the `http` crate.
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
    /// When a value cannot be sent; the error names the param. So does the error about a body
    /// that is a stream, which can be read once.
    pub fn request(call: &impl Call) -> Result<crate::transport::reqwest::Request> {
        prepared(call, crate::transport::reqwest::into_request)
    }
}

#[cfg(feature = "hyper")]
impl crate::transport::Hyper {
    /// The finished request of a call, as this transport sends it, without sending it.
    ///
    /// It holds the token.
    ///
    /// # Errors
    ///
    /// When a value cannot be sent; the error names the param. So does the error about a body
    /// that is a stream, which can be read once.
    pub fn request(call: &impl Call) -> Result<http::Request<crate::Body>> {
        prepared(call, super::into_http)
    }
}
