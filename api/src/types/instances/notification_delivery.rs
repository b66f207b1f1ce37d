//! Sent notifications: schema `notificationRuleDeliveryLogs`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{NotificationOwnerType, NotificationTargetType, UsageThresholdType, UsageType};
use crate::{NotificationRuleId, Number, ResourceId, Timestamp};

/// The notifications that a rule has sent, newest first.
///
/// ```
/// let body = r#"[{"targetName":"North Plant","evaluation":{"value":850,"limit":1000}}]"#;
/// let log: losant::types::NotificationRuleDeliveryLogs = serde_json::from_str(body)?;
/// assert_eq!(log[0].target_name.as_deref(), Some("North Plant"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type NotificationRuleDeliveryLogs = Vec<NotificationRuleDeliveryLog>;

response_type! {
    /// A notification that a rule has sent.
    pub struct NotificationRuleDeliveryLog as "notificationRuleDeliveryLog" {
        /// Unique identifier of the notification.
        pub id: Option<ResourceId>,
        /// Same value as `id`.
        pub notification_rule_delivery_id: Option<ResourceId>,
        /// Rule that sent the notification.
        pub notification_rule_id: Option<NotificationRuleId>,
        /// Instance that owns the rule.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<NotificationOwnerType>,
        /// User or API token that requested the evaluation of the rule. All zeros for the system.
        pub requested_by_id: Option<ResourceId>,
        /// Type of the requester in `requested_by_id`.
        pub requested_by_type: Option<EvaluationRequesterType>,
        /// Time at which the notification was sent.
        pub sent_at: Option<Timestamp>,
        /// Type of the resource in `target_id`.
        pub target_type: Option<NotificationTargetType>,
        /// Organization that the notification is about.
        pub target_id: Option<ResourceId>,
        /// Name of the organization, 1 to 255 characters.
        pub target_name: Option<String>,
        /// URL that was called, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Email that was sent.
        pub email: Option<NotificationEmailLog>,
        /// Usage of the organization and the condition of the rule.
        pub evaluation: Option<NotificationEvaluation>,
    }
}

response_type! {
    /// The email of a sent notification.
    pub struct NotificationEmailLog as "notificationEmailLog" {
        /// Subject of the email.
        pub subject: Option<String>,
        /// Text of the email.
        pub body: Option<String>,
        /// Email addresses of the recipients, at most 1024 characters each.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// The usage of an organization and the condition of the rule that sent a notification.
    pub struct NotificationEvaluation as "notificationEvaluation" {
        /// Usage of the organization in the billing period.
        pub value: Option<Number>,
        /// Limit of the organization.
        pub limit: Option<Number>,
        /// Usage that is measured.
        pub rule_type: Option<UsageType>,
        /// Unit of the threshold.
        pub threshold_type: Option<UsageThresholdType>,
        /// Usage at which a notification is sent, 0 to 1000.
        pub threshold: Option<Number>,
        /// Interval in which an organization causes at most one notification.
        pub max_frequency: Option<EvaluationFrequency>,
    }
}

string_enum! {
    /// Type of the requester of an evaluation.
    EvaluationRequesterType {
        /// A user.
        User = "user",
        /// An API token.
        ApiToken = "apiToken",
        /// The platform, which evaluates enabled rules regularly.
        System = "system",
    }
}

string_enum! {
    /// Interval in which an organization causes at most one notification.
    EvaluationFrequency {
        /// A billing period.
        BillingCycle = "billingCycle",
        /// A day.
        Daily = "daily",
        /// The number of notifications was not limited.
        Unlimited = "unlimited",
    }
}
