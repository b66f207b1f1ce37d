//! Schema `notificationRuleDeliveryLogs`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{NotificationRuleOwnerType, RuleType, TargetType, ThresholdType};
use crate::{NotificationRuleId, Number, ResourceId, Timestamp};

/// Schema `notificationRuleDeliveryLogs`: a list of notification rule delivery logs.
///
/// ```
/// let value: losant::types::NotificationRuleDeliveryLogs = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type NotificationRuleDeliveryLogs = Vec<NotificationRuleDeliveryLog>;

response_type! {
    /// The notification rule delivery log of a notification rule delivery log.
    pub struct NotificationRuleDeliveryLog as "notificationRuleDeliveryLog" {
        /// Unique identifier of the notification rule delivery log.
        pub id: Option<ResourceId>,
        /// Notification rule delivery.
        pub notification_rule_delivery_id: Option<ResourceId>,
        /// Notification rule.
        pub notification_rule_id: Option<NotificationRuleId>,
        /// User or organization that owns the notification rule delivery log.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<NotificationRuleOwnerType>,
        /// Requested by.
        pub requested_by_id: Option<ResourceId>,
        /// Type of the requested by.
        pub requested_by_type: Option<NotificationRuleDeliveryLogRequestedByType>,
        /// Time of sent.
        pub sent_at: Option<Timestamp>,
        /// Type of the target.
        pub target_type: Option<TargetType>,
        /// Target.
        pub target_id: Option<ResourceId>,
        /// Name of the target, 1 to 255 characters.
        pub target_name: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Email address.
        pub email: Option<NotificationRuleDeliveryLogEmail>,
        /// Evaluation.
        pub evaluation: Option<NotificationRuleDeliveryLogEvaluation>,
    }
}

response_type! {
    /// The email of a notification rule delivery log.
    pub struct NotificationRuleDeliveryLogEmail as "notificationRuleDeliveryLogEmail" {
        /// Subject.
        pub subject: Option<String>,
        /// Body.
        pub body: Option<String>,
        /// Addresses, at most 1024 characters each.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// The evaluation of a notification rule delivery log.
    pub struct NotificationRuleDeliveryLogEvaluation as "notificationRuleDeliveryLogEvaluation" {
        /// Value.
        pub value: Option<Number>,
        /// Limit.
        pub limit: Option<Number>,
        /// Type of the rule.
        pub rule_type: Option<RuleType>,
        /// Type of the threshold.
        pub threshold_type: Option<ThresholdType>,
        /// Threshold, at most 1000.
        pub threshold: Option<Number>,
        /// Maximum frequency.
        pub max_frequency: Option<NotificationRuleDeliveryLogEvaluationMaxFrequency>,
    }
}

string_enum! {
    /// The requested by type of a notification rule delivery log.
    NotificationRuleDeliveryLogRequestedByType {
        /// User.
        User = "user",
        /// API token.
        ApiToken = "apiToken",
        /// System.
        System = "system",
    }
}

string_enum! {
    /// The maximum frequency of a notification rule delivery log.
    NotificationRuleDeliveryLogEvaluationMaxFrequency {
        /// Billing cycle.
        BillingCycle = "billingCycle",
        /// Daily.
        Daily = "daily",
        /// Unlimited.
        Unlimited = "unlimited",
    }
}
