//! Schema `flowStorageEntries`.
//!
//! Not expressed by these types:
//!
//! - `flowStorageEntries.json#/additionalProperties`: any value

use std::collections::BTreeMap;

/// Schema `flowStorageEntries`: workflow storage entries by name.
///
/// ```
/// let value: losant::types::FlowStorageEntries = serde_json::from_str("{}")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FlowStorageEntries = BTreeMap<String, serde_json::Value>;
