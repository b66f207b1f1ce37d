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

use crate::schema::{shared_type, tagged_enum};
use crate::types::{
    BarOverlayOrientation, ButtonControl, DefaultQuery, DeviceCountBlockConfigCondition,
    DeviceLogBlockConfigDeviceTag, FieldPatch, GraphBlockConfigDecoratorLineStyle,
    GraphBlockConfigDecoratorType, HelpControl, ImageOverlayBlockConfigSegmentQueryType,
    IndicatorOverlaySize, QueryMode, RangeControlGrid, Scalar, SelectControl, TextControl,
    TimeSeriesDataAggregation, ToggleControl,
};
use crate::{DataTableId, Number};

shared_type! {
    /// A decorator of a dashboard.
    ///
    /// ```
    /// let json = r#"{"type":"line","yAxisId":"pump","y1":1}"#;
    /// let value: losant::types::GraphBlockConfigDecorator = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GraphBlockConfigDecorator as "graphBlockConfigDecorator" {
        /// Type.
        pub r#type: GraphBlockConfigDecoratorType,
        /// Y axis, at most 48 characters.
        pub y_axis_id: String,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Line style.
        pub line_style: Option<GraphBlockConfigDecoratorLineStyle>,
        /// Line weight, at most 5.
        pub line_weight: Option<Number>,
        /// Y1.
        pub y1: Scalar,
        /// Y2.
        pub y2: Option<Scalar>,
    }
}

shared_type! {
    /// A segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ImageOverlayBlockConfigSegment::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageOverlayBlockConfigSegment as "imageOverlayBlockConfigSegment" {
        /// Type of the query.
        pub query_type: Option<ImageOverlayBlockConfigSegmentQueryType>,
        /// Unique identifier of the segment, at most 48 characters.
        pub id: Option<String>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// Aggregation.
        pub aggregation: Option<TimeSeriesDataAggregation>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
    }
}

tagged_enum! {
    /// An overlay of a dashboard.
    pub enum ImageOverlayBlockConfigOverlay as "imageOverlayBlockConfigOverlay" by "type" {
        /// Indicator.
        Indicator(IndicatorOverlay) = "indicator",
        /// Label.
        Label(IndicatorOverlay) = "label",
        /// Image.
        Image(IndicatorOverlay) = "image",
        /// Value.
        Value(ValueOverlay) = "value",
        /// Bar.
        Bar(BarOverlay) = "bar",
    }
}

tagged_enum! {
    /// A control of a dashboard.
    pub enum InputBlockConfigControl as "inputBlockConfigControl" by "type" {
        /// Range.
        Range(RangeControl) = "range",
        /// Toggle.
        Toggle(ToggleControl) = "toggle",
        /// Text.
        Text(TextControl) = "text",
        /// Select.
        Select(SelectControl) = "select",
        /// Help.
        Help(HelpControl) = "help",
        /// Button.
        Button(ButtonControl) = "button",
    }
}

shared_type! {
    /// A time series segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::TimeSeriesSegment::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimeSeriesSegment as "timeSeriesSegment" {
        /// Unique identifier of the time sery, at most 48 characters.
        pub id: Option<String>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// Aggregation.
        pub aggregation: Option<TimeSeriesDataAggregation>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
        /// Resolution. Can be `null`.
        pub resolution: FieldPatch<Scalar>,
    }
}

shared_type! {
    /// A gauge segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::GaugeSegment::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GaugeSegment as "gaugeSegment" {
        /// Unique identifier of the gauge, at most 48 characters.
        pub id: Option<String>,
        /// Attribute, at most 255 characters.
        pub attribute: Option<String>,
        /// Aggregation.
        pub aggregation: Option<TimeSeriesDataAggregation>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Duration.
        pub duration: Option<Scalar>,
    }
}

shared_type! {
    /// A data table segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DataTableSegment::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableSegment as "dataTableSegment" {
        /// Unique identifier of the data table, at most 48 characters.
        pub id: Option<String>,
        /// Same value as `id`.
        pub data_table_id: Option<DataTableId>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Query mode.
        pub query_mode: Option<QueryMode>,
        /// Sort column, at most 255 characters.
        pub sort_column: Option<String>,
        /// Sort direction, at most 255 characters.
        pub sort_direction: Option<String>,
        /// Limit, at most 255 characters.
        pub limit: Option<String>,
        /// Offset, at most 255 characters.
        pub offset: Option<String>,
    }
}

