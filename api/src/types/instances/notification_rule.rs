//! Notification rules: schemas `notificationRule`, `notificationRulePatch`, `notificationRulePost`,
//! `notificationRules` and `notificationRuleEvaluationOptions`.

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{FieldPatch, SortDirection};
use crate::{NotificationRuleId, Number, ResourceId, Timestamp};

response_type! {
    /// A notification rule of an instance.
    ///
    /// The rule is evaluated for each organization that its query selects. If the usage of an
    /// organization exceeds the threshold, a notification is sent.
    ///
    /// ```
    /// use losant::types::{NotificationRule, UsageType};
    ///
    /// let body = r#"{"name":"Payloads at 80 %","enabled":true,"ruleConfig":
    ///     {"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":80}}"#;
    /// let rule: NotificationRule = serde_json::from_str(body)?;
    /// let condition = rule.rule_config.expect("a rule has a condition");
    /// assert_eq!(condition.rule_type, UsageType::PayloadUsage);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRule as "notificationRule" {
        /// Unique identifier of the rule.
        pub id: Option<NotificationRuleId>,
        /// Same value as `id`.
        pub notification_rule_id: Option<NotificationRuleId>,
        /// Instance that owns the rule.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<NotificationOwnerType>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User or API token that created the rule.
        pub created_by_id: Option<ResourceId>,
        /// Type of the creator in `created_by_id`.
        pub created_by_type: Option<UserOrApiToken>,
        /// User or API token that made the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the editor in `last_updated_by_id`.
        pub last_updated_by_type: Option<UserOrApiToken>,
        /// Type of the resources that the rule is evaluated for.
        pub target_type: Option<NotificationTargetType>,
        /// Query for the organizations that the rule is evaluated for, at most 8192 characters. It is
        /// the JSON text of an [`AdvancedInstanceOrgQuery`](crate::types::AdvancedInstanceOrgQuery).
        pub target_query_json: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the rule is evaluated regularly.
        pub enabled: Option<bool>,
        /// URL to call with each notification, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Email to send with each notification.
        pub email_config: Option<NotificationEmail>,
        /// Condition of a notification.
        pub rule_config: Option<NotificationCondition>,
    }
}

shared_type! {
    /// The email of a notification and its recipients.
    pub struct NotificationEmail as "notificationEmail" closed {
        /// Template of the subject, 1 to 1024 characters.
        pub subject_template: String,
        /// Template of the text, at most 32767 characters.
        pub body_template: String,
        /// Members of the organization that receive the email.
        pub send_to_target: Option<EmailRecipients>,
        /// Members of the instance that receive the email.
        pub send_to_owner: Option<EmailRecipients>,
        /// Email addresses of other recipients, at most 10, at most 1024 characters each.
        pub send_to_addresses: Option<Vec<String>>,
    }
}

shared_type! {
    /// The condition of a notification.
    pub struct NotificationCondition as "notificationCondition" closed {
        /// Usage that is measured.
        pub rule_type: UsageType,
        /// Unit of the threshold.
        pub threshold_type: UsageThresholdType,
        /// Usage at which a notification is sent, 0 to 1000.
        pub threshold: Number,
        /// Interval in which an organization causes at most one notification.
        pub max_frequency: Option<NotificationFrequency>,
    }
}

string_enum! {
    /// Type of the creator or the last editor of a resource of an instance.
    UserOrApiToken {
        /// An API token.
        ApiToken = "apiToken",
        /// A user.
        User = "user",
    }
}

string_enum! {
    /// Type of the owner of a notification rule.
    NotificationOwnerType {
        /// An instance.
        Instance = "instance",
    }
}

string_enum! {
    /// Type of the resources that a notification rule is evaluated for.
    NotificationTargetType {
        /// Organizations of the instance.
        Organization = "organization",
    }
}

string_enum! {
    /// Members who receive the email of a notification.
    EmailRecipients {
        /// Administrators.
        Admins = "admins",
        /// All members.
        Members = "members",
        /// No members.
        None = "none",
    }
}

string_enum! {
    /// Usage that a notification rule measures.
    UsageType {
        /// Payloads in the billing period.
        PayloadUsage = "payloadUsage",
        /// Minutes of notebook runs in the billing period.
        NotebookMinuteUsage = "notebookMinuteUsage",
    }
}

