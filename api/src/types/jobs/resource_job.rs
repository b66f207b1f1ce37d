//! Schemas `resourceJob`, `resourceJobExecutionLogs`, `resourceJobExecutionOptions`,
//! `resourceJobPatch`, `resourceJobPost`, `resourceJobs`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{SortDirection, SourceType};
use crate::{ApplicationId, Number, ResourceId, ResourceJobId, Timestamp};

response_type! {
    /// A resource job.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ResourceJob = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJob as "resourceJob" {
        /// Unique identifier of the resource job.
        pub id: Option<ResourceJobId>,
        /// Same value as `id`.
        pub resource_job_id: Option<ResourceJobId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the resource job belongs to.
        pub application_id: Option<ApplicationId>,
        /// Data table.
        pub data_table_id: Option<String>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Type of the resource.
        pub resource_type: Option<ResourceJobResourceType>,
        /// Maximum iteration concurrency, 1 or 10.
        pub max_iteration_concurrency: Option<Number>,
        /// Iteration delay, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Iteration timeout, 60000 to 900000.
        pub iteration_timeout: Option<Number>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of last execution requested.
        pub last_execution_requested: Option<Timestamp>,
        /// Default context, at most 32767 characters.
        pub default_context: Option<String>,
        /// If `true`, retry on timeout.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, retry on failure.
        pub retry_on_failure: Option<bool>,
        /// Maximum iteration retries, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Retry delay, at most 30000.
        pub retry_delay: Option<Number>,
    }
}

string_enum! {
    /// The resource type of a resource job.
    ResourceJobResourceType {
        /// Data table row.
        DataTableRow = "dataTableRow",
        /// Device.
        Device = "device",
        /// Experience group.
        ExperienceGroup = "experienceGroup",
        /// Experience user.
        ExperienceUser = "experienceUser",
    }
}

/// Schema `resourceJobExecutionLogs`: a list of resource job execution logs.
///
/// ```
/// let value: losant::types::ResourceJobExecutionLogs = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

response_type! {
    /// The resource job execution log of a resource job execution log.
    pub struct ResourceJobExecutionLog as "resourceJobExecutionLog" {
        /// Unique identifier of the resource job execution log.
        pub id: Option<ResourceId>,
        /// Application that the resource job execution log belongs to.
        pub application_id: Option<ApplicationId>,
        /// Resource job execution.
        pub resource_job_execution_id: Option<ResourceId>,
        /// Resource job.
        pub resource_job_id: Option<ResourceJobId>,
        /// Accumulator, at most 256 characters.
        pub accumulator: Option<String>,
        /// Status.
        pub status: Option<ResourceJobExecutionLogStatus>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Type of the resource.
        pub resource_type: Option<ResourceJobResourceType>,
        /// Type of the source.
        pub source_type: Option<SourceType>,
        /// Source.
        pub source_id: Option<ResourceId>,
        /// Type of the cancel source.
        pub cancel_source_type: Option<SourceType>,
        /// Cancel source.
        pub cancel_source_id: Option<ResourceId>,
        /// Time of run started.
        pub run_started_at: Option<Timestamp>,
        /// Time of run completed.
        pub run_completed_at: Option<Timestamp>,
        /// URL of the execution report.
        pub execution_report_url: Option<String>,
        /// Template context, at most 32767 characters.
        pub template_context: Option<String>,
        /// Iteration delay, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Iteration timeout, 60000 to 900000.
        pub iteration_timeout: Option<Number>,
        /// Maximum iteration concurrency, 1 or 10.
        pub max_iteration_concurrency: Option<Number>,
        /// Execution summary.
        pub execution_summary: Option<ResourceJobExecutionLogExecutionSummary>,
    }
}

response_type! {
    /// The execution summary of a resource job execution log.
    pub struct ResourceJobExecutionLogExecutionSummary as "resourceJobExecutionLogExecutionSummary" {
        /// Succeeded.
        pub succeeded: Option<Number>,
        /// Failed.
        pub failed: Option<Number>,
        /// Timed out.
        pub timed_out: Option<Number>,
        /// In progress.
        pub in_progress: Option<Number>,
        /// Remaining.
        pub remaining: Option<Number>,
    }
}

string_enum! {
    /// The status of a resource job execution log.
    ResourceJobExecutionLogStatus {
        /// In progress.
        InProgress = "inProgress",
        /// Completed.
        Completed = "completed",
        /// Erroring.
        Erroring = "erroring",
        /// Errored.
        Errored = "errored",
        /// Canceling.
        Canceling = "canceling",
        /// Canceled.
        Canceled = "canceled",
    }
}

request_body! {
    /// A resource job execution option.
    ///
    /// ```
    /// let value = losant::types::ResourceJobExecutionOptions::new().template_context("pump");
    /// let json = r#"{"templateContext":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJobExecutionOptions as "resourceJobExecutionOptions" {
        /// Template context, at most 32767 characters.
        pub template_context: Option<String>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Data table.
        pub data_table_id: Option<String>,
    }
}

request_body! {
    /// Changes to a resource job. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ResourceJobPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJobPatch as "resourceJobPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Data table.
        pub data_table_id: Option<String>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Maximum iteration concurrency, 1 or 10.
        pub max_iteration_concurrency: Option<Number>,
        /// Iteration delay, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Iteration timeout, 60000 to 900000.
        pub iteration_timeout: Option<Number>,
        /// Default context, at most 32767 characters.
        pub default_context: Option<String>,
        /// If `true`, retry on timeout.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, retry on failure.
        pub retry_on_failure: Option<bool>,
        /// Maximum iteration retries, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Retry delay, at most 30000.
        pub retry_delay: Option<Number>,
    }
}

request_body! {
    /// A new resource job.
    ///
    /// ```
    /// let json = r#"{"name":"pump","resourceType":"dataTableRow"}"#;
    /// let value: losant::types::ResourceJobPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJobPost as "resourceJobPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Data table.
        pub data_table_id: Option<String>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Type of the resource.
        pub resource_type: ResourceJobResourceType,
        /// Maximum iteration concurrency, 1 or 10.
        pub max_iteration_concurrency: Option<Number>,
        /// Iteration delay, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Iteration timeout, 60000 to 900000.
        pub iteration_timeout: Option<Number>,
        /// Default context, at most 32767 characters.
        pub default_context: Option<String>,
        /// If `true`, retry on timeout.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, retry on failure.
        pub retry_on_failure: Option<bool>,
        /// Maximum iteration retries, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Retry delay, at most 30000.
        pub retry_delay: Option<Number>,
    }
}

response_type! {
    /// A page of resource jobs and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ResourceJobs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ResourceJobs as "resourceJobs" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ResourceJob>,
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
        /// Application that the resource job belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of a resource job.
    ResourceJobSortField {
        /// Name.
        Name = "name",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
        /// Last execution requested.
        LastExecutionRequested = "lastExecutionRequested",
        /// Resource type.
        ResourceType = "resourceType",
    }
}

string_enum! {
    /// The filter field of a resource job.
    ResourceJobFilterField {
        /// Name.
        Name = "name",
        /// Resource type.
        ResourceType = "resourceType",
    }
}
