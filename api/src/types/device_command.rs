//! Commands to devices: schemas `deviceCommand`, `deviceCommands` and `multiDeviceCommand`.

use super::{AdvancedDeviceQuery, DataTimestamp, TagFilter};
use crate::DeviceId;
use crate::schema::{request_body, shared_type};

/// Schema `deviceCommands`: commands, newest first by default.
///
/// ```
/// let body = r#"[{"name":"open"}]"#;
/// let value: losant::types::DeviceCommands = serde_json::from_str(body)?;
/// assert_eq!(value[0].name, "open");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceCommands = Vec<DeviceCommand>;

shared_type! {
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
    pub struct DeviceCommand as "deviceCommand" {
        /// Time of the command. Defaults to the time at which the API receives it.
        pub time: Option<DataTimestamp>,
        /// Name of the command, 1 to 255 characters.
        pub name: String,
        /// Payload of the command.
        #[serde(present)]
        pub payload: Option<serde_json::Value>,
    }
}

request_body! {
    /// A command to several devices, selected by tags, by id or by a query.
    ///
    /// ```
    /// use losant::types::{MultiDeviceCommand, TagFilter};
    ///
    /// let command = MultiDeviceCommand::new("close").device_tags([TagFilter::pair("floor", "8")]);
    /// let json = r#"{"name":"close","deviceTags":[{"key":"floor","value":"8"}]}"#;
    /// assert_eq!(serde_json::to_string(&command)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiDeviceCommand as "multiDeviceCommand" {
        /// Time of the command. Defaults to the time at which the API receives it.
        pub time: Option<DataTimestamp>,
        /// Name of the command, 1 to 255 characters.
        pub name: String,
        /// Payload of the command.
        pub payload: Option<serde_json::Value>,
        /// Tags of the devices, at most 100. A device needs one of them.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Query for the devices.
        pub device_query: Option<AdvancedDeviceQuery>,
    }
}
