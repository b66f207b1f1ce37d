//! The `summary` of the schema `instanceOrg`.

use serde::{Deserialize, Serialize};

use super::PayloadStats;

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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstanceOrgSummary {
    /// API tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_token_count: Option<i64>,
    /// Applications.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_count: Option<i64>,
    /// Application certificates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_count: Option<i64>,
    /// Certificate authorities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_authority_count: Option<i64>,
    /// Service credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_count: Option<i64>,
    /// Dashboards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dash_count: Option<i64>,
    /// Data tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_table_count: Option<i64>,
    /// Devices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_count: Option<i64>,
    /// Device recipes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_recipe_count: Option<i64>,
    /// Events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_count: Option<i64>,
    /// Domains of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_domain_count: Option<i64>,
    /// Endpoints of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_endpoint_count: Option<i64>,
    /// User groups of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_group_count: Option<i64>,
    /// Slugs of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_slug_count: Option<i64>,
    /// Users of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_user_count: Option<i64>,
    /// Versions of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_version_count: Option<i64>,
    /// Views of experiences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_view_count: Option<i64>,
    /// Files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_count: Option<i64>,
    /// Workflows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow_count: Option<i64>,
    /// Integrations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_count: Option<i64>,
    /// Access keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_count: Option<i64>,
    /// Notebooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notebook_count: Option<i64>,
    /// Private files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_file_count: Option<i64>,
    /// Resource jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_job_count: Option<i64>,
    /// Webhooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_count: Option<i64>,
    /// Members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_count: Option<i64>,
    /// Invitations that are not answered yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_invite_count: Option<i64>,
    /// Payloads of the billing period, by type and source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload_count: Option<PayloadStats>,
    /// File storage in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage_stats: Option<StorageStats>,
    /// Notebook runs of the billing period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notebook_stats: Option<NotebookStats>,
}

/// The file storage that an organization uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StorageStats {
    /// Files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Their size, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// What the notebooks of an organization did in the billing period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookStats {
    /// Runs that have not ended yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awaiting_completion: Option<i64>,
    /// Minutes used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes_this_period: Option<i64>,
    /// Runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runs_this_period: Option<i64>,
}
