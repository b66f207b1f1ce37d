//! The API trait of one user OAuth token.

use restrait::{api, endpoint};

use crate::{OauthTokenId, types};

/// A user OAuth token.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     oauth_token: losant::OauthTokenId,
/// # ) -> losant::Result<()> {
/// let response = client.user_oauth_token().get(oauth_token).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.User", "only.User", "userOauthToken.*"]),
    params(oauthTokenId = "Id of the user OAuth token"),
    errors(400 = "invalid request", 404 = "user OAuth token not found"),
)]
pub trait UserOauthToken {
    /// Deletes a user OAuth token.
    #[endpoint(
        method = "DELETE",
        path = "/me/oauth-tokens/<oauthTokenId>",
        scopes = [write, "userOauthToken.delete"],
        responses(200 = "the user OAuth token was deleted"),
    )]
    fn delete(&self, oauth_token_id: OauthTokenId) -> types::Success;

    /// Returns a user OAuth token.
    #[endpoint(
        method = "GET",
        path = "/me/oauth-tokens/<oauthTokenId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userOauthToken.*",
            "userOauthToken.get",
        ],
        responses(200 = "the user OAuth token"),
    )]
    fn get(&self, oauth_token_id: OauthTokenId) -> types::UserOauthToken;

    /// Changes a user OAuth token.
    #[endpoint(
        method = "PATCH",
        path = "/me/oauth-tokens/<oauthTokenId>",
        scopes = [write, "userOauthToken.patch"],
        responses(200 = "the updated user OAuth token"),
    )]
    fn patch(
        &self,
        oauth_token_id: OauthTokenId,
        /// Fields to change.
        #[body]
        oauth_token: &types::UserOauthTokenPatch,
    ) -> types::UserOauthToken;
}
