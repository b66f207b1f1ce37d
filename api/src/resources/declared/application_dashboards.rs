//! The API trait of the dashboards of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The dashboards of an application.
///
/// ```no_run
/// use losant::types::{ApplicationDashboardPost, Theme};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let dashboard = ApplicationDashboardPost::new("Pumps").default_theme(Theme::Dark);
/// let dashboard = client.application_dashboards().post(plant, &dashboard).await?;
/// println!("{:?}", dashboard.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the dashboards belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationDashboards {
    /// Returns a page of dashboards of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/dashboards",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationDashboards.*",
            "applicationDashboards.get",
        ],
        page(number = page),
        responses(200 = "page of dashboards"),
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
        /// Maximum number of dashboards per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the dashboards by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * dashboard")]
        filter: Option<String>,
    ) -> types::Dashboards;

    /// Creates a dashboard of an application.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/dashboards",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "applicationDashboards.*",
            "applicationDashboards.post",
        ],
        responses(201 = "the new dashboard"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New dashboard.
        #[body]
        dashboard: &types::ApplicationDashboardPost,
    ) -> types::Dashboard;
}
