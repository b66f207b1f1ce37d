//! Schema `device`.

use super::{Attributes, Tags};
use crate::schema::response_type;
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId, Timestamp};

response_type! {
    /// A device of an application.
    ///
    /// ```
    /// use losant::types::{Device, DeviceClass};
    ///
    /// let body = r#"{"name":"Pump","deviceClass":"gateway","connectionInfo":{"connected":1}}"#;
    /// let device: Device = serde_json::from_str(body)?;
    /// assert_eq!(device.device_class, Some(DeviceClass::Gateway));
    /// assert!(device.is_connected());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Device as "device" {
        /// Unique identifier of the device.
        pub id: Option<DeviceId>,
        /// Same value as `id`.
        pub device_id: Option<DeviceId>,
        /// Application that the device belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of deletion, for deleted devices.
        pub deleted_at: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags, at most 100.
        pub tags: Option<Tags>,
        /// Attributes, at most 256.
        pub attributes: Option<Attributes>,
        /// Class of the device.
        pub device_class: Option<DeviceClass>,
        /// Gateway through which the device connects, for peripherals.
        pub gateway_id: Option<DeviceId>,
        /// Version of the Edge Agent, such as `1.30.0`, for Edge Compute devices.
        pub edge_agent_version: Option<String>,
        /// Connection of the device. Absent if the request sets `exclude_connection_info`.
        pub connection_info: Option<ConnectionInfo>,
        /// System that contains the device. `null` if it is in no system.
        pub parent_id: Option<DeviceId>,
        /// All systems that contain the device, directly or indirectly.
        pub ancestor_ids: Option<Vec<DeviceId>>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<u64>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
    }
}

impl Device {
    /// Returns `true` if the device was connected when this document was created.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        let info = self.connection_info.as_ref();
        info.is_some_and(|info| info.connected == Some(1))
    }
}

response_type! {
    /// The connection of a device.
    ///
    /// ```
    /// let body = r#"{"connected":0}"#;
    /// let value: losant::types::ConnectionInfo = serde_json::from_str(body)?;
    /// assert_eq!(value.connected, Some(0));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ConnectionInfo as "connectionInfo" {
        /// Time of the last change of the connection.
        pub time: Option<Timestamp>,
        /// 0 to 1: 1 if the device is connected, 0 if it is not. `null` if it has never connected.
        pub connected: Option<u8>,
    }
}

string_enum! {
    /// Class of a device.
    DeviceClass {
        /// A device that connects directly.
        Standalone = "standalone",
        /// A device that connects directly and on behalf of peripherals.
        Gateway = "gateway",
        /// A device that connects through a gateway.
        Peripheral = "peripheral",
        /// A device that connects through any gateway in range.
        Floating = "floating",
        /// A gateway that runs workflows.
        EdgeCompute = "edgeCompute",
        /// A group of devices. Its state is computed from the states of the devices.
        System = "system",
        /// A device that runs workflows compiled into its firmware.
        Embedded = "embedded",
    }
}
