//! Schema `flow`.

use crate::schema::{shared_type, tagged_enum};
use crate::types::{
    CheckboxField, CustomNodeStartTriggerMeta, DeviceIdInactivityTriggerConfig,
    EndpointTriggerConfig, EventTriggerConfig, FileTailTriggerConfig, FileWatchTriggerConfig,
    FlowErrorTriggerConfig, InstanceCustomNodeTriggerMeta, JsonObject, JsonTemplateField,
    MqttTopicTriggerConfig, NumberTemplateField, OnSyncTriggerConfig, OpcuaTriggerConfig,
    PayloadPathField, RedisTriggerConfig, RequestTriggerConfig, SectionField, SelectField,
    SerialTriggerConfig, SerialTriggerMeta, SnmpTrapTriggerConfig, StringTemplateField,
    TimerTriggerConfig, TimerTriggerMeta, TriggerMeta, VirtualButtonTriggerMeta,
};

shared_type! {
    /// A device id inactivity trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::DeviceIdInactivityTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceIdInactivityTrigger as "deviceIdInactivityTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<DeviceIdInactivityTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A direct trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::DirectTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DirectTrigger as "directTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<JsonObject>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An endpoint trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::EndpointTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EndpointTrigger as "endpointTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<EndpointTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An event trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::EventTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventTrigger as "eventTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<EventTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A file tail trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::FileTailTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileTailTrigger as "fileTailTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<FileTailTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A file watch trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::FileWatchTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileWatchTrigger as "fileWatchTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<FileWatchTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A flow error trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::FlowErrorTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowErrorTrigger as "flowErrorTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<FlowErrorTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An MQTT topic trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::MqttTopicTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MqttTopicTrigger as "mqttTopicTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<MqttTopicTriggerConfig>,
        /// Meta.
        pub meta: Option<CustomNodeStartTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An on sync trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::OnSyncTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OnSyncTrigger as "onSyncTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<OnSyncTriggerConfig>,
        /// Meta.
        pub meta: Option<InstanceCustomNodeTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An OPC UA trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::OpcuaTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OpcuaTrigger as "opcuaTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<OpcuaTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A Redis trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::RedisTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RedisTrigger as "redisTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<RedisTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A request trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::RequestTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RequestTrigger as "requestTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<RequestTriggerConfig>,
        /// Meta.
        pub meta: Option<CustomNodeStartTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A serial trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::SerialTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SerialTrigger as "serialTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<SerialTriggerConfig>,
        /// Meta.
        pub meta: Option<SerialTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// An SNMP trap trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::SnmpTrapTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SnmpTrapTrigger as "snmpTrapTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<SnmpTrapTriggerConfig>,
        /// Meta.
        pub meta: Option<TriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A timer trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::TimerTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimerTrigger as "timerTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<TimerTriggerConfig>,
        /// Meta.
        pub meta: Option<TimerTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A virtual button trigger of a workflow.
    ///
    /// ```
    /// let value = losant::types::VirtualButtonTrigger::new().key("pump");
    /// let json = r#"{"key":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VirtualButtonTrigger as "virtualButtonTrigger" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Configuration.
        pub config: Option<JsonObject>,
        /// Meta.
        pub meta: Option<VirtualButtonTriggerMeta>,
        /// Outputs, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

tagged_enum! {
    /// A field of a workflow.
    pub enum CustomNodeConfigField as "customNodeConfigField" by "type" {
        /// Checkbox.
        Checkbox(CheckboxField) = "checkbox",
        /// Select.
        Select(SelectField) = "select",
        /// String template.
        StringTemplate(StringTemplateField) = "stringTemplate",
        /// Number template.
        NumberTemplate(NumberTemplateField) = "numberTemplate",
        /// JSON template.
        JsonTemplate(JsonTemplateField) = "jsonTemplate",
        /// Payload path.
        PayloadPath(PayloadPathField) = "payloadPath",
        /// Section.
        Section(SectionField) = "section",
    }
}
