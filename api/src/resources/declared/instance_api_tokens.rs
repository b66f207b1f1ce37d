//! The API trait of the instance API tokens of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The instance API tokens of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_api_tokens().get(instance).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(instanceId = "Id of the instance that the instance API tokens belong to"),
    errors(400 = "invalid request"),
)]
pub trait InstanceApiTokens {
    /// Returns a page of instance API tokens of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/tokens",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceApiTokens.*",
            "instanceApiTokens.get",
        ],
        page(number = page),
        responses(200 = "page of instance API tokens"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::ApiTokenSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of instance API tokens per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the instance API tokens by.
        #[query(example = "key")]
        filter_field: Option<types::NameOrStatus>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*token")]
        filter: Option<String>,
    ) -> types::ApiTokens;

    /// Creates an instance API token.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/tokens",
        scopes = ["all.Instance", "all.User", "instanceApiTokens.*", "instanceApiTokens.post"],
        responses(201 = "API token"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        /// New instance API token.
        #[body]
        api_token: &types::ApiTokenPost,
    ) -> types::ApiToken;
}
