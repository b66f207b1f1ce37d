//! Usage reports of an instance: schema `instanceReportOptionsPost`, and the `reportConfigs` of the
//! schemas `instance` and `instancePatch`.

use crate::schema::{request_body, shared_type};
use crate::text::string_enum;
use crate::{Number, Timestamp};

shared_type! {
    /// A usage report that an instance sends on a schedule.
    ///
    /// ```
    /// use losant::types::{InstanceReportConfig, ReportInterval};
    ///
    /// let report = InstanceReportConfig::new("0 4 1 * *")
    ///     .emails(["ops@example.com".to_owned()])
    ///     .date_group_by(ReportInterval::Month)
    ///     .periods(3);
    /// let json = r#"{"cron":"0 4 1 * *","emails":["ops@example.com"],"dateGroupBy":"month","periods":3}"#;
    /// assert_eq!(serde_json::to_string(&report)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceReportConfig as "instanceReportConfig" closed {
        /// Unique identifier of the report, at most 48 characters.
        pub id: Option<String>,
        /// Schedule as a cron expression such as `0 4 1 * *`, at most 255 characters.
        pub cron: String,
        /// Time zone of the schedule such as `America/New_York`, at most 255 characters.
        pub timezone: Option<String>,
        /// Email addresses to send the report to, at most 10, at most 1024 characters each.
        pub emails: Option<Vec<String>>,
        /// URL to call with the report, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Resource that a row of the report is about.
        pub resource_group_by: Option<ReportResource>,
        /// Length of the periods.
        pub date_group_by: Option<ReportInterval>,
        /// Number of periods in the report, 1 to 90.
        pub periods: Option<Number>,
        /// If `true`, the report includes the usage of sandbox users.
        pub include_sandbox: Option<bool>,
    }
}

request_body! {
    /// Options of a usage report of an instance.
    ///
    /// ```
    /// use losant::types::{InstanceReportOptionsPost, ReportResource};
    ///
    /// let options = InstanceReportOptionsPost::new()
    ///     .email("ops@example.com")
    ///     .resource_group_by(ReportResource::Organization)
    ///     .start("2024-05-01T00:00:00.000Z".parse::<losant::Timestamp>()?);
    /// let json = r#"{"email":"ops@example.com","resourceGroupBy":"organization","start":"2024-05-01T00:00:00.000Z"}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct InstanceReportOptionsPost as "instanceReportOptionsPost" closed {
        /// Email address to send the report to, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the report, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Resource that a row of the report is about.
        pub resource_group_by: Option<ReportResource>,
        /// Length of the periods.
        pub date_group_by: Option<ReportInterval>,
        /// If `true`, the report includes the usage of sandbox users.
        pub include_sandbox: Option<bool>,
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
    }
}

string_enum! {
    /// Resource that a row of a usage report is about.
    ReportResource {
        /// An application.
        Application = "application",
        /// An organization with all of its applications.
        Organization = "organization",
    }
}

string_enum! {
    /// Length of the periods of a usage report.
    ReportInterval {
        /// A day.
        Day = "day",
        /// A month.
        Month = "month",
    }
}
