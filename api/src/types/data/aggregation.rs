//! The combination of values into one: `aggregation` of time series and of dashboards.

use crate::schema::{shared_type, untagged_enum};
use crate::text::string_enum;
use crate::types::Scalar;

untagged_enum! {
    /// The combination of the values in an interval into one.
    ///
    /// ```
    /// use losant::types::{AggregationFunction, TimeSeriesAggregation};
    ///
    /// let mean = TimeSeriesAggregation::from(AggregationFunction::Mean);
    /// assert_eq!(serde_json::to_string(&mean)?, r#""MEAN""#);
    ///
    /// let running = TimeSeriesAggregation::time_at_value("running");
    /// let json = r#"{"type":"TIMEATVALUE","options":{"value":"running"}}"#;
    /// assert_eq!(serde_json::to_string(&running)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum TimeSeriesAggregation as "timeSeriesAggregation" {
        /// A function without options.
        Function(AggregationFunction),
        /// A function with options.
        WithOptions(AggregationWithOptions),
    }
}

impl TimeSeriesAggregation {
    /// Creates the aggregation into the time during which an attribute had a value.
    pub fn time_at_value(value: impl Into<Scalar>) -> Self {
        let options = AggregationOptions::new().value(value);
        let function = AggregationFunction::TimeAtValue;
        Self::WithOptions(AggregationWithOptions::new(function).options(options))
    }
}

impl From<AggregationFunction> for TimeSeriesAggregation {
    fn from(function: AggregationFunction) -> Self {
        Self::Function(function)
    }
}

shared_type! {
    /// An aggregation function with its options.
    pub struct AggregationWithOptions as "aggregationWithOptions" closed {
        /// Function.
        pub r#type: AggregationFunction,
        /// Options. The API requires them for `AggregationFunction::TimeAtValue`, and no other
        /// function has any.
        pub options: Option<AggregationOptions>,
    }
}

shared_type! {
    /// The options of an aggregation function.
    pub struct AggregationOptions as "aggregationOptions" closed {
        /// Value to compare with: a number, a boolean or text of at most 255 characters. The API
        /// requires it for `AggregationFunction::TimeAtValue`.
        pub value: Option<Scalar>,
    }
}

string_enum! {
    /// Function that combines the values in an interval into one.
    AggregationFunction {
        /// First value.
        First = "FIRST",
        /// Last value.
        Last = "LAST",
        /// Number of values.
        Count = "COUNT",
        /// Greatest value.
        Max = "MAX",
        /// Least value.
        Min = "MIN",
        /// Median.
        Median = "MEDIAN",
        /// Mean.
        Mean = "MEAN",
        /// Sum.
        Sum = "SUM",
        /// Standard deviation.
        StdDev = "STD_DEV",
        /// All values as they are.
        None = "NONE",
        /// Time during which the attribute had the value of the options.
        TimeAtValue = "TIMEATVALUE",
    }
}
