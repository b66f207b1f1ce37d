//! The API trait of one integration.

use restrait::{api, endpoint};

use crate::{ApplicationId, IntegrationId, types};

/// An integration of an application.
///
/// ```no_run
/// use losant::types::IntegrationPatch;
/// use losant::{ApplicationId, Client, IntegrationId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, broker: IntegrationId,
/// # ) -> losant::Result<()> {
/// let integration = client.integration().get(plant, broker).await?;
/// let lost = integration.status.and_then(|status| status.disconnect_info);
/// if let Some(error) = lost.and_then(|lost| lost.error) {
///     println!("paused after {error}");
///     client.integration().patch(plant, broker, &IntegrationPatch::new().enabled(false)).await?;
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "integration.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the integration belongs to",
        integrationId = "Id of the integration",
    ),
    errors(400 = "invalid request", 404 = "integration not found"),
)]
pub trait Integration {
    /// Deletes an integration and closes its connection.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/integrations/<integrationId>",
        scopes = [write, "integration.delete"],
        responses(200 = "the integration was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        integration_id: IntegrationId,
        /// If `true`, the workflows that the integration triggers are deleted as well.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Returns an integration and the state of its connection.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/integrations/<integrationId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "integration.*",
            "integration.get",
        ],
        responses(200 = "the integration"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        integration_id: IntegrationId,
    ) -> types::Integration;

    /// Changes an integration. Its type cannot be changed.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/integrations/<integrationId>",
        scopes = [write, "integration.patch"],
        responses(200 = "the updated integration"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        integration_id: IntegrationId,
        /// Fields to change.
        #[body]
        integration: &types::IntegrationPatch,
    ) -> types::Integration;
}
