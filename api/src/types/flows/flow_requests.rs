//! New workflows and changes to workflows.

use crate::FlowVersionId;
use crate::schema::request_body;
use crate::types::{
    CustomNodeConfig, CustomNodeSupport, FieldPatch, FlowCategory, FlowClass, FlowGlobal, FlowNode,
    FlowTrigger,
};

request_body! {
    /// A new workflow.
    ///
    /// ```
    /// use losant::types::{FlowClass, FlowPost};
    ///
    /// let flow = FlowPost::new("Alarm").flow_class(FlowClass::Cloud).enabled(false);
    /// let json = r#"{"name":"Alarm","enabled":false,"flowClass":"cloud"}"#;
    /// assert_eq!(serde_json::to_string(&flow)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowPost as "flowPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description of a custom node, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon of a custom node, a data URL such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767
        /// characters. `null` for no icon.
        pub icon_data: FieldPatch<String>,
        /// Address of the documentation of a custom node, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category of a custom node in the palette.
        pub category: Option<FlowCategory>,
        /// If `true`, the triggers start runs.
        pub enabled: Option<bool>,
        /// Triggers that start runs.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Values that all nodes can read, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Class of the workflow: where it runs.
        pub flow_class: Option<FlowClass>,
        /// Minimum version of the agent that can run the workflow, such as `1.30.0`.
        pub minimum_agent_version: Option<String>,
        /// Interface of a custom node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Classes of workflows that can contain a custom node, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

request_body! {
    /// Changes to a workflow. Fields that are not set stay as they are. Changes to triggers, nodes and
    /// globals apply to the `develop` version.
    ///
    /// ```
    /// use losant::types::{FieldPatch, FlowPatch};
    ///
    /// let patch = FlowPatch::new().enabled(false).icon_data(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"iconData":null,"enabled":false}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowPatch as "flowPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description of a custom node, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon of a custom node, a data URL such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767
        /// characters. `null` removes it.
        pub icon_data: FieldPatch<String>,
        /// Address of the documentation of a custom node, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category of a custom node in the palette.
        pub category: Option<FlowCategory>,
        /// If `true`, the triggers start runs.
        pub enabled: Option<bool>,
        /// Version that is used where no version is chosen. `null` for the `develop` version.
        pub default_version_id: FieldPatch<FlowVersionId>,
        /// Triggers that start runs. They replace all triggers.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes. They replace all nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Values that all nodes can read, at most 100. They replace all globals.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Minimum version of the agent that can run the workflow, such as `1.30.0`.
        pub minimum_agent_version: Option<String>,
        /// Interface of a custom node.
        pub custom_node_config: Option<CustomNodeConfig>,
    }
}
