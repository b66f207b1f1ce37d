//! The API trait of the embedded deployments of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, FlowId, types};

/// The deployments of workflows to the embedded devices of an application.
///
/// Changes are accepted at once and made later, when the devices connect.
///
/// ```no_run
/// use losant::types::{EmbeddedDeploymentExport, EmbeddedDeploymentRelease};
/// use losant::{ApplicationId, Client, DeviceId, FlowId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, alarm: FlowId, valve: DeviceId,
/// # ) -> losant::Result<()> {
/// let release = EmbeddedDeploymentRelease::new(alarm, "v2").device_ids([valve]);
/// client.embedded_deployments().release(plant, &release).await?;
/// let options = EmbeddedDeploymentExport::new().device_id(valve).email("a@example.com");
/// let job = client.embedded_deployments().export(plant).options(&options).await?;
/// println!("job {:?} exports the bundle", job.job_id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "embeddedDeployments.*",
        ],
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "embeddedDeployments.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the deployments belong to",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait EmbeddedDeployments {
    /// Queues a job that exports the WebAssembly module of a deployment.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/export",
        scopes = [read, "embeddedDeployments.export"],
        responses(202 = "queued as a job"),
        errors(404 = "deployment not found"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Deployment and options of the compiler.
        #[body]
        options: Option<&types::EmbeddedDeploymentExport>,
    ) -> types::JobEnqueuedResult;

    /// Returns a page of the embedded deployments of an application, latest change first by
    /// default.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/embedded/deployments",
        scopes = [read, "embeddedDeployments.get"],
        page(number = page),
        responses(200 = "page of deployments"),
        errors(404 = "application or device not found"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the deployments by.
        #[query(default = "lastUpdated", example = "creationDate")]
        sort_field: Option<types::EmbeddedDeploymentSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of deployments per page.
        #[query(default = 1000, example = 10)]
        per_page: Option<u32>,
        /// Device of the deployments.
        #[query(example = "575ecf887ae143cd83dc4aa2")]
        device_id: Option<DeviceId>,
        /// Current or desired version of the deployments.
        #[query(example = "myFlowVersion")]
        version: Option<String>,
        /// Workflow of the deployments.
        #[query(example = "575ed18f7ae143cd83dc4aa6")]
        flow_id: Option<FlowId>,
    ) -> types::EmbeddedDeployments;

    /// Deploys a version of a workflow to embedded devices, or removes the workflow from them.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/release",
        scopes = [write, "embeddedDeployments.release"],
        responses(202 = "the change is being processed"),
    )]
    fn release(
        &self,
        application_id: ApplicationId,
        /// Workflow version and devices.
        #[body]
        deployment: &types::EmbeddedDeploymentRelease,
    ) -> types::Success;

    /// Removes a workflow from a device or from all devices, or all workflows from a device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/remove",
        scopes = [write, "embeddedDeployments.remove"],
        responses(202 = "the change is being processed"),
    )]
    fn remove(
        &self,
        application_id: ApplicationId,
        /// Workflow and device.
        #[body]
        deployment: &types::EmbeddedDeploymentRemove,
    ) -> types::Success;

    /// Replaces a version of a workflow on all devices that it is deployed to, or removes it.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/replace",
        scopes = [write, "embeddedDeployments.replace"],
        responses(202 = "the change is being processed"),
    )]
    fn replace(
        &self,
        application_id: ApplicationId,
        /// Old and new version of the workflow.
        #[body]
        deployment: &types::EmbeddedDeploymentReplace,
    ) -> types::Success;
}
