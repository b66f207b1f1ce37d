//! Usage of earlier months: schema `historicalSummaries`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{InstanceOrgLimits, OwnerType, PayloadStats, SortDirection};
use crate::{Number, ResourceId, Timestamp};

response_type! {
    /// A page of monthly summaries and the parameters of the request.
    #[derive(Page)]
    pub struct HistoricalSummaries as "historicalSummaries" {
        /// Summaries on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<HistoricalSummary>,
        /// Number of summaries on this page.
        pub count: Option<u64>,
        /// Number of summaries on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of summaries on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Value of `filter_field` in the summaries.
        pub filter: Option<String>,
        /// Field that the summaries are filtered by.
        pub filter_field: Option<String>,
        /// Field that the summaries are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

response_type! {
    /// The resources and the usage of an application, an organization or an instance in one month.
    ///
    /// Prorated numbers weight each item by the part of the month in which it existed.
    ///
    /// ```
    /// use losant::types::{HistoricalSummary, SummarizedResource};
    ///
    /// let body = r#"{"resourceType":"application","deviceCount":7,"deviceCountProrated":6.57}"#;
    /// let summary: HistoricalSummary = serde_json::from_str(body)?;
    /// assert_eq!(summary.resource_type, Some(SummarizedResource::Application));
    /// assert_eq!(summary.device_count_prorated, Some(6.57.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct HistoricalSummary as "historicalSummary" {
        /// Type of the resource in `resource_id`.
        pub resource_type: Option<SummarizedResource>,
        /// Application, organization or instance that the summary is about.
        pub resource_id: Option<ResourceId>,
        /// Name of the resource, 1 to 255 characters.
        pub resource_name: Option<String>,
        /// Part of the month in which the resource existed. 1 is the whole month.
        pub resource_proration: Option<Number>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// User or organization that owns the resource.
        pub owner_id: Option<ResourceId>,
        /// Name of the owner, 1 to 255 characters.
        pub owner_name: Option<String>,
        /// Limits of the resource.
        pub limits: Option<InstanceOrgLimits>,
        /// Start of the month.
        pub current_period_start: Option<Timestamp>,
        /// End of the month.
        pub current_period_end: Option<Timestamp>,
        /// Number of applications.
        pub application_count: Option<Number>,
        /// Prorated number of applications.
        pub application_count_prorated: Option<Number>,
        /// Number of users.
        pub user_count: Option<Number>,
        /// Prorated number of users.
        pub user_count_prorated: Option<Number>,
        /// Number of API tokens.
        pub api_token_count: Option<Number>,
        /// Number of access keys.
        pub application_key_count: Option<Number>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<Number>,
        /// Number of application certificates.
        pub certificate_count: Option<Number>,
        /// Number of service credentials.
        pub credential_count: Option<i64>,
        /// Number of dashboards.
        pub dashboard_count: Option<Number>,
        /// Prorated number of dashboards.
        pub dashboard_count_prorated: Option<Number>,
        /// Number of data tables.
        pub data_table_count: Option<Number>,
        /// Number of rows in all data tables.
        pub data_table_row_count: Option<Number>,
        /// Size of all data tables in megabytes.
        pub data_table_total_size_mb: Option<Number>,
        /// Number of devices.
        pub device_count: Option<Number>,
        /// Prorated number of devices.
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
        /// Size of all files in megabytes.
        pub file_total_size_mb: Option<Number>,
        /// Number of integrations.
        pub integration_count: Option<Number>,
        /// Number of notebooks.
        pub notebook_count: Option<Number>,
        /// Number of resource jobs.
        pub resource_job_count: Option<i64>,
        /// Number of notebook runs in the month.
        pub notebook_run_count: Option<Number>,
        /// Duration of all notebook runs in the month, in minutes.
        pub notebook_minutes_count: Option<Number>,
        /// Number of private files.
        pub private_file_count: Option<Number>,
        /// Size of all private files in megabytes.
        pub private_file_total_size_mb: Option<Number>,
        /// Number of webhooks.
        pub webhook_count: Option<Number>,
        /// Number of workflows.
        pub workflow_count: Option<Number>,
        /// Number of payloads in the month that are billed.
        pub payload_billable_count: Option<Number>,
        /// Number of payloads in the month that are not billed.
        pub payload_nonbillable_count: Option<Number>,
        /// Size of the payloads in the month that are billed, in megabytes.
        pub payload_billable_size_mb: Option<Number>,
        /// Size of the payloads in the month that are not billed, in megabytes.
        pub payload_nonbillable_size_mb: Option<Number>,
        /// Numbers of payloads in the month, by type and source.
        pub payload_count_details: Option<PayloadStats>,
        /// Sizes of the payloads in the month in megabytes, by type and source.
        pub payload_size_details: Option<PayloadStats>,
    }
}

string_enum! {
    /// Type of the resource that a monthly summary is about.
    SummarizedResource {
        /// An application.
        Application = "application",
        /// An organization.
        Organization = "organization",
        /// An instance.
        Whitelabel = "whitelabel",
    }
}

string_enum! {
    /// Sort field of a list of monthly summaries.
    HistoricalSummarySortField {
        /// Unique identifier of the resource.
        ResourceId = "resourceId",
        /// Start of the month.
        CurrentPeriodStart = "currentPeriodStart",
    }
}

string_enum! {
    /// Filter field of a list of monthly summaries.
    HistoricalSummaryFilterField {
        /// Type of the resource.
        ResourceType = "resourceType",
        /// Unique identifier of the resource.
        ResourceId = "resourceId",
        /// Unique identifier of the owner.
        OwnerId = "ownerId",
        /// Type of the owner.
        OwnerType = "ownerType",
    }
}
