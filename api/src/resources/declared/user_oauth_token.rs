//! The API trait of one OAuth token of the current user.

use restrait::{api, endpoint};

use crate::{OauthTokenId, types};

/// An OAuth token of the current user: the access that the user granted to an OAuth client.
///
/// ```no_run
/// use losant::OauthTokenId;
/// use losant::types::{OrgMemberRole, UserOauthTokenPatch};
///
/// # async fn example(client: losant::Client, token: OauthTokenId) -> losant::Result<()> {
/// let patch = UserOauthTokenPatch::new().default_role(OrgMemberRole::View);
/// client.user_oauth_token().patch(token, &patch).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.User", "only.User", "userOauthToken.*"]),
    params(oauthTokenId = "Id of the OAuth token"),
    errors(400 = "invalid request", 404 = "OAuth token not found"),
)]
pub trait UserOauthToken {
    /// Deletes an OAuth token, which ends the access of the OAuth client.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "DELETE",
        path = "/me/oauth-tokens/<oauthTokenId>",
        scopes = [write, "userOauthToken.delete"],
        responses(200 = "the OAuth token was deleted"),
    )]
    fn delete(&self, oauth_token_id: OauthTokenId) -> types::Success;

    /// Returns an OAuth token: the client, the scopes and the roles, without the token itself.
    #[endpoint(
        method = "GET",
        path = "/me/oauth-tokens/<oauthTokenId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userOauthToken.*",
            "userOauthToken.get",
        ],
        responses(200 = "the OAuth token"),
    )]
    fn get(&self, oauth_token_id: OauthTokenId) -> types::UserOauthToken;

    /// Changes an OAuth token. Its client and its scopes are fixed.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "PATCH",
        path = "/me/oauth-tokens/<oauthTokenId>",
        scopes = [write, "userOauthToken.patch"],
        responses(200 = "the updated OAuth token"),
    )]
    fn patch(
        &self,
        oauth_token_id: OauthTokenId,
        /// Fields to change.
        #[body]
        oauth_token: &types::UserOauthTokenPatch,
    ) -> types::UserOauthToken;
}
