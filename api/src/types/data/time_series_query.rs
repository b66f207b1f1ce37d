//! Schema `timeSeriesQuery`.
//!
//! Not expressed by these types:
//!
//! - `timeSeriesQuery.json#/properties/aggregation/oneOf`: has objects that only their members tell
//!   apart

use crate::schema::request_body;
use crate::types::{AdvancedDeviceQuery, SortDirection, TagFilter, TimeSeriesDataAggregation};
use crate::{DeviceId, Number, TimePoint};

request_body! {
    /// A time series query.
    ///
    /// ```
    /// let json = r#"{"start":1}"#;
    /// let value: losant::types::TimeSeriesQuery = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimeSeriesQuery as "timeSeriesQuery" {
        /// Start of the range.
        pub start: Option<TimePoint>,
        /// End of the range.
        pub end: Option<TimePoint>,
        /// Duration.
        pub duration: Option<Number>,
        /// Resolution.
        pub resolution: Option<Number>,
        /// Aggregation.
        pub aggregation: Option<TimeSeriesDataAggregation>,
        /// Attributes.
        pub attributes: Option<Vec<String>>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Device query.
        pub device_query: Option<AdvancedDeviceQuery>,
        /// Limit.
        pub limit: Option<Number>,
        /// Order.
        pub order: Option<SortDirection>,
    }
}
