//! The API trait of the experience groups of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The experience groups of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_groups().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the experience groups belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceGroups {
    /// Returns a page of experience groups of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/groups",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceGroups.*",
            "experienceGroups.get",
        ],
        page(number = page),
        responses(200 = "page of experience groups"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of experience groups per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the experience groups by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*group")]
        filter: Option<String>,
        /// Query for the experience groups.
        #[query(style = json)]
        query: Option<&types::AdvancedExperienceGroupQuery>,
    ) -> types::ExperienceGroups;

    /// Creates an experience group.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/groups",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceGroups.*",
            "experienceGroups.post",
        ],
        responses(201 = "the new experience group"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience group.
        #[body]
        experience_group: &types::ExperienceGroupPost,
    ) -> types::ExperienceGroup;
}
