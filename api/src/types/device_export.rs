//! Exports and payload counts of one device: schemas `deviceDataExport` and `devicePayloadCounts`.

use crate::schema::{request_body, response_type};
use crate::{Number, TimePoint};

request_body! {
    /// Options for the export of a device's data.
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
    pub struct DeviceDataExport as "deviceDataExport" {
        /// Email address to send the export to, at most 1024 characters. Defaults to the address of
        /// the user who makes the request.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Names of the attributes to export, at most 256. Defaults to all attributes.
        pub attributes: Option<Vec<String>>,
        /// Start of the range. Defaults to the oldest data.
        pub start: Option<TimePoint>,
        /// End of the range. Defaults to now.
        pub end: Option<TimePoint>,
        /// Contents of the exported rows.
        pub options: Option<DeviceDataExportOptions>,
    }
}

request_body! {
    /// Contents of the rows in a data export.
    ///
    /// ```
    /// let options = losant::types::DeviceDataExportOptions::new().include_id(false);
    /// assert_eq!(serde_json::to_string(&options)?, r#"{"includeID":false}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceDataExportOptions as "deviceDataExportOptions" {
        /// If `true`, rows include the date-time. Defaults to `true`.
        pub include_date: Option<bool>,
        /// If `true`, rows include the id of the device. Defaults to `true`.
        #[serde(rename = "includeID")]
        pub include_id: Option<bool>,
        /// If `true`, values of blob attributes are in base64. Defaults to `false`: rows contain
        /// links that expire.
        pub include_blob_data: Option<bool>,
    }
}

response_type! {
    /// Payload counts of a device by type.
    ///
    /// ```
    /// let body = r#"{"deviceState":1200,"mqttIn":1300}"#;
    /// let counts: losant::types::DevicePayloadCounts = serde_json::from_str(body)?;
    /// assert_eq!(counts.device_state, Some(1200.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicePayloadCounts as "devicePayloadCounts" {
        /// Number of commands.
        pub device_command: Option<Number>,
        /// Number of connections.
        pub device_connect: Option<Number>,
        /// Number of disconnections.
        pub device_disconnect: Option<Number>,
        /// Number of states.
        pub device_state: Option<Number>,
        /// Number of MQTT messages from the device.
        pub mqtt_in: Option<Number>,
        /// Number of MQTT messages to the device.
        pub mqtt_out: Option<Number>,
    }
}
