//! Schema `lastValueQuery`.

use crate::schema::request_body;
use crate::types::{AdvancedDeviceQuery, TagFilter};
use crate::{DeviceId, TimePoint};

request_body! {
    /// A last value query.
    ///
    /// ```
    /// let value = losant::types::LastValueQuery::new().attribute("pump");
    /// let json = r#"{"attribute":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct LastValueQuery as "lastValueQuery" {
        /// Attribute, 1 to 255 letters, digits, `_` and `-`.
        pub attribute: Option<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Device query.
        pub device_query: Option<AdvancedDeviceQuery>,
        /// End of the range.
        pub end: Option<TimePoint>,
    }
}
