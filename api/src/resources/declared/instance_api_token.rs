//! The API trait of one API token of an instance.

use restrait::{api, endpoint};

use crate::{ApiTokenId, InstanceId, types};

/// An API token of an instance.
///
/// ```no_run
/// use losant::types::{ApiTokenPatch, ActiveStatus};
/// use losant::{ApiTokenId, InstanceId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, token: ApiTokenId,
/// # ) -> losant::Result<()> {
/// let patch = ApiTokenPatch::new().status(ActiveStatus::Inactive);
/// let token = client.instance_api_token().patch(instance, token, &patch).await?;
/// println!("{:?} is inactive", token.name);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceApiToken.*"]),
    params(
        instanceId = "Id of the instance that the API token belongs to",
        apiTokenId = "Id of the API token",
    ),
    errors(400 = "invalid request", 404 = "API token not found"),
)]
pub trait InstanceApiToken {
    /// Deletes an API token. Requests with the token fail from then on.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/tokens/<apiTokenId>",
        scopes = [write, "instanceApiToken.delete"],
        responses(200 = "the API token was deleted"),
    )]
    fn delete(&self, instance_id: InstanceId, api_token_id: ApiTokenId) -> types::Success;

    /// Returns an API token, without its text.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/tokens/<apiTokenId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceApiToken.*",
            "instanceApiToken.get",
        ],
        responses(200 = "the API token"),
    )]
    fn get(&self, instance_id: InstanceId, api_token_id: ApiTokenId) -> types::ApiToken;

    /// Changes the name, the description, the roles or the status of an API token.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/tokens/<apiTokenId>",
        scopes = [write, "instanceApiToken.patch"],
        responses(200 = "the updated API token"),
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
