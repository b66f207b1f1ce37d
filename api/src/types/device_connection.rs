//! Schemas `deviceConnectionStatus` and `deviceLog`: when devices come and go.

use super::DataTimestamp;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{Number, Timestamp};

/// Schema `deviceLog`: connections and their ends, newest first unless asked otherwise.
pub type DeviceLog = Vec<DeviceLogEntry>;

request_body! {
    /// That a device is connected, or no longer is.
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
    pub struct DeviceConnectionStatus {
        /// Which of the two.
        pub status: ConnectionStatus,
        /// When it connected.
        pub connected_at: Option<DataTimestamp>,
        /// When its connection ended. Only for one that ended, like all further but the address.
        pub disconnected_at: Option<DataTimestamp>,
        /// Why it ended, at most 1024 characters.
        pub disconnect_reason: Option<String>,
        /// Messages that the device sent while it was connected.
        pub messages_from_client: Option<u64>,
        /// Messages that the device got while it was connected.
        pub messages_to_client: Option<u64>,
        /// The device's IP address, 2 to 39 characters.
        pub ip_address: Option<String>,
    }
}

string_enum! {
    /// Whether a device is connected.
    ConnectionStatus {
        /// It is.
        Connected = "connected",
        /// It is not.
        Disconnected = "disconnected",
    }
}

response_type! {
    /// A connection of a device, or the end of one.
    pub struct DeviceLogEntry {
        /// 1 for a connection, 0 for the end of one.
        pub connected: Option<u8>,
        /// When it was.
        pub time: Option<Timestamp>,
        /// Why the connection ended.
        pub disconnect_reason: Option<String>,
        /// Messages that the device sent while it was connected.
        pub messages_from_client: Option<Number>,
        /// Messages that the device got while it was connected.
        pub messages_to_client: Option<Number>,
        /// The device's IP address.
        pub ip_address: Option<String>,
    }
}
