//! The `summary` of the schema `instanceOrg`.

use super::PayloadStats;
use crate::schema::response_type;

response_type! {
    /// How much an organization owns and uses.
    ///
    /// Which counts are there depends on what was asked for with `summary_include`.
    ///
    /// ```
    /// use losant::types::InstanceOrgSummary;
    ///
    /// let summary: InstanceOrgSummary = serde_json::from_str(r#"{"deviceCount":12}"#)?;
    /// assert_eq!(summary.device_count, Some(12));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgSummary {
        /// API tokens.
        pub api_token_count: Option<i64>,
        /// Applications.
        pub app_count: Option<i64>,
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
        /// Members.
        pub member_count: Option<i64>,
        /// Invitations that are not answered yet.
        pub pending_invite_count: Option<i64>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// File storage in use.
        pub storage_stats: Option<StorageStats>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
    }
}

response_type! {
    /// The file storage that an organization or application uses.
    #[derive(Copy, Eq)]
    pub struct StorageStats {
        /// Files.
        pub count: Option<i64>,
        /// Their size, in bytes.
        pub size: Option<i64>,
    }
}

response_type! {
    /// What the notebooks of an organization or application did in the billing period.
    #[derive(Copy, Eq)]
    pub struct NotebookStats {
        /// Runs that have not ended yet.
        pub awaiting_completion: Option<i64>,
        /// Minutes used.
        pub minutes_this_period: Option<i64>,
        /// Runs.
        pub runs_this_period: Option<i64>,
    }
}
