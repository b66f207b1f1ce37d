//! The API trait of one edge deployment.

use restrait::{api, endpoint};

use crate::{ApplicationId, EdgeDeploymentId, types};

/// The deployment of one workflow to one edge device.
///
/// ```no_run
/// use losant::{ApplicationId, EdgeDeploymentId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, alarm: EdgeDeploymentId,
/// # ) -> losant::Result<()> {
/// let deployment = client.edge_deployment().get(plant, alarm).await?;
/// if deployment.current_version == deployment.desired_version {
///     println!("{:?} is up to date", deployment.device_name);
/// }
/// for change in deployment.logs.unwrap_or_default() {
///     println!("{:?}: {:?} {:?}", change.date, change.new_value, change.error);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "deployment not found"),
)]
pub trait EdgeDeployment {
    /// Returns a deployment and the log of its changes.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/edge/deployments/<edgeDeploymentId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "edgeDeployment.*",
            "edgeDeployment.get",
        ],
        responses(200 = "the deployment"),
    )]
    fn get(
        &self,
        /// Id of the application that the deployment belongs to.
        application_id: ApplicationId,
        /// Id of the deployment.
        edge_deployment_id: EdgeDeploymentId,
    ) -> types::EdgeDeployment;
}
