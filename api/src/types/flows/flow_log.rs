//! Schema `flowLog`.
//!
//! Not expressed by these types:
//!
//! - `flowLog.json#/items/properties/errors/items`: any value

use crate::schema::response_type;
use crate::{Number, Timestamp};

/// Schema `flowLog`: a list of workflow logs.
///
/// ```
/// let value: losant::types::FlowLog = serde_json::from_str("[]")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FlowLog = Vec<FlowLogItem>;

response_type! {
    /// The flow log item of a workflow log.
    pub struct FlowLogItem as "flowLogItem" {
        /// Workflow version.
        pub flow_version_id: Option<String>,
        /// Time of time.
        pub time: Option<Timestamp>,
        /// Paths failed.
        pub paths_failed: Option<Number>,
        /// Paths completed.
        pub paths_completed: Option<Number>,
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Wall time.
        pub wall_time: Option<Number>,
        /// Errors.
        pub errors: Option<Vec<serde_json::Value>>,
    }
}
