//! Schema `historicalSummaries`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{InstanceOrgLimits, OwnerType, PayloadStats, SortDirection};
use crate::{Number, ResourceId, Timestamp};

response_type! {
    /// A page of historical summaries and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::HistoricalSummaries = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct HistoricalSummaries as "historicalSummaries" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<HistoricalSummariesItem>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

response_type! {
    /// An item of a historical summary.
    pub struct HistoricalSummariesItem as "historicalSummariesItem" {
        /// Type of the resource.
        pub resource_type: Option<HistoricalSummariesItemResourceType>,
        /// Unique identifier of the resource.
        pub resource_id: Option<ResourceId>,
        /// Name of the resource, 1 to 255 characters.
        pub resource_name: Option<String>,
        /// Resource proration.
        pub resource_proration: Option<Number>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// User or organization that owns the historical summaries item.
        pub owner_id: Option<ResourceId>,
        /// Name of the owner, 1 to 255 characters.
        pub owner_name: Option<String>,
        /// Limits.
        pub limits: Option<InstanceOrgLimits>,
        /// Time of current period start.
        pub current_period_start: Option<Timestamp>,
        /// Time of current period end.
        pub current_period_end: Option<Timestamp>,
        /// Number of applications.
        pub application_count: Option<Number>,
        /// Application count prorated.
        pub application_count_prorated: Option<Number>,
        /// Number of users.
        pub user_count: Option<Number>,
        /// User count prorated.
        pub user_count_prorated: Option<Number>,
        /// Number of API tokens.
        pub api_token_count: Option<Number>,
        /// Number of access keys.
        pub application_key_count: Option<Number>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<Number>,
        /// Number of certificates.
        pub certificate_count: Option<Number>,
        /// Number of service credentials.
        pub credential_count: Option<Number>,
        /// Number of dashboards.
        pub dashboard_count: Option<Number>,
        /// Dashboard count prorated.
        pub dashboard_count_prorated: Option<Number>,
        /// Number of data tables.
        pub data_table_count: Option<Number>,
        /// Number of rows.
        pub data_table_row_count: Option<Number>,
        /// Data table total size mb.
        pub data_table_total_size_mb: Option<Number>,
        /// Number of devices.
        pub device_count: Option<Number>,
        /// Device count prorated.
        pub device_count_prorated: Option<Number>,
        /// Number of device recipes.
        pub device_recipe_count: Option<Number>,
        /// Number of events.
        pub event_count: Option<Number>,
        /// Number of experience domains.
        pub experience_domain_count: Option<Number>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<Number>,
        /// Number of experience groups.
        pub experience_group_count: Option<Number>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<Number>,
        /// Number of experience users.
        pub experience_user_count: Option<Number>,
        /// Number of experience versions.
        pub experience_version_count: Option<Number>,
        /// Number of experience views.
        pub experience_view_count: Option<Number>,
        /// Number of files.
        pub file_count: Option<Number>,
        /// File total size mb.
        pub file_total_size_mb: Option<Number>,
        /// Number of integrations.
        pub integration_count: Option<Number>,
        /// Number of notebooks.
        pub notebook_count: Option<Number>,
        /// Number of resource jobs.
        pub resource_job_count: Option<Number>,
        /// Number of notebook runs.
        pub notebook_run_count: Option<Number>,
        /// Number of notebook minutes.
        pub notebook_minutes_count: Option<Number>,
        /// Number of private files.
        pub private_file_count: Option<Number>,
        /// Private file total size mb.
        pub private_file_total_size_mb: Option<Number>,
        /// Number of webhooks.
        pub webhook_count: Option<Number>,
        /// Number of workflows.
        pub workflow_count: Option<Number>,
        /// Number of payload billables.
        pub payload_billable_count: Option<Number>,
        /// Number of payload nonbillables.
        pub payload_nonbillable_count: Option<Number>,
        /// Payload billable size mb.
        pub payload_billable_size_mb: Option<Number>,
        /// Payload nonbillable size mb.
        pub payload_nonbillable_size_mb: Option<Number>,
        /// Payload count details.
        pub payload_count_details: Option<PayloadStats>,
        /// Payload size details.
        pub payload_size_details: Option<PayloadStats>,
    }
}

string_enum! {
    /// The resource type of a historical summary.
    HistoricalSummariesItemResourceType {
        /// Application.
        Application = "application",
        /// Organization.
        Organization = "organization",
        /// Whitelabel.
        Whitelabel = "whitelabel",
    }
}
