//! Schema `flowTriggerFilter`.

use crate::schema::request_body;

/// Schema `flowTriggerFilter`: a list of workflow trigger filters.
///
/// ```
/// let value: losant::types::FlowTriggerFilter = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FlowTriggerFilter = Vec<FlowTriggerFilterItem>;

request_body! {
    /// The flow trigger filter item of a workflow trigger filter.
    ///
    /// ```
    /// let value = losant::types::FlowTriggerFilterItem::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowTriggerFilterItem as "flowTriggerFilterItem" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Type, at most 1024 characters.
        pub r#type: Option<String>,
    }
}
