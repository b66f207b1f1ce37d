//! Schema `dashboard`.
//!
//! Not expressed by these types:
//!
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/controls/items/oneOf/properties/defaultQuery/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segment/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/oneOf/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/reportConfigs/items`: has rules that its type does not express

use crate::Number;
use crate::schema::{shared_type, tagged_enum, untagged_enum};
use crate::types::{
    DataTableSegment, DeviceCountBlockConfigConditionShape, DeviceInfoSegment,
    DeviceListBlockConfigColumnType, DeviceLogBlockConfigDeviceTag,
    DeviceStateTableBlockConfigColumnType, EventListBlockConfigColumnType, EventsSegment,
    GaugeSegment, GraphBlockConfigSegmentGraphType, GraphBlockConfigSegmentLineType,
    GraphBlockConfigYAxPosition, GraphBlockConfigYAxScale, JsonObject, Scalar,
    TimeSeriesDataAggregation, TimeSeriesSegment,
};

shared_type! {
    /// A segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::BarBlockConfigSegment::new().attribute("pump");
    /// let json = r#"{"attribute":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BarBlockConfigSegment as "barBlockConfigSegment" {
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// Aggregation.
        pub aggregation: Option<TimeSeriesDataAggregation>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Expression, at most 255 characters.
        pub expression: Option<String>,
        /// Y axis label, at most 255 characters.
        pub y_axis_label: Option<String>,
        /// Line weight, at most 5.
        pub line_weight: Option<Number>,
        /// If `true`, detect data gaps.
        pub detect_data_gaps: Option<bool>,
        /// Type of the graph, at most 255 characters.
        pub graph_type: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::CustomChartBlockConfigConfigurationObject::new().head_content("pump");
    /// let json = r#"{"headContent":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomChartBlockConfigConfigurationObject as "customChartBlockConfigConfigurationObject" {
        /// Head content, at most 32767 characters.
        pub head_content: Option<String>,
        /// Body content, at most 32767 characters.
        pub body_content: Option<String>,
    }
}

untagged_enum! {
    /// The configuration of a dashboard.
    pub enum CustomChartBlockConfigConfiguration as "customChartBlockConfigConfiguration" {
        /// Text.
        Text(String),
        /// A custom chart block configuration configuration object.
        Object(CustomChartBlockConfigConfigurationObject),
    }
}

tagged_enum! {
    /// A segment of a dashboard.
    pub enum CustomChartBlockConfigSegment as "customChartBlockConfigSegment" by "queryType" {
        /// Time series.
        TimeSeries(TimeSeriesSegment) = "time-series",
        /// Gauge.
        Gauge(GaugeSegment) = "gauge",
        /// Data table.
        DataTable(DataTableSegment) = "data-table",
        /// Device info.
        DeviceInfo(DeviceInfoSegment) = "device-info",
        /// Events.
        Events(EventsSegment) = "events",
    }
}

shared_type! {
    /// A column of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DataTableBlockConfigColumn::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableBlockConfigColumn as "dataTableBlockConfigColumn" {
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Type.
        pub r#type: Option<String>,
        /// Header template, at most 1024 characters.
        pub header_template: Option<String>,
        /// Row template, at most 32767 characters.
        pub row_template: Option<String>,
    }
}

shared_type! {
    /// A segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceCountBlockConfigSegment::new("pump", "pump");
    /// let json = r#"{"id":"pump","query":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCountBlockConfigSegment as "deviceCountBlockConfigSegment" {
        /// Unique identifier of the segment, at most 48 characters.
        pub id: String,
        /// Query, at most 32767 characters.
        pub query: String,
    }
}

shared_type! {
    /// A condition of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceCountBlockConfigCondition::new().color("pump");
    /// let json = r#"{"color":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCountBlockConfigCondition as "deviceCountBlockConfigCondition" {
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Unique identifier of the condition, at most 48 characters.
        pub id: Option<String>,
        /// Label, at most 32767 characters.
        pub label: Option<String>,
        /// Condition, at most 2048 characters.
        pub condition: Option<String>,
        /// URL of the image, at most 32767 characters.
        pub image_url: Option<String>,
        /// Shape.
        pub shape: Option<DeviceCountBlockConfigConditionShape>,
    }
}

shared_type! {
    /// The default condition of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceCountBlockConfigDefaultCondition::new("pump");
    /// let json = r#"{"color":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCountBlockConfigDefaultCondition as "deviceCountBlockConfigDefaultCondition" {
        /// Color, at most 64 characters.
        pub color: String,
        /// Label, at most 32767 characters.
        pub label: Option<String>,
        /// Value, at most 32767 characters.
        pub value: Option<String>,
    }
}

shared_type! {
    /// The filter of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceListBlockConfigFilterObject::new().search_param("pump");
    /// let json = r#"{"searchParam":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceListBlockConfigFilterObject as "deviceListBlockConfigFilterObject" {
        /// Ids, at most 100.
        pub ids: Option<Vec<String>>,
        /// Tags, at most 100.
        pub tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Search param, at most 255 characters.
        pub search_param: Option<String>,
    }
}

untagged_enum! {
    /// The filter of a dashboard.
    pub enum DeviceListBlockConfigFilter as "deviceListBlockConfigFilter" {
        /// Text.
        Text(String),
        /// A device list block configuration filter object.
        Object(DeviceListBlockConfigFilterObject),
    }
}

shared_type! {
    /// A column of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceListBlockConfigColumn::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceListBlockConfigColumn as "deviceListBlockConfigColumn" {
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Type.
        pub r#type: Option<DeviceListBlockConfigColumnType>,
        /// Source, at most 255 characters.
        pub source: Option<String>,
        /// Header template, at most 1024 characters.
        pub header_template: Option<String>,
        /// Row template, at most 32767 characters.
        pub row_template: Option<String>,
    }
}

shared_type! {
    /// A column of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceStateTableBlockConfigColumn::new().header_template("pump");
    /// let json = r#"{"headerTemplate":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceStateTableBlockConfigColumn as "deviceStateTableBlockConfigColumn" {
        /// Header template, at most 1024 characters.
        pub header_template: Option<String>,
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Row template, at most 32767 characters.
        pub row_template: Option<String>,
        /// Type.
        pub r#type: Option<DeviceStateTableBlockConfigColumnType>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
    }
}

untagged_enum! {
    /// The event state of a dashboard.
    pub enum EventListBlockConfigEventState as "eventListBlockConfigEventState" {
        /// Text.
        Text(String),
        /// An object.
        Object(JsonObject),
    }
}

shared_type! {
    /// A column of a dashboard.
    ///
    /// ```
    /// let value = losant::types::EventListBlockConfigColumn::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventListBlockConfigColumn as "eventListBlockConfigColumn" {
        /// Unique identifier of the column, at most 48 characters.
        pub id: Option<String>,
        /// Selected tag, at most 255 characters.
        pub selected_tag: Option<String>,
        /// Type.
        pub r#type: Option<EventListBlockConfigColumnType>,
        /// Header template, at most 1024 characters.
        pub header_template: Option<String>,
        /// Row template, at most 32767 characters.
        pub row_template: Option<String>,
    }
}

