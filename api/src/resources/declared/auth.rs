//! Signing in: what a user or a device has to show for a token.

use crate::types;

/// Signing in: what a user or a device has to show for a token. None of it needs one.
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
#[restrait::api(
    client = crate::Client,
    rename_all = "camelCase",
    params(credentials = "Who it is"),
    errors(400 = "malformed request", 401 = "unknown credentials"),
)]
pub trait Auth {
    /// Signs a device in, with an access key.
    #[restrait::endpoint(
        method = "POST",
        path = "/auth/device",
        responses(200 = "the device and its token"),
    )]
    fn authenticate_device(
        &self,
        #[body] credentials: &types::DeviceCredentials,
    ) -> types::AuthedDevice;

    /// Signs a user in, with mail address and password.
    #[restrait::endpoint(
        method = "POST",
        path = "/auth/user",
        responses(200 = "the user and their token"),
    )]
    fn authenticate_user(&self, #[body] credentials: &types::UserCredentials) -> types::AuthedUser;

    /// Signs a user in whom GitHub knows.
    #[restrait::endpoint(
        method = "POST",
        path = "/auth/user/github",
        responses(200 = "the user and their token"),
    )]
    fn authenticate_user_github(
        &self,
        /// Who it is.
        #[body]
        oauth: &types::GithubLogin,
    ) -> types::AuthedUser;

    /// Signs a user in whom an identity provider vouches for.
    #[restrait::endpoint(
        method = "POST",
        path = "/auth/user/saml",
        responses(200 = "the user and their token"),
    )]
    fn authenticate_user_saml(
        &self,
        /// Who it is.
        #[body]
        saml: &types::SamlResponse,
    ) -> types::AuthedUser;

    /// Finds out where the users of a mail domain sign in.
    #[restrait::endpoint(
        method = "GET",
        path = "/auth/ssoDomain",
        responses(200 = "where they sign in", 204 = "they have passwords"),
        errors(401 = none),
    )]
    fn sso_domain(
        &self,
        /// Mail address that the user signs in with.
        #[query(example = "example@example.com")]
        email: &str,
    ) -> types::SsoDomain;
}
