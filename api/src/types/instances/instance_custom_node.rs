//! Schemas `instanceCustomNode`, `instanceCustomNodePatch`, `instanceCustomNodePost`,
//! `instanceCustomNodes`.
//!
//! Not expressed by these types:
//!
//! - `instanceCustomNode.json#/properties/usage`: has further members with names of their own
//! - `instanceCustomNodePatch.json#/additionalProperties/oneOf`: any value
//! - `instanceCustomNodePatch.json#`: has further members with names of their own
//! - `instanceCustomNodePost.json#/additionalProperties/oneOf`: any value
//! - `instanceCustomNodePost.json#`: has further members with names of their own

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type, tagged_enum, untagged_enum};
use crate::text::string_enum;
use crate::types::{
    CustomNodeConfig, CustomNodeStartTrigger, CustomNodeSupport, FieldPatch, FlowCategory,
    FlowNode, JsonObject, NotificationRuleCreatedByType, SortDirection, VirtualButtonTrigger,
};
use crate::{
    ApplicationId, FlowId, InstanceCustomNodeId, InstanceId, Number, ResourceId, Timestamp,
};

response_type! {
    /// A custom node.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::InstanceCustomNode = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
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
        /// User, API token or other source that created the custom node.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<NotificationRuleCreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<NotificationRuleCreatedByType>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon data, at most 32767 characters.
        pub icon_data: Option<String>,
        /// URL of the docs, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category.
        pub category: Option<FlowCategory>,
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Triggers, at most 1.
        pub triggers: Option<Vec<InstanceCustomNodeTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Custom node supports, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
        /// Source application.
        pub source_application_id: Option<ApplicationId>,
        /// Source flow.
        pub source_flow_id: Option<FlowId>,
        /// Source flow version, 1 to 255 characters.
        pub source_flow_version: Option<String>,
        /// Statistics.
        pub stats: Option<InstanceCustomNodeStats>,
        /// Usage.
        pub usage: Option<InstanceCustomNodeUsage>,
    }
}

response_type! {
    /// A stat of a custom node.
    pub struct InstanceCustomNodeStats as "instanceCustomNodeStats" {
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Number of errors.
        pub error_count: Option<Number>,
    }
}

response_type! {
    /// A trigger of a custom node.
    pub struct InstanceCustomNodeTrigger as "instanceCustomNodeTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Type.
        pub r#type: InstanceCustomNodeTriggerType,
        /// Configuration.
        pub config: Option<JsonObject>,
        /// Meta.
        pub meta: Option<InstanceCustomNodeTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

response_type! {
    /// The usage of a custom node.
    pub struct InstanceCustomNodeUsageValue as "instanceCustomNodeUsageValue" {
        /// Number of apps.
        pub app_count: Option<Number>,
        /// Number of workflows.
        pub flow_count: Option<Number>,
        /// Name of the organization, 1 to 255 characters.
        pub org_name: Option<String>,
        /// Organization icon color, at most 64 characters.
        pub org_icon_color: Option<String>,
    }
}

response_type! {
    /// The usage of a custom node.
    pub struct InstanceCustomNodeUsage as "instanceCustomNodeUsage" {
        /// Sandbox.
        pub sandbox: Option<InstanceCustomNodeUsageSandbox>,
        /// All other fields, by name.
        #[serde(flatten)]
        pub rest: BTreeMap<String, InstanceCustomNodeUsageValue>,
    }
}

shared_type! {
    /// The meta of a custom node.
    ///
    /// ```
    /// let value = losant::types::InstanceCustomNodeTriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceCustomNodeTriggerMeta as "instanceCustomNodeTriggerMeta" {
        /// Category.
        pub category: Option<NodeCategory>,
        /// Name.
        pub name: Option<String>,
        /// Label, 1 to 255 characters.
        pub label: Option<String>,
        /// X.
        pub x: Option<Number>,
        /// Y.
        pub y: Option<Number>,
        /// UI, at most 48 characters.
        pub ui_id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
    }
}

