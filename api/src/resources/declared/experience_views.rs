//! The API trait of the experience views of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The experience views of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_views().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the experience views belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceViews {
    /// Returns a page of experience views of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/views",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "experienceViews.*",
            "experienceViews.get",
        ],
        page(number = page),
        responses(200 = "page of experience views"),
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
        /// Maximum number of experience views per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the experience views by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*view")]
        filter: Option<String>,
        /// Type of the experience views.
        #[query(example = "page")]
        view_type: Option<types::ExperienceViewType>,
        /// Version.
        #[query(default = "develop", example = "develop")]
        version: Option<String>,
    ) -> types::ExperienceViews;

    /// Creates an experience view.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/views",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "experienceViews.*",
            "experienceViews.post",
        ],
        responses(201 = "the new experience view"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience view.
        #[body]
        experience_view: &types::ExperienceViewPost,
    ) -> types::ExperienceView;
}
