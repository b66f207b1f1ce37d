//! The API trait of the resource job logs of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The resource job logs of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.application_job_logs().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationJobLogs {
    /// Returns a page of resource job logs of an application.
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
        responses(200 = "page of resource job logs"),
    )]
    fn get(
        &self,
        /// Id of the application that the resource job logs belong to.
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "runQueuedAt", example = "status")]
        sort_field: Option<types::ApplicationJobLogSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of resource job logs per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Query for the resource job logs.
        #[query(style = json)]
        query: Option<&types::AdvancedApplicationJobLogQuery>,
    ) -> types::ApplicationJobLogs;
}
