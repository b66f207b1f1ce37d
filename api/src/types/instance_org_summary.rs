//! The `summary` of the schema `instanceOrg`.

use super::PayloadStats;
use crate::Number;
use crate::schema::response_type;

response_type! {
    /// Counts of what an organization owns and uses.
    ///
    /// The param `summary_include` of [`instance_org().get()`](crate::InstanceOrg::get) selects the
    /// counts.
    ///
    /// ```
    /// use losant::types::InstanceOrgSummary;
    ///
    /// let summary: InstanceOrgSummary = serde_json::from_str(r#"{"deviceCount":12}"#)?;
    /// assert_eq!(summary.device_count, Some(12));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgSummary as "instanceOrgSummary" {
        /// Number of API tokens.
        pub api_token_count: Option<i64>,
        /// Number of applications.
        pub app_count: Option<i64>,
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
        /// Number of members.
        pub member_count: Option<i64>,
        /// Number of pending invitations.
        pub pending_invite_count: Option<i64>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// Usage of file storage.
        pub storage_stats: Option<StorageStats>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
    }
}

response_type! {
    /// The file storage used by an organization or application.
    ///
    /// ```
    /// let body = r#"{"count":2,"size":4096}"#;
    /// let storage: losant::types::StorageStats = serde_json::from_str(body)?;
    /// assert_eq!(storage.size, Some(4096));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Copy, Eq)]
    pub struct StorageStats as "storageStats" {
        /// Number of files.
        pub count: Option<i64>,
        /// Total size in bytes.
        pub size: Option<i64>,
    }
}

response_type! {
    /// The notebook runs of an organization or application in the billing period.
    ///
    /// ```
    /// let body = r#"{"runsThisPeriod":5,"minutesThisPeriod":12}"#;
    /// let runs: losant::types::NotebookStats = serde_json::from_str(body)?;
    /// assert_eq!(runs.minutes_this_period, Some(12.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Copy)]
    pub struct NotebookStats as "notebookStats" {
        /// Number of runs that have not ended yet.
        pub awaiting_completion: Option<i64>,
        /// Execution time in minutes.
        pub minutes_this_period: Option<Number>,
        /// Number of runs.
        pub runs_this_period: Option<i64>,
    }
}
