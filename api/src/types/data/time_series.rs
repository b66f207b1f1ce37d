//! Time series of attributes: schemas `timeSeriesQuery` and `timeSeriesData`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::types::{
    AdvancedDeviceQuery, DataPoint, SortDirection, TagFilter, TimeSeriesAggregation,
};
use crate::{DeviceId, Number, TimePoint, Timestamp};

request_body! {
    /// A query for time series of attributes.
    ///
    /// The range is from `start` to `end`. A `duration` can replace one of them.
    ///
    /// ```
    /// use losant::types::{AggregationFunction, TagFilter, TimeSeriesQuery};
    ///
    /// let query = TimeSeriesQuery::new()
    ///     .duration(600_000)
    ///     .resolution(300_000)
    ///     .aggregation(AggregationFunction::Mean)
    ///     .attributes(["voltage".to_owned()])
    ///     .device_tags([TagFilter::pair("floor", "8")]);
    /// assert_eq!(
    ///     serde_json::to_value(&query)?,
    ///     serde_json::json!({
    ///         "duration": 600_000,
    ///         "resolution": 300_000,
    ///         "aggregation": "MEAN",
    ///         "attributes": ["voltage"],
    ///         "deviceTags": [{ "key": "floor", "value": "8" }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimeSeriesQuery as "timeSeriesQuery" {
        /// Start of the range.
        pub start: Option<TimePoint>,
        /// End of the range.
        pub end: Option<TimePoint>,
        /// Length of the range in milliseconds.
        pub duration: Option<Number>,
        /// Length of the intervals in milliseconds.
        pub resolution: Option<Number>,
        /// Combination of the values of each interval into one.
        pub aggregation: Option<TimeSeriesAggregation>,
        /// Attributes, 1 to 255 letters, digits, `_` and `-` each.
        pub attributes: Option<Vec<String>>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query for devices.
        pub device_query: Option<AdvancedDeviceQuery>,
        /// Maximum number of points of each device.
        pub limit: Option<Number>,
        /// Order of the points by time. Defaults to `SortDirection::Asc`.
        pub order: Option<SortDirection>,
    }
}

response_type! {
    /// Time series of devices, and the parameters of the query.
    ///
    /// ```
    /// let body = r#"{"start":"2016-06-15T03:50:00.000Z","end":"2016-06-15T04:00:00.000Z",
    ///     "resolution":300000,"aggregation":"MEAN","order":"asc","devices":{
    ///         "575ecf887ae143cd83dc4aa2":{"name":"Pump","tags":{},"points":[
    ///             {"time":"2016-06-15T03:50:00.000Z","data":{"voltage":10.3}}]}}}"#;
    /// let series: losant::types::TimeSeriesData = serde_json::from_str(body)?;
    /// let pump = &series.devices[&"575ecf887ae143cd83dc4aa2".parse()?];
    /// assert_eq!(pump.points[0].data["voltage"].as_f64(), Some(10.3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct TimeSeriesData as "timeSeriesData" {
        /// Start of the range.
        pub start: Timestamp,
        /// End of the range.
        pub end: Timestamp,
        /// Length of the intervals in milliseconds. `null` for values as they are.
        #[serde(present)]
        pub resolution: Option<Option<Number>>,
        /// Combination of the values of each interval into one.
        pub aggregation: TimeSeriesAggregation,
        /// Maximum number of points of each device. `null` for no limit.
        #[serde(present)]
        pub limit: Option<Option<Number>>,
        /// Order of the points by time.
        pub order: SortDirection,
        /// Time series, by device id.
        pub devices: BTreeMap<DeviceId, DeviceTimeSeries>,
    }
}

response_type! {
    /// The time series of a device.
    pub struct DeviceTimeSeries as "deviceTimeSeries" {
        /// Name of the device, 1 to 255 characters.
        pub name: String,
        /// Values of the device's tags, by key.
        pub tags: BTreeMap<String, Vec<String>>,
        /// Points in the order of the query.
        pub points: Vec<DataPoint>,
    }
}
