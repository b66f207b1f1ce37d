//! Schemas `deviceCommand`, `deviceCommands` and `multiDeviceCommand`: what devices are told.

use super::{AdvancedDeviceQuery, DataTimestamp, TagFilter};
use crate::DeviceId;
use crate::schema::request_body;

/// Schema `deviceCommands`: commands, newest first unless asked otherwise.
pub type DeviceCommands = Vec<DeviceCommand>;

request_body! {
    /// A command to a device.
    ///
    /// ```
    /// use losant::types::DeviceCommand;
    ///
    /// let command = DeviceCommand::new("open").payload(serde_json::json!({ "percent": 40 }));
    /// let json = r#"{"name":"open","payload":{"percent":40}}"#;
    /// assert_eq!(serde_json::to_string(&command)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCommand {
        /// When it was sent. `None`: when the API receives it.
        pub time: Option<DataTimestamp>,
        /// Its name, 1 to 255 characters.
        pub name: String,
        /// What goes with it.
        pub payload: Option<serde_json::Value>,
    }
}

request_body! {
    /// A command to many devices: all that one of the three ways to choose them chooses.
    ///
    /// ```
    /// use losant::types::{MultiDeviceCommand, TagFilter};
    ///
    /// let command = MultiDeviceCommand::new("close").device_tags([TagFilter::of("floor", "8")]);
    /// let json = r#"{"name":"close","deviceTags":[{"key":"floor","value":"8"}]}"#;
    /// assert_eq!(serde_json::to_string(&command)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiDeviceCommand {
        /// When it was sent. `None`: when the API receives it.
        pub time: Option<DataTimestamp>,
        /// Its name, 1 to 255 characters.
        pub name: String,
        /// What goes with it.
        pub payload: Option<serde_json::Value>,
        /// Devices with any of these labels, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// These devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Devices for which this holds.
        pub device_query: Option<AdvancedDeviceQuery>,
    }
}
