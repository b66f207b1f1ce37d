//! The API trait of the resource jobs of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The resource jobs of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.resource_jobs().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the resource jobs belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ResourceJobs {
    /// Returns a page of resource jobs of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/resource-jobs",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "resourceJobs.*",
            "resourceJobs.get",
        ],
        page(number = page),
        responses(200 = "page of resource jobs"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::ResourceJobSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of resource jobs per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the resource jobs by.
        #[query(example = "device")]
        filter_field: Option<types::ResourceJobFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*job")]
        filter: Option<String>,
    ) -> types::ResourceJobs;

    /// Creates a resource job.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/resource-jobs",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "resourceJobs.*",
            "resourceJobs.post",
        ],
        responses(201 = "the new resource job"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New resource job.
        #[body]
        resource_job: &types::ResourceJobPost,
    ) -> types::ResourceJob;
}
