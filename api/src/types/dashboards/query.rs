//! Devices and values that blocks show.

use crate::DataTableId;
use crate::Number;
use crate::schema::{shared_type, tagged_enum, untagged_enum};
use crate::text::string_enum;
use crate::types::{FieldPatch, TimeSeriesAggregation};

shared_type! {
    /// A tag of the devices that a block shows: a key and a value, or a tag from the context.
    ///
    /// ```
    /// use losant::types::BlockDeviceTag;
    ///
    /// let tag = BlockDeviceTag::new().key("floor").value("{{ctx.floor}}");
    /// assert_eq!(serde_json::to_string(&tag)?, r#"{"key":"floor","value":"{{ctx.floor}}"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BlockDeviceTag as "blockDeviceTag" {
        /// Key or a template, at most 255 characters.
        pub key: Option<String>,
        /// Value or a template, at most 255 characters.
        pub value: Option<String>,
        /// Context variable that contains the tag, instead of `key` and `value`, at most 255
        /// characters.
        pub from_ctx: Option<String>,
    }
}

shared_type! {
    /// The values of an attribute that a chart or an indicator shows.
    ///
    /// ```
    /// use losant::types::{AggregationFunction, BlockSegment};
    ///
    /// let segment = BlockSegment::new()
    ///     .attribute("voltage")
    ///     .aggregation(AggregationFunction::Mean)
    ///     .color("#8db319");
    /// let json = r##"{"attribute":"voltage","aggregation":"MEAN","color":"#8db319"}"##;
    /// assert_eq!(serde_json::to_string(&segment)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BlockSegment as "blockSegment" {
        /// Attribute or a template, at most 255 characters.
        pub attribute: Option<String>,
        /// Combination of the values into one.
        pub aggregation: Option<TimeSeriesAggregation>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Ids of devices, or templates such as `{{ctx.deviceId}}`, at most 100, at most 255
        /// characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Label, at most 255 characters.
        pub label: Option<String>,
        /// Expression that changes each value, at most 255 characters.
        pub expression: Option<String>,
        /// Label of the y axis, at most 255 characters.
        pub y_axis_label: Option<String>,
        /// Weight of the line, 0 to 5.
        pub line_weight: Option<Number>,
        /// If `true`, a line is interrupted where data is missing.
        pub detect_data_gaps: Option<bool>,
        /// Type of the graph, at most 255 characters.
        pub graph_type: Option<String>,
    }
}

tagged_enum! {
    /// A query for the data of a custom block.
    ///
    /// ```
    /// use losant::types::{BlockQuery, GaugeQuery};
    ///
    /// let query = BlockQuery::Gauge(GaugeQuery::new().id("voltage").attribute("voltage"));
    /// let json = r#"{"queryType":"gauge","id":"voltage","attribute":"voltage"}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum BlockQuery as "blockQuery" by "queryType" {
        /// Values over time.
        TimeSeries(SeriesQuery) = "time-series",
        /// One value.
        Gauge(GaugeQuery) = "gauge",
        /// Rows of a data table.
        DataTable(RowsQuery) = "data-table",
        /// Devices with their last states.
        DeviceInfo(DevicesQuery) = "device-info",
        /// Events.
        Events(EventsQuery) = "events",
    }
}

shared_type! {
    /// A query for values of an attribute over time.
    pub struct SeriesQuery as "seriesQuery" {
        /// Name of the result in the block, at most 48 characters.
        pub id: Option<String>,
        /// Attribute or a template, at most 255 characters.
        pub attribute: Option<String>,
        /// Combination of the values of each interval into one.
        pub aggregation: Option<TimeSeriesAggregation>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
        /// Length of the intervals in milliseconds, or a template. `null` for single values.
        pub resolution: FieldPatch<NumberOrTemplate>,
    }
}

shared_type! {
    /// A query for one value of an attribute.
    pub struct GaugeQuery as "gaugeQuery" {
        /// Name of the result in the block, at most 48 characters.
        pub id: Option<String>,
        /// Attribute or a template, at most 255 characters.
        pub attribute: Option<String>,
        /// Combination of the values into one.
        pub aggregation: Option<TimeSeriesAggregation>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Length of the range in milliseconds, or the text `{{dashboard.duration}}`.
        pub duration: Option<NumberOrTemplate>,
    }
}

