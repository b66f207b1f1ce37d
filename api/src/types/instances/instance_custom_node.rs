//! Custom nodes of an instance: schemas `instanceCustomNode`, `instanceCustomNodePatch`,
//! `instanceCustomNodePost` and `instanceCustomNodes`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::types::{
    CustomNodeConfig, CustomNodeSupport, FieldPatch, FlowCategory, FlowNode, FlowTrigger,
    SortDirection, UserOrApiToken,
};
use crate::{ApplicationId, FlowId, InstanceCustomNodeId, InstanceId, ResourceId, Timestamp};

response_type! {
    /// A custom node of an instance: a workflow that all organizations can use as a node.
    ///
    /// ```
    /// use losant::types::InstanceCustomNode;
    ///
    /// let body = r#"{"name":"Celsius","stats":{"runCount":123,"errorCount":12},
    ///     "usage":{"sandbox":{"flowCount":1},"575ed6e87ae143cd83dc4aa8":{"flowCount":2}}}"#;
    /// let node: InstanceCustomNode = serde_json::from_str(body)?;
    /// let usage = node.usage.unwrap_or_default();
    /// assert_eq!(usage.orgs["575ed6e87ae143cd83dc4aa8"].flow_count, Some(2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceCustomNode as "instanceCustomNode" {
        /// Unique identifier of the custom node.
        pub id: Option<InstanceCustomNodeId>,
        /// Same value as `id`.
        pub instance_custom_node_id: Option<InstanceCustomNodeId>,
        /// Instance that the custom node belongs to.
        pub instance_id: Option<InstanceId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User or API token that created the custom node.
        pub created_by_id: Option<ResourceId>,
        /// Type of the creator in `created_by_id`.
        pub created_by_type: Option<UserOrApiToken>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User or API token that made the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the editor in `last_updated_by_id`.
        pub last_updated_by_type: Option<UserOrApiToken>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Description in one line, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon, a PNG, JPEG or SVG image such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767
        /// characters.
        pub icon_data: Option<String>,
        /// Link to documentation, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category in the palette of the workflow editor.
        pub category: Option<FlowCategory>,
        /// Lowest version of the Edge Agent that can run the node, such as `1.24.0`.
        pub minimum_agent_version: Option<String>,
        /// Trigger where a run of the node starts, at most 1.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes of the workflow.
        pub nodes: Option<Vec<FlowNode>>,
        /// Fields and outputs of the node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Class of workflows that can contain the node, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
        /// Application that the custom node was copied from.
        pub source_application_id: Option<ApplicationId>,
        /// Workflow that the custom node was copied from.
        pub source_flow_id: Option<FlowId>,
        /// Version of the workflow in `source_flow_id`, 1 to 255 characters.
        pub source_flow_version: Option<String>,
        /// Numbers of runs and errors.
        pub stats: Option<RunCounts>,
        /// Numbers of workflows that contain the node.
        pub usage: Option<CustomNodeUsage>,
    }
}

response_type! {
    /// The numbers of runs and errors of a workflow or a custom node.
    pub struct RunCounts as "runCounts" {
        /// Number of runs.
        pub run_count: Option<i64>,
        /// Number of errors.
        pub error_count: Option<i64>,
    }
}

response_type! {
    /// The use of a custom node in an instance.
    pub struct CustomNodeUsage as "customNodeUsage" {
        /// Use by sandbox users.
        pub sandbox: Option<CustomNodeSandboxUsage>,
        /// Use by organizations, by organization id.
        #[serde(flatten)]
        pub orgs: BTreeMap<String, CustomNodeOrgUsage>,
    }
}

response_type! {
    /// The use of a custom node by sandbox users.
    pub struct CustomNodeSandboxUsage as "customNodeSandboxUsage" {
        /// Number of applications with workflows that contain the node.
        pub app_count: Option<i64>,
        /// Number of workflows that contain the node.
        pub flow_count: Option<i64>,
    }
}

response_type! {
    /// The use of a custom node by an organization.
    pub struct CustomNodeOrgUsage as "customNodeOrgUsage" {
        /// Number of applications with workflows that contain the node.
        pub app_count: Option<i64>,
        /// Number of workflows that contain the node.
        pub flow_count: Option<i64>,
        /// Name of the organization, 1 to 255 characters.
        pub org_name: Option<String>,
        /// Color of the organization's icon, at most 64 characters.
        pub org_icon_color: Option<String>,
    }
}

request_body! {
    /// A new custom node of an instance.
    ///
    /// A document can have 25 members. Those that are not fields of this type are in `extra`: texts of at
    /// most 1024 characters, booleans and empty lists.
    ///
    /// ```
    /// use losant::types::{FlowTrigger, InstanceCustomNodePost, PlainTrigger, TriggerKind};
    ///
    /// let start = FlowTrigger::new(TriggerKind::CustomNodeStart(PlainTrigger::new()));
    /// let node = InstanceCustomNodePost::new("Celsius", [start], []);
    /// let json = r#"{"name":"Celsius","triggers":[{"type":"customNodeStart"}],"nodes":[]}"#;
    /// assert_eq!(serde_json::to_string(&node)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceCustomNodePost as "instanceCustomNodePost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Description in one line, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon, a PNG, JPEG or SVG image such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767
        /// characters. `null` for no icon.
        pub icon_data: FieldPatch<String>,
        /// Link to documentation, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category in the palette of the workflow editor. An empty text for none.
        pub category: Option<FlowCategory>,
        /// Lowest version of the Edge Agent that can run the node, such as `1.24.0`.
        pub minimum_agent_version: Option<String>,
        /// Trigger where a run of the node starts.
        pub triggers: Vec<FlowTrigger>,
        /// Nodes of the workflow.
        pub nodes: Vec<FlowNode>,
        /// Fields and outputs of the node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Class of workflows that can contain the node, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

request_body! {
    /// Changes to a custom node of an instance. Fields that are not set stay as they are.
    ///
    /// A document can have 25 members. Those that are not fields of this type are in `extra`: texts of at
    /// most 1024 characters, booleans and empty lists.
    ///
    /// ```
    /// use losant::types::{FieldPatch, FlowCategory, InstanceCustomNodePatch};
    ///
    /// let patch = InstanceCustomNodePatch::new()
    ///     .icon_data(FieldPatch::Clear)
    ///     .category(FlowCategory::Logic);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"iconData":null,"category":"logic"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceCustomNodePatch as "instanceCustomNodePatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Description in one line, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon, a PNG, JPEG or SVG image such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767
        /// characters. `null` removes it.
        pub icon_data: FieldPatch<String>,
        /// Link to documentation, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category in the palette of the workflow editor. An empty text removes it.
        pub category: Option<FlowCategory>,
        /// Lowest version of the Edge Agent that can run the node, such as `1.24.0`.
        pub minimum_agent_version: Option<String>,
        /// Trigger where a run of the node starts. It replaces the existing one.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes of the workflow. They replace all existing nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Fields and outputs of the node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Class of workflows that can contain the node, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

response_type! {
    /// A page of custom nodes and the parameters of the request.
    #[derive(Page)]
    pub struct InstanceCustomNodes as "instanceCustomNodes" {
        /// Custom nodes on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<InstanceCustomNode>,
        /// Instance that the custom nodes belong to.
        pub instance_id: Option<InstanceId>,
        /// Number of custom nodes on this page.
        pub count: Option<u64>,
        /// Number of custom nodes on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of custom nodes on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the custom nodes are filtered by.
        pub filter_field: Option<String>,
        /// Field that the custom nodes are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}
