//! The API trait of one user OAuth client.

use restrait::{api, endpoint};

use crate::{OauthClientId, types};

/// A user OAuth client.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     client_id: losant::OauthClientId,
/// # ) -> losant::Result<()> {
/// let response = client.user_oauth_client().get(client_id).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.User", "only.User", "userOauthClient.*"]),
    params(clientId = "Id of the user OAuth client"),
    errors(400 = "invalid request", 404 = "user OAuth client not found"),
)]
pub trait UserOauthClient {
    /// Deletes a user OAuth client.
    #[endpoint(
        method = "DELETE",
        path = "/me/oauth-clients/<clientId>",
        scopes = [write, "userOauthClient.delete"],
        responses(200 = "the user OAuth client was deleted"),
    )]
    fn delete(&self, client_id: OauthClientId) -> types::Success;

    /// Returns a user OAuth client.
    #[endpoint(
        method = "GET",
        path = "/me/oauth-clients/<clientId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userOauthClient.*",
            "userOauthClient.get",
        ],
        responses(200 = "the user OAuth client"),
    )]
    fn get(&self, client_id: OauthClientId) -> types::UserOauthClient;

    /// Changes a user OAuth client.
    #[endpoint(
        method = "PATCH",
        path = "/me/oauth-clients/<clientId>",
        scopes = [write, "userOauthClient.patch"],
        responses(200 = "the updated user OAuth client"),
    )]
    fn patch(
        &self,
        client_id: OauthClientId,
        /// Fields to change.
        #[body]
        oauth_client: &types::UserOauthClientPatch,
    ) -> types::UserOauthClient;
}
