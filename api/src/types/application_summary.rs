//! The `summary` of the schema `application`.

use super::{NotebookStats, PayloadStats, StorageStats};
use crate::schema::response_type;

response_type! {
    /// How much an application owns and uses.
    ///
    /// Which counts are there depends on what was asked for with `summary_include` and
    /// `summary_exclude`.
    ///
    /// ```
    /// use losant::types::ApplicationSummary;
    ///
    /// let summary: ApplicationSummary = serde_json::from_str(r#"{"deviceCount":12}"#)?;
    /// assert_eq!(summary.device_count, Some(12));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationSummary {
        /// API tokens.
        pub api_token_count: Option<i64>,
        /// Application certificates.
        pub certificate_count: Option<i64>,
        /// Certificate authorities.
        pub certificate_authority_count: Option<i64>,
        /// Service credentials.
        pub credential_count: Option<i64>,
        /// Dashboards.
        pub dash_count: Option<i64>,
        /// Data tables.
        pub data_table_count: Option<i64>,
        /// Devices.
        pub device_count: Option<i64>,
        /// Device recipes.
        pub device_recipe_count: Option<i64>,
        /// Events.
        pub event_count: Option<i64>,
        /// Domains of experiences.
        pub experience_domain_count: Option<i64>,
        /// Endpoints of experiences.
        pub experience_endpoint_count: Option<i64>,
        /// User groups of experiences.
        pub experience_group_count: Option<i64>,
        /// Slugs of experiences.
        pub experience_slug_count: Option<i64>,
        /// Users of experiences.
        pub experience_user_count: Option<i64>,
        /// Versions of experiences.
        pub experience_version_count: Option<i64>,
        /// Views of experiences.
        pub experience_view_count: Option<i64>,
        /// Files.
        pub file_count: Option<i64>,
        /// Workflows.
        pub flow_count: Option<i64>,
        /// Integrations.
        pub integration_count: Option<i64>,
        /// Access keys.
        pub key_count: Option<i64>,
        /// Notebooks.
        pub notebook_count: Option<i64>,
        /// Private files.
        pub private_file_count: Option<i64>,
        /// Resource jobs.
        pub resource_job_count: Option<i64>,
        /// Webhooks.
        pub webhook_count: Option<i64>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// File storage in use.
        pub storage_stats: Option<StorageStats>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
    }
}
