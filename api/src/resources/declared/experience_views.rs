//! The API trait of the views of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The views of an experience: layouts, pages and components.
///
/// ```no_run
/// use losant::types::{ExperienceViewPost, ExperienceViewType};
/// use losant::{ApplicationId, ExperienceViewId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, layout: ExperienceViewId,
/// # ) -> losant::Result<()> {
/// let page = ExperienceViewPost::new("Pumps", ExperienceViewType::Page)
///     .layout_id(layout)
///     .body("<h1>{{pumps.length}} pumps</h1>");
/// let page = client.experience_views().post(plant, &page).await?;
/// println!("created {:?}", page.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the views belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceViews {
    /// Returns a page of views of an experience version.
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
        responses(200 = "page of views"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the views by.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of views per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the views by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*view")]
        filter: Option<String>,
        /// Type of the views. Defaults to all types.
        #[query(example = "page")]
        view_type: Option<types::ExperienceViewType>,
        /// Name of the experience version.
        #[query(default = "develop", example = "develop")]
        version: Option<String>,
    ) -> types::ExperienceViews;

    /// Creates a view in the version `develop`.
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
        responses(201 = "the new view"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New view.
        #[body]
        experience_view: &types::ExperienceViewPost,
    ) -> types::ExperienceView;
}
