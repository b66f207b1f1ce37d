//! Schema `flowStorageEntry`.
//!
//! Not expressed by these types:
//!
//! - `flowStorageEntry.json#/properties/value`: any value

use crate::schema::request_body;

request_body! {
    /// A workflow storage entry.
    ///
    /// ```
    /// let value = losant::types::FlowStorageEntry::new("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowStorageEntry as "flowStorageEntry" {
        /// Key, 1 to 255 characters.
        pub key: String,
        /// Value.
        pub value: Option<serde_json::Value>,
    }
}
