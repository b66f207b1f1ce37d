//! The API trait of the users of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The users of an experience.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{ExperienceGroupFilter, ExperienceUserPost};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let ada = ExperienceUserPost::new("ada@example.com", "correct horse");
/// client.experience_users().post(plant, &ada).await?;
/// let without_group = ExperienceGroupFilter::None;
/// let users = client.experience_users().get(plant).experience_group_id(without_group).await?;
/// println!("{:?} users are in no group", users.total_count);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the users belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceUsers {
    /// Returns a page of users.
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
        responses(200 = "page of users"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the users by.
        #[query(default = "email", example = "email")]
        sort_field: Option<types::ExperienceUserSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of users per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the users by.
        #[query(example = "email")]
        filter_field: Option<types::UserFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*user")]
        filter: Option<String>,
        /// Group that the users are in.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        experience_group_id: Option<types::ExperienceGroupFilter>,
        /// If `true`, the users of all groups that contain the group are included.
        #[query(example = true)]
        include_ancestor_groups: Option<bool>,
        /// Query for the users. It overrides all other filters.
        #[query(style = json)]
        query: Option<&types::AdvancedExperienceUserQuery>,
    ) -> types::ExperienceUsers;

    /// Creates a user. The email address must be unique in the application.
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
        responses(201 = "the new user"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New user.
        #[body]
        experience_user: &types::ExperienceUserPost,
    ) -> types::ExperienceUser;
}
