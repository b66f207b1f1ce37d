//! Schemas `devicePost` and `devicePatch`: a device that is to be, and what is to change of one.

use super::{Attribute, DeviceClass, Tag};
use crate::DeviceId;
use crate::schema::request_body;

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
    pub struct DevicePost {
        /// Its name, 1 to 255 characters.
        pub name: String,
        /// A description, at most 32767 characters.
        pub description: Option<String>,
        /// Its labels, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// What it reports, at most 256 attributes.
        pub attributes: Option<Vec<Attribute>>,
        /// What kind of device it is.
        pub device_class: Option<DeviceClass>,
        /// The gateway that it speaks through.
        pub gateway_id: Option<DeviceId>,
        /// The system that it stands in.
        pub parent_id: FieldPatch<DeviceId>,
        /// How often a system computes its own state, in seconds: 5 to 3600.
        pub system_interval: Option<u64>,
        /// Whether reports with the time of an earlier one are kept beside it.
        pub keep_duplicates: Option<bool>,
    }
}

request_body! {
    /// A change of a device: what is not set is not sent and stays as it is.
    ///
    /// ```
    /// use losant::types::{FieldPatch, DevicePatch};
    ///
    /// let patch = DevicePatch::new().name("Pump 2").parent_id(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"Pump 2","parentId":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DevicePatch {
        /// Its name, 1 to 255 characters.
        pub name: Option<String>,
        /// A description, at most 32767 characters.
        pub description: Option<String>,
        /// Its labels, at most 100. They take the place of all that it has.
        pub tags: Option<Vec<Tag>>,
        /// What it reports, at most 256 attributes. They take the place of all that it has.
        pub attributes: Option<Vec<Attribute>>,
        /// What kind of device it is.
        pub device_class: Option<DeviceClass>,
        /// The gateway that it speaks through.
        pub gateway_id: Option<DeviceId>,
        /// The system that it stands in; it can be taken out of it.
        pub parent_id: FieldPatch<DeviceId>,
        /// How often a system computes its own state, in seconds: 5 to 3600.
        pub system_interval: Option<u64>,
        /// Whether reports with the time of an earlier one are kept beside it.
        pub keep_duplicates: Option<bool>,
    }
}
