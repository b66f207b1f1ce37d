//! Schema `flowsImportPost`.
//!
//! Not expressed by these types:
//!
//! - `flowsImportPost.json#/properties/flowVersions/items`: has further members with names of their
//!   own
//! - `flowsImportPost.json#/properties/flows/items`: has further members with names of their own

use crate::schema::request_body;
use crate::types::{
    CustomNodeConfig, CustomNodeSupport, FieldPatch, FlowCategory, FlowClass, FlowGlobal, FlowNode,
    FlowTrigger,
};
use crate::{ApplicationId, FlowId, FlowVersionId, ResourceId};

request_body! {
    /// A new flows import.
    ///
    /// ```
    /// let value = losant::types::FlowsImportPost::new().flows([]);
    /// let json = r#"{"flows":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowsImportPost as "flowsImportPost" {
        /// Flows, at most 1000.
        pub flows: Option<Vec<FlowsImportFlow>>,
        /// Workflow versions, at most 1000.
        pub flow_versions: Option<Vec<FlowsImportFlowVersion>>,
    }
}

request_body! {
    /// A flow of a flows import.
    ///
    /// ```
    /// let value = losant::types::FlowsImportFlow::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowsImportFlow as "flowsImportFlow" {
        /// Unique identifier of the flow.
        pub id: Option<ResourceId>,
        /// Application that the flow belongs to.
        pub application_id: Option<ApplicationId>,
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
        /// If `true`, the flow is enabled.
        pub enabled: Option<bool>,
        /// Triggers.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Globals, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Workflow class.
        pub flow_class: Option<FlowClass>,
        /// Default version. Can be `null`.
        pub default_version_id: FieldPatch<FlowVersionId>,
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Custom node supports, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

request_body! {
    /// A flow version of a flows import.
    ///
    /// ```
    /// let value = losant::types::FlowsImportFlowVersion::new("pump");
    /// let json = r#"{"version":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowsImportFlowVersion as "flowsImportFlowVersion" {
        /// Unique identifier of the flow version.
        pub id: Option<ResourceId>,
        /// Workflow.
        pub flow_id: Option<FlowId>,
        /// Application that the flow version belongs to.
        pub application_id: Option<ApplicationId>,
        /// Version, 1 to 255 characters.
        pub version: String,
        /// Notes, at most 32767 characters.
        pub notes: Option<String>,
        /// If `true`, the flow version is enabled.
        pub enabled: Option<bool>,
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
