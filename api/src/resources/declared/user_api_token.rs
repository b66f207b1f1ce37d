//! The API trait of one user API token.

use restrait::{api, endpoint};

use crate::{ApiTokenId, types};

/// A user API token.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     api_token: losant::ApiTokenId,
/// # ) -> losant::Result<()> {
/// let response = client.user_api_token().get(api_token).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.User", "only.User", "userApiToken.*"]),
    params(apiTokenId = "Id of the user API token"),
    errors(400 = "invalid request", 404 = "user API token not found"),
)]
pub trait UserApiToken {
    /// Deletes a user API token.
    #[endpoint(
        method = "DELETE",
        path = "/me/tokens/<apiTokenId>",
        scopes = [write, "userApiToken.delete"],
        responses(200 = "the user API token was deleted"),
    )]
    fn delete(&self, api_token_id: ApiTokenId) -> types::Success;

    /// Returns a user API token.
    #[endpoint(
        method = "GET",
        path = "/me/tokens/<apiTokenId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userApiToken.*",
            "userApiToken.get",
        ],
        responses(200 = "API token"),
    )]
    fn get(&self, api_token_id: ApiTokenId) -> types::ApiToken;

    /// Changes a user API token.
    #[endpoint(
        method = "PATCH",
        path = "/me/tokens/<apiTokenId>",
        scopes = [write, "userApiToken.patch"],
        responses(200 = "API token"),
    )]
    fn patch(
        &self,
        api_token_id: ApiTokenId,
        /// Fields to change.
        #[body]
        api_token: &types::ApiTokenPatch,
    ) -> types::ApiToken;
}
