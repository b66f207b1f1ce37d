//! The `limits` of the schemas `instanceOrg` and `instanceOrgPatch`.

use serde::{Deserialize, Serialize};

use super::Other;

/// What an organization may use at most. What is `None` is left as it is when it is sent.
///
/// ```
/// use losant::types::InstanceOrgLimits;
///
/// let limits = InstanceOrgLimits { member: Some(25), ..Default::default() };
/// assert_eq!(serde_json::to_string(&limits)?, r#"{"member":25}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InstanceOrgLimits {
    /// The most API tokens.
    #[serde(rename = "apitoken", default, skip_serializing_if = "Option::is_none")]
    pub api_token: Option<u64>,
    /// The most applications.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<u64>,
    /// The most certificates of one application.
    #[serde(
        rename = "applicationcertificate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub application_certificate: Option<u64>,
    /// The most certificate authorities of one application.
    #[serde(
        rename = "applicationcertificateauthority",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub application_certificate_authority: Option<u64>,
    /// The most access keys of one application.
    #[serde(
        rename = "applicationkey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub application_key: Option<u64>,
    /// The most service credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<u64>,
    /// The most dashboards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dashboard: Option<u64>,
    /// The most data tables.
    #[serde(rename = "datatable", default, skip_serializing_if = "Option::is_none")]
    pub data_table: Option<u64>,
    /// The most devices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<u64>,
    /// The most device recipes.
    #[serde(
        rename = "devicerecipe",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub device_recipe: Option<u64>,
    /// The most domains of experiences.
    #[serde(
        rename = "experiencedomain",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_domain: Option<u64>,
    /// The most endpoints of experiences.
    #[serde(
        rename = "experienceendpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_endpoint: Option<u64>,
    /// The most user groups of experiences.
    #[serde(
        rename = "experiencegroup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_group: Option<u64>,
    /// The most slugs of experiences.
    #[serde(
        rename = "experienceslug",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_slug: Option<u64>,
    /// The most users of experiences.
    #[serde(
        rename = "experienceuser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_user: Option<u64>,
    /// The most versions of experiences.
    #[serde(
        rename = "experienceversion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_version: Option<u64>,
    /// The most views of experiences.
    #[serde(
        rename = "experienceview",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub experience_view: Option<u64>,
    /// The most files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<u64>,
    /// The most workflows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow: Option<u64>,
    /// The most integrations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<u64>,
    /// The most notebooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notebook: Option<u64>,
    /// The most private files.
    #[serde(
        rename = "privatefile",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub private_file: Option<u64>,
    /// The most resource jobs.
    #[serde(
        rename = "resourcejob",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub resource_job: Option<u64>,
    /// The most webhooks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<u64>,
    /// How long data is kept, in seconds; at least a day (86400).
    #[serde(rename = "dataTTL", default, skip_serializing_if = "Option::is_none")]
    pub data_ttl: Option<u64>,
    /// The most members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<u64>,
    /// The most payloads in a billing period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<u64>,
    /// The most file storage, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<u64>,
    /// The most minutes that one run of a notebook may take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notebook_minutes_per_run: Option<u64>,
    /// The most minutes that notebooks may run in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notebook_minutes_per_month: Option<u64>,
    /// The most notebooks that run at the same time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notebook_in_parallel: Option<u64>,
    /// The most slots for experience workflows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience_flow_slots: Option<u64>,
    /// The most slots for application workflows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_flow_slots: Option<u64>,
    /// The shortest interval between reports of a device about itself, in seconds: 5 to 3600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_interval: Option<u64>,
    /// Limits that this version does not know.
    #[serde(flatten)]
    pub other: Other,
}
