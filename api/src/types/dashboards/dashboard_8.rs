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
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::{
    ButtonControlAction, DeviceLogBlockConfigDeviceTag, FieldPatch, TimeSeriesDataAggregation,
};

shared_type! {
    /// A toggle control of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ToggleControl::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ToggleControl as "toggleControl" {
        /// Unique identifier of the toggle, at most 48 characters.
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
        /// If `true`, default value.
        pub default_value: Option<bool>,
        /// If `true`, includes label.
        pub include_label: Option<bool>,
    }
}

shared_type! {
    /// A text control of a dashboard.
    ///
    /// ```
    /// let value = losant::types::TextControl::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TextControl as "textControl" {
        /// Unique identifier of the text, at most 48 characters.
        pub id: Option<String>,
        /// Template, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Grid.
        pub grid: Option<RangeControlGrid>,
        /// Default query.
        pub default_query: Option<DefaultQuery>,
        /// Default value, at most 2048 characters.
        pub default_value: Option<String>,
    }
}

shared_type! {
    /// A select control of a dashboard.
    ///
    /// ```
    /// let value = losant::types::SelectControl::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SelectControl as "selectControl" {
        /// Unique identifier of the select, at most 48 characters.
        pub id: Option<String>,
        /// Template, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Grid.
        pub grid: Option<RangeControlGrid>,
        /// Default query.
        pub default_query: Option<DefaultQuery>,
        /// Default value, at most 255 characters.
        pub default_value: Option<String>,
        /// Options, at most 500.
        pub options: Option<Vec<SelectControlOption>>,
    }
}

shared_type! {
    /// A help control of a dashboard.
    ///
    /// ```
    /// let value = losant::types::HelpControl::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct HelpControl as "helpControl" {
        /// Unique identifier of the help, at most 48 characters.
        pub id: Option<String>,
        /// Template, at most 64 characters.
        pub template_id: Option<String>,
        /// Grid.
        pub grid: Option<RangeControlGrid>,
        /// Help, at most 32767 characters.
        pub help: Option<String>,
    }
}

shared_type! {
    /// A button control of a dashboard.
    ///
    /// ```
    /// let value = losant::types::ButtonControl::new().id("pump");
    /// let json = r#"{"id":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ButtonControl as "buttonControl" {
        /// Action.
        pub action: Option<ButtonControlAction>,
        /// Unique identifier of the button, at most 48 characters.
        pub id: Option<String>,
        /// Template, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Grid.
        pub grid: Option<RangeControlGrid>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Payload, at most 32767 characters.
        pub payload: Option<String>,
        /// Same value as `id`, at most 255 characters.
        pub button_id: Option<String>,
        /// Workflow. Can be `null`.
        pub workflow_id: FieldPatch<String>,
        /// Devices, at most 100.
        pub device_ids: Option<Vec<String>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceLogBlockConfigDeviceTag>>,
        /// Query, at most 32767 characters.
        pub query: Option<String>,
        /// Name of the command, at most 255 characters.
        pub command_name: Option<String>,
    }
}

shared_type! {
    /// The grid of a dashboard.
    ///
    /// ```
    /// let value = losant::types::RangeControlGrid::new().h(1);
    /// let json = r#"{"h":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RangeControlGrid as "rangeControlGrid" {
        /// H.
        pub h: Option<Number>,
        /// W.
        pub w: Option<Number>,
        /// X.
        pub x: Option<Number>,
        /// Y.
        pub y: Option<Number>,
    }
}

shared_type! {
    /// The default query of a dashboard.
    ///
    /// ```
    /// let value = losant::types::DefaultQuery::new().attribute("pump");
    /// let json = r#"{"attribute":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DefaultQuery as "defaultQuery" {
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
    }
}

shared_type! {
    /// An option of a dashboard.
    ///
    /// ```
    /// let value = losant::types::SelectControlOption::new().value("pump");
    /// let json = r#"{"value":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SelectControlOption as "selectControlOption" {
        /// Value, at most 255 characters.
        pub value: Option<String>,
        /// Label, at most 255 characters.
        pub label: Option<String>,
    }
}

string_enum! {
    /// The default theme of a dashboard.
    DefaultTheme {
        /// Dark.
        Dark = "dark",
        /// Light.
        Light = "light",
    }
}

string_enum! {
    /// The query mode of a dashboard.
    QueryMode {
        /// Or.
        Or = "$or",
        /// And.
        And = "$and",
        /// Advanced.
        Advanced = "advanced",
    }
}

string_enum! {
    /// The vega version of a dashboard.
    CustomChartBlockConfigVegaVersion {
        /// Vega lite2.
        VegaLite2 = "vegaLite2",
        /// Vega lite3.
        VegaLite3 = "vegaLite3",
        /// Vega lite4.
        VegaLite4 = "vegaLite4",
        /// Vega lite5.
        VegaLite5 = "vegaLite5",
        /// Vega lite6.
        VegaLite6 = "vegaLite6",
        /// Vega4.
        Vega4 = "vega4",
        /// Vega5.
        Vega5 = "vega5",
        /// Vega6.
        Vega6 = "vega6",
    }
}

string_enum! {
    /// The device link type of a dashboard.
    DeviceLinkType {
        /// Custom.
        Custom = "custom",
        /// Default.
        Default = "default",
    }
}

string_enum! {
    /// The match of a dashboard.
    DeviceListBlockConfigMatch {
        /// Unfiltered.
        Unfiltered = "unfiltered",
        /// All.
        All = "all",
        /// Any.
        Any = "any",
    }
}

string_enum! {
    /// The gauge type of a dashboard.
    GaugeBlockConfigGaugeType {
        /// Battery.
        Battery = "battery",
        /// Dial.
        Dial = "dial",
        /// Number.
        Number = "number",
        /// Tank.
        Tank = "tank",
        /// Thermometer.
        Thermometer = "thermometer",
        /// Needle.
        Needle = "needle",
    }
}

string_enum! {
    /// The precision type of a dashboard.
    GaugeBlockConfigPrecisionType {
        /// Floating.
        Floating = "floating",
        /// Significant.
        Significant = "significant",
    }
}

string_enum! {
    /// The display type of a dashboard.
    GraphBlockConfigDisplayType {
        /// Stick.
        Stick = "stick",
        /// Line.
        Line = "line",
    }
}

string_enum! {
    /// The map style of a dashboard.
    MapStyle {
        /// Normal.
        Normal = "normal",
        /// Satellite.
        Satellite = "satellite",
    }
}

string_enum! {
    /// The image source of a dashboard.
    ImageBlockConfigImageSource {
        /// Static.
        Static = "static",
        /// Attribute.
        Attribute = "attribute",
    }
}

string_enum! {
    /// The default mode of a dashboard.
    InputBlockConfigDefaultMode {
        /// Unlocked.
        Unlocked = "unlocked",
        /// Locked.
        Locked = "locked",
    }
}

string_enum! {
    /// The pin mode of a dashboard.
    PinMode {
        /// Simple.
        Simple = "simple",
        /// Advanced.
        Advanced = "advanced",
    }
}

string_enum! {
    /// The shape of a dashboard.
    DeviceCountBlockConfigConditionShape {
        /// Circle.
        Circle = "circle",
        /// Square.
        Square = "square",
        /// Triangle down.
        TriangleDown = "triangle-down",
        /// Triangle up.
        TriangleUp = "triangle-up",
        /// Octagon.
        Octagon = "octagon",
    }
}
