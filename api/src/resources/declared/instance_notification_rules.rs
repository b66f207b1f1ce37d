//! The API trait of all notification rules of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The notification rules of an instance.
///
/// ```no_run
/// use losant::InstanceId;
/// use losant::types::{
///     EmailRecipients, NotificationCondition, NotificationEmail, NotificationRulePost,
///     NotificationTargetType, UsageThresholdType, UsageType,
/// };
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let percent = UsageThresholdType::PercentOfLimit;
/// let condition = NotificationCondition::new(UsageType::PayloadUsage, percent, 80);
/// let email = NotificationEmail::new("Payloads", "80 % of the payloads are used.")
///     .send_to_target(EmailRecipients::Admins);
/// let target = NotificationTargetType::Organization;
/// let rule = NotificationRulePost::new(target, "{}", "Payloads at 80 %", condition)
///     .email_config(email);
/// client.instance_notification_rules().post(instance, &rule).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(instanceId = "Id of the instance that the notification rules belong to"),
    errors(400 = "invalid request"),
)]
pub trait InstanceNotificationRules {
    /// Returns a page of notification rules of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/notification-rules",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceNotificationRules.*",
            "instanceNotificationRules.get",
        ],
        page(number = page),
        responses(200 = "page of notification rules"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of notification rules per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the notification rules by.
        #[query(example = "key")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*rule")]
        filter: Option<String>,
    ) -> types::NotificationRules;

    /// Creates a notification rule of an instance.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/notification-rules",
        scopes = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceNotificationRules.*",
            "instanceNotificationRules.post",
        ],
        responses(201 = "the new notification rule"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        /// New notification rule.
        #[body]
        notification_rule: &types::NotificationRulePost,
    ) -> types::NotificationRule;
}