response_type! {
    /// The sandbox of a custom node.
    pub struct InstanceCustomNodeUsageSandbox as "instanceCustomNodeUsageSandbox" {
        /// Number of apps.
        pub app_count: Option<Number>,
        /// Number of workflows.
        pub flow_count: Option<Number>,
    }
}

string_enum! {
    /// The type of a custom node.
    InstanceCustomNodeTriggerType {
        /// Custom node start.
        CustomNodeStart = "customNodeStart",
    }
}

string_enum! {
    /// The category of a custom node.
    NodeCategory {
        /// Trigger.
        Trigger = "trigger",
    }
}

request_body! {
    /// Changes to a custom node. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::InstanceCustomNodePatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceCustomNodePatch as "instanceCustomNodePatch" {
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
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Triggers.
        pub triggers: Option<Vec<InstanceCustomNodeTriggerPost>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Custom node supports, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

request_body! {
    /// A new custom node.
    ///
    /// ```
    /// let value = losant::types::InstanceCustomNodePost::new("pump", [], []);
    /// let json = r#"{"name":"pump","triggers":[],"nodes":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceCustomNodePost as "instanceCustomNodePost" {
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
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Triggers.
        pub triggers: Vec<InstanceCustomNodeTriggerPost>,
        /// Nodes.
        pub nodes: Vec<FlowNode>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Custom node supports, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
    }
}

untagged_enum! {
    /// The instance custom node value of a custom node.
    pub enum InstanceCustomNodeValue as "instanceCustomNodeValue" {
        /// Text.
        Text(String),
        /// A list.
        List(Vec<serde_json::Value>),
        /// A flag.
        Flag(bool),
    }
}

tagged_enum! {
    /// A trigger of a custom node.
    pub enum InstanceCustomNodeTriggerPost as "instanceCustomNodeTriggerPost" by "type" {
        /// Custom node start.
        CustomNodeStart(CustomNodeStartTrigger) = "customNodeStart",
        /// Device create.
        DeviceCreate(CustomNodeStartTrigger) = "deviceCreate",
        /// Device command.
        DeviceCommand(CustomNodeStartTrigger) = "deviceCommand",
        /// Device id connect.
        DeviceIdConnect(CustomNodeStartTrigger) = "deviceIdConnect",
        /// Device tag connect.
        DeviceTagConnect(CustomNodeStartTrigger) = "deviceTagConnect",
        /// Device id disconnect.
        DeviceIdDisconnect(CustomNodeStartTrigger) = "deviceIdDisconnect",
        /// Device tag disconnect.
        DeviceTagDisconnect(CustomNodeStartTrigger) = "deviceTagDisconnect",
        /// Inbound email.
        InboundEmail(CustomNodeStartTrigger) = "inboundEmail",
        /// Notebook.
        Notebook(CustomNodeStartTrigger) = "notebook",
        /// On boot.
        OnBoot(CustomNodeStartTrigger) = "onBoot",
        /// On connect.
        OnConnect(CustomNodeStartTrigger) = "onConnect",
        /// On disconnect.
        OnDisconnect(CustomNodeStartTrigger) = "onDisconnect",
        /// Resource job complete.
        ResourceJobComplete(CustomNodeStartTrigger) = "resourceJobComplete",
        /// Resource job iteration.
        ResourceJobIteration(CustomNodeStartTrigger) = "resourceJobIteration",
        /// Resource job iteration timeout.
        ResourceJobIterationTimeout(CustomNodeStartTrigger) = "resourceJobIterationTimeout",
        /// UDP.
        Udp(CustomNodeStartTrigger) = "udp",
        /// Webhook.
        Webhook(CustomNodeStartTrigger) = "webhook",
        /// Virtual button.
        VirtualButton(VirtualButtonTrigger) = "virtualButton",
    }
}

response_type! {
    /// A page of custom nodes and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceCustomNodes = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct InstanceCustomNodes as "instanceCustomNodes" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<InstanceCustomNode>,
        /// Instance that the custom node belongs to.
        pub instance_id: Option<InstanceId>,
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
    }
}
