//! The API trait of the API tokens of the current user.

use restrait::{api, endpoint};

use crate::types;

/// The API tokens of the current user.
///
/// ```no_run
/// use losant::types::ApiTokenPost;
///
/// # async fn example(client: losant::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let token = ApiTokenPost::new("Nightly report").scope(["all.User.read".into()]);
/// if let Some(token) = client.user_api_tokens().post(&token).await?.token {
///     let reader = client.with_token(token.as_str())?;
///     println!("{:?}", reader.me().get().await?.email);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait UserApiTokens {
    /// Returns a page of API tokens of the current user.
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
        responses(200 = "page of API tokens"),
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

    /// Creates an API token. Only this response contains the token itself.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "POST",
        path = "/me/tokens",
        scopes = ["all.User", "only.User", "userApiTokens.*", "userApiTokens.post"],
        responses(201 = "the new API token"),
    )]
    fn post(
        &self,
        /// Name, scopes and roles of the new API token.
        #[body]
        api_token: &types::ApiTokenPost,
    ) -> types::ApiToken;
}
