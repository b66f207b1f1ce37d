//! Runs of workflows: errors, log entries and statistics.

use serde_json::Value;

use crate::schema::response_type;
use crate::types::{RunError, SortDirection};
use crate::{DeviceId, FlowVersionId, Number, Timestamp};

response_type! {
    /// Errors of a workflow in a time range, and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"limit":25,"errors":[{"nodeId":"dji4r","error":{"name":"Validation"}}]}"#;
    /// let response: losant::types::FlowErrors = serde_json::from_str(body)?;
    /// assert_eq!(response.errors.unwrap()[0].node_id.as_deref(), Some("dji4r"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowErrors as "flowErrors" {
        /// Name of the version that failed, 1 to 255 characters. Absent for all versions.
        pub flow_version: Option<String>,
        /// Version that failed. Absent for all versions.
        pub flow_version_id: Option<FlowVersionId>,
        /// Device on which the workflow failed. Absent for all devices.
        pub device_id: Option<DeviceId>,
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
        /// Maximum number of errors.
        pub limit: Option<Number>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Errors, sorted by time.
        pub errors: Option<Vec<FlowError>>,
    }
}

response_type! {
    /// An error of a workflow.
    pub struct FlowError as "flowError" {
        /// Time of the error.
        pub time: Option<Timestamp>,
        /// Device on which the workflow failed.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Name of the version that failed, 1 to 255 characters.
        pub flow_version: Option<String>,
        /// Version that failed.
        pub flow_version_id: Option<FlowVersionId>,
        /// Node that failed.
        pub node_id: Option<String>,
        /// Label of the node.
        pub node_label: Option<String>,
        /// What went wrong.
        pub error: Option<RunError>,
    }
}

/// Schema `flowLog`: log entries of a workflow, the latest first.
///
/// ```
/// let body = r#"[{"flowVersionId":"develop","runCount":3,"wallTime":152}]"#;
/// let log: losant::types::FlowLog = serde_json::from_str(body)?;
/// assert_eq!(log[0].flow_version_id.as_deref(), Some("develop"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FlowLog = Vec<FlowLogEntry>;

response_type! {
    /// A log entry: some runs of a workflow at about the same time.
    pub struct FlowLogEntry as "flowLogEntry" {
        /// Version that ran: an id, or `develop`.
        pub flow_version_id: Option<String>,
        /// Time of the runs.
        pub time: Option<Timestamp>,
        /// Number of paths that failed.
        pub paths_failed: Option<Number>,
        /// Number of paths that were completed.
        pub paths_completed: Option<Number>,
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Duration of the runs, in milliseconds.
        pub wall_time: Option<Number>,
        /// Errors of the runs. The API does not document their form.
        pub errors: Option<Vec<Value>>,
    }
}

response_type! {
    /// Statistics about the runs of a workflow in a time range, and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"resolution":86400000,"metrics":[{"runCount":1,"wallTime":450}]}"#;
    /// let stats: losant::types::FlowStats = serde_json::from_str(body)?;
    /// assert_eq!(stats.metrics.unwrap()[0].wall_time, Some(450.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowStats as "flowStats" {
        /// Name of the version that ran, 1 to 255 characters. Absent for all versions.
        pub flow_version: Option<String>,
        /// Version that ran. Absent for all versions.
        pub flow_version_id: Option<FlowVersionId>,
        /// Device on which the workflow ran. Absent for all devices.
        pub device_id: Option<DeviceId>,
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
        /// Length of the intervals, in milliseconds.
        pub resolution: Option<Number>,
        /// Numbers of each interval.
        pub metrics: Option<Vec<FlowMetric>>,
    }
}

response_type! {
    /// Numbers about the runs of a workflow in an interval.
    pub struct FlowMetric as "flowMetric" {
        /// Start of the interval.
        pub time: Option<Timestamp>,
        /// Number of paths that failed.
        pub paths_failed: Option<Number>,
        /// Number of paths that were completed.
        pub paths_completed: Option<Number>,
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Duration of the runs, in milliseconds.
        pub wall_time: Option<Number>,
    }
}
