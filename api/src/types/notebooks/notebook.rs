//! Schema `notebook`.

use crate::schema::{response_type, shared_type, tagged_enum};
use crate::text::string_enum;
use crate::types::{DeviceTag, ExportFormat};
use crate::{ApplicationId, NotebookId, Number, Timestamp};

response_type! {
    /// A notebook.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Notebook = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Notebook as "notebook" {
        /// Unique identifier of the notebook.
        pub id: Option<NotebookId>,
        /// Same value as `id`.
        pub notebook_id: Option<NotebookId>,
        /// Application that the notebook belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 1024 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Name of the jupyter file, 1 to 1024 characters.
        pub jupyter_file_name: Option<String>,
        /// URL of the jupyter file.
        pub jupyter_file_url: Option<String>,
        /// Image version.
        pub image_version: Option<ImageVersion>,
        /// Inputs.
        pub inputs: Option<Vec<NotebookInput>>,
        /// Outputs.
        pub outputs: Option<Vec<NotebookOutput>>,
        /// Statistics.
        pub stats: Option<NotebookStats2>,
    }
}

tagged_enum! {
    /// An input of a notebook.
    pub enum NotebookInput as "notebookInput" by "inputType" {
        /// Device data.
        DeviceData(DeviceDataInput) = "deviceData",
        /// Device connection history.
        DeviceConnectionHistory(DeviceConnectionHistoryInput) = "deviceConnectionHistory",
        /// Device metadata.
        DeviceMetadata(DeviceMetadataInput) = "deviceMetadata",
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

tagged_enum! {
    /// An output of a notebook.
    pub enum NotebookOutput as "notebookOutput" by "outputType" {
        /// Data table.
        DataTable(DataTableOutput) = "dataTable",
        /// File.
        File(FileOutput) = "file",
        /// Directory.
        Directory(DirectoryOutput) = "directory",
        /// Execution result.
        ExecutionResult(ExecutionResultOutput) = "executionResult",
        /// Temporary URL.
        TemporaryUrl(TemporaryUrlOutput) = "temporaryUrl",
    }
}

response_type! {
    /// A stat of a notebook.
    pub struct NotebookStats2 as "notebookStats2" {
        /// Minutes this period.
        pub minutes_this_period: Option<Number>,
        /// Runs this period.
        pub runs_this_period: Option<Number>,
        /// Errors this period.
        pub errors_this_period: Option<Number>,
    }
}

response_type! {
    /// A device data input of a notebook.
    pub struct DeviceDataInput as "deviceDataInput" {
        /// Name of the file.
        pub file_name: String,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Attributes, at most 100.
        pub attributes: Option<Vec<String>>,
        /// Start of the range.
        pub start: Number,
        /// End of the range.
        pub end: Number,
    }
}

response_type! {
    /// A device connection history input of a notebook.
    pub struct DeviceConnectionHistoryInput as "deviceConnectionHistoryInput" {
        /// Name of the file.
        pub file_name: String,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Start of the range.
        pub start: Number,
        /// End of the range.
        pub end: Number,
    }
}

response_type! {
    /// A device metadata input of a notebook.
    pub struct DeviceMetadataInput as "deviceMetadataInput" {
        /// Name of the file.
        pub file_name: String,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Format.
        pub format: Option<ExportFormat>,
    }
}

shared_type! {
    /// A data table input of a notebook.
    ///
    /// ```
    /// let value = losant::types::DataTableInput::new("pump", "pump");
    /// let json = r#"{"fileName":"pump","dataTableId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableInput as "dataTableInput" {
        /// Name of the file.
        pub file_name: String,
        /// Data table.
        pub data_table_id: String,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
    }
}

shared_type! {
    /// An event data input of a notebook.
    ///
    /// ```
    /// let value = losant::types::EventDataInput::new("pump");
    /// let json = r#"{"fileName":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventDataInput as "eventDataInput" {
        /// Name of the file.
        pub file_name: String,
        /// Query JSON, at most 8192 characters.
        pub query_json: Option<String>,
        /// Format.
        pub format: Option<ExportFormat>,
    }
}

