//! The API trait of the dashboards.

use restrait::{api, endpoint};

use crate::{ApplicationId, OrgId, types};

/// The dashboards that the user can see.
///
/// ```no_run
/// use losant::types::{DashboardBlock, DashboardPost, NameField, SectionHeaderBlock};
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let header = DashboardBlock::new(0, 0, 8, 1, SectionHeaderBlock::new().title("Pumps"));
/// let dashboard = DashboardPost::new("Plant").blocks([header]);
/// client.dashboards().post(&dashboard).await?;
/// let plants = client.dashboards().get().filter_field(NameField::Name).filter("Pl*");
/// for dashboard in plants.await?.items {
///     println!("{:?}", dashboard.name);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait Dashboards {
    /// Returns a page of the dashboards that the user can see.
    #[endpoint(
        method = "GET",
        path = "/dashboards",
        scopes = [
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "dashboards.*",
            "dashboards.get",
            "only.Organization", "only.Organization.bounded", "only.Organization.read",
        ],
        page(number = page),
        responses(200 = "page of dashboards"),
    )]
    fn get(
        &self,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::DashboardSortField>,
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
        /// Application that the dashboards belong to. Defaults to all dashboards.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        application_id: Option<ApplicationId>,
        /// Organization that owns the dashboards. Defaults to all dashboards.
        #[query(example = "575ece7e7ae143cd83dc4a9c")]
        org_id: Option<OrgId>,
    ) -> types::Dashboards;

    /// Creates a dashboard of the user or of an organization.
    #[endpoint(
        method = "POST",
        path = "/dashboards",
        scopes = [
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "dashboards.*",
            "dashboards.post",
            "only.Organization", "only.Organization.bounded",
        ],
        responses(201 = "the new dashboard"),
        errors(404 = "organization or application not found"),
    )]
    fn post(
        &self,
        /// New dashboard.
        #[body]
        dashboard: &types::DashboardPost,
    ) -> types::Dashboard;
}
