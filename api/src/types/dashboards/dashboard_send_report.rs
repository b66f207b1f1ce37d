//! Schema `dashboardSendReport`.
//!
//! Not expressed by these types:
//!
//! - `dashboardSendReport.json#`: has rules that its type does not express

use std::collections::BTreeMap;

use crate::Number;
use crate::schema::request_body;
use crate::types::{DashboardContextInstanceItem, DefaultTheme};

request_body! {
    /// A dashboard send report.
    ///
    /// ```
    /// let value = losant::types::DashboardSendReport::new().callback_url("pump");
    /// let json = r#"{"callbackUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardSendReport as "dashboardSendReport" {
        /// To email, at most 10.
        pub to_email: Option<Vec<String>>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Subject, at most 255 characters.
        pub subject: Option<String>,
        /// Message, at most 32767 characters.
        pub message: Option<String>,
        /// Theme.
        pub theme: Option<DefaultTheme>,
        /// Time.
        pub time: Option<Number>,
        /// Timezone, at most 255 characters.
        pub timezone: Option<String>,
        /// Locale, at most 5 characters.
        pub locale: Option<String>,
        /// Context.
        pub ctx: Option<BTreeMap<String, DashboardContextInstanceItem>>,
        /// If `true`, the dashboard send report is branded.
        pub branded: Option<bool>,
    }
}
