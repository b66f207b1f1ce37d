//! The API trait of the resource jobs of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The resource jobs of an application: they trigger workflows for each of many resources.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{JobTarget, ResourceJobPost};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let job = ResourceJobPost::new("Calibrate", JobTarget::Device)
///     .query_json(r#"{"deviceClass":"gateway"}"#);
/// let job = client.resource_jobs().post(plant, &job).await?;
/// println!("created {:?}", job.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the jobs belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ResourceJobs {
    /// Returns a page of the resource jobs of an application.
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
        responses(200 = "page of jobs"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the jobs by.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::ResourceJobSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of jobs per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the jobs by. Without it, `filter` has no effect.
        #[query(example = "device")]
        filter_field: Option<types::ResourceJobFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*job")]
        filter: Option<String>,
    ) -> types::ResourceJobs;

    /// Creates a resource job. It does not run until a run is requested.
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
        responses(201 = "the new job"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New job.
        #[body]
        resource_job: &types::ResourceJobPost,
    ) -> types::ResourceJob;
}
