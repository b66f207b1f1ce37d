//! The log of the jobs of an application: schemas `applicationJobLog` and `applicationJobLogs`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{JobInput, JobOutput, JobStatus, JsonObject, SortDirection};
use crate::{ApplicationId, ApplicationJobLogId, Number, ResourceId, Timestamp};

response_type! {
    /// The log entry of a job: an export, an import or another operation that takes time.
    ///
    /// ```
    /// use losant::types::{ApplicationJobLog, JobStatus};
    ///
    /// let body = r#"{"status":"completed","output":{"downloadUrls":["https://example.com/a"]}}"#;
    /// let job: ApplicationJobLog = serde_json::from_str(body)?;
    /// assert_eq!(job.status, Some(JobStatus::Completed));
    /// let urls = job.output.and_then(|output| output.download_urls);
    /// assert_eq!(urls.unwrap_or_default(), ["https://example.com/a"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationJobLog as "applicationJobLog" {
        /// Unique identifier of the log entry.
        pub id: Option<ApplicationJobLogId>,
        /// Same value as `id`.
        pub job_id: Option<ApplicationJobLogId>,
        /// Unique identifier of the run, if the job runs a notebook or another resource.
        pub job_execution_id: Option<ResourceId>,
        /// Name of the operation.
        pub name: Option<String>,
        /// Application that the job belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of the request.
        pub run_queued_at: Option<Timestamp>,
        /// Time at which the job started.
        pub run_started_at: Option<Timestamp>,
        /// Time at which the job ended, with or without success.
        pub run_completed_at: Option<Timestamp>,
        /// Status of the job.
        pub status: Option<JobStatus>,
        /// User, API token or other source that requested the job.
        pub requested_by_id: Option<ResourceId>,
        /// Type of the source of the request.
        pub requested_by_type: Option<RequestedByType>,
        /// Type of the owner.
        pub owner_type: Option<JobOwnerType>,
        /// Application, user or organization that the job runs for.
        pub owner_id: Option<ResourceId>,
        /// Type of the resource that the job works on.
        pub resource_type: Option<JobResourceType>,
        /// Resource that the job works on.
        pub resource_id: Option<ResourceId>,
        /// Progress of the job.
        pub progress: Option<JobProgress>,
        /// Error that ended the job.
        pub error: Option<RunError>,
        /// What was requested. The API's schema does not specify its members.
        pub input: Option<JobInput>,
        /// The result. The API's schema does not specify its members.
        pub output: Option<JobOutput>,
    }
}

response_type! {
    /// The progress of a job.
    pub struct JobProgress as "jobProgress" {
        /// Number of steps that are done.
        pub completed: Option<Number>,
        /// Number of all steps.
        pub total: Option<Number>,
        /// Name of the current step.
        pub status: Option<String>,
    }
}

response_type! {
    /// An error that ended the run of a job, a notebook or a workflow.
    pub struct RunError as "runError" {
        /// Kind of the error.
        pub name: Option<String>,
        /// Description of the error.
        pub message: Option<String>,
    }
}

string_enum! {
    /// Type of the source of a request for a job.
    RequestedByType {
        /// A user.
        User = "user",
        /// An API token.
        ApiToken = "apiToken",
        /// A workflow.
        Flow = "flow",
        /// A device.
        Device = "device",
        /// The platform itself.
        System = "system",
    }
}

string_enum! {
    /// Type of the owner of a job.
    JobOwnerType {
        /// An application.
        Application = "application",
        /// A user.
        User = "user",
        /// An organization.
        Organization = "organization",
    }
}

string_enum! {
    /// Type of the resource that a job works on.
    JobResourceType {
        /// An application.
        Application = "application",
        /// A dashboard.
        Dashboard = "dashboard",
        /// A data table.
        Datatable = "datatable",
        /// Events.
        Event = "event",
        /// Devices.
        Device = "device",
        /// A notebook.
        Notebook = "notebook",
        /// A device recipe.
        DeviceRecipe = "deviceRecipe",
    }
}

response_type! {
    /// A page of the job log of an application and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"status":"queued"}],"count":1,"totalCount":4,"perPage":1}"#;
    /// let page: losant::types::ApplicationJobLogs = serde_json::from_str(body)?;
    /// assert_eq!(page.items.len(), 1);
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationJobLogs as "applicationJobLogs" {
        /// Jobs on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationJobLog>,
        /// Number of jobs on this page.
        pub count: Option<u64>,
        /// Number of jobs on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Query that the jobs match.
        pub query: Option<JsonObject>,
        /// Maximum number of jobs on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Field that the jobs are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the jobs belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of the job log of an application.
    ApplicationJobLogSortField {
        /// Name of the operation.
        Name = "name",
        /// Status.
        Status = "status",
        /// Type of the resource.
        ResourceType = "resourceType",
        /// Time of the request.
        RunQueuedAt = "runQueuedAt",
        /// Time at which the job started.
        RunStartedAt = "runStartedAt",
        /// Time at which the job ended.
        RunCompletedAt = "runCompletedAt",
    }
}
