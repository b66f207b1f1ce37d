//! Schemas `deviceAttribute`, `deviceAttributePatch`, `deviceAttributePost`, `deviceAttributes`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    AddressFilterType, Aggregation, DataType, DeviceTag, JsonObject, SortDirection, TagFilter,
};
use crate::{ApplicationId, DeviceId};

response_type! {
    /// A device attribute.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::DeviceAttribute = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttribute as "deviceAttribute" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: Option<String>,
        /// Type of the device data.
        pub data_type: Option<DataType>,
        /// Type of the content, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Attribute tags.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// System.
        pub system: Option<DeviceAttributeSystem>,
        /// Application that the device attribute belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device.
        pub device_id: Option<DeviceId>,
    }
}

response_type! {
    /// The system of a device attribute.
    pub struct DeviceAttributeSystem as "deviceAttributeSystem" {
        /// Aggregation.
        pub aggregation: Option<Aggregation>,
        /// Aggregation options, at most 0.
        pub aggregation_options: Option<Vec<JsonObject>>,
        /// Child attributes, at most 256.
        pub child_attributes: Option<Vec<DeviceAttributeSystemChildAttribute>>,
    }
}

response_type! {
    /// A child attribute of a device attribute.
    pub struct DeviceAttributeSystemChildAttribute as "deviceAttributeSystemChildAttribute" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Mode.
        pub mode: AddressFilterType,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
    }
}

request_body! {
    /// Changes to a device attribute. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::DeviceAttributePatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributePatch as "deviceAttributePatch" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: Option<String>,
        /// Type of the content, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Attribute tags.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// System.
        pub system: Option<DeviceAttributeSystemPost>,
    }
}

request_body! {
    /// A new device attribute.
    pub struct DeviceAttributePost as "deviceAttributePost" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Type of the device data.
        pub data_type: DataType,
        /// Type of the content, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Attribute tags.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// System.
        pub system: Option<DeviceAttributeSystemPost>,
    }
}

request_body! {
    /// The system of a device attribute.
    pub struct DeviceAttributeSystemPost as "deviceAttributeSystemPost" {
        /// Aggregation.
        pub aggregation: Option<Aggregation>,
        /// Aggregation options, at most 0.
        pub aggregation_options: Option<Vec<JsonObject>>,
        /// Child attributes, at most 256.
        pub child_attributes: Option<Vec<DeviceAttributeSystemChildAttributePost>>,
    }
}

request_body! {
    /// A child attribute of a device attribute.
    ///
    /// ```
    /// let json = r#"{"name":"pump","mode":"all"}"#;
    /// let value: losant::types::DeviceAttributeSystemChildAttributePost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributeSystemChildAttributePost as "deviceAttributeSystemChildAttributePost" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Mode.
        pub mode: AddressFilterType,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}

response_type! {
    /// A list of device attributes and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::DeviceAttributes = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributes as "deviceAttributes" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<DeviceAttribute>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        pub total_count: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the device attribute belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device.
        pub device_id: Option<DeviceId>,
    }
}

string_enum! {
    /// The filter field of a device attribute.
    DeviceAttributeFilterField {
        /// Name.
        Name = "name",
        /// Data type.
        DataType = "dataType",
    }
}
