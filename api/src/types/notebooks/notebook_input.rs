//! Files that the runs of a notebook can read.

use crate::TimePoint;
use crate::schema::{shared_type, tagged_enum};
use crate::types::ExportFormat;

tagged_enum! {
    /// A file that a run of a notebook can read. The platform writes it before the run.
    ///
    /// ```
    /// use losant::TimePoint;
    /// use losant::time::days;
    /// use losant::types::{DeviceDataInput, NotebookDeviceTag, NotebookInput};
    ///
    /// let week = DeviceDataInput::new("pumps.csv", TimePoint::ago(days(7)), TimePoint::NOW)
    ///     .device_tags([NotebookDeviceTag::new().key("type").value("pump")]);
    /// assert_eq!(
    ///     serde_json::to_value(NotebookInput::DeviceData(week))?,
    ///     serde_json::json!({
    ///         "inputType": "deviceData",
    ///         "fileName": "pumps.csv",
    ///         "deviceTags": [{ "key": "type", "value": "pump" }],
    ///         "start": -604_800_000,
    ///         "end": 0,
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum NotebookInput as "notebookInput" by "inputType" {
        /// States of devices.
        DeviceData(DeviceDataInput) = "deviceData",
        /// Connection logs of devices.
        DeviceConnectionHistory(DeviceConnectionsInput) = "deviceConnectionHistory",
        /// Names, tags and attributes of devices.
        DeviceMetadata(DeviceMetadataInput) = "deviceMetadata",
        /// Rows of a data table.
        DataTable(DataTableInput) = "dataTable",
        /// Events.
        EventData(EventDataInput) = "eventData",
        /// A file of another site.
        ExternalUrl(ExternalUrlInput) = "externalUrl",
        /// A file of the application.
        ApplicationFile(ApplicationFileInput) = "applicationFile",
    }
}

shared_type! {
    /// A tag of the devices in an input. Its parts can be templates.
    pub struct NotebookDeviceTag as "notebookDeviceTag" {
        /// Key or a template, at most 255 characters.
        pub key: Option<String>,
        /// Value or a template, 1 to 255 characters.
        pub value: Option<String>,
    }
}

shared_type! {
    /// States of devices.
    pub struct DeviceDataInput as "deviceDataInput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<NotebookDeviceTag>>,
        /// Ids of devices, or templates such as `{{deviceId}}`, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Advanced device query as JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Attributes, at most 100, 1 to 255 letters, digits, `_` and `-` each.
        pub attributes: Option<Vec<String>>,
        /// Start of the range. Numbers that are not positive are relative to the time of the run.
        pub start: TimePoint,
        /// End of the range.
        pub end: TimePoint,
    }
}

shared_type! {
    /// Connection logs of devices.
    pub struct DeviceConnectionsInput as "deviceConnectionsInput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<NotebookDeviceTag>>,
        /// Ids of devices, or templates such as `{{deviceId}}`, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Advanced device query as JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Start of the range. Numbers that are not positive are relative to the time of the run.
        pub start: TimePoint,
        /// End of the range.
        pub end: TimePoint,
    }
}

shared_type! {
    /// Names, tags and attributes of devices.
    pub struct DeviceMetadataInput as "deviceMetadataInput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<NotebookDeviceTag>>,
        /// Ids of devices, or templates such as `{{deviceId}}`, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Advanced device query as JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Format. Defaults to `ExportFormat::Csv`.
        pub format: Option<ExportFormat>,
    }
}

shared_type! {
    /// Rows of a data table.
    pub struct DataTableInput as "dataTableInput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Id of the data table or a template, at most 255 characters.
        pub data_table_id: String,
        /// Query for the rows as JSON, at most 8192 characters.
        pub query_json: Option<String>,
    }
}

shared_type! {
    /// Events.
    pub struct EventDataInput as "eventDataInput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Advanced event query as JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Format. Defaults to `ExportFormat::Csv`.
        pub format: Option<ExportFormat>,
    }
}

shared_type! {
    /// A file of another site.
    pub struct ExternalUrlInput as "externalUrlInput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Address to download or a template, 1 to 1024 characters.
        pub source_url: String,
    }
}

shared_type! {
    /// A file of the application.
    pub struct ApplicationFileInput as "applicationFileInput" {
        /// Name of the file in the run: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Path of the file in the application or a template, 1 to 2048 characters.
        pub file_path: String,
        /// If `true`, the file is one of the private files.
        pub private: Option<bool>,
    }
}
