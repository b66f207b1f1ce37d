//! The API trait of the groups of users of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The groups of users of an experience.
///
/// ```no_run
/// use losant::types::ExperienceGroupPost;
/// use losant::{ApplicationId, ExperienceUserId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, ada: ExperienceUserId,
/// # ) -> losant::Result<()> {
/// let operators = ExperienceGroupPost::new("Operators").experience_user_ids([ada]);
/// let group = client.experience_groups().post(plant, &operators).await?;
/// println!("created {:?}", group.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the groups belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceGroups {
    /// Returns a page of groups.
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
        responses(200 = "page of groups"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the groups by.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of groups per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the groups by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*group")]
        filter: Option<String>,
        /// Query for the groups. It overrides `filter_field` and `filter`.
        #[query(style = json)]
        query: Option<&types::AdvancedExperienceGroupQuery>,
    ) -> types::ExperienceGroups;

    /// Creates a group.
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
        responses(201 = "the new group"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New group.
        #[body]
        experience_group: &types::ExperienceGroupPost,
    ) -> types::ExperienceGroup;
}
