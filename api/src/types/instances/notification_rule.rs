//! Schemas `notificationRule`, `notificationRulePatch`, `notificationRulePost`.

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::FieldPatch;
use crate::{NotificationRuleId, Number, ResourceId, Timestamp};

response_type! {
    /// A notification rule.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::NotificationRule = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRule as "notificationRule" {
        /// Unique identifier of the notification rule.
        pub id: Option<NotificationRuleId>,
        /// Same value as `id`.
        pub notification_rule_id: Option<NotificationRuleId>,
        /// User or organization that owns the notification rule.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<NotificationRuleOwnerType>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source that created the notification rule.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<NotificationRuleCreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<NotificationRuleCreatedByType>,
        /// Type of the target.
        pub target_type: Option<TargetType>,
        /// Target query JSON, at most 8192 characters.
        pub target_query_json: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the notification rule is enabled.
        pub enabled: Option<bool>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Email configuration.
        pub email_config: Option<EmailConfig>,
        /// Rule configuration.
        pub rule_config: Option<RuleConfig>,
    }
}

shared_type! {
    /// The email configuration of a notification rule.
    ///
    /// ```
    /// let value = losant::types::EmailConfig::new("pump", "pump");
    /// let json = r#"{"subjectTemplate":"pump","bodyTemplate":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EmailConfig as "emailConfig" {
        /// Subject template, 1 to 1024 characters.
        pub subject_template: String,
        /// Body template, at most 32767 characters.
        pub body_template: String,
        /// Send to target.
        pub send_to_target: Option<SendToTarget>,
        /// Send to owner.
        pub send_to_owner: Option<SendToTarget>,
        /// Send to addresses, at most 10.
        pub send_to_addresses: Option<Vec<String>>,
    }
}

shared_type! {
    /// The rule configuration of a notification rule.
    ///
    /// ```
    /// let json = r#"{"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":1}"#;
    /// let value: losant::types::RuleConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RuleConfig as "ruleConfig" {
        /// Type of the rule.
        pub rule_type: RuleType,
        /// Type of the threshold.
        pub threshold_type: ThresholdType,
        /// Threshold, at most 1000.
        pub threshold: Number,
        /// Maximum frequency.
        pub max_frequency: Option<RuleConfigMaxFrequency>,
    }
}

string_enum! {
    /// The created by type of a notification rule.
    NotificationRuleCreatedByType {
        /// API token.
        ApiToken = "apiToken",
        /// User.
        User = "user",
    }
}

string_enum! {
    /// The owner type of a notification rule.
    NotificationRuleOwnerType {
        /// Instance.
        Instance = "instance",
    }
}

string_enum! {
    /// The target type of a notification rule.
    TargetType {
        /// Organization.
        Organization = "organization",
    }
}

string_enum! {
    /// The send to target of a notification rule.
    SendToTarget {
        /// Admins.
        Admins = "admins",
        /// Members.
        Members = "members",
        /// None.
        None = "none",
    }
}

string_enum! {
    /// The rule type of a notification rule.
    RuleType {
        /// Payload usage.
        PayloadUsage = "payloadUsage",
        /// Notebook minute usage.
        NotebookMinuteUsage = "notebookMinuteUsage",
    }
}

string_enum! {
    /// The threshold type of a notification rule.
    ThresholdType {
        /// Percent of limit.
        PercentOfLimit = "percentOfLimit",
    }
}

string_enum! {
    /// The maximum frequency of a notification rule.
    RuleConfigMaxFrequency {
        /// Billing cycle.
        BillingCycle = "billingCycle",
        /// Daily.
        Daily = "daily",
    }
}

request_body! {
    /// Changes to a notification rule. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::NotificationRulePatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRulePatch as "notificationRulePatch" {
        /// Target query JSON, at most 8192 characters.
        pub target_query_json: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the notification rule is enabled.
        pub enabled: Option<bool>,
        /// URL to call with the result. `null` clears it.
        pub callback_url: FieldPatch<String>,
        /// Email configuration. `null` clears it.
        pub email_config: FieldPatch<EmailConfig>,
        /// Rule configuration.
        pub rule_config: Option<RuleConfig>,
    }
}

request_body! {
    /// A new notification rule.
    ///
    /// ```
    /// let json = r#"{"targetType":"organization","targetQueryJson":"pump","name":"pump","ruleConfig":{"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":1}}"#;
    /// let value: losant::types::NotificationRulePost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRulePost as "notificationRulePost" {
        /// Type of the target.
        pub target_type: TargetType,
        /// Target query JSON, at most 8192 characters.
        pub target_query_json: String,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the notification rule is enabled.
        pub enabled: Option<bool>,
        /// URL to call with the result. Can be `null`.
        pub callback_url: FieldPatch<String>,
        /// Email configuration. Can be `null`.
        pub email_config: FieldPatch<EmailConfig>,
        /// Rule configuration.
        pub rule_config: RuleConfig,
    }
}
