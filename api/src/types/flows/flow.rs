//! Workflows and lists of them.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    CustomNodeConfig, CustomNodeSupport, FlowClass, FlowGlobal, FlowNode, FlowTrigger, RunCounts,
    SortDirection,
};
use crate::{ApplicationId, FlowId, FlowVersionId, Number, ResourceId, Timestamp};

response_type! {
    /// A workflow. Triggers, nodes and globals are those of its `develop` version.
    ///
    /// ```
    /// let body = r#"{"name":"Alarm","enabled":true,"stats":{"runCount":12,"errorCount":0}}"#;
    /// let flow: losant::types::Flow = serde_json::from_str(body)?;
    /// assert_eq!(flow.name.as_deref(), Some("Alarm"));
    /// assert_eq!(flow.stats.and_then(|stats| stats.run_count), Some(12.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Flow as "flow" {
        /// Unique identifier of the workflow.
        pub id: Option<FlowId>,
        /// Same value as `id`.
        pub flow_id: Option<FlowId>,
        /// Application that the workflow belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow that created the workflow.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or workflow of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description of a custom node, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon of a custom node, a data URL such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767
        /// characters.
        pub icon_data: Option<String>,
        /// Address of the documentation of a custom node, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category of a custom node in the palette.
        pub category: Option<FlowCategory>,
        /// If `true`, the triggers start runs.
        pub enabled: Option<bool>,
        /// Version that is used where no version is chosen. Absent for the `develop` version.
        pub default_version_id: Option<FlowVersionId>,
        /// Minimum version of the agent that can run the workflow, such as `1.30.0`.
        pub minimum_agent_version: Option<String>,
        /// Class of the workflow: where it runs.
        pub flow_class: Option<FlowClass>,
        /// Triggers that start runs.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Interface of a custom node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Classes of workflows that can contain a custom node, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
        /// Number of workflows that use a custom node.
        pub custom_node_use_count: Option<Number>,
        /// Values that all nodes can read, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// If `true`, the `develop` version was deleted.
        pub deleted_in_develop: Option<bool>,
        /// Numbers of runs and errors.
        pub stats: Option<FlowRunStats>,
    }
}

response_type! {
    /// Numbers of runs and errors of a workflow.
    pub struct FlowRunStats as "flowRunStats" {
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Number of errors.
        pub error_count: Option<Number>,
        /// Numbers of each version.
        pub by_version: Option<BTreeMap<String, RunCounts>>,
    }
}

response_type! {
    /// A page of workflows and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Alarm"}],"count":1,"totalCount":4,"flowClass":"cloud"}"#;
    /// let page: losant::types::Flows = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Alarm"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Flows as "flows" {
        /// Workflows on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Flow>,
        /// Number of workflows on this page.
        pub count: Option<u64>,
        /// Number of workflows on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of workflows on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the workflows are filtered by.
        pub filter_field: Option<String>,
        /// Field that the workflows are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the workflows belong to.
        pub application_id: Option<ApplicationId>,
        /// Class of the workflows.
        pub flow_class: Option<FlowClass>,
    }
}

/// Schema `flowTriggerFilter`: triggers, at most 100. A workflow matches if its default version has one
/// of them.
///
/// ```
/// use losant::types::{FlowTriggerFilter, TriggerFilter};
///
/// let filter: FlowTriggerFilter = vec![TriggerFilter::new().r#type("webhook")];
/// assert_eq!(serde_json::to_string(&filter)?, r#"[{"type":"webhook"}]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type FlowTriggerFilter = Vec<TriggerFilter>;

request_body! {
    /// The trigger that a workflow has.
    pub struct TriggerFilter as "triggerFilter" {
        /// Key of the trigger, such as the id of a device or of a webhook, at most 1024 characters.
        pub key: Option<String>,
        /// Type of the trigger, at most 1024 characters.
        pub r#type: Option<String>,
    }
}

string_enum! {
    /// Source that created or changed a resource.
    CreatedByType {
        /// An API token.
        ApiToken = "apiToken",
        /// A user.
        User = "user",
        /// A workflow.
        Flow = "flow",
    }
}

string_enum! {
    /// Category of a custom node in the palette.
    FlowCategory {
        /// Nodes that read or store data.
        Data = "data",
        /// Nodes for experiences.
        Experience = "experience",
        /// Nodes that decide or calculate.
        Logic = "logic",
        /// Nodes that send something.
        Output = "output",
        /// Nodes for debugging.
        Debug = "debug",
        /// No category. Requests remove the category with it.
        Uncategorized = "",
    }
}
