//! Exports of the data of several devices: schema `devicesDataExport`.

use crate::schema::request_body;
use crate::types::{AdvancedDeviceQuery, TagFilter};
use crate::{DeviceId, TimePoint};

request_body! {
    /// Options for the export of the data of several devices.
    ///
    /// ```
    /// use losant::TimePoint;
    /// use losant::time::days;
    /// use losant::types::{DevicesDataExport, DevicesDataExportOptions, TagFilter};
    ///
    /// let export = DevicesDataExport::new()
    ///     .device_tags([TagFilter::pair("floor", "8")])
    ///     .start(TimePoint::ago(days(7)))
    ///     .options(DevicesDataExportOptions::new().file_per_device(true));
    /// let json = r#"{"deviceTags":[{"key":"floor","value":"8"}],"start":-604800000,"options":{"filePerDevice":true}}"#;
    /// assert_eq!(serde_json::to_string(&export)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicesDataExport as "devicesDataExport" {
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of
        /// the user who makes the request.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Devices whose data is exported, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices whose data is exported, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query for the devices whose data is exported.
        pub device_query: Option<AdvancedDeviceQuery>,
        /// Names of the attributes to export, at most 256. Defaults to all attributes.
        pub attributes: Option<Vec<String>>,
        /// Start of the range. Defaults to the oldest data.
        pub start: Option<TimePoint>,
        /// End of the range. Defaults to now.
        pub end: Option<TimePoint>,
        /// Contents of the exported rows, and their distribution over files.
        pub options: Option<DevicesDataExportOptions>,
    }
}

request_body! {
    /// Contents of the rows in an export of several devices, and their distribution over files.
    pub struct DevicesDataExportOptions as "devicesDataExportOptions" {
        /// If `true`, rows include the date-time. Defaults to `true`.
        pub include_date: Option<bool>,
        /// If `true`, rows include the id of the device. Defaults to `true`.
        #[serde(rename = "includeID")]
        pub include_id: Option<bool>,
        /// If `true`, values of blob attributes are in base64. Defaults to `false`: rows contain
        /// links that expire.
        pub include_blob_data: Option<bool>,
        /// If `true`, each device has a file of its own. Defaults to `false`: one file has the rows
        /// of all devices.
        pub file_per_device: Option<bool>,
    }
}
