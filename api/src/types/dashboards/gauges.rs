//! Gauges, indicators and numbers of devices: blocks that show one value.

use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::{BlockSegment, NumberOrTemplate};

shared_type! {
    /// The configuration of a gauge.
    pub struct GaugeBlock as "gaugeBlock" {
        /// If `true`, the gauge shows new values as they arrive.
        pub real_time: Option<bool>,
        /// If `true`, the value is shown as a percentage of the range of the gauge.
        pub display_as_percentage: Option<bool>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Greatest value of the gauge: a number or a template.
        pub gauge_max: Option<NumberOrTemplate>,
        /// Least value of the gauge: a number or a template.
        pub gauge_min: Option<NumberOrTemplate>,
        /// Form of the gauge.
        pub gauge_type: Option<GaugeType>,
        /// Number of digits: a number or a template.
        pub precision: Option<NumberOrTemplate>,
        /// Digits that `precision` counts.
        pub precision_type: Option<PrecisionType>,
        /// The value.
        pub segment: Option<BlockSegment>,
        /// Colors and labels, at most 100. The first condition that is true applies.
        pub conditions: Option<Vec<BlockCondition>>,
    }
}

shared_type! {
    /// The configuration of an indicator.
    ///
    /// ```
    /// use losant::types::{AggregationFunction, BlockCondition, BlockSegment, IndicatorBlock};
    ///
    /// let level = BlockSegment::new().attribute("level").aggregation(AggregationFunction::Last);
    /// let indicator = IndicatorBlock::new()
    ///     .segments([level])
    ///     .conditions([BlockCondition::new().condition("{{value-0}} < 10").label("Low")])
    ///     .default_condition(BlockCondition::new().label("Good"));
    /// assert_eq!(
    ///     serde_json::to_value(&indicator)?,
    ///     serde_json::json!({
    ///         "segments": [{ "attribute": "level", "aggregation": "LAST" }],
    ///         "conditions": [{ "label": "Low", "condition": "{{value-0}} < 10" }],
    ///         "defaultCondition": { "label": "Good" },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndicatorBlock as "indicatorBlock" {
        /// If `true`, the indicator evaluates new values as they arrive.
        pub real_time: Option<bool>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Values for the conditions, at most 255.
        pub segments: Option<Vec<BlockSegment>>,
        /// Colors, labels and images, at most 100. The first condition that is true applies.
        pub conditions: Option<Vec<BlockCondition>>,
        /// Color, label and image if no condition is true.
        pub default_condition: Option<BlockCondition>,
    }
}

shared_type! {
    /// The appearance of a block while a condition is true.
    pub struct BlockCondition as "blockCondition" {
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Unique identifier of the condition, at most 48 characters.
        pub id: Option<String>,
        /// Label or a template, at most 32767 characters.
        pub label: Option<String>,
        /// Expression that is true or false, at most 2048 characters.
        pub condition: Option<String>,
        /// Address of an image or a template, at most 32767 characters.
        pub image_url: Option<String>,
        /// Shape.
        pub shape: Option<IndicatorShape>,
    }
}

shared_type! {
    /// The configuration of a block with numbers of devices.
    ///
    /// ```
    /// use losant::types::{DeviceCountBlock, DeviceCountDefault, DeviceCountSegment};
    ///
    /// let gateways = DeviceCountSegment::new("gateways", r#"{"deviceClass":"gateway"}"#);
    /// let block = DeviceCountBlock::new([gateways], DeviceCountDefault::new("#8db319"));
    /// assert_eq!(
    ///     serde_json::to_value(&block)?,
    ///     serde_json::json!({
    ///         "segments": [{ "id": "gateways", "query": "{\"deviceClass\":\"gateway\"}" }],
    ///         "defaultCondition": { "color": "#8db319" },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCountBlock as "deviceCountBlock" {
        /// Queries for the devices, 1 to 100.
        pub segments: Vec<DeviceCountSegment>,
        /// Colors and labels, at most 100. The first condition that is true applies.
        pub conditions: Option<Vec<BlockCondition>>,
        /// Color, label and value if no condition is true.
        pub default_condition: DeviceCountDefault,
    }
}

shared_type! {
    /// A query for devices to count.
    pub struct DeviceCountSegment as "deviceCountSegment" {
        /// Name of the number in conditions and labels, at most 48 characters.
        pub id: String,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: String,
    }
}

shared_type! {
    /// The appearance of a number of devices if no condition is true.
    pub struct DeviceCountDefault as "deviceCountDefault" {
        /// Color, at most 64 characters.
        pub color: String,
        /// Label or a template, at most 32767 characters.
        pub label: Option<String>,
        /// Value or a template, at most 32767 characters.
        pub value: Option<String>,
    }
}

string_enum! {
    /// Form of a gauge.
    GaugeType {
        /// A battery.
        Battery = "battery",
        /// A dial with a colored arc.
        Dial = "dial",
        /// A number.
        Number = "number",
        /// A tank.
        Tank = "tank",
        /// A thermometer.
        Thermometer = "thermometer",
        /// A dial with a needle.
        Needle = "needle",
    }
}

string_enum! {
    /// Digits that the precision of a gauge counts.
    PrecisionType {
        /// Digits after the decimal point.
        Floating = "floating",
        /// Significant digits.
        Significant = "significant",
    }
}

string_enum! {
    /// Shape of an indicator.
    IndicatorShape {
        /// A circle.
        Circle = "circle",
        /// A square.
        Square = "square",
        /// A triangle with its tip at the bottom.
        TriangleDown = "triangle-down",
        /// A triangle with its tip at the top.
        TriangleUp = "triangle-up",
        /// An octagon.
        Octagon = "octagon",
    }
}
