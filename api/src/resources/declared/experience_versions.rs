//! The API trait of the versions of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The versions of an experience.
///
/// ```no_run
/// use losant::types::ExperienceVersionPost;
/// use losant::{ApplicationId, ExperienceSlugId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, slug: ExperienceSlugId,
/// # ) -> losant::Result<()> {
/// let release = ExperienceVersionPost::new("v1.3.0").slug_ids([slug]);
/// let version = client.experience_versions().post(plant, &release).await?;
/// println!("{:?} is online", version.version);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the versions belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceVersions {
    /// Returns a page of versions.
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
        responses(200 = "page of versions"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the versions by.
        #[query(default = "version", example = "version")]
        sort_field: Option<types::VersionSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of versions per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the versions by.
        #[query(example = "email")]
        filter_field: Option<types::VersionFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*version")]
        filter: Option<String>,
    ) -> types::ExperienceVersions;

    /// Creates a version from the current contents of the version `develop`.
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
        responses(201 = "the new version"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New version.
        #[body]
        experience_version: &types::ExperienceVersionPost,
    ) -> types::ExperienceVersion;
}
