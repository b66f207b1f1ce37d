//! The API trait of the experience versions of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The experience versions of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_versions().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the experience versions belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceVersions {
    /// Returns a page of experience versions of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/versions",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "experienceVersions.*",
            "experienceVersions.get",
        ],
        page(number = page),
        responses(200 = "page of experience versions"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "version", example = "version")]
        sort_field: Option<types::VersionSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of experience versions per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the experience versions by.
        #[query(example = "email")]
        filter_field: Option<types::VersionFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*version")]
        filter: Option<String>,
    ) -> types::ExperienceVersions;

    /// Creates an experience version.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/versions",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "experienceVersions.*",
            "experienceVersions.post",
        ],
        responses(201 = "the new experience version"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience version.
        #[body]
        experience_version: &types::ExperienceVersionPost,
    ) -> types::ExperienceVersion;
}
