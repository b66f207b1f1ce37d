//! Schema `flowStats`.

use crate::schema::response_type;
use crate::{DeviceId, FlowVersionId, Number, Timestamp};

response_type! {
    /// A workflow stat.
    ///
    /// ```
    /// let body = r#"{"flowVersion":"pump"}"#;
    /// let value: losant::types::FlowStats = serde_json::from_str(body)?;
    /// assert_eq!(value.flow_version.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowStats as "flowStats" {
        /// Workflow version, 1 to 255 characters.
        pub flow_version: Option<String>,
        /// Workflow version.
        pub flow_version_id: Option<FlowVersionId>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
        /// Resolution.
        pub resolution: Option<Number>,
        /// Metrics.
        pub metrics: Option<Vec<FlowStatsMetric>>,
    }
}

response_type! {
    /// A metric of a workflow stat.
    pub struct FlowStatsMetric as "flowStatsMetric" {
        /// Time of time.
        pub time: Option<Timestamp>,
        /// Paths failed.
        pub paths_failed: Option<Number>,
        /// Paths completed.
        pub paths_completed: Option<Number>,
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Wall time.
        pub wall_time: Option<Number>,
    }
}
