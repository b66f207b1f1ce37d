//! Versions of workflows, lists of them, and requests to create, change and delete them.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::types::{
    AdvancedFlowVersionQuery, CreatedByType, CustomNodeConfig, FlowClass, FlowGlobal, FlowNode,
    FlowRunStats, FlowTrigger, SortDirection,
};
use crate::{ApplicationId, FlowId, FlowVersionId, ResourceId, Timestamp};

response_type! {
    /// A version of a workflow: a saved state of its triggers, nodes and globals.
    ///
    /// The versions of experience workflows have a list of experience versions in `versions` instead of
    /// a name in `version`.
    ///
    /// ```
    /// let body = r#"{"flowClass":"cloud","version":"v1.2.3","enabled":true,"nodes":[]}"#;
    /// let version: losant::types::FlowVersion = serde_json::from_str(body)?;
    /// assert_eq!(version.version.as_deref(), Some("v1.2.3"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersion as "flowVersion" {
        /// Unique identifier of the version.
        pub id: Option<ResourceId>,
        /// Same value as `id`.
        pub flow_version_id: Option<FlowVersionId>,
        /// Workflow that the version belongs to.
        pub flow_id: Option<FlowId>,
        /// Application that the workflow belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow that created the version. Absent for experience workflows.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or workflow of the last change. Absent for experience workflows.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Class of the workflow: where it runs.
        pub flow_class: Option<FlowClass>,
        /// Name of the version, 1 to 255 characters. Absent for experience workflows.
        pub version: Option<String>,
        /// Experience versions that an experience workflow belongs to, 1 to 255 characters each.
        pub versions: Option<Vec<String>>,
        /// Name of an experience workflow, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of an experience workflow, at most 32767 characters.
        pub description: Option<String>,
        /// Notes about the version, at most 32767 characters. Absent for experience workflows.
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
        /// Numbers of runs and errors.
        pub stats: Option<FlowRunStats>,
    }
}

response_type! {
    /// A page of versions of workflows and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"version":"v1.2.3"}],"count":1,"totalCount":5}"#;
    /// let page: losant::types::FlowVersions = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].version.as_deref(), Some("v1.2.3"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct FlowVersions as "flowVersions" {
        /// Versions on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<FlowVersion>,
        /// Number of versions on this page.
        pub count: Option<u64>,
        /// Number of versions on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of versions on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the versions are filtered by.
        pub filter_field: Option<String>,
        /// Field that the versions are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the workflows belong to.
        pub application_id: Option<ApplicationId>,
        /// Workflow that the versions belong to.
        pub flow_id: Option<FlowId>,
    }
}

request_body! {
    /// A new version of a workflow.
    ///
    /// ```
    /// let version = losant::types::FlowVersionPost::new("v1.2.3").notes("Lower limit.");
    /// let json = r#"{"version":"v1.2.3","notes":"Lower limit."}"#;
    /// assert_eq!(serde_json::to_string(&version)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersionPost as "flowVersionPost" closed {
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

request_body! {
    /// Changes to a version of a workflow. Fields that are not set stay as they are.
    ///
    /// ```
    /// let patch = losant::types::FlowVersionPatch::new().enabled(false);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"enabled":false}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersionPatch as "flowVersionPatch" closed {
        /// Notes about the version, at most 32767 characters.
        pub notes: Option<String>,
        /// If `true`, the triggers start runs.
        pub enabled: Option<bool>,
    }
}

request_body! {
    /// The versions of a workflow to delete, and who is told about the end of the job.
    ///
    /// ```
    /// use losant::types::{AdvancedFlowVersionQuery, FieldQuery, FlowVersionsDeletePost};
    ///
    /// let query = AdvancedFlowVersionQuery::new().version(FieldQuery::starts_with("v1."));
    /// let options = FlowVersionsDeletePost::new(query).email("ops@example.com");
    /// let json = r#"{"email":"ops@example.com","query":{"version":{"$startsWith":"v1."}}}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowVersionsDeletePost as "flowVersionsDeletePost" closed {
        /// Email address for the result of the job, at most 1024 characters.
        pub email: Option<String>,
        /// Query that the versions to delete match. An empty query matches all versions.
        pub query: AdvancedFlowVersionQuery,
        /// URL to call with the result of the job, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}
