//! What is done to all devices for which a query holds, and what comes of it.

use super::AdvancedDeviceQuery;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{Number, TimePoint};

request_body! {
    /// Which devices are deleted, or restored.
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
    pub struct DevicesDeleteOrRestorePost {
        /// Who is told when a job is done, at most 1024 characters. `None`: the caller.
        pub email: Option<String>,
        /// Those for which this holds.
        pub query: AdvancedDeviceQuery,
        /// An address that is called when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Whether a job does it even where it would not take long.
        pub force_job: Option<bool>,
    }
}

request_body! {
    /// Which devices' metadata is exported, and how.
    pub struct DevicesExportPost {
        /// Where the export is sent to, at most 1024 characters. `None`: to the caller.
        pub email: Option<String>,
        /// An address that is called when it is ready, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Those for which this holds. `None`: all.
        pub query: Option<AdvancedDeviceQuery>,
        /// The format of the file; CSV unless set.
        pub format: Option<ExportFormat>,
    }
}

request_body! {
    /// Which devices' payload counts are exported.
    pub struct DevicesExportPayloadCountPost {
        /// Where the export is sent to, at most 1024 characters. `None`: to the caller.
        pub email: Option<String>,
        /// An address that is called when it is ready, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Those for which this holds. `None`: all.
        pub query: Option<AdvancedDeviceQuery>,
        /// Where the range starts.
        pub start: Option<TimePoint>,
        /// Where the range ends.
        pub end: Option<TimePoint>,
    }
}

request_body! {
    /// Which data of which devices is removed.
    pub struct DevicesRemoveDataPost {
        /// Those for which this holds.
        pub query: AdvancedDeviceQuery,
        /// Where the range starts.
        pub start: Option<TimePoint>,
        /// Where the range ends.
        pub end: Option<TimePoint>,
        /// The attributes whose values are removed, at most 256. Left or cleared: all.
        pub attributes: FieldPatch<Vec<String>>,
        /// Whether the log of connections stays.
        pub keep_connection_history: Option<bool>,
        /// Whether the commands stay.
        pub keep_command_history: Option<bool>,
        /// Who is told when it is done, at most 1024 characters. `None`: the caller.
        pub email: Option<String>,
        /// An address that is called when it is done, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

response_type! {
    /// How many things were deleted.
    pub struct BulkDeleteResponse {
        /// Those that are gone.
        pub removed: Option<Number>,
        /// Those that could not be deleted.
        pub failed: Option<Number>,
    }
}

response_type! {
    /// How many things were restored.
    pub struct BulkRestoreResponse {
        /// Those that are back.
        pub restored: Option<Number>,
        /// Those that could not be restored.
        pub failed: Option<Number>,
    }
}

string_enum! {
    /// The format of an exported file.
    ExportFormat {
        /// Comma-separated values.
        Csv = "csv",
        /// JSON.
        Json = "json",
    }
}
