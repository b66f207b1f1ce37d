//! Schema `notebookPost`.

use crate::TimePoint;
use crate::schema::{request_body, tagged_enum};
use crate::types::{
    ApplicationFileInput, DataTableInput, EventDataInput, ExportFormat, ExternalUrlInput,
    ImageVersion, NotebookOutput, TagFilter,
};

request_body! {
    /// A new notebook.
    ///
    /// ```
    /// let value = losant::types::NotebookPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookPost as "notebookPost" {
        /// Name, 1 to 1024 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Image version.
        pub image_version: Option<ImageVersion>,
        /// Inputs.
        pub inputs: Option<Vec<NotebookInputPost>>,
        /// Outputs.
        pub outputs: Option<Vec<NotebookOutput>>,
    }
}

tagged_enum! {
    /// An input of a notebook.
    pub enum NotebookInputPost as "notebookInputPost" by "inputType" {
        /// Device data.
        DeviceData(DeviceDataInputPost) = "deviceData",
        /// Device connection history.
        DeviceConnectionHistory(DeviceConnectionHistoryInputPost) = "deviceConnectionHistory",
        /// Device metadata.
        DeviceMetadata(DeviceMetadataInputPost) = "deviceMetadata",
        /// Data table.
        DataTable(DataTableInput) = "dataTable",
        /// Event data.
        EventData(EventDataInput) = "eventData",
        /// External URL.
        ExternalUrl(ExternalUrlInput) = "externalUrl",
        /// Application file.
        ApplicationFile(ApplicationFileInput) = "applicationFile",
    }
}

request_body! {
    /// A device data input post of a notebook.
    ///
    /// ```
    /// let json = r#"{"fileName":"pump","start":1,"end":1}"#;
    /// let value: losant::types::DeviceDataInputPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceDataInputPost as "deviceDataInputPost" {
        /// Name of the file.
        pub file_name: String,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Attributes, at most 100.
        pub attributes: Option<Vec<String>>,
        /// Start of the range.
        pub start: TimePoint,
        /// End of the range.
        pub end: TimePoint,
    }
}

request_body! {
    /// A device connection history input post of a notebook.
    ///
    /// ```
    /// let json = r#"{"fileName":"pump","start":1,"end":1}"#;
    /// let value: losant::types::DeviceConnectionHistoryInputPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceConnectionHistoryInputPost as "deviceConnectionHistoryInputPost" {
        /// Name of the file.
        pub file_name: String,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Start of the range.
        pub start: TimePoint,
        /// End of the range.
        pub end: TimePoint,
    }
}

request_body! {
    /// A device metadata input post of a notebook.
    ///
    /// ```
    /// let value = losant::types::DeviceMetadataInputPost::new("pump");
    /// let json = r#"{"fileName":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceMetadataInputPost as "deviceMetadataInputPost" {
        /// Name of the file.
        pub file_name: String,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Format.
        pub format: Option<ExportFormat>,
    }
}
