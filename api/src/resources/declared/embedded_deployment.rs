//! The API trait of one embedded deployment.

use restrait::{api, endpoint};

use crate::{ApplicationId, EmbeddedDeploymentId, types};

/// An embedded deployment of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     embedded_deployment: losant::EmbeddedDeploymentId,
/// # ) -> losant::Result<()> {
/// let response = client.embedded_deployment().get(application, embedded_deployment).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "embedded deployment not found"),
)]
pub trait EmbeddedDeployment {
    /// Returns an embedded deployment.
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
        responses(200 = "the embedded deployment"),
    )]
    fn get(
        &self,
        /// Id of the application that the embedded deployment belongs to.
        application_id: ApplicationId,
        /// Id of the embedded deployment.
        embedded_deployment_id: EmbeddedDeploymentId,
    ) -> types::EmbeddedDeployment;
}
