//! Last values of an attribute: schemas `lastValueQuery` and `lastValueData`.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::types::{AdvancedDeviceQuery, Scalar, TagFilter};
use crate::{DeviceId, TimePoint, Timestamp};

request_body! {
    /// A query for the last value of an attribute of devices.
    ///
    /// ```
    /// use losant::types::{LastValueQuery, TagFilter};
    ///
    /// let query = LastValueQuery::new()
    ///     .attribute("voltage")
    ///     .device_tags([TagFilter::pair("floor", "8")]);
    /// let json = r#"{"attribute":"voltage","deviceTags":[{"key":"floor","value":"8"}]}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct LastValueQuery as "lastValueQuery" {
        /// Attribute, 1 to 255 letters, digits, `_` and `-`.
        pub attribute: Option<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Query for devices.
        pub device_query: Option<AdvancedDeviceQuery>,
        /// Latest time of a value.
        pub end: Option<TimePoint>,
    }
}

/// Schema `lastValueData`: the last values of devices, by device id.
///
/// ```
/// use losant::DeviceId;
/// use losant::types::{LastValueData, Scalar};
///
/// let pump: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
/// let body = r#"{"575ecf887ae143cd83dc4aa2":
///     {"time":"2016-06-13T04:00:00.000Z","data":{"voltage":12}}}"#;
/// let values: LastValueData = serde_json::from_str(body)?;
/// assert_eq!(values[&pump].data["voltage"], Scalar::from(12));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type LastValueData = BTreeMap<DeviceId, DataPoint>;

response_type! {
    /// The values of attributes at one time.
    pub struct DataPoint as "dataPoint" {
        /// Time of the values.
        pub time: Timestamp,
        /// Values, by attribute.
        pub data: BTreeMap<String, Scalar>,
    }
}
