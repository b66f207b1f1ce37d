//! The API trait of the API tokens of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The API tokens of an application.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{ApiTokenSortField, SortDirection};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let tokens = client
///     .application_api_tokens()
///     .get(plant)
///     .sort_field(ApiTokenSortField::ExpirationDate)
///     .sort_direction(SortDirection::Asc)
///     .await?;
/// for token in tokens.items {
///     println!("{:?} expires at {:?}", token.name, token.expiration_date);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the API tokens belong to"),
    errors(400 = "invalid request"),
)]
pub trait ApplicationApiTokens {
    /// Returns a page of API tokens, without the tokens themselves.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/tokens",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationApiTokens.*",
            "applicationApiTokens.get",
        ],
        page(number = page),
        responses(200 = "page of API tokens"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::ApiTokenSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of API tokens per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the API tokens by.
        #[query(example = "key")]
        filter_field: Option<types::NameOrStatus>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*token")]
        filter: Option<String>,
    ) -> types::ApiTokens;

    /// Creates an API token.
    ///
    /// Only this response contains the token itself, so store it.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/tokens",
        scopes = [
            "all.Application",
            "all.Organization",
            "all.User",
            "applicationApiTokens.*",
            "applicationApiTokens.post",
        ],
        responses(201 = "the new API token"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New API token.
        #[body]
        api_token: &types::ApiTokenPost,
    ) -> types::ApiToken;
}
