//! The API trait of one resource job log.

use restrait::{api, endpoint};

use crate::{ApplicationId, ApplicationJobLogId, types};

/// A resource job log of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     job: losant::ApplicationJobLogId,
/// # ) -> losant::Result<()> {
/// let response = client.application_job_log().get(application, job).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "resource job log not found"),
)]
pub trait ApplicationJobLog {
    /// Returns a resource job log.
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
        responses(200 = "the resource job log"),
    )]
    fn get(
        &self,
        /// Id of the application that the resource job log belongs to.
        application_id: ApplicationId,
        /// Id of the resource job log.
        job_id: ApplicationJobLogId,
    ) -> types::ApplicationJobLog;
}
