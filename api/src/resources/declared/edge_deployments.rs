//! The API trait of the edge deployments of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, FlowId, types};

/// The edge deployments of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.edge_deployments().get(application).await?;
/// println!("{response:?}");
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
            "edgeDeployments.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the edge deployments belong to",
        deployment = "Deployment",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait EdgeDeployments {
    /// Returns a page of edge deployments of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/edge/deployments",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "edgeDeployments.*",
            "edgeDeployments.get",
        ],
        page(number = page),
        responses(200 = "page of edge deployments"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "lastUpdated", example = "creationDate")]
        sort_field: Option<types::EdgeDeploymentSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of edge deployments per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Id of the device.
        #[query(example = "575ecf887ae143cd83dc4aa2")]
        device_id: Option<DeviceId>,
        /// Version.
        #[query(example = "myFlowVersion")]
        version: Option<String>,
        /// Filter empty.
        #[query(example = true)]
        filter_empty: Option<bool>,
        /// Id of the workflow.
        #[query(example = "575ed18f7ae143cd83dc4aa6")]
        flow_id: Option<FlowId>,
    ) -> types::EdgeDeployments;

    /// Deploys a workflow version to Edge Compute devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/edge/deployments/release",
        scopes = [write, "edgeDeployments.release"],
        responses(202 = "done"),
    )]
    fn release(
        &self,
        application_id: ApplicationId,
        #[body] deployment: &types::EdgeDeploymentRelease,
    ) -> types::Success;

    /// Removes workflows from Edge Compute devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/edge/deployments/remove",
        scopes = [write, "edgeDeployments.remove"],
        responses(202 = "done"),
    )]
    fn remove(
        &self,
        application_id: ApplicationId,
        #[body] deployment: &types::EdgeDeploymentRemove,
    ) -> types::Success;

    /// Replaces deployed workflow versions on Edge Compute devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/edge/deployments/replace",
        scopes = [write, "edgeDeployments.replace"],
        responses(202 = "done"),
    )]
    fn replace(
        &self,
        application_id: ApplicationId,
        #[body] deployment: &types::EdgeDeploymentReplace,
    ) -> types::Success;
}
