//! Imports of workflows and their results.

use std::collections::BTreeMap;

use crate::schema::{request_body, response_type};
use crate::types::{
    CustomNodeConfig, CustomNodeSupport, FieldPatch, Flow, FlowCategory, FlowClass, FlowGlobal,
    FlowNode, FlowTrigger, FlowVersion,
};
use crate::{ApplicationId, FlowId, FlowVersionId, ResourceId};

request_body! {
    /// Workflows and versions to import into an application.
    ///
    /// ```
    /// use losant::types::{FlowsImportPost, ImportedFlow};
    ///
    /// let import = FlowsImportPost::new().flows([ImportedFlow::new("Alarm").enabled(false)]);
    /// let json = r#"{"flows":[{"name":"Alarm","enabled":false}]}"#;
    /// assert_eq!(serde_json::to_string(&import)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowsImportPost as "flowsImportPost" closed {
        /// Workflows, at most 1000.
        pub flows: Option<Vec<ImportedFlow>>,
        /// Versions of workflows, at most 1000.
        pub flow_versions: Option<Vec<ImportedFlowVersion>>,
    }
}

request_body! {
    /// A workflow to import. It may have further members, texts of at most 1024 characters.
    pub struct ImportedFlow as "importedFlow" {
        /// Id of the workflow in the exported application. The import chooses a new id and updates
        /// the references to it.
        pub id: Option<ResourceId>,
        /// Application that the workflow was exported from.
        pub application_id: Option<ApplicationId>,
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
        /// Version that is used where no version is chosen, by its exported id. `null` for the
        /// `develop` version.
        pub default_version_id: FieldPatch<FlowVersionId>,
        /// Minimum version of the agent that can run the workflow, such as `1.30.0`.
        pub minimum_agent_version: Option<String>,
        /// Interface of a custom node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Classes of workflows that can contain a custom node, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

request_body! {
    /// A version of a workflow to import. It may have further members, texts of at most 1024 characters.
    pub struct ImportedFlowVersion as "importedFlowVersion" {
        /// Id of the version in the exported application. The import chooses a new id and updates the
        /// references to it.
        pub id: Option<ResourceId>,
        /// Exported id of the workflow that the version belongs to.
        pub flow_id: Option<FlowId>,
        /// Application that the version was exported from.
        pub application_id: Option<ApplicationId>,
        /// Name of the version, 1 to 255 characters.
        pub version: String,
        /// Notes about the version, at most 32767 characters.
        pub notes: Option<String>,
        /// If `true`, the triggers start runs.
        pub enabled: Option<bool>,
        /// Triggers that start runs.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Values that all nodes can read, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Minimum version of the agent that can run the version, such as `1.30.0`.
        pub minimum_agent_version: Option<String>,
        /// Interface of a custom node.
        pub custom_node_config: Option<CustomNodeConfig>,
    }
}

response_type! {
    /// The result of an import: the new workflows and versions.
    ///
    /// ```
    /// let body = r#"{"flows":[{"name":"Alarm"}],"importedFlowIdMap":{
    ///     "575ed18f7ae143cd83dc4aa6":"575efbcc7ae143cd83dc4aae"}}"#;
    /// let result: losant::types::FlowsImportResult = serde_json::from_str(body)?;
    /// let new_id = &result.imported_flow_id_map.unwrap()["575ed18f7ae143cd83dc4aa6"];
    /// assert_eq!(new_id.to_string(), "575efbcc7ae143cd83dc4aae");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowsImportResult as "flowsImportResult" {
        /// New workflows, at most 1000.
        pub flows: Option<Vec<Flow>>,
        /// New versions, at most 1000.
        pub flow_versions: Option<Vec<FlowVersion>>,
        /// Ids of the new workflows, by exported id.
        pub imported_flow_id_map: Option<BTreeMap<String, ResourceId>>,
        /// Ids of the new versions, by exported id.
        pub imported_version_id_map: Option<BTreeMap<String, ResourceId>>,
    }
}
