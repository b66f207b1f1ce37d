//! Schemas `dashboardPost` and `applicationDashboardPost`.

use crate::schema::request_body;
use crate::types::{
    ContextVariable, DashboardBlock, DashboardReport, FieldPatch, SecretString, Theme,
};
use crate::{ApplicationId, Number, OrgId};

request_body! {
    /// A new dashboard of a user or of an organization.
    ///
    /// ```
    /// use losant::types::{DashboardBlock, DashboardPost, SectionHeaderBlock, Theme};
    ///
    /// let header = SectionHeaderBlock::new().title("Pumps");
    /// let dashboard = DashboardPost::new("Plant")
    ///     .blocks([DashboardBlock::new(0, 0, 8, 1, header)])
    ///     .default_theme(Theme::Dark);
    /// assert_eq!(
    ///     serde_json::to_value(&dashboard)?,
    ///     serde_json::json!({
    ///         "name": "Plant",
    ///         "blocks": [{
    ///             "startX": 0, "startY": 0, "width": 8, "height": 1,
    ///             "blockType": "section-header",
    ///             "config": { "title": "Pumps" },
    ///         }],
    ///         "defaultTheme": "dark",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashboardPost as "dashboardPost" {
        /// Organization that will own the dashboard. Defaults to the user.
        pub org_id: Option<OrgId>,
        /// Application that the dashboard belongs to.
        pub application_id: Option<ApplicationId>,
        /// Name, 1 to 255 characters.
        pub name: String,
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
        /// of both cases, a digit and another character. `null` for none.
        pub password: FieldPatch<SecretString>,
        /// Context variables, at most 100.
        pub context_configuration: Option<Vec<ContextVariable>>,
    }
}

request_body! {
    /// A new dashboard of an application.
    ///
    /// ```
    /// use losant::types::ApplicationDashboardPost;
    ///
    /// let dashboard = ApplicationDashboardPost::new("Plant").duration(600_000).refresh_rate(60);
    /// let json = r#"{"name":"Plant","refreshRate":60,"duration":600000}"#;
    /// assert_eq!(serde_json::to_string(&dashboard)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationDashboardPost as "applicationDashboardPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
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
        /// Password for viewers of the public dashboard. `null` for none.
        pub password: FieldPatch<SecretString>,
        /// Context variables, at most 100.
        pub context_configuration: Option<Vec<ContextVariable>>,
    }
}
