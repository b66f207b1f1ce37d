//! The API trait of one resource job.

use restrait::{api, endpoint};

use crate::{ApplicationId, ResourceId, ResourceJobId, TimePoint, types};

/// A resource job and its runs.
///
/// ```no_run
/// use losant::types::ResourceJobExecutionOptions;
/// use losant::{ApplicationId, Client, ResourceJobId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, calibrate: ResourceJobId,
/// # ) -> losant::Result<()> {
/// let options = ResourceJobExecutionOptions::new().query_json(r#"{"name":"pump"}"#);
/// client.resource_job().execute(plant, calibrate, &options).await?;
/// for run in client.resource_job().logs(plant, calibrate).limit(10).await? {
///     println!("{:?}: {:?}", run.run_started_at, run.status);
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
        applicationId = "Id of the application that the job belongs to",
        resourceJobId = "Id of the job",
    ),
    errors(400 = "invalid request", 404 = "job not found"),
)]
pub trait ResourceJob {
    /// Requests the cancellation of a run. Iterations that have started are not interrupted.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>/cancelExecution",
        scopes = [write, "resourceJob.cancelExecution"],
        responses(200 = "the cancellation was requested"),
        errors(404 = "run not found"),
    )]
    fn cancel_execution(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Id of the run.
        #[query(example = "632e18632f59592e773a4153")]
        execution_id: ResourceId,
    ) -> types::Success;

    /// Deletes a resource job.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>",
        scopes = [write, "resourceJob.delete"],
        responses(200 = "the job was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// If `true`, the workflows that the job triggers are deleted as well.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Queues a run of a resource job and returns the id of the run.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>/execute",
        scopes = [write, "resourceJob.execute"],
        responses(200 = "the run was queued"),
    )]
    fn execute(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Options that replace those of the job for this run.
        #[body]
        execution_options: &types::ResourceJobExecutionOptions,
    ) -> types::SuccessWithExecutionId;

    /// Returns a resource job.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>",
        scopes = [read, "resourceJob.get"],
        responses(200 = "the job"),
        errors(404 = "application not found"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
    ) -> types::ResourceJob;

    /// Returns the runs of a resource job, latest first. Defaults to the last run.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>/logs",
        scopes = [read, "resourceJob.logs"],
        responses(200 = "runs"),
    )]
    fn logs(
        &self,
        application_id: ApplicationId,
        resource_job_id: ResourceJobId,
        /// Maximum number of runs.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time from which on runs are returned.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::ResourceJobExecutionLogs;

    /// Changes a resource job.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/resource-jobs/<resourceJobId>",
        scopes = [write, "resourceJob.patch"],
        responses(200 = "the updated job"),
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