string_enum! {
    /// Unit of the threshold of a notification rule.
    UsageThresholdType {
        /// Percent of the organization's limit.
        PercentOfLimit = "percentOfLimit",
    }
}

string_enum! {
    /// Interval in which an organization causes at most one notification.
    NotificationFrequency {
        /// A billing period.
        BillingCycle = "billingCycle",
        /// A day.
        Daily = "daily",
    }
}

request_body! {
    /// Changes to a notification rule. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{FieldPatch, NotificationRulePatch};
    ///
    /// let patch = NotificationRulePatch::new().enabled(false).callback_url(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"enabled":false,"callbackUrl":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRulePatch as "notificationRulePatch" closed {
        /// Query for the organizations that the rule is evaluated for, at most 8192 characters. It is
        /// the JSON text of an [`AdvancedInstanceOrgQuery`](crate::types::AdvancedInstanceOrgQuery).
        pub target_query_json: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the rule is evaluated regularly.
        pub enabled: Option<bool>,
        /// Callback URL, at most 1024 characters. `null` or an empty text removes it.
        pub callback_url: FieldPatch<String>,
        /// Email to send with each notification. `null` removes it.
        pub email_config: FieldPatch<NotificationEmail>,
        /// Condition of a notification.
        pub rule_config: Option<NotificationCondition>,
    }
}

request_body! {
    /// A new notification rule.
    ///
    /// ```
    /// use losant::types::{
    ///     EmailRecipients, NotificationCondition, NotificationEmail, NotificationRulePost,
    ///     NotificationTargetType, UsageThresholdType, UsageType,
    /// };
    ///
    /// let condition = NotificationCondition::new(
    ///     UsageType::PayloadUsage,
    ///     UsageThresholdType::PercentOfLimit,
    ///     80,
    /// );
    /// let email = NotificationEmail::new("Payloads", "80 % of the payloads are used.")
    ///     .send_to_target(EmailRecipients::Admins);
    /// // The query `{}` selects all organizations.
    /// let rule = NotificationRulePost::new(
    ///     NotificationTargetType::Organization,
    ///     "{}",
    ///     "Payloads at 80 %",
    ///     condition,
    /// )
    /// .email_config(email);
    /// let json = serde_json::to_value(&rule)?;
    /// assert_eq!(json["ruleConfig"]["threshold"], 80);
    /// assert_eq!(json["emailConfig"]["sendToTarget"], "admins");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRulePost as "notificationRulePost" closed {
        /// Type of the resources that the rule is evaluated for.
        pub target_type: NotificationTargetType,
        /// Query for the organizations that the rule is evaluated for, at most 8192 characters. It is
        /// the JSON text of an [`AdvancedInstanceOrgQuery`](crate::types::AdvancedInstanceOrgQuery).
        pub target_query_json: String,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the rule is evaluated regularly.
        pub enabled: Option<bool>,
        /// Callback URL, at most 1024 characters. `null` or an empty text for none.
        pub callback_url: FieldPatch<String>,
        /// Email to send with each notification. `null` for none.
        pub email_config: FieldPatch<NotificationEmail>,
        /// Condition of a notification.
        pub rule_config: NotificationCondition,
    }
}

request_body! {
    /// Options of an evaluation of a notification rule.
    ///
    /// ```
    /// use losant::types::NotificationRuleEvaluationOptions;
    ///
    /// let options = NotificationRuleEvaluationOptions::new().ignore_frequency_check(true);
    /// assert_eq!(serde_json::to_string(&options)?, r#"{"ignoreFrequencyCheck":true}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRuleEvaluationOptions as "notificationRuleEvaluationOptions" closed {
        /// If `true`, the maximum frequency of the rule does not apply.
        pub ignore_frequency_check: Option<bool>,
    }
}

response_type! {
    /// A page of notification rules and the parameters of the request.
    #[derive(Page)]
    pub struct NotificationRules as "notificationRules" {
        /// Notification rules on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<NotificationRule>,
        /// Number of notification rules on this page.
        pub count: Option<u64>,
        /// Number of notification rules on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of notification rules on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the notification rules are filtered by.
        pub filter_field: Option<String>,
        /// Field that the notification rules are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Instance that owns the notification rules.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<NotificationOwnerType>,
    }
}
