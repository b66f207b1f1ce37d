//! The API trait of one entry of the job log of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, ApplicationJobLogId, types};

/// The log entry of a job of an application.
///
/// ```no_run
/// use losant::{ApplicationId, ApplicationJobLogId, Client};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, export: ApplicationJobLogId,
/// # ) -> losant::Result<()> {
/// let job = client.application_job_log().get(plant, export).await?;
/// println!("{:?}: {:?}", job.name, job.status);
/// for url in job.output.and_then(|output| output.download_urls).unwrap_or_default() {
///     println!("download {url}");
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "job not found"),
)]
pub trait ApplicationJobLog {
    /// Returns the log entry of a job: its status, its progress and its result.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/jobLogs/<jobId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationJobLog.*",
            "applicationJobLog.get",
        ],
        responses(200 = "the log entry"),
    )]
    fn get(
        &self,
        /// Id of the application that the job belongs to.
        application_id: ApplicationId,
        /// Id of the job.
        job_id: ApplicationJobLogId,
    ) -> types::ApplicationJobLog;
}
