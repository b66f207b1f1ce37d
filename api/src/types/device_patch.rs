//! New devices and changes to devices: schemas `devicePost` and `devicePatch`.

use super::{Attribute, DeviceClass, FieldPatch, Tag};
use crate::schema::request_body;
use crate::{DeviceId, Number};

request_body! {
    /// A new device.
    ///
    /// ```
    /// use losant::types::{Attribute, DataType, DeviceClass, DevicePost, Tag};
    ///
    /// let device = DevicePost::new("Pump")
    ///     .device_class(DeviceClass::Standalone)
    ///     .attributes([Attribute::new("voltage", DataType::Number)])
    ///     .tags([Tag::new("floor", "8")]);
    /// assert_eq!(device.name, "Pump");
    /// ```
    pub struct DevicePost as "devicePost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// Attributes, at most 256.
        pub attributes: Option<Vec<Attribute>>,
        /// Class of the device.
        pub device_class: Option<DeviceClass>,
        /// Gateway through which the device connects, for peripherals.
        pub gateway_id: Option<DeviceId>,
        /// System that contains the device.
        pub parent_id: FieldPatch<DeviceId>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
    }
}

request_body! {
    /// Changes to a device. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{FieldPatch, DevicePatch};
    ///
    /// let patch = DevicePatch::new().name("Pump 2").parent_id(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"Pump 2","parentId":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicePatch as "devicePatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags, at most 100. They replace all existing tags.
        pub tags: Option<Vec<Tag>>,
        /// Attributes, at most 256. They replace all existing attributes.
        pub attributes: Option<Vec<Attribute>>,
        /// Class of the device.
        pub device_class: Option<DeviceClass>,
        /// Gateway through which the device connects, for peripherals.
        pub gateway_id: Option<DeviceId>,
        /// System that contains the device. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear)
        /// removes the device from its system.
        pub parent_id: FieldPatch<DeviceId>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
    }
}
