//! The API trait of one notification rule of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, NotificationRuleId, TimePoint, types};

/// A notification rule of an instance: its settings, evaluation and sent notifications.
///
/// ```no_run
/// use losant::types::NotificationRuleEvaluationOptions;
/// use losant::{InstanceId, NotificationRuleId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, rule: NotificationRuleId,
/// # ) -> losant::Result<()> {
/// let rules = client.instance_notification_rule();
/// let options = NotificationRuleEvaluationOptions::new().ignore_frequency_check(true);
/// rules.evaluate(instance, rule, &options).await?;
/// for notification in rules.logs(instance, rule).limit(10).await? {
///     println!("{:?}: {:?}", notification.sent_at, notification.target_name);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceNotificationRule.*",
        ],
    ),
    params(
        instanceId = "Id of the instance that the notification rule belongs to",
        notificationRuleId = "Id of the notification rule",
    ),
    errors(400 = "invalid request", 404 = "notification rule not found"),
)]
pub trait InstanceNotificationRule {
    /// Deletes a notification rule.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/notification-rules/<notificationRuleId>",
        scopes = [write, "instanceNotificationRule.delete"],
        responses(200 = "the notification rule was deleted"),
    )]
    fn delete(
        &self,
        instance_id: InstanceId,
        notification_rule_id: NotificationRuleId,
    ) -> types::Success;

    /// Queues a job that evaluates a notification rule now and sends the notifications.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/notification-rules/<notificationRuleId>/evaluate",
        scopes = [write, "instanceNotificationRule.evaluate"],
        responses(202 = "queued as a job"),
    )]
    fn evaluate(
        &self,
        instance_id: InstanceId,
        notification_rule_id: NotificationRuleId,
        /// Options of the evaluation.
        #[body]
        evaluation_options: &types::NotificationRuleEvaluationOptions,
    ) -> types::JobEnqueuedResult;

    /// Returns a notification rule.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/notification-rules/<notificationRuleId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceNotificationRule.*",
            "instanceNotificationRule.get",
        ],
        responses(200 = "the notification rule"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        notification_rule_id: NotificationRuleId,
    ) -> types::NotificationRule;

    /// Returns the latest notifications that a rule has sent, newest first.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/notification-rules/<notificationRuleId>/logs",
        scopes = [write, "instanceNotificationRule.logs"],
        responses(200 = "sent notifications"),
    )]
    fn logs(
        &self,
        instance_id: InstanceId,
        notification_rule_id: NotificationRuleId,
        /// Maximum number of notifications.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time of the oldest notification to return.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::NotificationRuleDeliveryLogs;

    /// Changes a notification rule.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/notification-rules/<notificationRuleId>",
        scopes = [write, "instanceNotificationRule.patch"],
        responses(200 = "the updated notification rule"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        notification_rule_id: NotificationRuleId,
        /// Fields to change.
        #[body]
        notification_rule: &types::NotificationRulePatch,
    ) -> types::NotificationRule;
}
