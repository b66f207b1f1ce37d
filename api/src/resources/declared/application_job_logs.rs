//! The API trait of the job log of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The job log of an application: exports, imports and other operations that take time.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{ApplicationJobLogSortField, SortDirection};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let latest = client
///     .application_job_logs()
///     .get(plant)
///     .sort_field(ApplicationJobLogSortField::RunQueuedAt)
///     .sort_direction(SortDirection::Desc)
///     .per_page(10);
/// for job in latest.await?.items {
///     println!("{:?}: {:?}", job.name, job.status);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationJobLogs {
    /// Returns a page of the job log of an application, oldest request first by default.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/jobLogs",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationJobLogs.*",
            "applicationJobLogs.get",
        ],
        page(number = page),
        responses(200 = "page of log entries"),
    )]
    fn get(
        &self,
        /// Id of the application that the jobs belong to.
        application_id: ApplicationId,
        /// Field to sort the jobs by.
        #[query(default = "runQueuedAt", example = "status")]
        sort_field: Option<types::ApplicationJobLogSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of jobs per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Query for the jobs. Defaults to all jobs.
        #[query(style = json)]
        query: Option<&types::AdvancedApplicationJobLogQuery>,
    ) -> types::ApplicationJobLogs;
}
