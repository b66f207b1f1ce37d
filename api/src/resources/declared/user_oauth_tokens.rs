//! The API trait of the OAuth tokens of the current user.

use restrait::{api, endpoint};

use crate::types;

/// The OAuth tokens of the current user, one for each access that the user granted.
///
/// ```no_run
/// use losant::prelude::*;
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let mut tokens = client.user_oauth_tokens().get().items();
/// while let Some(token) = tokens.next().await {
///     let token = token?;
///     let app = token.oauth.and_then(|grant| grant.client_name);
///     println!("{app:?} may use {:?}", token.scope);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait UserOauthTokens {
    /// Returns a page of OAuth tokens of the current user.
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
        responses(200 = "page of OAuth tokens"),
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
        /// Maximum number of OAuth tokens per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the OAuth tokens by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*app")]
        filter: Option<String>,
    ) -> types::UserOauthTokens;

    /// Grants an OAuth client access to the current user.
    ///
    /// This is the consent in the authorization code flow of OAuth 2.0 with PKCE. The new token is
    /// pending until the client completes the flow.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "POST",
        path = "/me/oauth-tokens",
        scopes = ["all.User", "only.User", "userOauthTokens.*", "userOauthTokens.post"],
        responses(201 = "the new OAuth token"),
    )]
    fn post(
        &self,
        /// Client, scopes and roles of the new OAuth token.
        #[body]
        oauth_token: &types::UserOauthTokenPost,
    ) -> types::UserOauthToken;
}
