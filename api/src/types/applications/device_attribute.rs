//! Single attributes of a device: schemas `deviceAttribute`, `deviceAttributePost`,
//! `deviceAttributePatch` and `deviceAttributes`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{AttributeSystem, DataType, SortDirection};
use crate::{ApplicationId, DeviceId};

response_type! {
    /// An attribute, and the device that reports it.
    ///
    /// ```
    /// use losant::types::{DataType, DeviceAttribute};
    ///
    /// let body = r#"{"name":"voltage","dataType":"number","attributeTags":{"unit":"V"}}"#;
    /// let attribute: DeviceAttribute = serde_json::from_str(body)?;
    /// assert_eq!(attribute.data_type, Some(DataType::Number));
    /// assert_eq!(attribute.attribute_tags.unwrap_or_default()["unit"], "V");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttribute as "deviceAttribute" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: Option<String>,
        /// Type of the values.
        pub data_type: Option<DataType>,
        /// Content type of the values of a blob attribute, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags of the attribute.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// Computation of the attribute from the devices in a system.
        pub system: Option<AttributeSystem>,
        /// Application that the device belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device that reports the attribute.
        pub device_id: Option<DeviceId>,
    }
}

request_body! {
    /// A new attribute.
    ///
    /// ```
    /// use losant::types::{DataType, DeviceAttributePost};
    ///
    /// let attribute = DeviceAttributePost::new("photo", DataType::Blob).content_type("image/png");
    /// let json = r#"{"name":"photo","dataType":"blob","contentType":"image/png"}"#;
    /// assert_eq!(serde_json::to_string(&attribute)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributePost as "deviceAttributePost" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Type of the values. It cannot be changed later.
        pub data_type: DataType,
        /// Content type of the values of a blob attribute, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags of the attribute. Keys are 1 to 255 letters, digits, `_` and `-`.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// Computation of the attribute from the devices in a system.
        pub system: Option<AttributeSystem>,
    }
}

request_body! {
    /// Changes to an attribute. Fields that are not set stay as they are.
    ///
    /// ```
    /// let patch = losant::types::DeviceAttributePatch::new().description("in volts");
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"description":"in volts"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributePatch as "deviceAttributePatch" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: Option<String>,
        /// Content type of the values of a blob attribute, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags of the attribute. They replace all existing tags.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// Computation of the attribute from the devices in a system.
        pub system: Option<AttributeSystem>,
    }
}

response_type! {
    /// The attributes of a device and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"voltage"}],"count":1,"totalCount":1}"#;
    /// let list: losant::types::DeviceAttributes = serde_json::from_str(body)?;
    /// assert_eq!(list.items[0].name.as_deref(), Some("voltage"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceAttributes as "deviceAttributes" {
        /// Attributes that match the filter.
        #[serde(default)]
        pub items: Vec<DeviceAttribute>,
        /// Number of attributes in `items`.
        pub count: Option<u64>,
        /// Number of all attributes that match the filter.
        pub total_count: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the attributes are filtered by.
        pub filter_field: Option<String>,
        /// Field that the attributes are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the device belongs to.
        pub application_id: Option<ApplicationId>,
        /// Device that reports the attributes.
        pub device_id: Option<DeviceId>,
    }
}

string_enum! {
    /// Sort or filter field of a list of attributes.
    DeviceAttributeField {
        /// Name.
        Name = "name",
        /// Type of the values.
        DataType = "dataType",
    }
}
