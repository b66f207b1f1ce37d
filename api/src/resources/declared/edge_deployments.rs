//! The API trait of the edge deployments of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, FlowId, types};

/// The deployments of workflows to the edge devices of an application.
///
/// Changes are accepted at once and made later, when the devices connect.
///
/// ```no_run
/// use losant::types::EdgeDeploymentReplace;
/// use losant::{ApplicationId, Client, FlowId};
///
/// # async fn example(client: Client, plant: ApplicationId, alarm: FlowId) -> losant::Result<()> {
/// let upgrade = EdgeDeploymentReplace::new(alarm, "v1", "v2");
/// client.edge_deployments().replace(plant, &upgrade).await?;
/// for deployment in client.edge_deployments().get(plant).flow_id(alarm).await?.items {
///     println!("{:?}: {:?}", deployment.device_name, deployment.current_version);
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
            "edgeDeployments.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the deployments belong to",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait EdgeDeployments {
    /// Returns a page of the edge deployments of an application, least recently changed first by
    /// default.
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
        responses(200 = "page of deployments"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the deployments by.
        #[query(default = "lastUpdated", example = "creationDate")]
        sort_field: Option<types::EdgeDeploymentSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of deployments per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Device of the deployments.
        #[query(example = "575ecf887ae143cd83dc4aa2")]
        device_id: Option<DeviceId>,
        /// Current or desired version of the deployments.
        #[query(example = "myFlowVersion")]
        version: Option<String>,
        /// If `true`, deployments with neither a current nor a desired version are left out.
        #[query(example = true)]
        filter_empty: Option<bool>,
        /// Workflow of the deployments.
        #[query(example = "575ed18f7ae143cd83dc4aa6")]
        flow_id: Option<FlowId>,
    ) -> types::EdgeDeployments;

    /// Deploys a version of a workflow to edge devices, or removes the workflow from them.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/edge/deployments/release",
        scopes = [write, "edgeDeployments.release"],
        responses(202 = "the change is being processed"),
    )]
    fn release(
        &self,
        application_id: ApplicationId,
        /// Workflow version and devices.
        #[body]
        deployment: &types::EdgeDeploymentRelease,
    ) -> types::Success;

    /// Removes a workflow from a device or from all devices, or all workflows from a device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/edge/deployments/remove",
        scopes = [write, "edgeDeployments.remove"],
        responses(202 = "the change is being processed"),
    )]
    fn remove(
        &self,
        application_id: ApplicationId,
        /// Workflow and device.
        #[body]
        deployment: &types::EdgeDeploymentRemove,
    ) -> types::Success;

    /// Replaces a version of a workflow on all devices that it is deployed to, or removes it.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/edge/deployments/replace",
        scopes = [write, "edgeDeployments.replace"],
        responses(202 = "the change is being processed"),
    )]
    fn replace(
        &self,
        application_id: ApplicationId,
        /// Old and new version of the workflow.
        #[body]
        deployment: &types::EdgeDeploymentReplace,
    ) -> types::Success;
}
