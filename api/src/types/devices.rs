//! Schemas about many devices at once: `devices`, `compositeDevicesState`, and the names and
//! labels that devices of an application have.

use restrait::Page;

use super::{
    CompositeDeviceState, Device, DeviceClass, ListOrSingle, JsonObject, SortDirection, TagFilter,
};
use crate::schema::response_type;
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId};

/// Schema `deviceClassFilter`: one class, or several.
pub type DeviceClassFilter = ListOrSingle<DeviceClass>;

/// Schema `deviceAttributeDataTypeFilter`: one type of values, or several.
pub type DeviceAttributeDataTypeFilter = ListOrSingle<super::DataType>;

response_type! {
    /// A page of devices, and how it was asked for.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Pump"}],"count":1,"totalCount":4,"perPage":1,"page":0}"#;
    /// let page: losant::types::Devices = serde_json::from_str(body)?;
    /// assert_eq!(page.items.len(), 1);
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default, Page)]
    pub struct Devices {
        /// The devices of this page.
        #[serde(default)]
        #[page(items)]
        pub items: Vec<Device>,
        /// How many there are on this page.
        pub count: Option<u64>,
        /// How many there are on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// How many a page has at most.
        pub per_page: Option<u64>,
        /// Which page it is; the first is 0.
        pub page: Option<u64>,
        /// What the filtered field is like.
        pub filter: Option<String>,
        /// The field that was filtered by.
        pub filter_field: Option<String>,
        /// The field that they are sorted by.
        pub sort_field: Option<String>,
        /// The direction that they are sorted in.
        pub sort_direction: Option<SortDirection>,
        /// The application that they belong to.
        pub application_id: Option<ApplicationId>,
        /// The class that they have.
        pub device_class: Option<DeviceClass>,
        /// The labels that they have.
        pub tag_filter: Option<Vec<TagFilter>>,
        /// The system that they stand in.
        pub parent_id: Option<DeviceId>,
        /// The query for which they were found.
        pub query: Option<JsonObject>,
    }
}

response_type! {
    /// A page of devices with their last values, and how it was asked for.
    #[derive(Default, Page)]
    pub struct CompositeDevicesState {
        /// The devices of this page.
        #[serde(default)]
        #[page(items)]
        pub items: Vec<DeviceLastState>,
        /// How many there are on this page.
        pub count: Option<u64>,
        /// How many there are on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// How many a page has at most.
        pub per_page: Option<u64>,
        /// Which page it is; the first is 0.
        pub page: Option<u64>,
        /// The field that they are sorted by.
        pub sort_field: Option<String>,
        /// The direction that they are sorted in.
        pub sort_direction: Option<SortDirection>,
        /// The application that they belong to.
        pub application_id: Option<ApplicationId>,
        /// The query for which they were found.
        pub query: Option<JsonObject>,
    }
}

response_type! {
    /// A device and its last values.
    pub struct DeviceLastState {
        /// Its id.
        pub id: Option<DeviceId>,
        /// Its name.
        pub name: Option<String>,
        /// The last value of each attribute.
        pub composite_state: Option<CompositeDeviceState>,
    }
}

response_type! {
    /// Names of attributes, at most 1000.
    #[derive(Default)]
    pub struct AttributeNamesResponse {
        /// The names.
        #[serde(default)]
        pub attribute_names: Vec<String>,
    }
}

response_type! {
    /// Names of devices, at most 1000.
    #[derive(Default)]
    pub struct DeviceNamesResponse {
        /// The devices and their names.
        #[serde(default)]
        pub device_summary: Vec<DeviceSummary>,
    }
}

response_type! {
    /// A device, as far as a list of names needs it.
    pub struct DeviceSummary {
        /// Its id.
        pub id: Option<DeviceId>,
        /// What kind of device it is.
        pub device_class: Option<DeviceClass>,
        /// Its name.
        pub name: Option<String>,
    }
}

response_type! {
    /// Keys of labels, at most 1000.
    #[derive(Default)]
    pub struct TagKeysResponse {
        /// The keys.
        #[serde(default)]
        pub tag_keys: Vec<String>,
    }
}

response_type! {
    /// Values of labels, at most 1000.
    #[derive(Default)]
    pub struct TagValuesResponse {
        /// The key that they belong to.
        pub tag_key: Option<String>,
        /// The values.
        #[serde(default)]
        pub tag_values: Vec<String>,
    }
}

string_enum! {
    /// What a list of devices is sorted by.
    DeviceSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When a device was created.
        CreationDate = "creationDate",
        /// When a device was last changed.
        LastUpdated = "lastUpdated",
        /// Whether a device is connected.
        ConnectionStatus = "connectionStatus",
        /// When a device was deleted.
        DeletedAt = "deletedAt",
    }
}

string_enum! {
    /// What a list of devices with their last values is sorted by.
    DeviceStateSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When a device was created.
        CreationDate = "creationDate",
        /// When a device was last changed.
        LastUpdated = "lastUpdated",
        /// Whether a device is connected.
        ConnectionStatus = "connectionStatus",
    }
}

string_enum! {
    /// What a list of devices is filtered by.
    DeviceFilterField {
        /// The name.
        Name = "name",
    }
}
