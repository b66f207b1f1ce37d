//! Schema `dashboard`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ContextVariable, CreatedByType, DashboardBlock, DashboardReport, OwnerType};
use crate::{ApplicationId, DashboardId, Number, ResourceId, Timestamp};

response_type! {
    /// A dashboard: blocks that show data, and reports that are sent on a schedule.
    ///
    /// ```
    /// use losant::types::{BlockContent, Dashboard};
    ///
    /// let body = r#"{"name":"Plant","duration":600000,"blocks":[{"startX":0,"startY":0,"width":8,
    /// "height":1,"blockType":"section-header","config":{"title":"Pumps"}}]}"#;
    /// let dashboard: Dashboard = serde_json::from_str(body)?;
    /// for block in dashboard.blocks.iter().flatten() {
    ///     if let BlockContent::SectionHeader(header) = &block.content {
    ///         let config = header.config.as_ref();
    ///         assert_eq!(config.and_then(|config| config.title.as_deref()), Some("Pumps"));
    ///     }
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Dashboard as "dashboard" {
        /// Unique identifier of the dashboard.
        pub id: Option<DashboardId>,
        /// Same value as `id`.
        pub dashboard_id: Option<DashboardId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User or organization that owns the dashboard.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner.
        pub owner_type: Option<OwnerType>,
        /// User, API token or workflow that created the dashboard.
        pub created_by_id: Option<ResourceId>,
        /// Type of the creator.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or workflow of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source of the last change.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Role of the user who makes the request, such as `admin`.
        #[serde(rename = "_currentRole")]
        pub current_role: Option<String>,
        /// Name of the organization, 1 to 255 characters.
        pub organization_name: Option<String>,
        /// Color of the organization's icon, at most 64 characters.
        pub organization_icon_color: Option<String>,
        /// Application that the dashboard belongs to.
        pub application_id: Option<ApplicationId>,
        /// Name of the application, 1 to 255 characters.
        pub application_name: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
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
        /// If `true`, viewers of the public dashboard need a password.
        pub is_password_protected: Option<bool>,
        /// If `true`, the dashboard can be seen without an account.
        pub public: Option<bool>,
        /// Scheduled reports, at most 10.
        pub report_configs: Option<Vec<DashboardReport>>,
        /// Blocks.
        pub blocks: Option<Vec<DashboardBlock>>,
        /// Context variables, at most 100.
        pub context_configuration: Option<Vec<ContextVariable>>,
    }
}

string_enum! {
    /// Theme of a dashboard.
    Theme {
        /// Light text on a dark background.
        Dark = "dark",
        /// Dark text on a light background.
        Light = "light",
    }
}
