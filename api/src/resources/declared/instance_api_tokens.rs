//! The API trait of all API tokens of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The API tokens of an instance.
///
/// ```no_run
/// use losant::InstanceId;
/// use losant::types::ApiTokenPost;
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let token = ApiTokenPost::new("usage report").scope(["all.Instance.read".into()]);
/// let token = client.instance_api_tokens().post(instance, &token).await?;
/// // Only this response contains the text of the token.
/// if let Some(text) = token.token {
///     println!("{}", text.as_str());
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(instanceId = "Id of the instance that the API tokens belong to"),
    errors(400 = "invalid request"),
)]
pub trait InstanceApiTokens {
    /// Returns a page of API tokens of an instance.
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
        responses(200 = "page of API tokens"),
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

    /// Creates an API token of an instance.
    ///
    /// The text of the token is only in this response.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/tokens",
        scopes = ["all.Instance", "all.User", "instanceApiTokens.*", "instanceApiTokens.post"],
        responses(201 = "the new API token"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        /// New API token.
        #[body]
        api_token: &types::ApiTokenPost,
    ) -> types::ApiToken;
}
