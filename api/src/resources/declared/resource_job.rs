//! The API trait of one resource job.

use restrait::{api, endpoint};

use crate::{ApplicationId, ResourceId, ResourceJobId, TimePoint, types};

/// A resource job of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     resource_job: losant::ResourceJobId,
/// # ) -> losant::Result<()> {
/// let response = client.resource_job().get(application, resource_job).await?;
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
            "resourceJob.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "resourceJob.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the resource job belongs to",
        resourceJobId = "Id of the resource job",
    ),
    errors(400 = "invalid request", 404 = "resource job not found"),
)]
pub trait ResourceJob {
    /// Cancels a run of a resource job.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>/cancelExecution",
        scopes = [write, "resourceJob.cancelExecution"],
        responses(200 = "done"),
    )]
    fn cancel_execution(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Id of the run. Defaults to all runs.
        #[query(example = "632e18632f59592e773a4153")]
        execution_id: ResourceId,
    ) -> types::Success;

    /// Deletes a resource job.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>",
        scopes = [write, "resourceJob.delete"],
        responses(200 = "the resource job was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// If `true`, includes workflows.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Starts a run of a resource job.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>/execute",
        scopes = [write, "resourceJob.execute"],
        responses(200 = "success with execution id"),
    )]
    fn execute(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Execution options.
        #[body]
        execution_options: &types::ResourceJobExecutionOptions,
    ) -> types::SuccessWithExecutionId;

    /// Returns a resource job.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>",
        scopes = [read, "resourceJob.get"],
        responses(200 = "the resource job"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
    ) -> types::ResourceJob;

    /// Returns the logs of a resource job.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>/logs",
        scopes = [read, "resourceJob.logs"],
        responses(200 = "resource job execution logs"),
    )]
    fn logs(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Maximum number of items.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time of the oldest item to return.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::ResourceJobExecutionLogs;

    /// Changes a resource job.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>",
        scopes = [write, "resourceJob.patch"],
        responses(200 = "the updated resource job"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Fields to change.
        #[body]
        resource_job: &types::ResourceJobPatch,
    ) -> types::ResourceJob;
}
