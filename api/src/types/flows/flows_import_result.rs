//! Schema `flowsImportResult`.

use std::collections::BTreeMap;

use crate::ResourceId;
use crate::schema::response_type;
use crate::types::{Flow, FlowVersion};

response_type! {
    /// A flows import result.
    ///
    /// ```
    /// let body = r#"{"flows":[]}"#;
    /// let value: losant::types::FlowsImportResult = serde_json::from_str(body)?;
    /// assert!(value.flows.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowsImportResult as "flowsImportResult" {
        /// Flows, at most 1000.
        pub flows: Option<Vec<Flow>>,
        /// Workflow versions, at most 1000.
        pub flow_versions: Option<Vec<FlowVersion>>,
        /// Imported flow id map.
        pub imported_flow_id_map: Option<BTreeMap<String, ResourceId>>,
        /// Imported version id map.
        pub imported_version_id_map: Option<BTreeMap<String, ResourceId>>,
    }
}