shared_type! {
    /// A device info segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DeviceInfoSegment::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceInfoSegment as "deviceInfoSegment" {
        /// Unique identifier of the device info, at most 48 characters.
        pub id: Option<String>,
        /// Attributes. Can be `null`.
        pub attributes: FieldPatch<Vec<String>>,
        /// If `true`, excludes connection info.
        pub exclude_connection_info: Option<bool>,
        /// Field that the items are sorted by, at most 255 characters.
        pub sort_field: Option<String>,
        /// Sort direction, at most 255 characters.
        pub sort_direction: Option<String>,
        /// Number of this page, at most 255 characters. The first page is 0.
        pub page: Option<String>,
        /// Maximum number of items on a page, at most 255 characters.
        pub per_page: Option<String>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Type of the composite state, at most 255 characters.
        pub composite_state_type: Option<String>,
    }
}

shared_type! {
    /// An events segment of a dashboard.
    ///
    /// ```
    /// let value = losant::types::EventsSegment::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventsSegment as "eventsSegment" {
        /// Unique identifier of the event, at most 48 characters.
        pub id: Option<String>,
        /// Field that the items are sorted by, at most 255 characters.
        pub sort_field: Option<String>,
        /// Sort direction, at most 255 characters.
        pub sort_direction: Option<String>,
        /// Number of this page, at most 255 characters. The first page is 0.
        pub page: Option<String>,
        /// Maximum number of items on a page, at most 255 characters.
        pub per_page: Option<String>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// If `true`, includes extended event info.
        pub include_extended_event_info: Option<bool>,
    }
}

shared_type! {
    /// An indicator overlay of a dashboard.
    ///
    /// ```
    /// let json = r#"{"size":"small","position":"pump","defaultCondition":{}}"#;
    /// let value: losant::types::IndicatorOverlay = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndicatorOverlay as "indicatorOverlay" {
        /// Size.
        pub size: IndicatorOverlaySize,
        /// Position, 3 to 255 characters.
        pub position: String,
        /// Popup template, at most 32767 characters.
        pub popup_template: Option<String>,
        /// Conditions, at most 100.
        pub conditions: Option<Vec<DeviceCountBlockConfigCondition>>,
        /// Default condition.
        pub default_condition: DeviceCountBlockConfigCondition,
    }
}

shared_type! {
    /// A value overlay of a dashboard.
    ///
    /// ```
    /// let json = r#"{"size":"small","position":"pump","defaultCondition":{}}"#;
    /// let value: losant::types::ValueOverlay = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValueOverlay as "valueOverlay" {
        /// Size.
        pub size: IndicatorOverlaySize,
        /// Position, 3 to 255 characters.
        pub position: String,
        /// Popup template, at most 32767 characters.
        pub popup_template: Option<String>,
        /// Conditions, at most 100.
        pub conditions: Option<Vec<DeviceCountBlockConfigCondition>>,
        /// Default condition.
        pub default_condition: DeviceCountBlockConfigCondition,
        /// Value template, at most 255 characters.
        pub value_template: Option<String>,
    }
}

shared_type! {
    /// A bar overlay of a dashboard.
    ///
    /// ```
    /// let json = r#"{"size":"small","position":"pump","defaultCondition":{}}"#;
    /// let value: losant::types::BarOverlay = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BarOverlay as "barOverlay" {
        /// Size.
        pub size: IndicatorOverlaySize,
        /// Position, 3 to 255 characters.
        pub position: String,
        /// Popup template, at most 32767 characters.
        pub popup_template: Option<String>,
        /// Conditions, at most 100.
        pub conditions: Option<Vec<DeviceCountBlockConfigCondition>>,
        /// Default condition.
        pub default_condition: DeviceCountBlockConfigCondition,
        /// Minimum.
        pub min: Option<Scalar>,
        /// Maximum.
        pub max: Option<Scalar>,
        /// Background color, at most 64 characters.
        pub background_color: Option<String>,
        /// Value template, at most 255 characters.
        pub value_template: Option<String>,
        /// Length, 1 to 10.
        pub length: Option<Number>,
        /// Orientation.
        pub orientation: Option<BarOverlayOrientation>,
    }
}

shared_type! {
    /// A range control of a dashboard.
    ///
    /// ```
    /// let value = losant::types::RangeControl::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RangeControl as "rangeControl" {
        /// Unique identifier of the range, at most 48 characters.
        pub id: Option<String>,
        /// Template, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Grid.
        pub grid: Option<RangeControlGrid>,
        /// Default query.
        pub default_query: Option<DefaultQuery>,
        /// Maximum.
        pub max: Option<Scalar>,
        /// Minimum.
        pub min: Option<Scalar>,
        /// Step.
        pub step: Option<Scalar>,
        /// Default value.
        pub default_value: Option<Scalar>,
    }
}
