//! Schema `dashboardPatch`.

use crate::Number;
use crate::schema::request_body;
use crate::types::{
    ContextVariable, DashboardBlock, DashboardReport, FieldPatch, SecretString, Theme,
};

request_body! {
    /// Changes to a dashboard. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{DashboardPatch, FieldPatch};
    ///
    /// let patch = DashboardPatch::new().public(true).password(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"public":true,"password":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardPatch as "dashboardPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Blocks.
        pub blocks: Option<Vec<DashboardBlock>>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Seconds between two refreshes, 5 to 600.
        pub refresh_rate: Option<Number>,
        /// Length of the time range in milliseconds, at least 1.
        pub duration: Option<Number>,
        /// Length of the intervals in milliseconds, at least 1.
        pub resolution: Option<Number>,
        /// Theme for viewers who did not choose one.
        pub default_theme: Option<Theme>,
        /// Scheduled reports, at most 10.
        pub report_configs: Option<Vec<DashboardReport>>,
        /// If `true`, the dashboard can be seen without an account.
        pub public: Option<bool>,
        /// Password for viewers of the public dashboard, 12 to 2048 characters. It contains letters
        /// of both cases, a digit and another character. `null` removes it.
        pub password: FieldPatch<SecretString>,
        /// Context variables, at most 100.
        pub context_configuration: Option<Vec<ContextVariable>>,
    }
}
