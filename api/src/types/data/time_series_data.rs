//! Schema `timeSeriesData`.
//!
//! Not expressed by these types:
//!
//! - `timeSeriesData.json#/properties/aggregation/oneOf`: has objects that only their members tell
//!   apart

use std::collections::BTreeMap;

use crate::schema::{response_type, shared_type, untagged_enum};
use crate::text::string_enum;
use crate::types::{JsonObject, LastValueDataItem, Scalar, SortDirection};
use crate::{Number, Timestamp};

response_type! {
    /// A time series data.
    pub struct TimeSeriesData as "timeSeriesData" {
        /// Start of the range.
        pub start: Timestamp,
        /// End of the range.
        pub end: Timestamp,
        /// Resolution. Can be `null`.
        pub resolution: Option<Number>,
        /// Aggregation.
        pub aggregation: TimeSeriesDataAggregation,
        /// Limit. Can be `null`.
        pub limit: Option<Number>,
        /// Order.
        pub order: SortDirection,
        /// Devices.
        pub devices: BTreeMap<String, TimeSeriesDataDevice>,
    }
}

shared_type! {
    /// The aggregation of a time series data.
    ///
    /// ```
    /// let json = r#"{"type":"FIRST"}"#;
    /// let value: losant::types::TimeSeriesDataAggregationValue = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimeSeriesDataAggregationValue as "timeSeriesDataAggregationValue" {
        /// Type.
        pub r#type: TimeSeriesDataAggregationValue2,
        /// Options.
        pub options: Option<JsonObject>,
    }
}

shared_type! {
    /// The aggregation of a time series data.
    ///
    /// ```
    /// let json = r#"{"type":"TIMEATVALUE","options":{"value":1}}"#;
    /// let value: losant::types::TimeSeriesDataAggregationObject = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimeSeriesDataAggregationObject as "timeSeriesDataAggregationObject" {
        /// Type.
        pub r#type: TimeSeriesDataAggregationObjectType,
        /// Options.
        pub options: TimeSeriesDataAggregationObjectOptions,
    }
}

untagged_enum! {
    /// The aggregation of a time series data.
    pub enum TimeSeriesDataAggregation as "timeSeriesDataAggregation" {
        /// A time series data aggregation object.
        Object(TimeSeriesDataAggregationObject),
        /// A time series data aggregation value.
        Value(TimeSeriesDataAggregationValue),
        /// A time series data aggregation value2.
        Value2(TimeSeriesDataAggregationValue2),
    }
}

response_type! {
    /// A device of a time series data.
    pub struct TimeSeriesDataDevice as "timeSeriesDataDevice" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Tags.
        pub tags: BTreeMap<String, Vec<String>>,
        /// Points.
        pub points: Vec<LastValueDataItem>,
    }
}

shared_type! {
    /// An option of a time series data.
    ///
    /// ```
    /// let json = r#"{"value":1}"#;
    /// let value: losant::types::TimeSeriesDataAggregationObjectOptions = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimeSeriesDataAggregationObjectOptions as "timeSeriesDataAggregationObjectOptions" {
        /// Value.
        pub value: Scalar,
    }
}

string_enum! {
    /// The aggregation of a time series data.
    TimeSeriesDataAggregationValue2 {
        /// First.
        First = "FIRST",
        /// Last.
        Last = "LAST",
        /// Count.
        Count = "COUNT",
        /// Maximum.
        Max = "MAX",
        /// Minimum.
        Min = "MIN",
        /// Median.
        Median = "MEDIAN",
        /// Mean.
        Mean = "MEAN",
        /// Sum.
        Sum = "SUM",
        /// Std dev.
        StdDev = "STD_DEV",
        /// None.
        None = "NONE",
    }
}

string_enum! {
    /// The type of a time series data.
    TimeSeriesDataAggregationObjectType {
        /// Timeatvalue.
        Timeatvalue = "TIMEATVALUE",
    }
}
