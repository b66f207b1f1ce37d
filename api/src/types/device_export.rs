//! Schemas `deviceDataExport` and `devicePayloadCounts`: what one device has left behind.

use crate::schema::{request_body, response_type};
use crate::{Number, TimePoint};

request_body! {
    /// Which data of a device is exported, and who is told of it.
    ///
    /// ```
    /// use losant::TimePoint;
    /// use losant::time::days;
    /// use losant::types::DeviceDataExport;
    ///
    /// let export = DeviceDataExport::new()
    ///     .attributes(["voltage".to_owned()])
    ///     .start(TimePoint::ago(days(7)));
    /// let json = r#"{"attributes":["voltage"],"start":-604800000}"#;
    /// assert_eq!(serde_json::to_string(&export)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceDataExport {
        /// Where the export is sent to, at most 1024 characters. `None`: to the caller.
        pub email: Option<String>,
        /// An address that is called when it is ready, at most 1024 characters.
        pub callback_url: Option<String>,
        /// The attributes that are exported, at most 256. `None`: all.
        pub attributes: Option<Vec<String>>,
        /// Where the range starts.
        pub start: Option<TimePoint>,
        /// Where the range ends.
        pub end: Option<TimePoint>,
        /// What else stands beside the values.
        pub options: Option<DeviceDataExportOptions>,
    }
}

request_body! {
    /// What stands beside the values in an export.
    pub struct DeviceDataExportOptions {
        /// Date-times. They do unless this is `false`.
        pub include_date: Option<bool>,
        /// Ids of the devices. They do unless this is `false`.
        #[serde(rename = "includeID")]
        pub include_id: Option<bool>,
        /// Bytes of blob attributes, in base64, instead of links that expire.
        pub include_blob_data: Option<bool>,
    }
}

response_type! {
    /// Payloads of a device, by type.
    pub struct DevicePayloadCounts {
        /// Commands.
        pub device_command: Option<Number>,
        /// Connections.
        pub device_connect: Option<Number>,
        /// Ends of connections.
        pub device_disconnect: Option<Number>,
        /// State reports.
        pub device_state: Option<Number>,
        /// MQTT messages from the device.
        pub mqtt_in: Option<Number>,
        /// MQTT messages to the device.
        pub mqtt_out: Option<Number>,
    }
}
