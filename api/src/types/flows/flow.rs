//! Schema `flow`.

use std::collections::BTreeMap;

use crate::schema::{response_type, shared_type, tagged_enum};
use crate::types::{
    AppFileTriggerConfig, BeckhoffTriggerConfig, CreatedByType, CustomNodeConfigField,
    CustomNodeConfigResultMode, CustomNodeStartTriggerMeta, CustomNodeSupport,
    DataTableTriggerConfig, DeviceIdInactivityTrigger, DeviceIdTriggerConfig, DeviceIdTriggerMeta,
    DirectTrigger, EndpointTrigger, EventTrigger, FileTailTrigger, FileWatchTrigger, FlowCategory,
    FlowClass, FlowErrorTrigger, InstanceCustomNodeStats, IntegrationTriggerConfig, JsonObject,
    MqttTopicTrigger, OnSyncTrigger, OpcuaTrigger, RedisTrigger, RequestTrigger, SerialTrigger,
    SnmpTrapTrigger, TimerTrigger, TriggerMeta, VirtualButtonTrigger,
};
use crate::{ApplicationId, FlowId, FlowVersionId, Number, ResourceId, Timestamp};

response_type! {
    /// A workflow.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Flow = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
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
        /// User, API token or other source that created the workflow.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
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
        /// If `true`, the workflow is enabled.
        pub enabled: Option<bool>,
        /// Default version.
        pub default_version_id: Option<FlowVersionId>,
        /// Minimum agent version.
        pub minimum_agent_version: Option<String>,
        /// Workflow class.
        pub flow_class: Option<FlowClass>,
        /// Triggers.
        pub triggers: Option<Vec<FlowTrigger>>,
        /// Nodes.
        pub nodes: Option<Vec<FlowNode>>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Custom node supports, at most 1.
        pub custom_node_supports: Option<Vec<CustomNodeSupport>>,
        /// Number of custom node uses.
        pub custom_node_use_count: Option<Number>,
        /// Globals, at most 100.
        pub globals: Option<Vec<FlowGlobal>>,
        /// If `true`, deleted in develop.
        pub deleted_in_develop: Option<bool>,
        /// Statistics.
        pub stats: Option<FlowStats2>,
    }
}

tagged_enum! {
    /// A trigger of a workflow.
    pub enum FlowTrigger as "flowTrigger" by "type" {
        /// App file.
        AppFile(AppFileTrigger) = "appFile",
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
        /// Beckhoff.
        Beckhoff(BeckhoffTrigger) = "beckhoff",
        /// Data table.
        DataTable(DataTableTrigger) = "dataTable",
        /// Integration.
        Integration(IntegrationTrigger) = "integration",
        /// Device id.
        DeviceId(DeviceIdTrigger) = "deviceId",
        /// Device tag.
        DeviceTag(DeviceIdTrigger) = "deviceTag",
        /// Device id inactivity.
        DeviceIdInactivity(DeviceIdInactivityTrigger) = "deviceIdInactivity",
        /// Device tag inactivity.
        DeviceTagInactivity(DeviceIdInactivityTrigger) = "deviceTagInactivity",
        /// Direct.
        Direct(DirectTrigger) = "direct",
        /// Endpoint.
        Endpoint(EndpointTrigger) = "endpoint",
        /// Event.
        Event(EventTrigger) = "event",
        /// File tail.
        FileTail(FileTailTrigger) = "fileTail",
        /// File watch.
        FileWatch(FileWatchTrigger) = "fileWatch",
        /// Flow error.
        FlowError(FlowErrorTrigger) = "flowError",
        /// MQTT topic.
        MqttTopic(MqttTopicTrigger) = "mqttTopic",
        /// On sync.
        OnSync(OnSyncTrigger) = "onSync",
        /// OPC UA.
        Opcua(OpcuaTrigger) = "opcua",
        /// Redis.
        Redis(RedisTrigger) = "redis",
        /// Request.
        Request(RequestTrigger) = "request",
        /// Serial.
        Serial(SerialTrigger) = "serial",
        /// SNMP trap.
        SnmpTrap(SnmpTrapTrigger) = "snmpTrap",
        /// Timer.
        Timer(TimerTrigger) = "timer",
        /// Virtual button.
        VirtualButton(VirtualButtonTrigger) = "virtualButton",
    }
}

shared_type! {
    /// A node of a workflow.
    ///
    /// ```
    /// let value = losant::types::FlowNode::new("pump").id("pump");
    /// let json = r#"{"id":"pump","type":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowNode as "flowNode" {
        /// Unique identifier of the node, at most 1024 characters.
        pub id: Option<String>,
        /// Type, 1 to 1024 characters.
        pub r#type: String,
        /// Configuration.
        pub config: Option<JsonObject>,
        /// Meta.
        pub meta: Option<JsonObject>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// The custom node configuration of a workflow.
    ///
    /// ```
    /// let json = r#"{"outputCount":1,"resultMode":"optional","resultDescription":"pump","fields":[]}"#;
    /// let value: losant::types::CustomNodeConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomNodeConfig as "customNodeConfig" {
        /// Number of outputs, 1 or 2.
        pub output_count: Number,
        /// Result mode.
        pub result_mode: CustomNodeConfigResultMode,
        /// Result description, at most 32767 characters.
        pub result_description: Option<String>,
        /// Fields, at most 100.
        pub fields: Vec<CustomNodeConfigField>,
    }
}

shared_type! {
    /// A global of a workflow.
    ///
    /// ```
    /// let value = losant::types::FlowGlobal::new("pump", "pump");
    /// let json = r#"{"key":"pump","json":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowGlobal as "flowGlobal" {
        /// Key, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// JSON, 1 to 32767 characters.
        pub json: String,
    }
}

response_type! {
    /// A stat of a workflow.
    pub struct FlowStats2 as "flowStats2" {
        /// Number of runs.
        pub run_count: Option<Number>,
        /// Number of errors.
        pub error_count: Option<Number>,
        /// By version.
        pub by_version: Option<BTreeMap<String, InstanceCustomNodeStats>>,
    }
}

shared_type! {
    /// An app file trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::AppFileTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AppFileTrigger as "appFileTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<AppFileTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A custom node start trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::CustomNodeStartTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomNodeStartTrigger as "customNodeStartTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<JsonObject>,
        /// Meta.
        pub meta: Option<CustomNodeStartTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A Beckhoff trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::BeckhoffTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BeckhoffTrigger as "beckhoffTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<BeckhoffTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A data table trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::DataTableTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableTrigger as "dataTableTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<DataTableTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An integration trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::IntegrationTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntegrationTrigger as "integrationTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<IntegrationTriggerConfig>,
        /// Meta.
        pub meta: Option<CustomNodeStartTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A device id trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::DeviceIdTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceIdTrigger as "deviceIdTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<DeviceIdTriggerConfig>,
        /// Meta.
        pub meta: Option<DeviceIdTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}
