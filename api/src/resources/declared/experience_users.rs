//! The API trait of the experience users of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceGroupId, types};

/// The experience users of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_users().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the experience users belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceUsers {
    /// Returns a page of experience users of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/users",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceUsers.*",
            "experienceUsers.get",
        ],
        page(number = page),
        responses(200 = "page of experience users"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "email", example = "email")]
        sort_field: Option<types::ExperienceUserSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of experience users per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the experience users by.
        #[query(example = "email")]
        filter_field: Option<types::UserFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*user")]
        filter: Option<String>,
        /// Id of the experience group.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        experience_group_id: Option<ExperienceGroupId>,
        /// If `true`, includes the groups that contain the group.
        #[query(example = true)]
        include_ancestor_groups: Option<bool>,
        /// Query for the experience users.
        #[query(style = json)]
        query: Option<&types::AdvancedExperienceUserQuery>,
    ) -> types::ExperienceUsers;

    /// Creates an experience user.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/users",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceUsers.*",
            "experienceUsers.post",
        ],
        responses(201 = "the new experience user"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience user.
        #[body]
        experience_user: &types::ExperienceUserPost,
    ) -> types::ExperienceUser;
}
