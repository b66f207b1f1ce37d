//! Schema `devicesDataExport`.

use crate::schema::request_body;
use crate::types::{AdvancedDeviceQuery, TagFilter};
use crate::{DeviceId, TimePoint};

request_body! {
    /// A devices data export.
    ///
    /// ```
    /// let value = losant::types::DevicesDataExport::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesDataExport as "devicesDataExport" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Device query.
        pub device_query: Option<AdvancedDeviceQuery>,
        /// Attributes, at most 256.
        pub attributes: Option<Vec<String>>,
        /// Start of the range.
        pub start: Option<TimePoint>,
        /// End of the range.
        pub end: Option<TimePoint>,
        /// Options.
        pub options: Option<DevicesDataExportOptions>,
    }
}

request_body! {
    /// An option of a devices data export.
    ///
    /// ```
    /// let value = losant::types::DevicesDataExportOptions::new().include_date(true);
    /// let json = r#"{"includeDate":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesDataExportOptions as "devicesDataExportOptions" {
        /// If `true`, includes date.
        pub include_date: Option<bool>,
        /// If `true`, includes id.
        #[serde(rename = "includeID")]
        pub include_id: Option<bool>,
        /// If `true`, includes blob data.
        pub include_blob_data: Option<bool>,
        /// If `true`, file per device.
        pub file_per_device: Option<bool>,
    }
}
