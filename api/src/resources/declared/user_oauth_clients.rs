//! The API trait of the OAuth clients of the current user.

use restrait::{api, endpoint};

use crate::types;

/// The private OAuth clients of the current user: programs that act for users who authorize them.
///
/// ```no_run
/// use losant::types::{OauthScope, TokenEndpointAuthMethod, UserOauthClientPost};
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let app = UserOauthClientPost::new("Plant viewer", ["https://example.com/done".to_owned()])
///     .token_endpoint_auth_method(TokenEndpointAuthMethod::ClientSecretBasic)
///     .scope([OauthScope::AllApplicationRead]);
/// let app = client.user_oauth_clients().post(&app).await?;
/// println!("client id: {:?}", app.client_id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait UserOauthClients {
    /// Returns a page of OAuth clients of the current user.
    #[endpoint(
        method = "GET",
        path = "/me/oauth-clients",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "userOauthClients.*",
            "userOauthClients.get",
        ],
        page(number = page),
        responses(200 = "page of OAuth clients"),
    )]
    fn get(
        &self,
        /// Sort field.
        #[query(default = "client_name", example = "client_name")]
        sort_field: Option<types::OauthClientSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of OAuth clients per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the OAuth clients by.
        #[query(example = "client_name")]
        filter_field: Option<types::OauthClientFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*app")]
        filter: Option<String>,
    ) -> types::UserOauthClients;

    /// Creates an OAuth client. Only this response contains the secret of the client.
    ///
    /// A request with an OAuth token is refused.
    #[endpoint(
        method = "POST",
        path = "/me/oauth-clients",
        scopes = ["all.User", "only.User", "userOauthClients.*", "userOauthClients.post"],
        responses(201 = "the new OAuth client"),
    )]
    fn post(
        &self,
        /// Fields of the new OAuth client.
        #[body]
        oauth_client: &types::UserOauthClientPost,
    ) -> types::UserOauthClient;
}
