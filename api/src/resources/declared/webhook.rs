//! The API trait of one webhook.

use restrait::{api, endpoint};

use crate::{ApplicationId, WebhookId, types};

/// A webhook: a URL of Losant. Requests to it trigger workflows.
///
/// ```no_run
/// use losant::types::WebhookPatch;
/// use losant::{ApplicationId, WebhookId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, orders: WebhookId,
/// # ) -> losant::Result<()> {
/// let orders = client.webhook().get(plant, orders).await?;
/// if let (Some(id), Some(true)) = (orders.id, orders.wait_for_reply) {
///     let accepted = WebhookPatch::new().wait_for_reply(false).response_code(202);
///     client.webhook().patch(plant, id, &accepted).await?;
/// }
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
    /// Deletes a webhook. Its URL no longer accepts requests.
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
        /// If `true`, workflows that the webhook triggers are deleted as well.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Returns a webhook and the secret token of its URL.
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

    /// Changes a webhook. Its URL stays the same.
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
