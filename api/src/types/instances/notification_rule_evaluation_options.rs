//! Schema `notificationRuleEvaluationOptions`.

use crate::schema::request_body;

request_body! {
    /// A notification rule evaluation option.
    ///
    /// ```
    /// let value = losant::types::NotificationRuleEvaluationOptions::new().ignore_frequency_check(true);
    /// let json = r#"{"ignoreFrequencyCheck":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotificationRuleEvaluationOptions as "notificationRuleEvaluationOptions" {
        /// If `true`, ignores frequency check.
        pub ignore_frequency_check: Option<bool>,
    }
}
