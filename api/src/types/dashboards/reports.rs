//! Reports of dashboards: schema `dashboardSendReport` and the reports in dashboards.

use crate::Number;
use crate::schema::{request_body, shared_type};
use crate::types::{DashboardContextInstance, Theme};

shared_type! {
    /// A report of a dashboard that is sent on a schedule.
    ///
    /// The API requires `cron`, and `to_email` or `callback_url`.
    ///
    /// ```
    /// use losant::types::DashboardReport;
    ///
    /// let report = DashboardReport::new()
    ///     .cron("0 7 * * 1")
    ///     .to_email(["team@example.com".to_owned()])
    ///     .timezone("America/New_York");
    /// let json = concat!(
    ///     r#"{"cron":"0 7 * * 1","toEmail":["team@example.com"],"#,
    ///     r#""timezone":"America/New_York"}"#,
    /// );
    /// assert_eq!(serde_json::to_string(&report)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardReport as "dashboardReport" {
        /// Unique identifier of the report, at most 48 characters.
        pub id: Option<String>,
        /// Schedule as a cron expression, at most 255 characters.
        pub cron: Option<String>,
        /// Email addresses of the recipients, 1 to 10, at most 1024 characters each.
        pub to_email: Option<Vec<String>>,
        /// URL to call with the report, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Subject of the email, at most 255 characters.
        pub subject: Option<String>,
        /// Text of the email, at most 32767 characters.
        pub message: Option<String>,
        /// Theme of the dashboard in the report.
        pub theme: Option<Theme>,
        /// Time zone such as `America/New_York`, at most 255 characters.
        pub timezone: Option<String>,
        /// Locale such as `en-us`, at most 5 characters.
        pub locale: Option<String>,
        /// Values of context variables, by name.
        pub ctx: Option<DashboardContextInstance>,
        /// If `true`, the report shows the logo of the platform.
        pub branded: Option<bool>,
    }
}

request_body! {
    /// A report of a dashboard that is sent once.
    ///
    /// The API requires `to_email` or `callback_url`.
    ///
    /// ```
    /// use losant::types::{DashboardSendReport, Theme};
    ///
    /// let report = DashboardSendReport::new()
    ///     .to_email(["team@example.com".to_owned()])
    ///     .theme(Theme::Light);
    /// let json = r#"{"toEmail":["team@example.com"],"theme":"light"}"#;
    /// assert_eq!(serde_json::to_string(&report)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardSendReport as "dashboardSendReport" {
        /// Email addresses of the recipients, 1 to 10, at most 1024 characters each.
        pub to_email: Option<Vec<String>>,
        /// URL to call with the report, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Subject of the email, at most 255 characters.
        pub subject: Option<String>,
        /// Text of the email, at most 32767 characters.
        pub message: Option<String>,
        /// Theme of the dashboard in the report.
        pub theme: Option<Theme>,
        /// End of the time range, in milliseconds since the Unix epoch.
        pub time: Option<Number>,
        /// Time zone such as `America/New_York`, at most 255 characters.
        pub timezone: Option<String>,
        /// Locale such as `en-us`, at most 5 characters.
        pub locale: Option<String>,
        /// Values of context variables, by name.
        pub ctx: Option<DashboardContextInstance>,
        /// If `true`, the report shows the logo of the platform.
        pub branded: Option<bool>,
    }
}
