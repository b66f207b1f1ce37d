//! Runs of notebooks: schemas `notebookExecutionOptions`, `notebookDataExportOptions` and
//! `notebookExecutionLogs`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{DataTimestamp, ImageVersion, RunError, SourceType};
use crate::{ApplicationId, NotebookId, Number, ResourceId, Timestamp};

/// Schema `notebookDataExportOptions`: options of an export of the inputs of a notebook.
pub type NotebookDataExportOptions = NotebookExecutionOptions;

request_body! {
    /// Options of a run of a notebook, or of an export of its inputs.
    ///
    /// ```
    /// use losant::types::NotebookExecutionOptions;
    ///
    /// let options = NotebookExecutionOptions::new()
    ///     .relative_to(1_570_549_199_451)
    ///     .template_context(r#"{"line":"4"}"#);
    /// let json = r#"{"relativeTo":1570549199451,"templateContext":"{\"line\":\"4\"}"}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookExecutionOptions as "notebookExecutionOptions" {
        /// Time that the ranges of inputs are relative to. Defaults to the time of the request.
        pub relative_to: Option<DataTimestamp>,
        /// Object for the templates of inputs and outputs as JSON, at most 32767 characters.
        pub template_context: Option<String>,
        /// Email address to send the result to, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

/// Schema `notebookExecutionLogs`: runs of a notebook, newest first.
///
/// ```
/// use losant::types::{NotebookExecutionLogs, NotebookRunStatus};
///
/// let body = r#"[{"status":"inProgress","maxAllowedRunMinutes":5}]"#;
/// let runs: NotebookExecutionLogs = serde_json::from_str(body)?;
/// assert_eq!(runs[0].status, Some(NotebookRunStatus::InProgress));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type NotebookExecutionLogs = Vec<NotebookRun>;

response_type! {
    /// A run of a notebook.
    pub struct NotebookRun as "notebookRun" {
        /// Unique identifier of the run.
        pub id: Option<ResourceId>,
        /// Same value as `id`.
        pub notebook_execution_id: Option<ResourceId>,
        /// Notebook that runs.
        pub notebook_id: Option<NotebookId>,
        /// Version of the image that runs the notebook.
        pub image_version: Option<ImageVersion>,
        /// Application that the notebook belongs to.
        pub application_id: Option<ApplicationId>,
        /// Status of the run.
        pub status: Option<NotebookRunStatus>,
        /// Time that the ranges of inputs are relative to.
        pub execution_relative_to: Option<Timestamp>,
        /// Time limit of the run in minutes.
        pub max_allowed_run_minutes: Option<Number>,
        /// Type of the source that started the run.
        pub source_type: Option<SourceType>,
        /// Source that started the run.
        pub source_id: Option<ResourceId>,
        /// Time at which the run was requested.
        pub run_queued_at: Option<Timestamp>,
        /// Time at which the run started.
        pub run_started_at: Option<Timestamp>,
        /// Time at which all inputs were exported.
        pub inputs_completed_at: Option<Timestamp>,
        /// Time at which the last cell was executed.
        pub notebook_completed_at: Option<Timestamp>,
        /// Time at which all outputs were stored.
        pub outputs_completed_at: Option<Timestamp>,
        /// Object for the templates of inputs and outputs as JSON, at most 32767 characters.
        pub template_context: Option<String>,
        /// Inputs, by file name.
        pub input_info: Option<BTreeMap<String, NotebookFile>>,
        /// Outputs, by file name.
        pub output_info: Option<BTreeMap<String, NotebookFile>>,
        /// Errors of the run.
        pub execution_errors: Option<Vec<RunError>>,
    }
}

response_type! {
    /// An input or an output of a run.
    pub struct NotebookFile as "notebookFile" {
        /// Size in bytes.
        pub size: Option<Number>,
        /// Address of the file.
        pub url: Option<String>,
        /// Media type. Absent for inputs.
        pub content_type: Option<String>,
    }
}

string_enum! {
    /// Status of a run of a notebook.
    NotebookRunStatus {
        /// The run waits for its start.
        Queued = "queued",
        /// The run is in progress.
        InProgress = "inProgress",
        /// The run was successful.
        Completed = "completed",
        /// The run failed.
        Errored = "errored",
        /// The run exceeded its time limit.
        Timeout = "timeout",
        /// The run was asked to stop.
        Canceling = "canceling",
        /// The run was canceled.
        Canceled = "canceled",
    }
}
