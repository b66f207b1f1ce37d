//! The API trait of the embedded deployments of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, FlowId, types};

/// The embedded deployments of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.embedded_deployments().get(application).await?;
/// println!("{response:?}");
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
        applicationId = "Id of the application that the embedded deployments belong to",
        deployment = "Deployment",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait EmbeddedDeployments {
    /// Queues a job that exports the compiled workflows of embedded devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/export",
        scopes = [read, "embeddedDeployments.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Options.
        #[body]
        options: Option<&types::EmbeddedDeploymentExport>,
    ) -> types::JobEnqueuedResult;

    /// Returns a page of embedded deployments of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/embedded/deployments",
        scopes = [read, "embeddedDeployments.get"],
        page(number = page),
        responses(200 = "page of embedded deployments"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "lastUpdated", example = "creationDate")]
        sort_field: Option<types::EmbeddedDeploymentSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of embedded deployments per page.
        #[query(default = 1000, example = 10)]
        per_page: Option<u32>,
        /// Id of the device.
        #[query(example = "575ecf887ae143cd83dc4aa2")]
        device_id: Option<DeviceId>,
        /// Version.
        #[query(example = "myFlowVersion")]
        version: Option<String>,
        /// Id of the workflow.
        #[query(example = "575ed18f7ae143cd83dc4aa6")]
        flow_id: Option<FlowId>,
    ) -> types::EmbeddedDeployments;

    /// Deploys a workflow version to embedded devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/release",
        scopes = [write, "embeddedDeployments.release"],
        responses(202 = "done"),
    )]
    fn release(
        &self,
        application_id: ApplicationId,
        #[body] deployment: &types::EmbeddedDeploymentRelease,
    ) -> types::Success;

    /// Removes workflows from embedded devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/remove",
        scopes = [write, "embeddedDeployments.remove"],
        responses(202 = "done"),
    )]
    fn remove(
        &self,
        application_id: ApplicationId,
        #[body] deployment: &types::EmbeddedDeploymentRemove,
    ) -> types::Success;

    /// Replaces deployed workflow versions on embedded devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/embedded/deployments/replace",
        scopes = [write, "embeddedDeployments.replace"],
        responses(202 = "done"),
    )]
    fn replace(
        &self,
        application_id: ApplicationId,
        #[body] deployment: &types::EmbeddedDeploymentReplace,
    ) -> types::Success;
}
