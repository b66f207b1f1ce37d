//! The API trait of one embedded deployment.

use restrait::{api, endpoint};

use crate::{ApplicationId, EmbeddedDeploymentId, types};

/// The deployment of workflows to one embedded device.
///
/// ```no_run
/// use losant::{ApplicationId, EmbeddedDeploymentId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, valve: EmbeddedDeploymentId,
/// # ) -> losant::Result<()> {
/// let deployment = client.embedded_deployment().get(plant, valve).await?;
/// for (flow, versions) in deployment.flows.unwrap_or_default() {
///     println!("{flow}: {:?} of {:?}", versions.current_version, versions.desired_version);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "deployment not found"),
)]
pub trait EmbeddedDeployment {
    /// Returns a deployment and the log of its changes.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/embedded/deployments/<embeddedDeploymentId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "embeddedDeployment.*",
            "embeddedDeployment.get",
        ],
        responses(200 = "the deployment"),
    )]
    fn get(
        &self,
        /// Id of the application that the deployment belongs to.
        application_id: ApplicationId,
        /// Id of the deployment.
        embedded_deployment_id: EmbeddedDeploymentId,
    ) -> types::EmbeddedDeployment;
}
