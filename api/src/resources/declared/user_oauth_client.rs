//! The API trait of one OAuth client of the current user.

use restrait::{api, endpoint};

use crate::{OauthClientId, types};

/// A private OAuth client of the current user.
///
/// ```no_run
/// use losant::OauthClientId;
/// use losant::types::UserOauthClientPatch;
///
/// # async fn example(client: losant::Client, app: OauthClientId) -> losant::Result<()> {
/// let patch = UserOauthClientPatch::new().redirect_uris(["https://example.com/done".to_owned()]);
/// client.user_oauth_client().patch(app, &patch).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.User", "only.User", "userOauthClient.*"]),
    params(clientId = "Id of the OAuth client"),
    errors(400 = "invalid request", 404 = "OAuth client not found"),
)]
pub trait UserOauthClient {
    /// Deletes an OAuth client.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "DELETE",
        path = "/me/oauth-clients/<clientId>",
        scopes = [write, "userOauthClient.delete"],
        responses(200 = "the OAuth client was deleted"),
    )]
    fn delete(&self, client_id: OauthClientId) -> types::Success;

    /// Returns an OAuth client, without its secret.
    #[endpoint(
        method = "GET",
        path = "/me/oauth-clients/<clientId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userOauthClient.*",
            "userOauthClient.get",
        ],
        responses(200 = "the OAuth client"),
    )]
    fn get(&self, client_id: OauthClientId) -> types::UserOauthClient;

    /// Changes an OAuth client. The id and the secret stay the same.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "PATCH",
        path = "/me/oauth-clients/<clientId>",
        scopes = [write, "userOauthClient.patch"],
        responses(200 = "the updated OAuth client"),
    )]
    fn patch(
        &self,
        client_id: OauthClientId,
        /// Fields to change.
        #[body]
        oauth_client: &types::UserOauthClientPatch,
    ) -> types::UserOauthClient;
}
