//! Schema `flowStorageMetadata`.

use crate::Number;
use crate::schema::response_type;

response_type! {
    /// A workflow storage metadata.
    ///
    /// ```
    /// let body = r#"{"memoryUsed":1}"#;
    /// let value: losant::types::FlowStorageMetadata = serde_json::from_str(body)?;
    /// assert!(value.memory_used.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowStorageMetadata as "flowStorageMetadata" {
        /// Memory used.
        pub memory_used: Option<Number>,
        /// Number of keys.
        pub keys_count: Option<Number>,
    }
}
