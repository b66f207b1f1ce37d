//! Storage of workflows: values that last longer than a run.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Number;
use crate::schema::{request_body, response_type};

/// Schema `flowStorageEntries`: the values in the storage of a workflow, by key.
///
/// ```
/// let body = r#"{"lastAlarm":"2016-06-13T04:00:00.000Z"}"#;
/// let entries: losant::types::FlowStorageEntries = serde_json::from_str(body)?;
/// assert!(entries["lastAlarm"].is_string());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FlowStorageEntries = BTreeMap<String, Value>;

request_body! {
    /// A value to store.
    ///
    /// ```
    /// let entry = losant::types::FlowStorageEntry::new("limit").value(24);
    /// assert_eq!(serde_json::to_string(&entry)?, r#"{"key":"limit","value":24}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowStorageEntry as "flowStorageEntry" closed {
        /// Key, 1 to 255 characters.
        pub key: String,
        /// Value, any JSON.
        #[serde(present)]
        pub value: Option<Value>,
    }
}

response_type! {
    /// The size of a workflow's storage.
    ///
    /// ```
    /// let body = r#"{"keysCount":2,"memoryUsed":610}"#;
    /// let size: losant::types::FlowStorageMetadata = serde_json::from_str(body)?;
    /// assert_eq!(size.keys_count, Some(2.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowStorageMetadata as "flowStorageMetadata" {
        /// Memory that the values need, in bytes.
        pub memory_used: Option<Number>,
        /// Number of values.
        pub keys_count: Option<Number>,
    }
}
