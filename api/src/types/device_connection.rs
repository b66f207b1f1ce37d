//! Connections of devices: schemas `deviceConnectionStatus` and `deviceLog`.

use super::DataTimestamp;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{Number, Timestamp};

/// Schema `deviceLog`: connection log entries, newest first by default.
///
/// ```
/// let body = r#"[{"connected":1}]"#;
/// let value: losant::types::DeviceLog = serde_json::from_str(body)?;
/// assert_eq!(value[0].connected, Some(1));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceLog = Vec<DeviceLogEntry>;

request_body! {
    /// A change of a device's connection.
    ///
    /// ```
    /// use losant::types::{ConnectionStatus, DeviceConnectionStatus};
    ///
    /// let gone = DeviceConnectionStatus::new(ConnectionStatus::Disconnected)
    ///     .disconnect_reason("battery is empty");
    /// let json = r#"{"status":"disconnected","disconnectReason":"battery is empty"}"#;
    /// assert_eq!(serde_json::to_string(&gone)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceConnectionStatus as "deviceConnectionStatus" {
        /// New status.
        pub status: ConnectionStatus,
        /// Time at which the device connected.
        pub connected_at: Option<DataTimestamp>,
        /// Time at which the device disconnected. This field and the next three are for
        /// [`ConnectionStatus::Disconnected`].
        pub disconnected_at: Option<DataTimestamp>,
        /// Reason for the disconnection, at most 1024 characters.
        pub disconnect_reason: Option<String>,
        /// Number of messages that the device sent during the connection.
        pub messages_from_client: Option<Number>,
        /// Number of messages that the device received during the connection.
        pub messages_to_client: Option<Number>,
        /// IP address of the device, 2 to 39 characters.
        pub ip_address: Option<String>,
    }
}

string_enum! {
    /// Connection status of a device.
    ConnectionStatus {
        /// The device is connected.
        Connected = "connected",
        /// The device is disconnected.
        Disconnected = "disconnected",
    }
}

response_type! {
    /// A log entry for a connection or a disconnection of a device.
    ///
    /// ```
    /// let body = r#"{"connected":0,"disconnectReason":"timeout"}"#;
    /// let entry: losant::types::DeviceLogEntry = serde_json::from_str(body)?;
    /// assert_eq!(entry.connected, Some(0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceLogEntry as "deviceLogEntry" {
        /// 0 to 1: 1 for a connection, 0 for a disconnection.
        pub connected: Option<u8>,
        /// Time of the change.
        pub time: Option<Timestamp>,
        /// Reason for the disconnection.
        pub disconnect_reason: Option<String>,
        /// Number of messages that the device sent during the connection.
        pub messages_from_client: Option<Number>,
        /// Number of messages that the device received during the connection.
        pub messages_to_client: Option<Number>,
        /// IP address of the device.
        pub ip_address: Option<String>,
    }
}
