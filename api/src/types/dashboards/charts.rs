//! Bar charts, pie charts and graphs of values over time.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::{
    BlockDeviceTag, BlockSegment, FieldPatch, NumberOrTemplate, TimeSeriesAggregation,
};

shared_type! {
    /// The configuration of a bar chart.
    pub struct BarBlock as "barBlock" {
        /// If `true`, the chart shows new values as they arrive.
        pub real_time: Option<bool>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Format of the values on the x axis, at most 255 characters.
        pub x_axis_format: Option<String>,
        /// Label of the x axis, at most 255 characters.
        pub x_axis_label: Option<String>,
        /// Greatest value on the x axis: a number or a template.
        pub x_axis_max: Option<NumberOrTemplate>,
        /// Least value on the x axis: a number or a template.
        pub x_axis_min: Option<NumberOrTemplate>,
        /// Bars, at most 255.
        pub segments: Option<Vec<BlockSegment>>,
    }
}

shared_type! {
    /// The configuration of a pie chart.
    pub struct PieBlock as "pieBlock" {
        /// If `true`, the chart shows new values as they arrive.
        pub real_time: Option<bool>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Format of the percentages, at most 255 characters.
        pub percent_format: Option<String>,
        /// Format of the values, at most 255 characters.
        pub value_format: Option<String>,
        /// Slices, at most 255.
        pub segments: Option<Vec<BlockSegment>>,
    }
}

shared_type! {
    /// The configuration of a graph of values over time.
    ///
    /// ```
    /// use losant::types::{GraphAxis, GraphBlock, GraphSegment};
    ///
    /// let graph = GraphBlock::new()
    ///     .duration("{{dashboard.duration}}")
    ///     .segments([GraphSegment::new().attribute("voltage").y_axis_id("volts")])
    ///     .y_axes([GraphAxis::new("volts").label("V")]);
    /// assert_eq!(
    ///     serde_json::to_value(&graph)?,
    ///     serde_json::json!({
    ///         "duration": "{{dashboard.duration}}",
    ///         "segments": [{ "attribute": "voltage", "yAxisId": "volts" }],
    ///         "yAxes": [{ "id": "volts", "label": "V" }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GraphBlock as "graphBlock" {
        /// If `true`, the graph shows new values as they arrive.
        pub real_time: Option<bool>,
        /// If `true`, the graph has no legend.
        pub hide_legend: Option<bool>,
        /// If `true`, viewers cannot choose another range.
        pub disallow_user_selected_duration: Option<bool>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Length of the intervals in milliseconds, or a template. `null` for single values.
        pub resolution: FieldPatch<NumberOrTemplate>,
        /// If `true`, the graph is drawn with the library Recharts.
        pub recharts: Option<bool>,
        /// Form of the values.
        pub display_type: Option<GraphDisplayType>,
        /// Lines, areas and bars, at most 100.
        pub segments: Option<Vec<GraphSegment>>,
        /// Y axes, at most 10.
        pub y_axes: Option<Vec<GraphAxis>>,
        /// Lines and areas that mark values, at most 10.
        pub decorators: Option<Vec<GraphDecorator>>,
    }
}

shared_type! {
    /// A line, an area or bars in a graph.
    pub struct GraphSegment as "graphSegment" {
        /// Attribute or a template, at most 255 characters.
        pub attribute: Option<String>,
        /// Combination of the values of each interval into one.
        pub aggregation: Option<TimeSeriesAggregation>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// If `true`, each point is the sum of all values up to it.
        pub cumulative: Option<bool>,
        /// If `true`, a line is interrupted where data is missing.
        pub detect_data_gaps: Option<bool>,
        /// Expression that changes each value, at most 255 characters.
        pub expression: Option<String>,
        /// Type of the graph.
        pub graph_type: Option<GraphType>,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Format of the values on the y axis, at most 255 characters.
        pub y_axis_format: Option<String>,
        /// Label of the y axis, at most 255 characters.
        pub y_axis_label: Option<String>,
        /// Greatest value on the y axis: a number or a template.
        pub y_axis_max: Option<NumberOrTemplate>,
        /// Least value on the y axis: a number or a template.
        pub y_axis_min: Option<NumberOrTemplate>,
        /// Id of the y axis, at most 48 characters.
        pub y_axis_id: Option<String>,
        /// Connection between two points.
        pub line_type: Option<GraphLineType>,
        /// Weight of the line, 0 to 5.
        pub line_weight: Option<Number>,
        /// Weight of the points, 0 to 5.
        pub dot_weight: Option<Number>,
        /// Ids of devices, or templates such as `{{ctx.deviceId}}`, at most 100, at most 255
        /// characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
    }
}

shared_type! {
    /// A y axis of a graph.
    pub struct GraphAxis as "graphAxis" {
        /// Unique identifier of the axis, at most 48 characters.
        pub id: String,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Side of the graph.
        pub position: Option<GraphAxisPosition>,
        /// Least value: a number or a template.
        pub min: Option<NumberOrTemplate>,
        /// Greatest value: a number or a template.
        pub max: Option<NumberOrTemplate>,
        /// Format of the values, at most 255 characters.
        pub format: Option<String>,
        /// Scale.
        pub scale: Option<GraphScale>,
        /// If `true`, the values of the segments are stacked.
        pub stacked: Option<bool>,
    }
}

shared_type! {
    /// A line or an area that marks values in a graph.
    pub struct GraphDecorator as "graphDecorator" {
        /// Line or area.
        pub r#type: GraphDecoratorType,
        /// Id of the y axis, at most 48 characters.
        pub y_axis_id: String,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Style of the line.
        pub line_style: Option<GraphLineStyle>,
        /// Weight of the line, 0 to 5.
        pub line_weight: Option<Number>,
        /// Value of the line, or the value at one edge of the area: a number or a template.
        pub y1: NumberOrTemplate,
        /// Value at the other edge of the area: a number or a template.
        pub y2: Option<NumberOrTemplate>,
    }
}

string_enum! {
    /// Form of the values in a graph.
    GraphDisplayType {
        /// A vertical line for each value.
        Stick = "stick",
        /// A line through all values.
        Line = "line",
    }
}

string_enum! {
    /// Type of a segment of a graph.
    GraphType {
        /// A filled area.
        Area = "area",
        /// Bars.
        Bar = "bar",
        /// A line.
        Line = "line",
    }
}

string_enum! {
    /// Connection between two points of a line.
    GraphLineType {
        /// A curve without other extremes than the points.
        Monotone = "monotone",
        /// A step halfway between the points.
        Step = "step",
        /// A step at the second point.
        StepAfter = "stepAfter",
        /// A straight line.
        Linear = "linear",
        /// A step at the first point.
        StepBefore = "stepBefore",
    }
}

string_enum! {
    /// Position of a y axis.
    GraphAxisPosition {
        /// Left side.
        Left = "left",
        /// Right side.
        Right = "right",
        /// The axis is not shown.
        Hidden = "hidden",
    }
}

string_enum! {
    /// Scale of a y axis.
    GraphScale {
        /// Linear.
        Linear = "linear",
        /// Logarithmic.
        Log = "log",
        /// Square root.
        Sqrt = "sqrt",
    }
}

string_enum! {
    /// Type of a mark in a graph.
    GraphDecoratorType {
        /// A line at one value.
        Line = "line",
        /// An area between two values.
        Area = "area",
    }
}

string_enum! {
    /// Style of a line in a graph.
    GraphLineStyle {
        /// A solid line.
        Solid = "solid",
        /// Dots.
        Dotted = "dotted",
        /// Dashes.
        Dashed = "dashed",
    }
}
