//! Schema `notebookExecutionLogs`.

use std::collections::BTreeMap;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ImageVersion, RunError, SourceType};
use crate::{ApplicationId, NotebookId, Number, ResourceId, Timestamp};

/// Schema `notebookExecutionLogs`: a list of notebook execution logs.
///
/// ```
/// let value: losant::types::NotebookExecutionLogs = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

response_type! {
    /// The notebook execution log of a notebook execution log.
    pub struct NotebookExecutionLog as "notebookExecutionLog" {
        /// Unique identifier of the notebook execution log.
        pub id: Option<ResourceId>,
        /// Notebook execution.
        pub notebook_execution_id: Option<ResourceId>,
        /// Notebook.
        pub notebook_id: Option<NotebookId>,
        /// Image version.
        pub image_version: Option<ImageVersion>,
        /// Application that the notebook execution log belongs to.
        pub application_id: Option<ApplicationId>,
        /// Status.
        pub status: Option<NotebookExecutionLogStatus>,
        /// Time of execution relative to.
        pub execution_relative_to: Option<Timestamp>,
        /// Maximum allowed run minutes.
        pub max_allowed_run_minutes: Option<Number>,
        /// Type of the source.
        pub source_type: Option<SourceType>,
        /// Source.
        pub source_id: Option<ResourceId>,
        /// Time of run queued.
        pub run_queued_at: Option<Timestamp>,
        /// Time of run started.
        pub run_started_at: Option<Timestamp>,
        /// Time of inputs completed.
        pub inputs_completed_at: Option<Timestamp>,
        /// Time of notebook completed.
        pub notebook_completed_at: Option<Timestamp>,
        /// Time of outputs completed.
        pub outputs_completed_at: Option<Timestamp>,
        /// Template context, at most 32767 characters.
        pub template_context: Option<String>,
        /// Input info.
        pub input_info: Option<BTreeMap<String, NotebookExecutionLogInputInfo>>,
        /// Output info.
        pub output_info: Option<BTreeMap<String, NotebookExecutionLogOutputInfo>>,
        /// Execution errors.
        pub execution_errors: Option<Vec<RunError>>,
    }
}

response_type! {
    /// The input info of a notebook execution log.
    pub struct NotebookExecutionLogInputInfo as "notebookExecutionLogInputInfo" {
        /// Size.
        pub size: Option<Number>,
        /// URL.
        pub url: Option<String>,
    }
}

response_type! {
    /// The output info of a notebook execution log.
    pub struct NotebookExecutionLogOutputInfo as "notebookExecutionLogOutputInfo" {
        /// Size.
        pub size: Option<Number>,
        /// URL.
        pub url: Option<String>,
        /// Type of the content.
        pub content_type: Option<String>,
    }
}

string_enum! {
    /// The status of a notebook execution log.
    NotebookExecutionLogStatus {
        /// Queued.
        Queued = "queued",
        /// In progress.
        InProgress = "inProgress",
        /// Completed.
        Completed = "completed",
        /// Errored.
        Errored = "errored",
        /// Timeout.
        Timeout = "timeout",
        /// Canceling.
        Canceling = "canceling",
        /// Canceled.
        Canceled = "canceled",
    }
}