shared_type! {
    /// An external URL input of a notebook.
    ///
    /// ```
    /// let value = losant::types::ExternalUrlInput::new("pump", "pump");
    /// let json = r#"{"fileName":"pump","sourceUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExternalUrlInput as "externalUrlInput" {
        /// Name of the file.
        pub file_name: String,
        /// URL of the source, 1 to 1024 characters.
        pub source_url: String,
    }
}

shared_type! {
    /// An application file input of a notebook.
    ///
    /// ```
    /// let value = losant::types::ApplicationFileInput::new("pump", "pump");
    /// let json = r#"{"fileName":"pump","filePath":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationFileInput as "applicationFileInput" {
        /// Name of the file.
        pub file_name: String,
        /// File path, 1 to 2048 characters.
        pub file_path: String,
        /// If `true`, the application file is private.
        pub private: Option<bool>,
    }
}

shared_type! {
    /// A data table output of a notebook.
    ///
    /// ```
    /// let value = losant::types::DataTableOutput::new("pump", "pump");
    /// let json = r#"{"fileName":"pump","dataTableId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableOutput as "dataTableOutput" {
        /// Name of the file.
        pub file_name: String,
        /// Data table.
        pub data_table_id: String,
        /// If `true`, create missing columns.
        pub create_missing_columns: Option<bool>,
        /// If `true`, truncate existing table.
        pub truncate_existing_table: Option<bool>,
    }
}

shared_type! {
    /// A file output of a notebook.
    ///
    /// ```
    /// let value = losant::types::FileOutput::new("pump", "pump");
    /// let json = r#"{"fileName":"pump","destinationFileNameTemplate":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileOutput as "fileOutput" {
        /// Name of the file.
        pub file_name: String,
        /// Destination directory template, 1 to 1024 characters.
        pub destination_directory_template: Option<String>,
        /// Destination file name template, 1 to 1024 characters.
        pub destination_file_name_template: String,
        /// If `true`, destination private.
        pub destination_private: Option<bool>,
    }
}

shared_type! {
    /// A directory output of a notebook.
    ///
    /// ```
    /// let value = losant::types::DirectoryOutput::new("pump", "pump");
    /// let json = r#"{"directoryName":"pump","destinationDirectoryTemplate":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DirectoryOutput as "directoryOutput" {
        /// Name of the directory.
        pub directory_name: String,
        /// Destination directory template, 1 to 1024 characters.
        pub destination_directory_template: String,
        /// If `true`, destination private.
        pub destination_private: Option<bool>,
    }
}

shared_type! {
    /// An execution result output of a notebook.
    ///
    /// ```
    /// let json = r#"{"fileName":"result.html","destinationDirectoryTemplate":"pump"}"#;
    /// let value: losant::types::ExecutionResultOutput = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExecutionResultOutput as "executionResultOutput" {
        /// Name of the file.
        pub file_name: ExecutionResultOutputFileName,
        /// Destination directory template, 1 to 1024 characters.
        pub destination_directory_template: Option<String>,
        /// Destination file name template, 1 to 1024 characters.
        pub destination_file_name_template: Option<String>,
        /// If `true`, destination private.
        pub destination_private: Option<bool>,
    }
}

shared_type! {
    /// A temporary URL output of a notebook.
    ///
    /// ```
    /// let value = losant::types::TemporaryUrlOutput::new("pump");
    /// let json = r#"{"fileName":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TemporaryUrlOutput as "temporaryUrlOutput" {
        /// Name of the file.
        pub file_name: String,
    }
}

string_enum! {
    /// The image version of a notebook.
    ImageVersion {
        /// V1.
        V1 = "v1",
        /// V2.
        V2 = "v2",
        /// V3.
        V3 = "v3",
        /// V4.
        V4 = "v4",
    }
}

string_enum! {
    /// The file name of a notebook.
    ExecutionResultOutputFileName {
        /// Result HTML.
        ResultHtml = "result.html",
        /// Result pdf.
        ResultPdf = "result.pdf",
        /// Result ipynb.
        ResultIpynb = "result.ipynb",
        /// Result error log.
        ResultErrorLog = "result.error.log",
        /// Result log.
        ResultLog = "result.log",
    }
}
