//! The API trait for authentication.

use restrait::{api, endpoint};

use crate::types;

/// Authentication of users and devices. These endpoints do not require a token.
///
/// ```no_run
/// use losant::Client;
/// use losant::types::UserCredentials;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().build()?;
/// let credentials = UserCredentials::new("a@example.com", "correct horse");
/// let user = client.auth().authenticate_user(&credentials).await?;
/// let client = client.with_token(user.token.as_str())?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(credentials = "Credentials"),
    errors(400 = "invalid request", 401 = "invalid credentials"),
)]
pub trait Auth {
    /// Authenticates a device with an access key.
    #[endpoint(
        method = "POST",
        path = "/auth/device",
        responses(200 = "the device and its token"),
    )]
    fn authenticate_device(
        &self,
        #[body] credentials: &types::DeviceCredentials,
    ) -> types::AuthedDevice;

    /// Authenticates a user with an email address and a password.
    #[endpoint(
        method = "POST",
        path = "/auth/user",
        responses(200 = "the user and their token"),
    )]
    fn authenticate_user(&self, #[body] credentials: &types::UserCredentials) -> types::AuthedUser;

    /// Authenticates a user through GitHub.
    #[endpoint(
        method = "POST",
        path = "/auth/user/github",
        responses(200 = "the user and their token"),
    )]
    fn authenticate_user_github(
        &self,
        /// Access token issued by GitHub.
        #[body]
        oauth: &types::GithubLogin,
    ) -> types::AuthedUser;

    /// Authenticates a user through a SAML identity provider.
    #[endpoint(
        method = "POST",
        path = "/auth/user/saml",
        responses(200 = "the user and their token"),
    )]
    fn authenticate_user_saml(
        &self,
        /// Response of the identity provider.
        #[body]
        saml: &types::SamlResponse,
    ) -> types::AuthedUser;

    /// Returns the sign-in method of an email domain.
    #[endpoint(
        method = "GET",
        path = "/auth/ssoDomain",
        responses(200 = "single sign-on configuration", 204 = "no single sign-on"),
        errors(401 = none),
    )]
    fn sso_domain(
        &self,
        /// Email address with which the user signs in.
        #[query(example = "example@example.com")]
        email: &str,
    ) -> types::SsoDomain;
}
