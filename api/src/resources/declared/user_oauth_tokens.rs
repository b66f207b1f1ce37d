//! The API trait of the user OAuth tokens.

use restrait::{api, endpoint};

use crate::types;

/// The user OAuth tokens.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// # ) -> losant::Result<()> {
/// let response = client.user_oauth_tokens().get().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait UserOauthTokens {
    /// Returns a page of user OAuth tokens.
    #[endpoint(
        method = "GET",
        path = "/me/oauth-tokens",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userOauthTokens.*",
            "userOauthTokens.get",
        ],
        page(number = page),
        responses(200 = "page of user OAuth tokens"),
    )]
    fn get(
        &self,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::StatusSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of user OAuth tokens per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the user OAuth tokens by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*app")]
        filter: Option<String>,
    ) -> types::UserOauthTokens;

    /// Creates a user OAuth token.
    #[endpoint(
        method = "POST",
        path = "/me/oauth-tokens",
        scopes = ["all.User", "only.User", "userOauthTokens.*", "userOauthTokens.post"],
        responses(201 = "the new user OAuth token"),
    )]
    fn post(
        &self,
        /// New user OAuth token.
        #[body]
        oauth_token: &types::UserOauthTokenPost,
    ) -> types::UserOauthToken;
}
