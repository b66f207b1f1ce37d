//! The `summary` of the schema `application`.

use super::{NotebookStats, PayloadStats, StorageStats};
use crate::schema::response_type;

response_type! {
    /// Counts of what an application contains and uses.
    ///
    /// The params `summary_include` and `summary_exclude` of
    /// [`application().get()`](crate::Application::get) select the counts.
    ///
    /// ```
    /// use losant::types::ApplicationSummary;
    ///
    /// let summary: ApplicationSummary = serde_json::from_str(r#"{"deviceCount":12}"#)?;
    /// assert_eq!(summary.device_count, Some(12));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationSummary as "applicationSummary" {
        /// Number of API tokens.
        pub api_token_count: Option<i64>,
        /// Number of application certificates.
        pub certificate_count: Option<i64>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<i64>,
        /// Number of service credentials.
        pub credential_count: Option<i64>,
        /// Number of dashboards.
        pub dash_count: Option<i64>,
        /// Number of data tables.
        pub data_table_count: Option<i64>,
        /// Number of devices.
        pub device_count: Option<i64>,
        /// Number of device recipes.
        pub device_recipe_count: Option<i64>,
        /// Number of events.
        pub event_count: Option<i64>,
        /// Number of experience domains.
        pub experience_domain_count: Option<i64>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<i64>,
        /// Number of experience groups.
        pub experience_group_count: Option<i64>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<i64>,
        /// Number of experience users.
        pub experience_user_count: Option<i64>,
        /// Number of experience versions.
        pub experience_version_count: Option<i64>,
        /// Number of experience views.
        pub experience_view_count: Option<i64>,
        /// Number of files.
        pub file_count: Option<i64>,
        /// Number of workflows.
        pub flow_count: Option<i64>,
        /// Number of integrations.
        pub integration_count: Option<i64>,
        /// Number of access keys.
        pub key_count: Option<i64>,
        /// Number of notebooks.
        pub notebook_count: Option<i64>,
        /// Number of private files.
        pub private_file_count: Option<i64>,
        /// Number of resource jobs.
        pub resource_job_count: Option<i64>,
        /// Number of webhooks.
        pub webhook_count: Option<i64>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// Usage of file storage.
        pub storage_stats: Option<StorageStats>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
    }
}
