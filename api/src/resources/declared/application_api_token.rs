//! The API trait of one API token.

use restrait::{api, endpoint};

use crate::{ApiTokenId, ApplicationId, types};

/// An API token of an application.
///
/// ```no_run
/// use losant::types::{ApiTokenPatch, ActiveStatus};
/// use losant::{ApiTokenId, ApplicationId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, token: ApiTokenId,
/// # ) -> losant::Result<()> {
/// let patch = ApiTokenPatch::new().status(ActiveStatus::Inactive);
/// let token = client.application_api_token().patch(plant, token, &patch).await?;
/// println!("{:?} can no longer be used", token.name);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Application", "all.Organization", "all.User", "applicationApiToken.*"]),
    params(
        applicationId = "Id of the application that the API token belongs to",
        apiTokenId = "Id of the API token",
    ),
    errors(400 = "invalid request", 404 = "API token not found"),
)]
pub trait ApplicationApiToken {
    /// Deletes an API token. Requests with it fail from then on.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/tokens/<apiTokenId>",
        scopes = [write, "applicationApiToken.delete"],
        responses(200 = "the API token was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, api_token_id: ApiTokenId) -> types::Success;

    /// Returns an API token, without the token itself.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/tokens/<apiTokenId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationApiToken.*",
            "applicationApiToken.get",
        ],
        responses(200 = "the API token"),
    )]
    fn get(&self, application_id: ApplicationId, api_token_id: ApiTokenId) -> types::ApiToken;

    /// Changes the name, the description or the status of an API token.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/tokens/<apiTokenId>",
        scopes = [write, "applicationApiToken.patch"],
        responses(200 = "the updated API token"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        api_token_id: ApiTokenId,
        /// Fields to change.
        #[body]
        api_token: &types::ApiTokenPatch,
    ) -> types::ApiToken;
}
