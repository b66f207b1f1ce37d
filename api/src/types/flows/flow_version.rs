//! Schemas `flowVersion`, `flowVersionPatch`, `flowVersionPost`, `flowVersions`,
//! `flowVersionsDeletePost`.

use restrait::Page;

use crate::schema::{request_body, response_type, tagged_enum};
use crate::types::{
    AdvancedFlowVersionQuery, CreatedByType, CustomNodeConfig, FlowGlobal, FlowNode, FlowStats2,
    FlowTrigger, SortDirection,
};
use crate::{ApplicationId, FlowId, FlowVersionId, ResourceId, Timestamp};

tagged_enum! {
    /// A workflow version.
    pub enum FlowVersion as "flowVersion" by "flowClass" {
        /// Cloud.
        Cloud(CloudVersion) = "cloud",
        /// Edge.
        Edge(CloudVersion) = "edge",
        /// Embedded.
        Embedded(CloudVersion) = "embedded",
        /// Custom node.
        CustomNode(CloudVersion) = "customNode",
        /// Experience.
        Experience(FlowVersionExperience) = "experience",
    }
}

response_type! {
    /// A cloud version of a workflow version.
    pub struct CloudVersion as "cloudVersion" {
        /// Unique identifier of the cloud.
        pub id: Option<ResourceId>,
        /// Workflow version.
        pub flow_version_id: Option<FlowVersionId>,
        /// Workflow.
        pub flow_id: Option<FlowId>,
        /// Application that the cloud belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source that created the cloud.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Version, 1 to 255 characters.
        pub version: Option<String>,
        /// Notes, at most 32767 characters.
        pub notes: Option<String>,
        /// If `true`, the cloud is enabled.
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
        /// Statistics.
        pub stats: Option<FlowStats2>,
    }
}

response_type! {
    /// A flow version experience of a workflow version.
    pub struct FlowVersionExperience as "flowVersionExperience" {
        /// Unique identifier of the experience.
        pub id: Option<ResourceId>,
        /// Workflow version.
        pub flow_version_id: Option<FlowVersionId>,
        /// Workflow.
        pub flow_id: Option<FlowId>,
        /// Application that the experience belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Versions, 1 to 255 characters each.
        pub versions: Option<Vec<String>>,
        /// If `true`, the experience is enabled.
        pub enabled: Option<bool>,
        /// Triggers.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Globals, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// Statistics.
        pub stats: Option<FlowStats2>,
    }
}

request_body! {
    /// Changes to a workflow version. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::FlowVersionPatch::new().notes("pump");
    /// let json = r#"{"notes":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersionPatch as "flowVersionPatch" {
        /// Notes, at most 32767 characters.
        pub notes: Option<String>,
        /// If `true`, the workflow version is enabled.
        pub enabled: Option<bool>,
    }
}

request_body! {
    /// A new workflow version.
    ///
    /// ```
    /// let value = losant::types::FlowVersionPost::new("pump");
    /// let json = r#"{"version":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersionPost as "flowVersionPost" {
        /// Version, 1 to 255 characters.
        pub version: String,
        /// Notes, at most 32767 characters.
        pub notes: Option<String>,
        /// If `true`, the workflow version is enabled.
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

response_type! {
    /// A page of workflow versions and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::FlowVersions = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct FlowVersions as "flowVersions" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<FlowVersion>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the workflow version belongs to.
        pub application_id: Option<ApplicationId>,
        /// Workflow.
        pub flow_id: Option<FlowId>,
    }
}

request_body! {
    /// A new workflow versions delete.
    ///
    /// ```
    /// let json = r#"{"email":"pump","query":{}}"#;
    /// let value: losant::types::FlowVersionsDeletePost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersionsDeletePost as "flowVersionsDeletePost" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Query.
        pub query: AdvancedFlowVersionQuery,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}
