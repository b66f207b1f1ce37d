//! The API trait of one API token of the current user.

use restrait::{api, endpoint};

use crate::{ApiTokenId, types};

/// An API token of the current user.
///
/// ```no_run
/// use losant::ApiTokenId;
/// use losant::types::{ActiveStatus, ApiTokenPatch};
///
/// # async fn example(client: losant::Client, lost: ApiTokenId) -> losant::Result<()> {
/// let patch = ApiTokenPatch::new().status(ActiveStatus::Inactive);
/// client.user_api_token().patch(lost, &patch).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.User", "only.User", "userApiToken.*"]),
    params(apiTokenId = "Id of the API token"),
    errors(400 = "invalid request", 404 = "API token not found"),
)]
pub trait UserApiToken {
    /// Deletes an API token. Requests that use it fail from now on.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "DELETE",
        path = "/me/tokens/<apiTokenId>",
        scopes = [write, "userApiToken.delete"],
        responses(200 = "the API token was deleted"),
    )]
    fn delete(&self, api_token_id: ApiTokenId) -> types::Success;

    /// Returns an API token.
    #[endpoint(
        method = "GET",
        path = "/me/tokens/<apiTokenId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userApiToken.*",
            "userApiToken.get",
        ],
        responses(200 = "the API token"),
    )]
    fn get(&self, api_token_id: ApiTokenId) -> types::ApiToken;

    /// Changes an API token. Its scopes and its time of expiration are fixed.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "PATCH",
        path = "/me/tokens/<apiTokenId>",
        scopes = [write, "userApiToken.patch"],
        responses(200 = "the updated API token"),
    )]
    fn patch(
        &self,
        api_token_id: ApiTokenId,
        /// Fields to change.
        #[body]
        api_token: &types::ApiTokenPatch,
    ) -> types::ApiToken;
}
