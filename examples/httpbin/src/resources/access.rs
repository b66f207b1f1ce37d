//! Authentication.

use restrait::{api, endpoint};
use serde::Deserialize;

/// Authentication.
#[api(crate::Httpbin, errors(401 = "the credentials are missing or wrong"))]
pub trait Access {
    /// Checks the token of the client.
    #[endpoint(method = "GET", path = "/bearer")]
    fn bearer(&self) -> Login;
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
