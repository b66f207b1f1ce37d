//! Authentication.

use restrait::{api, endpoint};
use serde::Deserialize;

/// Authentication.
#[api(crate::Httpbin, errors(401 = "the credentials are missing or wrong"))]
pub trait Access {
    /// Checks the token of the client.
    #[endpoint(method = "GET", path = "/bearer")]
    fn bearer(&self) -> Login;

    /// Checks that the client has this user and password.
    #[endpoint(method = "GET", path = "/basic-auth/<user>/<password>")]
    fn basic(&self, user: &str, #[path(secret)] password: &str) -> Login;

    /// Refuses every call, because the endpoint sends no credentials.
    #[endpoint(method = "GET", path = "/basic-auth/ann/a-password", auth = none)]
    fn without_credentials(&self) -> Login;
}

/// A successful authentication.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Login {
    /// Returns `true`.
    pub authenticated: bool,
    /// The token.
    pub token: Option<String>,
    /// The name of the user.
    pub user: Option<String>,
}
