//! Runs of resource jobs: schemas `resourceJobExecutionLogs` and `resourceJobExecutionOptions`.

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{JobTarget, SourceType};
use crate::{ApplicationId, Number, ResourceId, ResourceJobId, Timestamp};

/// Schema `resourceJobExecutionLogs`: the runs of a resource job, latest first.
///
/// ```
/// use losant::types::{JobRunStatus, ResourceJobExecutionLogs};
///
/// let body = r#"[{"status":"completed","executionSummary":{"succeeded":5,"failed":1}}]"#;
/// let runs: ResourceJobExecutionLogs = serde_json::from_str(body)?;
/// assert_eq!(runs[0].status, Some(JobRunStatus::Completed));
/// let summary = runs[0].execution_summary.as_ref();
/// assert_eq!(summary.and_then(|summary| summary.failed), Some(1.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

response_type! {
    /// A run of a resource job.
    pub struct ResourceJobExecutionLog as "resourceJobExecutionLog" {
        /// Unique identifier of the run.
        pub id: Option<ResourceId>,
        /// Application that the job belongs to.
        pub application_id: Option<ApplicationId>,
        /// Same value as `id`.
        pub resource_job_execution_id: Option<ResourceId>,
        /// Job of the run.
        pub resource_job_id: Option<ResourceJobId>,
        /// Value that one iteration passes to the next, at most 256 characters.
        pub accumulator: Option<String>,
        /// Status of the run.
        pub status: Option<JobRunStatus>,
        /// Query for the resources, as JSON text of at most 8192 characters.
        pub query_json: Option<String>,
        /// Type of the resources.
        pub resource_type: Option<JobTarget>,
        /// Type of the source of the request.
        pub source_type: Option<SourceType>,
        /// User, workflow or other source that requested the run.
        pub source_id: Option<ResourceId>,
        /// Type of the source of the cancellation.
        pub cancel_source_type: Option<SourceType>,
        /// User, workflow or other source that canceled the run.
        pub cancel_source_id: Option<ResourceId>,
        /// Time at which the run started.
        pub run_started_at: Option<Timestamp>,
        /// Time at which the run ended.
        pub run_completed_at: Option<Timestamp>,
        /// Address of the report, which lists the iterations.
        pub execution_report_url: Option<String>,
        /// Context of the templates, as JSON text of at most 32767 characters.
        pub template_context: Option<String>,
        /// Pause between two iterations in milliseconds, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Time limit of an iteration in milliseconds, 60000 (a minute) to 900000 (15 minutes).
        pub iteration_timeout: Option<Number>,
        /// Number of iterations that run at the same time, 1 to 10. Only 1 and 10 are accepted.
        pub max_iteration_concurrency: Option<Number>,
        /// Number of iterations by status.
        pub execution_summary: Option<JobRunSummary>,
        /// If `true`, an iteration that exceeds its time limit is tried again.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, an iteration that fails is tried again.
        pub retry_on_failure: Option<bool>,
        /// Maximum number of retries of an iteration, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Time before a retry in milliseconds, at most 30000.
        pub retry_delay: Option<Number>,
    }
}

response_type! {
    /// The iterations of a run by status. Each resource has one iteration.
    pub struct JobRunSummary as "jobRunSummary" counts {
        /// Iterations that succeeded.
        pub succeeded: Option<Number>,
        /// Iterations that failed.
        pub failed: Option<Number>,
        /// Iterations that exceeded their time limit.
        pub timed_out: Option<Number>,
        /// Iterations that are running.
        pub in_progress: Option<Number>,
        /// Iterations that have not started.
        pub remaining: Option<Number>,
    }
}

string_enum! {
    /// Status of a run of a resource job.
    JobRunStatus {
        /// The run has iterations that are not done.
        InProgress = "inProgress",
        /// All iterations are done.
        Completed = "completed",
        /// The run failed, but some iterations are not done.
        Erroring = "erroring",
        /// The run failed.
        Errored = "errored",
        /// The run was canceled, but some iterations are not done.
        Canceling = "canceling",
        /// The run was canceled.
        Canceled = "canceled",
    }
}

request_body! {
    /// Options of a run of a resource job. Options that are not set are those of the job.
    ///
    /// ```
    /// use losant::types::ResourceJobExecutionOptions;
    ///
    /// let options = ResourceJobExecutionOptions::new().template_context(r#"{"floor":8}"#);
    /// let json = r#"{"templateContext":"{\"floor\":8}"}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJobExecutionOptions as "resourceJobExecutionOptions" closed {
        /// Context of the templates and of the workflows: JSON text of at most 32767 characters.
        pub template_context: Option<String>,
        /// Query for the resources, as JSON text or a template of it, at most 8192 characters.
        pub query_json: Option<String>,
        /// Data table whose rows the job works on: its id, or a template such as `{{ctx.table}}`, 4
        /// to 255 characters.
        pub data_table_id: Option<String>,
    }
}