shared_type! {
    /// A segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GraphBlockConfigSegment::new().attribute("pump");
    /// let json = r#"{"attribute":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GraphBlockConfigSegment as "graphBlockConfigSegment" {
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// Aggregation.
        pub aggregation: Option<TimeSeriesDataAggregation>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// If `true`, the segment is cumulative.
        pub cumulative: Option<bool>,
        /// If `true`, detect data gaps.
        pub detect_data_gaps: Option<bool>,
        /// Expression, at most 255 characters.
        pub expression: Option<String>,
        /// Type of the graph.
        pub graph_type: Option<GraphBlockConfigSegmentGraphType>,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Y axis format, at most 255 characters.
        pub y_axis_format: Option<String>,
        /// Y axis label, at most 255 characters.
        pub y_axis_label: Option<String>,
        /// Y axis maximum.
        pub y_axis_max: Option<Scalar>,
        /// Y axis minimum.
        pub y_axis_min: Option<Scalar>,
        /// Y axis, at most 48 characters.
        pub y_axis_id: Option<String>,
        /// Type of the line.
        pub line_type: Option<GraphBlockConfigSegmentLineType>,
        /// Line weight, at most 5.
        pub line_weight: Option<Number>,
        /// Dot weight, at most 5.
        pub dot_weight: Option<Number>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
    }
}

shared_type! {
    /// A y ax of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GraphBlockConfigYAx::new("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GraphBlockConfigYAx as "graphBlockConfigYAx" {
        /// Unique identifier of the y ax, at most 48 characters.
        pub id: String,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Position.
        pub position: Option<GraphBlockConfigYAxPosition>,
        /// Minimum.
        pub min: Option<Scalar>,
        /// Maximum.
        pub max: Option<Scalar>,
        /// Format, at most 255 characters.
        pub format: Option<String>,
        /// Scale.
        pub scale: Option<GraphBlockConfigYAxScale>,
        /// If `true`, the y ax is stacked.
        pub stacked: Option<bool>,
    }
}
