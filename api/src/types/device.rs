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
    pub struct Device {
        /// Its id.
        pub id: Option<DeviceId>,
        /// Its id once more.
        pub device_id: Option<DeviceId>,
        /// The application that it belongs to.
        pub application_id: Option<ApplicationId>,
        /// When it was created.
        pub creation_date: Option<Timestamp>,
        /// When it was last changed.
        pub last_updated: Option<Timestamp>,
        /// When it was deleted, if it was.
        pub deleted_at: Option<Timestamp>,
        /// Its name, 1 to 255 characters.
        pub name: Option<String>,
        /// A description, at most 32767 characters.
        pub description: Option<String>,
        /// Its labels, at most 100.
        pub tags: Option<Tags>,
        /// What it reports, at most 256 attributes.
        pub attributes: Option<Attributes>,
        /// What kind of device it is.
        pub device_class: Option<DeviceClass>,
        /// The gateway that it speaks through.
        pub gateway_id: Option<DeviceId>,
        /// The version of the edge agent on it.
        pub edge_agent_version: Option<String>,
        /// How it is connected, unless that was left out on request.
        pub connection_info: Option<ConnectionInfo>,
        /// The system that it stands in.
        pub parent_id: Option<DeviceId>,
        /// The systems above it.
        pub ancestor_ids: Option<Vec<DeviceId>>,
        /// How often a system computes its own state, in seconds: 5 to 3600.
        pub system_interval: Option<u64>,
        /// Whether reports with the time of an earlier one are kept beside it.
        pub keep_duplicates: Option<bool>,
    }
}

impl Device {
    /// Whether it is connected, as far as this document says.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        let info = self.connection_info.as_ref();
        info.is_some_and(|info| info.connected == Some(1))
    }
}

response_type! {
    /// How a device is connected.
    pub struct ConnectionInfo {
        /// Since when.
        pub time: Option<Timestamp>,
        /// 1 if it is connected, 0 if not. `None`: it never was.
        pub connected: Option<u8>,
    }
}

string_enum! {
    /// What kind of device something is.
    DeviceClass {
        /// It connects by itself.
        Standalone = "standalone",
        /// It connects, for itself and for peripherals.
        Gateway = "gateway",
        /// It speaks through a gateway.
        Peripheral = "peripheral",
        /// It speaks through whichever gateway is near.
        Floating = "floating",
        /// A gateway that runs workflows.
        EdgeCompute = "edgeCompute",
        /// A group of devices, whose state is computed from theirs.
        System = "system",
        /// A device that runs workflows compiled into its firmware.
        Embedded = "embedded",
    }
}
