//! The API trait of one instance API token.

use restrait::{api, endpoint};

use crate::{ApiTokenId, InstanceId, types};

/// An instance API token of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     api_token: losant::ApiTokenId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_api_token().get(instance, api_token).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceApiToken.*"]),
    params(
        instanceId = "Id of the instance that the instance API token belongs to",
        apiTokenId = "Id of the instance API token",
    ),
    errors(400 = "invalid request", 404 = "instance API token not found"),
)]
pub trait InstanceApiToken {
    /// Deletes an instance API token.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/tokens/<apiTokenId>",
        scopes = [write, "instanceApiToken.delete"],
        responses(200 = "the instance API token was deleted"),
    )]
    fn delete(&self, instance_id: InstanceId, api_token_id: ApiTokenId) -> types::Success;

    /// Returns an instance API token.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/tokens/<apiTokenId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceApiToken.*",
            "instanceApiToken.get",
        ],
        responses(200 = "API token"),
    )]
    fn get(&self, instance_id: InstanceId, api_token_id: ApiTokenId) -> types::ApiToken;

    /// Changes an instance API token.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/tokens/<apiTokenId>",
        scopes = [write, "instanceApiToken.patch"],
        responses(200 = "API token"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        api_token_id: ApiTokenId,
        /// Fields to change.
        #[body]
        api_token: &types::ApiTokenPatch,
    ) -> types::ApiToken;
}
