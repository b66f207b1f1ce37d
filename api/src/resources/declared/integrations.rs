//! The API trait of the integrations of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The integrations of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.integrations().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the integrations belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Integrations {
    /// Returns a page of integrations of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/integrations",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "integrations.*",
            "integrations.get",
        ],
        page(number = page),
        responses(200 = "page of integrations"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::IntegrationSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of integrations per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the integrations by.
        #[query(example = "integrationType")]
        filter_field: Option<types::IntegrationFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*integration")]
        filter: Option<String>,
    ) -> types::Integrations;

    /// Creates an integration.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/integrations",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "integrations.*",
            "integrations.post",
        ],
        responses(201 = "the new integration"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New integration.
        #[body]
        integration: &types::IntegrationPost,
    ) -> types::Integration;
}
