//! Lists of devices, attribute names and tags: schemas `devices`, `compositeDevicesState`,
//! `attributeNamesResponse`, `deviceNamesResponse`, `tagKeysResponse` and `tagValuesResponse`.

use restrait::Page;

use super::{
    CompositeDeviceState, Device, DeviceClass, JsonObject, ListOrSingle, SortDirection, TagFilter,
};
use crate::schema::response_type;
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId};

/// Schema `deviceClassFilter`: one device class or a list of classes.
///
/// ```
/// use losant::types::{DeviceClass, DeviceClassFilter};
///
/// let filter = DeviceClassFilter::from([DeviceClass::Gateway, DeviceClass::EdgeCompute]);
/// assert_eq!(serde_json::to_string(&filter)?, r#"["gateway","edgeCompute"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceClassFilter = ListOrSingle<DeviceClass>;

/// Schema `deviceAttributeDataTypeFilter`: one data type or a list of data types.
///
/// ```
/// use losant::types::{DataType, DeviceAttributeDataTypeFilter};
///
/// let filter = DeviceAttributeDataTypeFilter::from(DataType::Number);
/// assert_eq!(serde_json::to_string(&filter)?, r#""number""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceAttributeDataTypeFilter = ListOrSingle<super::DataType>;

response_type! {
    /// A page of devices and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Pump"}],"count":1,"totalCount":4,"perPage":1,"page":0}"#;
    /// let page: losant::types::Devices = serde_json::from_str(body)?;
    /// assert_eq!(page.items.len(), 1);
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Devices as "devices" {
        /// Devices on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Device>,
        /// Number of devices on this page.
        pub count: Option<u64>,
        /// Number of devices on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of devices on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the devices are filtered by.
        pub filter_field: Option<String>,
        /// Field that the devices are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the devices belong to.
        pub application_id: Option<ApplicationId>,
        /// Class of the devices.
        pub device_class: Option<DeviceClass>,
        /// Tags of the devices.
        pub tag_filter: Option<Vec<TagFilter>>,
        /// System that contains the devices. `null` for devices that are in no system.
        pub parent_id: Option<DeviceId>,
        /// Query that the devices match.
        pub query: Option<JsonObject>,
    }
}

response_type! {
    /// A page of devices with their last states and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Pump","compositeState":{"voltage":{"value":22.4}}}],"count":1}"#;
    /// let page: losant::types::CompositeDevicesState = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct CompositeDevicesState as "compositeDevicesState" {
        /// Devices on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DeviceLastState>,
        /// Number of devices on this page.
        pub count: Option<u64>,
        /// Number of devices on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of devices on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Field that the devices are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the devices belong to.
        pub application_id: Option<ApplicationId>,
        /// Query that the devices match.
        pub query: Option<JsonObject>,
    }
}

response_type! {
    /// A device and the last values of its attributes.
    pub struct DeviceLastState as "deviceLastState" {
        /// Unique identifier of the device.
        pub id: Option<DeviceId>,
        /// Name of the device.
        pub name: Option<String>,
        /// Last values by attribute name.
        pub composite_state: Option<CompositeDeviceState>,
    }
}

response_type! {
    /// Attribute names, at most 1000.
    ///
    /// ```
    /// let body = r#"{"attributeNames":["voltage"]}"#;
    /// let response: losant::types::AttributeNamesResponse = serde_json::from_str(body)?;
    /// assert_eq!(response.attribute_names, ["voltage"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AttributeNamesResponse as "attributeNamesResponse" {
        /// Names of the attributes, at most 1000.
        #[serde(default)]
        pub attribute_names: Vec<String>,
    }
}

response_type! {
    /// Device names, at most 1000.
    ///
    /// ```
    /// let body = r#"{"deviceSummary":[{"name":"Pump"}]}"#;
    /// let response: losant::types::DeviceNamesResponse = serde_json::from_str(body)?;
    /// assert_eq!(response.device_summary[0].name.as_deref(), Some("Pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceNamesResponse as "deviceNamesResponse" {
        /// Ids, classes and names of the devices, at most 1000.
        #[serde(default)]
        pub device_summary: Vec<DeviceSummary>,
    }
}

response_type! {
    /// The id, class and name of a device.
    pub struct DeviceSummary as "deviceSummary" {
        /// Unique identifier of the device.
        pub id: Option<DeviceId>,
        /// Class of the device.
        pub device_class: Option<DeviceClass>,
        /// Name of the device.
        pub name: Option<String>,
    }
}

response_type! {
    /// Tag keys, at most 1000.
    ///
    /// ```
    /// let body = r#"{"tagKeys":["floor"]}"#;
    /// let response: losant::types::TagKeysResponse = serde_json::from_str(body)?;
    /// assert_eq!(response.tag_keys, ["floor"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TagKeysResponse as "tagKeysResponse" {
        /// Unique keys, at most 1000.
        #[serde(default)]
        pub tag_keys: Vec<String>,
    }
}

response_type! {
    /// The values of a tag key, at most 1000.
    ///
    /// ```
    /// let body = r#"{"tagKey":"floor","tagValues":["7","8"]}"#;
    /// let response: losant::types::TagValuesResponse = serde_json::from_str(body)?;
    /// assert_eq!(response.tag_values, ["7", "8"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TagValuesResponse as "tagValuesResponse" {
        /// Key of the tags.
        pub tag_key: Option<String>,
        /// Unique values of the key, at most 1000.
        #[serde(default)]
        pub tag_values: Vec<String>,
    }
}

string_enum! {
    /// Sort field of a list of devices.
    DeviceSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Connection status.
        ConnectionStatus = "connectionStatus",
        /// Time of deletion.
        DeletedAt = "deletedAt",
    }
}

string_enum! {
    /// Sort field of a list of devices with their last states.
    DeviceStateSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Connection status.
        ConnectionStatus = "connectionStatus",
    }
}

string_enum! {
    /// Filter field of a list of devices.
    NameField {
        /// Name.
        Name = "name",
    }
}
