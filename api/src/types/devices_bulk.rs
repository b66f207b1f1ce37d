//! Operations on all devices that match a query, and their results.

use super::{AdvancedDeviceQuery, FieldPatch};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{Number, TimePoint};

request_body! {
    /// Options for deleting or restoring several devices.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, DevicesDeleteOrRestorePost, FieldQuery};
    ///
    /// let query = AdvancedDeviceQuery::new().name(FieldQuery::starts_with("test"));
    /// let options = DevicesDeleteOrRestorePost::new(query);
    /// let json = r#"{"query":{"name":{"$startsWith":"test"}}}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesDeleteOrRestorePost as "devicesDeleteOrRestorePost" {
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// Query for the devices.
        pub query: AdvancedDeviceQuery,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// If `true`, the operation always runs as a job. Defaults to `false`: only long operations
        /// do.
        pub force_job: Option<bool>,
    }
}

request_body! {
    /// Options for the export of device metadata.
    ///
    /// ```
    /// use losant::types::{DevicesExportPost, ExportFormat};
    ///
    /// let options = DevicesExportPost::new().format(ExportFormat::Json);
    /// assert_eq!(serde_json::to_string(&options)?, r#"{"format":"json"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesExportPost as "devicesExportPost" {
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of
        /// the user who makes the request.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Query for the devices. Defaults to all devices.
        pub query: Option<AdvancedDeviceQuery>,
        /// Format of the file. Defaults to [`ExportFormat::Csv`].
        pub format: Option<ExportFormat>,
    }
}

request_body! {
    /// Options for the export of payload counts.
    ///
    /// ```
    /// use losant::TimePoint;
    /// use losant::time::days;
    /// use losant::types::DevicesExportPayloadCountPost;
    ///
    /// let options = DevicesExportPayloadCountPost::new().start(TimePoint::ago(days(30)));
    /// assert_eq!(serde_json::to_string(&options)?, r#"{"start":-2592000000}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesExportPayloadCountPost as "devicesExportPayloadCountPost" {
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of
        /// the user who makes the request.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Query for the devices. Defaults to all devices.
        pub query: Option<AdvancedDeviceQuery>,
        /// Start of the range.
        pub start: Option<TimePoint>,
        /// End of the range.
        pub end: Option<TimePoint>,
    }
}

request_body! {
    /// Options for removing data of several devices.
    ///
    /// ```
    /// use losant::types::{AdvancedDeviceQuery, DeviceClass, DevicesRemoveDataPost};
    ///
    /// let query = AdvancedDeviceQuery::new().device_class(DeviceClass::Peripheral);
    /// let options = DevicesRemoveDataPost::new(query).keep_command_history(true);
    /// let json = r#"{"query":{"deviceClass":"peripheral"},"keepCommandHistory":true}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesRemoveDataPost as "devicesRemoveDataPost" {
        /// Query for the devices.
        pub query: AdvancedDeviceQuery,
        /// Start of the range. Defaults to the oldest data.
        pub start: Option<TimePoint>,
        /// End of the range. Defaults to now.
        pub end: Option<TimePoint>,
        /// Names of the attributes whose values are removed, at most 256. All attributes if
        /// unchanged or cleared.
        pub attributes: FieldPatch<Vec<String>>,
        /// If `true`, the connection log is kept.
        pub keep_connection_history: Option<bool>,
        /// If `true`, commands are kept.
        pub keep_command_history: Option<bool>,
        /// Email address to notify when the job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// URL to call when the job is done, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

response_type! {
    /// The result of deleting several resources.
    ///
    /// ```
    /// let body = r#"{"removed":3,"failed":0}"#;
    /// let result: losant::types::BulkDeleteResponse = serde_json::from_str(body)?;
    /// assert_eq!(result.removed, Some(3.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BulkDeleteResponse as "bulkDeleteResponse" {
        /// Number of deleted resources.
        pub removed: Option<Number>,
        /// Number of resources that could not be deleted.
        pub failed: Option<Number>,
    }
}

response_type! {
    /// The result of restoring several resources.
    ///
    /// ```
    /// let body = r#"{"restored":3,"failed":0}"#;
    /// let result: losant::types::BulkRestoreResponse = serde_json::from_str(body)?;
    /// assert_eq!(result.restored, Some(3.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BulkRestoreResponse as "bulkRestoreResponse" {
        /// Number of restored resources.
        pub restored: Option<Number>,
        /// Number of resources that could not be restored.
        pub failed: Option<Number>,
    }
}

string_enum! {
    /// Format of an exported file.
    ExportFormat {
        /// Comma-separated values.
        Csv = "csv",
        /// JSON.
        Json = "json",
    }
}
