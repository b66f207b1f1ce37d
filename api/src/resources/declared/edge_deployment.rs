//! The API trait of one edge deployment.

use restrait::{api, endpoint};

use crate::{ApplicationId, EdgeDeploymentId, types};

/// An edge deployment of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     edge_deployment: losant::EdgeDeploymentId,
/// # ) -> losant::Result<()> {
/// let response = client.edge_deployment().get(application, edge_deployment).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "edge deployment not found"),
)]
pub trait EdgeDeployment {
    /// Returns an edge deployment.
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
        responses(200 = "the edge deployment"),
    )]
    fn get(
        &self,
        /// Id of the application that the edge deployment belongs to.
        application_id: ApplicationId,
        /// Id of the edge deployment.
        edge_deployment_id: EdgeDeploymentId,
    ) -> types::EdgeDeployment;
}
