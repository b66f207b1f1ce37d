//! Schema `flowErrors`.

use crate::schema::response_type;
use crate::types::{RunError, SortDirection};
use crate::{DeviceId, FlowVersionId, Number, Timestamp};

response_type! {
    /// A workflow error.
    ///
    /// ```
    /// let body = r#"{"flowVersion":"pump"}"#;
    /// let value: losant::types::FlowErrors = serde_json::from_str(body)?;
    /// assert_eq!(value.flow_version.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowErrors as "flowErrors" {
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
        /// Limit.
        pub limit: Option<Number>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Errors.
        pub errors: Option<Vec<FlowErrorsError>>,
    }
}

response_type! {
    /// An error of a workflow error.
    pub struct FlowErrorsError as "flowErrorsError" {
        /// Time of time.
        pub time: Option<Timestamp>,
        /// Device.
        pub device_id: Option<DeviceId>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Workflow version, 1 to 255 characters.
        pub flow_version: Option<String>,
        /// Workflow version.
        pub flow_version_id: Option<FlowVersionId>,
        /// Node.
        pub node_id: Option<String>,
        /// Node label.
        pub node_label: Option<String>,
        /// Error.
        pub error: Option<RunError>,
    }
}
