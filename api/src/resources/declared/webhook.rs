//! The API trait of one webhook.

use restrait::{api, endpoint};

use crate::{ApplicationId, WebhookId, types};

/// A webhook of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     webhook: losant::WebhookId,
/// # ) -> losant::Result<()> {
/// let response = client.webhook().get(application, webhook).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "webhook.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the webhook belongs to",
        webhookId = "Id of the webhook",
    ),
    errors(400 = "invalid request", 404 = "webhook not found"),
)]
pub trait Webhook {
    /// Deletes a webhook.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/webhooks/<webhookId>",
        scopes = [write, "webhook.delete"],
        responses(200 = "the webhook was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        webhook_id: WebhookId,
        /// If `true`, includes workflows.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Returns a webhook.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/webhooks/<webhookId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "webhook.*",
            "webhook.get",
        ],
        responses(200 = "the webhook"),
    )]
    fn get(&self, application_id: ApplicationId, webhook_id: WebhookId) -> types::Webhook;

    /// Changes a webhook.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/webhooks/<webhookId>",
        scopes = [write, "webhook.patch"],
        responses(200 = "the updated webhook"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        webhook_id: WebhookId,
        /// Fields to change.
        #[body]
        webhook: &types::WebhookPatch,
    ) -> types::Webhook;
}
