//! Files of the runs of a notebook that are stored.

use crate::schema::{shared_type, tagged_enum};
use crate::text::string_enum;

tagged_enum! {
    /// A file or a directory of a run that the platform stores after the run.
    ///
    /// ```
    /// use losant::types::{ExecutionResult, ExecutionResultOutput, NotebookOutput};
    ///
    /// let report = ExecutionResultOutput::new(ExecutionResult::Html)
    ///     .destination_directory_template("/reports")
    ///     .destination_file_name_template("{{execution.executionId}}.html");
    /// assert_eq!(
    ///     serde_json::to_value(NotebookOutput::ExecutionResult(report))?,
    ///     serde_json::json!({
    ///         "outputType": "executionResult",
    ///         "fileName": "result.html",
    ///         "destinationDirectoryTemplate": "/reports",
    ///         "destinationFileNameTemplate": "{{execution.executionId}}.html",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum NotebookOutput as "notebookOutput" by "outputType" {
        /// A CSV file that becomes rows of a data table.
        DataTable(DataTableOutput) = "dataTable",
        /// A file that becomes a file of the application.
        File(FileOutput) = "file",
        /// A directory that becomes files of the application.
        Directory(DirectoryOutput) = "directory",
        /// The executed notebook that becomes a file of the application.
        ExecutionResult(ExecutionResultOutput) = "executionResult",
        /// A file with an address that expires.
        TemporaryUrl(TemporaryUrlOutput) = "temporaryUrl",
    }
}

shared_type! {
    /// A CSV file that becomes rows of a data table.
    pub struct DataTableOutput as "dataTableOutput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Id of the data table, or a template such as `{{table}}`, at most 255 characters.
        pub data_table_id: String,
        /// If `true`, columns that the data table does not have are added to it.
        pub create_missing_columns: Option<bool>,
        /// If `true`, all rows of the data table are deleted first.
        pub truncate_existing_table: Option<bool>,
    }
}

shared_type! {
    /// A file that becomes a file of the application.
    pub struct FileOutput as "fileOutput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
        /// Directory in the application or a template, 1 to 1024 characters.
        pub destination_directory_template: Option<String>,
        /// Name in the application or a template, 1 to 1024 characters.
        pub destination_file_name_template: String,
        /// If `true`, the result is a private file.
        pub destination_private: Option<bool>,
    }
}

shared_type! {
    /// A directory that becomes files of the application.
    pub struct DirectoryOutput as "directoryOutput" {
        /// Name of the directory: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub directory_name: String,
        /// Directory in the application or a template, 1 to 1024 characters.
        pub destination_directory_template: String,
        /// If `true`, the results are private files.
        pub destination_private: Option<bool>,
    }
}

shared_type! {
    /// The executed notebook that becomes a file of the application.
    pub struct ExecutionResultOutput as "executionResultOutput" {
        /// Form of the executed notebook.
        pub file_name: ExecutionResult,
        /// Directory in the application or a template, 1 to 1024 characters.
        pub destination_directory_template: Option<String>,
        /// Name in the application or a template, 1 to 1024 characters.
        pub destination_file_name_template: Option<String>,
        /// If `true`, the result is a private file.
        pub destination_private: Option<bool>,
    }
}

shared_type! {
    /// A file with an address that expires.
    pub struct TemporaryUrlOutput as "temporaryUrlOutput" {
        /// Name of the file: letters, digits, `_`, `.` and `-`, or a template,
        /// at most 255 characters.
        pub file_name: String,
    }
}

string_enum! {
    /// Form of an executed notebook.
    ExecutionResult {
        /// A web page.
        Html = "result.html",
        /// A PDF file.
        Pdf = "result.pdf",
        /// A Jupyter file.
        Ipynb = "result.ipynb",
        /// The errors of the run.
        ErrorLog = "result.error.log",
        /// The log of the run.
        Log = "result.log",
    }
}
