//! The API trait of the webhooks of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The webhooks of an application.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::WebhookPost;
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let orders = WebhookPost::new("Orders").wait_for_reply(true);
/// let webhook = client.webhooks().post(plant, &orders).await?;
/// if let Some(token) = webhook.token {
///     println!("https://triggers.losant.com/webhooks/{}", token.as_str());
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the webhooks belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Webhooks {
    /// Returns a page of webhooks.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/webhooks",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "webhooks.*",
            "webhooks.get",
        ],
        page(number = page),
        responses(200 = "page of webhooks"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the webhooks by.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of webhooks per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the webhooks by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*webhook")]
        filter: Option<String>,
    ) -> types::Webhooks;

    /// Creates a webhook. The response has the secret token of its URL.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/webhooks",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "webhooks.*",
            "webhooks.post",
        ],
        responses(201 = "the new webhook"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New webhook.
        #[body]
        webhook: &types::WebhookPost,
    ) -> types::Webhook;
}
