//! Schemas `applicationJobLog`, `applicationJobLogs`.
//!
//! Not expressed by these types:
//!
//! - `applicationJobLog.json#/properties/input`: any value
//! - `applicationJobLog.json#/properties/output`: any value

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ImportStatus, JsonObject, SortDirection};
use crate::{ApplicationId, ApplicationJobLogId, Number, ResourceId, Timestamp};

response_type! {
    /// A resource job log.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ApplicationJobLog = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationJobLog as "applicationJobLog" {
        /// Unique identifier of the resource job log.
        pub id: Option<ApplicationJobLogId>,
        /// Job.
        pub job_id: Option<ApplicationJobLogId>,
        /// Job execution.
        pub job_execution_id: Option<ResourceId>,
        /// Name.
        pub name: Option<String>,
        /// Application that the resource job log belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of run queued.
        pub run_queued_at: Option<Timestamp>,
        /// Time of run started.
        pub run_started_at: Option<Timestamp>,
        /// Time of run completed.
        pub run_completed_at: Option<Timestamp>,
        /// Status.
        pub status: Option<ImportStatus>,
        /// Requested by.
        pub requested_by_id: Option<ResourceId>,
        /// Type of the requested by.
        pub requested_by_type: Option<RequestedByType>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<ApplicationJobLogOwnerType>,
        /// User or organization that owns the resource job log.
        pub owner_id: Option<ResourceId>,
        /// Type of the resource.
        pub resource_type: Option<ApplicationJobLogResourceType>,
        /// Unique identifier of the resource.
        pub resource_id: Option<ResourceId>,
        /// Progress.
        pub progress: Option<ApplicationJobLogProgress>,
        /// Error.
        pub error: Option<RunError>,
        /// Input.
        pub input: Option<serde_json::Value>,
        /// Output.
        pub output: Option<serde_json::Value>,
    }
}

response_type! {
    /// The progress of a resource job log.
    pub struct ApplicationJobLogProgress as "applicationJobLogProgress" {
        /// Completed.
        pub completed: Option<Number>,
        /// Total.
        pub total: Option<Number>,
        /// Status.
        pub status: Option<String>,
    }
}

response_type! {
    /// The error of a resource job log.
    pub struct RunError as "runError" {
        /// Name.
        pub name: Option<String>,
        /// Message.
        pub message: Option<String>,
    }
}

string_enum! {
    /// The requested by type of a resource job log.
    RequestedByType {
        /// User.
        User = "user",
        /// API token.
        ApiToken = "apiToken",
        /// Flow.
        Flow = "flow",
        /// Device.
        Device = "device",
        /// System.
        System = "system",
    }
}

string_enum! {
    /// The owner type of a resource job log.
    ApplicationJobLogOwnerType {
        /// Application.
        Application = "application",
        /// User.
        User = "user",
        /// Organization.
        Organization = "organization",
    }
}

string_enum! {
    /// The resource type of a resource job log.
    ApplicationJobLogResourceType {
        /// Application.
        Application = "application",
        /// Dashboard.
        Dashboard = "dashboard",
        /// Datatable.
        Datatable = "datatable",
        /// Event.
        Event = "event",
        /// Device.
        Device = "device",
        /// Notebook.
        Notebook = "notebook",
        /// Device recipe.
        DeviceRecipe = "deviceRecipe",
    }
}

response_type! {
    /// A page of resource job logs and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ApplicationJobLogs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationJobLogs as "applicationJobLogs" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationJobLog>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Query.
        pub query: Option<JsonObject>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the resource job log belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of a resource job log.
    ApplicationJobLogSortField {
        /// Name.
        Name = "name",
        /// Status.
        Status = "status",
        /// Resource type.
        ResourceType = "resourceType",
        /// Run queued at.
        RunQueuedAt = "runQueuedAt",
        /// Run started at.
        RunStartedAt = "runStartedAt",
        /// Run completed at.
        RunCompletedAt = "runCompletedAt",
    }
}
