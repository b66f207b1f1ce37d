//! The API trait of the user API tokens.

use restrait::{api, endpoint};

use crate::types;

/// The user API tokens.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// # ) -> losant::Result<()> {
/// let response = client.user_api_tokens().get().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait UserApiTokens {
    /// Returns a page of user API tokens.
    #[endpoint(
        method = "GET",
        path = "/me/tokens",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userApiTokens.*",
            "userApiTokens.get",
        ],
        page(number = page),
        responses(200 = "page of user API tokens"),
    )]
    fn get(
        &self,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::ApiTokenSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of user API tokens per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the user API tokens by.
        #[query(example = "key")]
        filter_field: Option<types::NameOrStatus>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*token")]
        filter: Option<String>,
    ) -> types::ApiTokens;

    /// Creates a user API token.
    #[endpoint(
        method = "POST",
        path = "/me/tokens",
        scopes = ["all.User", "only.User", "userApiTokens.*", "userApiTokens.post"],
        responses(201 = "API token"),
    )]
    fn post(
        &self,
        /// New user API token.
        #[body]
        api_token: &types::ApiTokenPost,
    ) -> types::ApiToken;
}
