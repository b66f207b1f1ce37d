//! Schemas `applicationDashboardPost`, `applicationDashboards`.
//!
//! Not expressed by these types:
//!
//! - `applicationDashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/controls/items/oneOf/properties/defaultQuery/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `applicationDashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/segment/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `applicationDashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/oneOf/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `applicationDashboardPost.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `applicationDashboardPost.json#/properties/reportConfigs/items`: has rules that its type does
//!   not express

use crate::Number;
use crate::schema::request_body;
use crate::text::string_enum;
use crate::types::{
    ContextConfiguration, DashboardBlockPost, DashboardReportConfigPost, DefaultTheme, FieldPatch,
    SecretString,
};

request_body! {
    /// A new dashboard.
    ///
    /// ```
    /// let value = losant::types::ApplicationDashboardPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationDashboardPost as "applicationDashboardPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Blocks.
        pub blocks: Option<Vec<DashboardBlockPost>>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Refresh rate, 5 to 600.
        pub refresh_rate: Option<Number>,
        /// Duration, at least 1.
        pub duration: Option<Number>,
        /// Resolution, at least 1.
        pub resolution: Option<Number>,
        /// Default theme.
        pub default_theme: Option<DefaultTheme>,
        /// Report configurations, at most 10.
        pub report_configs: Option<Vec<DashboardReportConfigPost>>,
        /// If `true`, the dashboard is public.
        pub public: Option<bool>,
        /// Password. Can be `null`.
        pub password: FieldPatch<SecretString>,
        /// Context configuration, at most 100.
        pub context_configuration: Option<Vec<ContextConfiguration>>,
    }
}

string_enum! {
    /// The sort field of a dashboard.
    SortField {
        /// Name.
        Name = "name",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}
