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

use crate::schema::shared_type;
use crate::types::{
    BarBlockConfigSegment, CustomChartBlockConfigConfiguration, CustomChartBlockConfigSegment,
    CustomChartBlockConfigVegaVersion, DataTableBlockConfigColumn, DeviceCountBlockConfigCondition,
    DeviceCountBlockConfigDefaultCondition, DeviceCountBlockConfigSegment, DeviceLinkType,
    DeviceListBlockConfigColumn, DeviceListBlockConfigFilter, DeviceListBlockConfigMatch,
    DeviceLogBlockConfigDeviceTag, DeviceStateTableBlockConfigColumn, EventListBlockConfigColumn,
    EventListBlockConfigEventState, FieldPatch, GaugeBlockConfigGaugeType,
    GaugeBlockConfigPrecisionType, GraphBlockConfigDecorator, GraphBlockConfigDisplayType,
    GraphBlockConfigSegment, GraphBlockConfigYAx, ImageBlockConfigImageSource,
    ImageOverlayBlockConfigOverlay, ImageOverlayBlockConfigSegment, JsonObject, MapStyle,
    QueryMode, Scalar, SortDirection,
};
use crate::{DataTableId, Number};

shared_type! {
    /// The configuration of a dashboard.
    pub struct CustomChartBlockConfig as "customChartBlockConfig" {
        /// Configuration.
        pub configuration: Option<CustomChartBlockConfigConfiguration>,
        /// Segments, at most 100.
        pub segments: Option<Vec<CustomChartBlockConfigSegment>>,
        /// Vega version.
        pub vega_version: Option<CustomChartBlockConfigVegaVersion>,
        /// If `true`, tooltip event subscribe.
        pub tooltip_event_subscribe: Option<bool>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DataTableBlockConfig::new().default_sort_column("pump");
    /// let json = r#"{"defaultSortColumn":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableBlockConfig as "dataTableBlockConfig" {
        /// Data table.
        pub data_table_id: Option<DataTableId>,
        /// Default sort column, at most 255 characters.
        pub default_sort_column: Option<String>,
        /// Default sort direction.
        pub default_sort_direction: Option<SortDirection>,
        /// Default limit, at most 255 characters.
        pub default_limit: Option<String>,
        /// Default offset, at most 255 characters.
        pub default_offset: Option<String>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Query mode.
        pub query_mode: Option<QueryMode>,
        /// Columns, at most 100.
        pub columns: Option<Vec<DataTableBlockConfigColumn>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let json = r#"{"segments":[],"defaultCondition":{"color":"pump"}}"#;
    /// let value: losant::types::DeviceCountBlockConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCountBlockConfig as "deviceCountBlockConfig" {
        /// Segments, at most 100.
        pub segments: Vec<DeviceCountBlockConfigSegment>,
        /// Conditions, at most 100.
        pub conditions: Option<Vec<DeviceCountBlockConfigCondition>>,
        /// Default condition.
        pub default_condition: DeviceCountBlockConfigDefaultCondition,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceListBlockConfig::new().device_link_url("pump");
    /// let json = r#"{"deviceLinkUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceListBlockConfig as "deviceListBlockConfig" {
        /// Additional attributes. Can be `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// If `true`, excludes connection info.
        pub exclude_connection_info: Option<bool>,
        /// If `true`, device link new window.
        pub device_link_new_window: Option<bool>,
        /// Type of the device link.
        pub device_link_type: Option<DeviceLinkType>,
        /// URL of the device link, at most 2048 characters.
        pub device_link_url: Option<String>,
        /// Match.
        pub r#match: Option<DeviceListBlockConfigMatch>,
        /// If `true`, shows public filter.
        pub show_public_filter: Option<bool>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<DeviceListBlockConfigFilter>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Columns, at most 100.
        pub columns: Option<Vec<DeviceListBlockConfigColumn>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceLogBlockConfig::new().query("pump");
    /// let json = r#"{"query":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceLogBlockConfig as "deviceLogBlockConfig" {
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// If `true`, includes device info.
        pub include_device_info: Option<bool>,
        /// Maximum results per device, at most 255 characters.
        pub max_results_per_device: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceStateTableBlockConfig::new().query("pump");
    /// let json = r#"{"query":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceStateTableBlockConfig as "deviceStateTableBlockConfig" {
        /// Attributes. Can be `null`.
        pub attributes: FieldPatch<Vec<String>>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Sort direction, -1 to 1.
        pub sort_direction: Option<Number>,
        /// Sort index, at most 100.
        pub sort_index: Option<Number>,
        /// Columns, at most 100.
        pub columns: Option<Vec<DeviceStateTableBlockConfigColumn>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::EventListBlockConfig::new().query("pump");
    /// let json = r#"{"query":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventListBlockConfig as "eventListBlockConfig" {
        /// If `true`, allows updates.
        pub allow_updates: Option<bool>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Field that the items are sorted by, at most 255 characters.
        pub sort_field: Option<String>,
        /// Pattern that the value of `filter_field` matches, at most 255 characters.
        pub filter: Option<String>,
        /// Event state. Can be `null`.
        pub event_state: FieldPatch<EventListBlockConfigEventState>,
        /// Column errors.
        pub column_errors: Option<JsonObject>,
        /// Columns, at most 100.
        pub columns: Option<Vec<EventListBlockConfigColumn>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GaugeBlockConfig::new().real_time(true);
    /// let json = r#"{"realTime":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GaugeBlockConfig as "gaugeBlockConfig" {
        /// If `true`, real time.
        pub real_time: Option<bool>,
        /// If `true`, displays as percentage.
        pub display_as_percentage: Option<bool>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Gauge maximum.
        pub gauge_max: Option<Scalar>,
        /// Gauge minimum.
        pub gauge_min: Option<Scalar>,
        /// Type of the gauge.
        pub gauge_type: Option<GaugeBlockConfigGaugeType>,
        /// Precision.
        pub precision: Option<Scalar>,
        /// Type of the precision.
        pub precision_type: Option<GaugeBlockConfigPrecisionType>,
        /// Segment.
        pub segment: Option<BarBlockConfigSegment>,
        /// Conditions, at most 100.
        pub conditions: Option<Vec<DeviceCountBlockConfigCondition>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GraphBlockConfig::new().real_time(true);
    /// let json = r#"{"realTime":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GraphBlockConfig as "graphBlockConfig" {
        /// If `true`, real time.
        pub real_time: Option<bool>,
        /// If `true`, hides legend.
        pub hide_legend: Option<bool>,
        /// If `true`, disallow user selected duration.
        pub disallow_user_selected_duration: Option<bool>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Resolution. Can be `null`.
        pub resolution: FieldPatch<Scalar>,
        /// If `true`, the configuration is recharts.
        pub recharts: Option<bool>,
        /// Type of the display.
        pub display_type: Option<GraphBlockConfigDisplayType>,
        /// Segments, at most 100.
        pub segments: Option<Vec<GraphBlockConfigSegment>>,
        /// Y axes, at most 10.
        pub y_axes: Option<Vec<GraphBlockConfigYAx>>,
        /// Decorators, at most 10.
        pub decorators: Option<Vec<GraphBlockConfigDecorator>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::HeatmapBlockConfig::new().attribute("pump");
    /// let json = r#"{"attribute":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct HeatmapBlockConfig as "heatmapBlockConfig" {
        /// Additional attributes. Can be `null`.
        pub additional_attributes: FieldPatch<Vec<String>>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// If `true`, center on data points.
        pub center_on_data_points: Option<bool>,
        /// Default bearing.
        pub default_bearing: Option<Number>,
        /// Default center, at most 255 characters.
        pub default_center: Option<String>,
        /// Default pitch.
        pub default_pitch: Option<Number>,
        /// Default zoom.
        pub default_zoom: Option<Scalar>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Location tag key.
        pub location_tag_key: Option<String>,
        /// Map style.
        pub map_style: Option<MapStyle>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ImageBlockConfig::new().bg_color("pump");
    /// let json = r#"{"bgColor":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageBlockConfig as "imageBlockConfig" {
        /// Bg color, at most 64 characters.
        pub bg_color: Option<String>,
        /// If `true`, image link new window.
        pub image_link_new_window: Option<bool>,
        /// URL of the image link, at most 2048 characters.
        pub image_link_url: Option<String>,
        /// URL of the image, at most 32767 characters.
        pub image_url: Option<String>,
        /// Image source.
        pub image_source: Option<ImageBlockConfigImageSource>,
        /// Device, at most 255 characters.
        pub device_id: Option<String>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ImageOverlayBlockConfig::new().image_url("pump");
    /// let json = r#"{"imageUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageOverlayBlockConfig as "imageOverlayBlockConfig" {
        /// URL of the image, at most 32767 characters.
        pub image_url: Option<String>,
        /// Background color, at most 64 characters.
        pub background_color: Option<String>,
        /// Default zoom.
        pub default_zoom: Option<Number>,
        /// If `true`, disables zoom.
        pub disable_zoom: Option<bool>,
        /// Segments, at most 300.
        pub segments: Option<Vec<ImageOverlayBlockConfigSegment>>,
        /// Overlays, at most 100.
        pub overlays: Option<Vec<ImageOverlayBlockConfigOverlay>>,
    }
}

shared_type! {
    /// The configuration of a dashboard.
    ///
    /// ```
    /// let value = losant::types::IndicatorBlockConfig::new().real_time(true);
    /// let json = r#"{"realTime":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndicatorBlockConfig as "indicatorBlockConfig" {
        /// If `true`, real time.
        pub real_time: Option<bool>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Segments, at most 255.
        pub segments: Option<Vec<BarBlockConfigSegment>>,
        /// Conditions, at most 100.
        pub conditions: Option<Vec<DeviceCountBlockConfigCondition>>,
        /// Default condition.
        pub default_condition: Option<DeviceCountBlockConfigCondition>,
    }
}
