//! The API trait of the user OAuth clients.

use restrait::{api, endpoint};

use crate::types;

/// The user OAuth clients.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// # ) -> losant::Result<()> {
/// let response = client.user_oauth_clients().get().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait UserOauthClients {
    /// Returns a page of user OAuth clients.
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
        responses(200 = "page of user OAuth clients"),
    )]
    fn get(
        &self,
        /// Sort field.
        #[query(default = "client_name", example = "client_name")]
        sort_field: Option<types::UserOauthClientSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of user OAuth clients per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the user OAuth clients by.
        #[query(example = "client_name")]
        filter_field: Option<types::UserOauthClientFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*app")]
        filter: Option<String>,
    ) -> types::UserOauthClients;

    /// Creates a user OAuth client.
    #[endpoint(
        method = "POST",
        path = "/me/oauth-clients",
        scopes = ["all.User", "only.User", "userOauthClients.*", "userOauthClients.post"],
        responses(201 = "the new user OAuth client"),
    )]
    fn post(
        &self,
        /// New user OAuth client.
        #[body]
        oauth_client: &types::UserOauthClientPost,
    ) -> types::UserOauthClient;
}
