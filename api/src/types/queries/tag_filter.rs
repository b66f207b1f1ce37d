//! Filters for tags.

use crate::schema::request_body;

/// Schema `deviceTagFilter`: tags of which a device must have all, at most 100.
///
/// ```
/// use losant::types::{DeviceTagFilter, TagFilter};
///
/// let filter: DeviceTagFilter = vec![TagFilter::pair("floor", "8"), TagFilter::new().key("wing")];
/// assert_eq!(serde_json::to_string(&filter)?, r#"[{"key":"floor","value":"8"},{"key":"wing"}]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceTagFilter = Vec<TagFilter>;

request_body! {
    /// A filter for tags by key, by value or by both.
    ///
    /// ```
    /// use losant::types::TagFilter;
    ///
    /// let json = |filter: TagFilter| serde_json::to_string(&filter).unwrap();
    /// assert_eq!(json(TagFilter::new().key("floor")), r#"{"key":"floor"}"#);
    /// assert_eq!(json(TagFilter::pair("floor", "8")), r#"{"key":"floor","value":"8"}"#);
    /// ```
    pub struct TagFilter as "tagFilter" {
        /// Key, 1 to 255 letters, digits, `_` and `-`. Defaults to any key.
        pub key: Option<String>,
        /// Value, 1 to 255 characters. Defaults to any value.
        pub value: Option<String>,
    }
}

impl TagFilter {
    /// Creates a filter for the tag with this key and this value.
    pub fn pair(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new().key(key).value(value)
    }
}
