//! Schema `flowPatch`.

use crate::FlowVersionId;
use crate::schema::request_body;
use crate::types::{CustomNodeConfig, FieldPatch, FlowCategory, FlowGlobal, FlowNode, FlowTrigger};

request_body! {
    /// Changes to a workflow. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::FlowPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowPatch as "flowPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon data. `null` clears it.
        pub icon_data: FieldPatch<String>,
        /// URL of the docs, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category.
        pub category: Option<FlowCategory>,
        /// If `true`, the workflow is enabled.
        pub enabled: Option<bool>,
        /// Default version. `null` clears it.
        pub default_version_id: FieldPatch<FlowVersionId>,
        /// Triggers.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Globals, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
    }
}
