//! Tables: rows of data tables, devices, states and connection logs.

use crate::schema::{shared_type, untagged_enum};
use crate::text::string_enum;
use crate::types::{BlockDeviceTag, FieldPatch, NumberOrTemplate, QueryMode, SortDirection};
use crate::{DataTableId, Number};

shared_type! {
    /// The configuration of a block with rows of a data table.
    ///
    /// ```
    /// use losant::types::{DataTableBlock, DataTableBlockColumn};
    ///
    /// let parts = DataTableBlock::new()
    ///     .default_sort_column("price")
    ///     .columns([DataTableBlockColumn::new().r#type("price").header_template("Price")]);
    /// assert_eq!(
    ///     serde_json::to_value(&parts)?,
    ///     serde_json::json!({
    ///         "defaultSortColumn": "price",
    ///         "columns": [{ "type": "price", "headerTemplate": "Price" }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableBlock as "dataTableBlock" {
        /// Data table.
        pub data_table_id: Option<DataTableId>,
        /// Column to sort the rows by at the start, at most 255 characters.
        pub default_sort_column: Option<String>,
        /// Sort direction at the start, or a template.
        pub default_sort_direction: Option<SortDirection>,
        /// Number of rows on a page, as text, at most 255 characters.
        pub default_limit: Option<String>,
        /// Number of rows to skip, as text, at most 255 characters.
        pub default_offset: Option<String>,
        /// Query for the rows as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Combination of the conditions in `query`.
        pub query_mode: Option<QueryMode>,
        /// Columns, at most 100.
        pub columns: Option<Vec<DataTableBlockColumn>>,
    }
}

shared_type! {
    /// A column of a block with rows of a data table.
    pub struct DataTableBlockColumn as "dataTableBlockColumn" {
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Name of a column of the data table, or `$custom` for a column from a template.
        pub r#type: Option<String>,
        /// Template of the header, at most 1024 characters.
        pub header_template: Option<String>,
        /// Template of the cells, at most 32767 characters.
        pub row_template: Option<String>,
    }
}

shared_type! {
    /// The configuration of a list of devices.
    pub struct DeviceListBlock as "deviceListBlock" {
        /// Attributes for the templates, at most 100, at most 255 characters each. Can be
        /// `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// If `true`, the list does not show the connections of the devices.
        pub exclude_connection_info: Option<bool>,
        /// If `true`, the link of a device opens in a new window.
        pub device_link_new_window: Option<bool>,
        /// Target of the link of a device.
        pub device_link_type: Option<DeviceLinkType>,
        /// Template of the link of a device, at most 2048 characters.
        pub device_link_url: Option<String>,
        /// Selection of the devices by `filter`.
        pub r#match: Option<DeviceMatch>,
        /// If `true`, viewers of a public dashboard can filter the devices.
        pub show_public_filter: Option<bool>,
        /// Field to sort the devices by: `id`, `creationDate`, `lastUpdated` or `name`.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Filter of the devices.
        pub filter: Option<DeviceListFilter>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Columns, at most 100.
        pub columns: Option<Vec<DeviceListColumn>>,
    }
}

untagged_enum! {
    /// The filter of a list of devices.
    ///
    /// ```
    /// use losant::types::{DeviceListFilter, DeviceSelection};
    ///
    /// let filter = DeviceListFilter::Devices(DeviceSelection::new().search_param("pump"));
    /// assert_eq!(serde_json::to_string(&filter)?, r#"{"searchParam":"pump"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum DeviceListFilter as "deviceListFilter" {
        /// Pattern for the name, at most 255 characters. `*` matches any text.
        Name(String),
        /// Ids, tags and a text to search for.
        Devices(DeviceSelection),
    }
}

shared_type! {
    /// A selection of devices by ids, tags and a text.
    pub struct DeviceSelection as "deviceSelection" {
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub tags: Option<Vec<BlockDeviceTag>>,
        /// Text to search for, at most 255 characters.
        pub search_param: Option<String>,
    }
}

shared_type! {
    /// A column of a list of devices.
    pub struct DeviceListColumn as "deviceListColumn" {
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Content of the column.
        pub r#type: Option<DeviceListColumnType>,
        /// Name of the attribute or key of the tag, at most 255 characters.
        pub source: Option<String>,
        /// Template of the header, at most 1024 characters.
        pub header_template: Option<String>,
        /// Template of the cells, at most 32767 characters.
        pub row_template: Option<String>,
    }
}

shared_type! {
    /// The configuration of a block with the connection log of devices.
    pub struct DeviceLogBlock as "deviceLogBlock" {
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// If `true`, each entry includes the device.
        pub include_device_info: Option<bool>,
        /// Maximum number of entries of a device, as text, at most 255 characters.
        pub max_results_per_device: Option<String>,
    }
}

shared_type! {
    /// The configuration of a table of device states.
    pub struct DeviceStateTableBlock as "deviceStateTableBlock" {
        /// Attributes, at most 100, at most 255 characters each. Can be `null`.
        pub attributes: FieldPatch<Vec<String>>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Sort direction: 1 is ascending, -1 is descending. At most 1.
        pub sort_direction: Option<Number>,
        /// Position of the column to sort the states by, 0 to 100.
        pub sort_index: Option<Number>,
        /// Columns, at most 100.
        pub columns: Option<Vec<DeviceStateColumn>>,
    }
}

shared_type! {
    /// A column of a table of device states.
    pub struct DeviceStateColumn as "deviceStateColumn" {
        /// Template of the header, at most 1024 characters.
        pub header_template: Option<String>,
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Template of the cells, at most 32767 characters.
        pub row_template: Option<String>,
        /// Content of the column.
        pub r#type: Option<DeviceStateColumnType>,
        /// Name of the attribute, at most 255 characters.
        pub attribute: Option<String>,
    }
}

string_enum! {
    /// Target of the link of a device.
    DeviceLinkType {
        /// An address from a template.
        Custom = "custom",
        /// The page of the device in the platform.
        Default = "default",
    }
}

string_enum! {
    /// Selection of the devices in a list.
    DeviceMatch {
        /// All devices.
        Unfiltered = "unfiltered",
        /// Devices that meet all conditions.
        All = "all",
        /// Devices that meet one of the conditions.
        Any = "any",
    }
}

string_enum! {
    /// Content of a column in a list of devices.
    DeviceListColumnType {
        /// Id.
        Id = "id",
        /// Connection status.
        ConnectionStatus = "connectionStatus",
        /// Last value of an attribute.
        Attribute = "attribute",
        /// Values of a tag.
        Tag = "tag",
        /// Name.
        Name = "name",
        /// A template.
        Custom = "custom",
        /// Time of creation.
        Created = "created",
        /// Time of the last change.
        Updated = "updated",
    }
}

string_enum! {
    /// Content of a column in a table of device states.
    DeviceStateColumnType {
        /// Tags of the device.
        DeviceTags = "deviceTags",
        /// Id of the device.
        DeviceId = "deviceId",
        /// Name of the device.
        DeviceName = "deviceName",
        /// Time of the state.
        Timestamp = "timestamp",
        /// Value of an attribute.
        Attribute = "attribute",
    }
}