shared_type! {
    /// A query for rows of a data table.
    pub struct RowsQuery as "rowsQuery" {
        /// Name of the result in the block, at most 48 characters.
        pub id: Option<String>,
        /// Data table.
        pub data_table_id: Option<DataTableId>,
        /// Query for the rows as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Combination of the conditions in `query`.
        pub query_mode: Option<QueryMode>,
        /// Column to sort the rows by, at most 255 characters.
        pub sort_column: Option<String>,
        /// Sort direction, at most 255 characters.
        pub sort_direction: Option<String>,
        /// Maximum number of rows, as text, at most 255 characters.
        pub limit: Option<String>,
        /// Number of rows to skip, as text, at most 255 characters.
        pub offset: Option<String>,
    }
}

shared_type! {
    /// A query for devices with their last states.
    pub struct DevicesQuery as "devicesQuery" {
        /// Name of the result in the block, at most 48 characters.
        pub id: Option<String>,
        /// Attributes in the last states, at most 100, at most 255 characters each. Can be
        /// `null`.
        pub attributes: FieldPatch<Vec<String>>,
        /// If `true`, the result does not include the connections of the devices.
        pub exclude_connection_info: Option<bool>,
        /// Field to sort the devices by, at most 255 characters.
        pub sort_field: Option<String>,
        /// Sort direction, at most 255 characters.
        pub sort_direction: Option<String>,
        /// Number of the page, as text, at most 255 characters. The first page is 0.
        pub page: Option<String>,
        /// Maximum number of devices on a page, as text, at most 255 characters.
        pub per_page: Option<String>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Selection of the last states, at most 255 characters.
        pub composite_state_type: Option<String>,
    }
}

shared_type! {
    /// A query for events.
    pub struct EventsQuery as "eventsQuery" {
        /// Name of the result in the block, at most 48 characters.
        pub id: Option<String>,
        /// Field to sort the events by, at most 255 characters.
        pub sort_field: Option<String>,
        /// Sort direction, at most 255 characters.
        pub sort_direction: Option<String>,
        /// Number of the page, as text, at most 255 characters. The first page is 0.
        pub page: Option<String>,
        /// Maximum number of events on a page, as text, at most 255 characters.
        pub per_page: Option<String>,
        /// Advanced event query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// If `true`, the result includes the data and the updates of the events.
        pub include_extended_event_info: Option<bool>,
    }
}

string_enum! {
    /// Combination of the conditions of a query for rows.
    QueryMode {
        /// Rows that meet one of the conditions.
        Or = "$or",
        /// Rows that meet all conditions.
        And = "$and",
        /// The query is an advanced query with its own operators.
        Advanced = "advanced",
    }
}

untagged_enum! {
    /// A number, or a template of a number such as `{{ctx.limit}}`.
    ///
    /// ```
    /// use losant::types::{GaugeBlock, NumberOrTemplate};
    ///
    /// let gauge = GaugeBlock::new().duration("{{dashboard.duration}}").gauge_max(30);
    /// let json = r#"{"duration":"{{dashboard.duration}}","gaugeMax":30}"#;
    /// assert_eq!(serde_json::to_string(&gauge)?, json);
    /// assert_eq!(gauge.gauge_max, Some(NumberOrTemplate::from(30)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum NumberOrTemplate as "numberOrTemplate" {
        /// A number.
        Number(Number),
        /// A template, or a number as text, at most 128 characters.
        Template(String),
    }
}

macro_rules! numbers {
    ($($ty:ty)*) => {$(
        impl From<$ty> for NumberOrTemplate {
            fn from(number: $ty) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}

numbers!(Number i32 i64 u32 u64 f64);

impl From<&str> for NumberOrTemplate {
    fn from(template: &str) -> Self {
        Self::Template(template.into())
    }
}

impl From<String> for NumberOrTemplate {
    fn from(template: String) -> Self {
        Self::Template(template)
    }
}
