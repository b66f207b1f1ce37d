//! Schema `flowPost`.

use crate::schema::request_body;
use crate::types::{
    CustomNodeConfig, CustomNodeSupport, FieldPatch, FlowCategory, FlowClass, FlowGlobal, FlowNode,
    FlowTrigger,
};

request_body! {
    /// A new workflow.
    ///
    /// ```
    /// let value = losant::types::FlowPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowPost as "flowPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon data. Can be `null`.
        pub icon_data: FieldPatch<String>,
        /// URL of the docs, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category.
        pub category: Option<FlowCategory>,
        /// If `true`, the workflow is enabled.
        pub enabled: Option<bool>,
        /// Triggers.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Globals, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Workflow class.
        pub flow_class: Option<FlowClass>,
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Custom node supports, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}
