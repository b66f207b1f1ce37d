//! Schema `flow`.

use crate::Number;
use crate::schema::shared_type;
use crate::types::{
    FieldPatch, MqttTopicTriggerConfigIntegrationId, NodeCategory, OnSyncTriggerConfigSyncType,
    RequestTriggerConfigMethod, SecretString, SelectFieldOption, SerialTriggerMetaParseBy,
    SnmpTrapConfig, TimerTypeSelect,
};

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let json = r#"{"integrationId":"losant"}"#;
    /// let value: losant::types::MqttTopicTriggerConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MqttTopicTriggerConfig as "mqttTopicTriggerConfig" {
        /// Integration.
        pub integration_id: Option<MqttTopicTriggerConfigIntegrationId>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::OnSyncTriggerConfig::new().sync_types([]);
    /// let json = r#"{"syncTypes":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OnSyncTriggerConfig as "onSyncTriggerConfig" {
        /// Sync types, at most 3.
        pub sync_types: Option<Vec<OnSyncTriggerConfigSyncType>>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::OpcuaTriggerConfig::new().uri("pump");
    /// let json = r#"{"uri":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OpcuaTriggerConfig as "opcuaTriggerConfig" {
        /// URL of the URI, at most 1024 characters.
        pub uri: Option<String>,
        /// Security policy, at most 255 characters.
        pub security_policy: Option<String>,
        /// Security mode, at most 255 characters.
        pub security_mode: Option<String>,
        /// Username, at most 1024 characters.
        pub username: Option<String>,
        /// Password, at most 1024 characters.
        pub password: Option<SecretString>,
        /// Cert, at most 32767 characters.
        pub cert: Option<String>,
        /// Private key, at most 32767 characters.
        pub private_key: Option<SecretString>,
        /// Name space, at most 255 characters.
        pub name_space: Option<String>,
        /// Identifier, at most 255 characters.
        pub identifier: Option<String>,
        /// Sampling interval, at most 255 characters.
        pub sampling_interval: Option<String>,
        /// Event filter, at most 100.
        pub event_filter: Option<Vec<String>>,
        /// Name of the configuration, at most 1024 characters.
        pub config_name: Option<String>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::RedisTriggerConfig::new().host("pump");
    /// let json = r#"{"host":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RedisTriggerConfig as "redisTriggerConfig" {
        /// Host, at most 1024 characters.
        pub host: Option<String>,
        /// Port, at most 16 characters.
        pub port: Option<String>,
        /// Password, at most 1024 characters.
        pub password: Option<SecretString>,
        /// Topic, at most 1024 characters.
        pub topic: Option<String>,
        /// If `true`, file is added.
        pub file_added: Option<bool>,
        /// If `true`, file is changed.
        pub file_changed: Option<bool>,
        /// If `true`, file is removed.
        pub file_removed: Option<bool>,
        /// If `true`, directory is added.
        pub directory_added: Option<bool>,
        /// If `true`, directory is removed.
        pub directory_removed: Option<bool>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::RequestTriggerConfig::new().route("pump");
    /// let json = r#"{"route":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RequestTriggerConfig as "requestTriggerConfig" {
        /// Method.
        pub method: Option<RequestTriggerConfigMethod>,
        /// Route, at most 1024 characters.
        pub route: Option<String>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::SerialTriggerConfig::new().path("pump");
    /// let json = r#"{"path":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SerialTriggerConfig as "serialTriggerConfig" {
        /// Path, at most 1024 characters.
        pub path: Option<String>,
        /// Baud rate.
        pub baud_rate: Option<Number>,
        /// Device data bits.
        pub data_bits: Option<Number>,
        /// Stop bits.
        pub stop_bits: Option<Number>,
        /// Parity, at most 8 characters.
        pub parity: Option<String>,
        /// If `true`, the configuration is rtscts.
        pub rtscts: Option<bool>,
        /// Encoding, at most 48 characters.
        pub encoding: Option<String>,
        /// Write on open, at most 1024 characters.
        pub write_on_open: Option<String>,
        /// Write on open encoding, at most 48 characters.
        pub write_on_open_encoding: Option<String>,
        /// Byte length, at most 48 characters.
        pub byte_length: Option<String>,
        /// Delimiter, at most 48 characters.
        pub delimiter: Option<String>,
        /// Delimiter encoding, at most 48 characters.
        pub delimiter_encoding: Option<String>,
    }
}

shared_type! {
    /// The meta of a workflow.
    ///
    /// ```
    /// let value = losant::types::SerialTriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SerialTriggerMeta as "serialTriggerMeta" {
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
        /// Icon, at most 1024 characters.
        pub icon: Option<String>,
        /// Color, at most 1024 characters.
        pub color: Option<String>,
        /// Number of inputs.
        pub input_count: Option<Number>,
        /// Number of outputs.
        pub output_count: Option<Number>,
        /// Unique identifier of the meta, at most 48 characters.
        pub id: Option<String>,
        /// Parse by.
        pub parse_by: Option<SerialTriggerMetaParseBy>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let json = r#"{"udpPort":"pump","snmpTrapConfig":{}}"#;
    /// let value: losant::types::SnmpTrapTriggerConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SnmpTrapTriggerConfig as "snmpTrapTriggerConfig" {
        /// UDP port, at most 5 characters.
        pub udp_port: String,
        /// SNMP trap configuration.
        pub snmp_trap_config: SnmpTrapConfig,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::TimerTriggerConfig::new().cron("pump");
    /// let json = r#"{"cron":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimerTriggerConfig as "timerTriggerConfig" {
        /// Seconds.
        pub seconds: Option<Number>,
        /// Cron, at most 255 characters.
        pub cron: Option<String>,
        /// Tz, at most 255 characters.
        pub tz: Option<String>,
    }
}

shared_type! {
    /// The meta of a workflow.
    ///
    /// ```
    /// let value = losant::types::TimerTriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimerTriggerMeta as "timerTriggerMeta" {
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
        /// Icon, at most 1024 characters.
        pub icon: Option<String>,
        /// Color, at most 1024 characters.
        pub color: Option<String>,
        /// Number of inputs.
        pub input_count: Option<Number>,
        /// Number of outputs.
        pub output_count: Option<Number>,
        /// Unique identifier of the meta, at most 48 characters.
        pub id: Option<String>,
        /// Timer type select.
        pub timer_type_select: Option<TimerTypeSelect>,
        /// Time at, at most 255 characters.
        pub time_at: Option<String>,
        /// Timezone, at most 255 characters.
        pub timezone: Option<String>,
        /// Weekdays, at most 7.
        pub weekdays: Option<Vec<Number>>,
    }
}

shared_type! {
    /// The meta of a workflow.
    ///
    /// ```
    /// let value = losant::types::VirtualButtonTriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VirtualButtonTriggerMeta as "virtualButtonTriggerMeta" {
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
        /// Group, at most 48 characters.
        pub group_id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Icon, at most 1024 characters.
        pub icon: Option<String>,
        /// Color, at most 1024 characters.
        pub color: Option<String>,
        /// Number of inputs.
        pub input_count: Option<Number>,
        /// Number of outputs.
        pub output_count: Option<Number>,
        /// Unique identifier of the meta, at most 48 characters.
        pub id: Option<String>,
        /// Payload, at most 262144 characters.
        pub payload: Option<String>,
        /// Device. Can be `null`.
        pub device_id: FieldPatch<String>,
    }
}

shared_type! {
    /// A checkbox field of a workflow.
    ///
    /// ```
    /// let value = losant::types::CheckboxField::new("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CheckboxField as "checkboxField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the checkbox, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, default value.
        pub default_value: Option<bool>,
    }
}

shared_type! {
    /// A select field of a workflow.
    ///
    /// ```
    /// let value = losant::types::SelectField::new("pump", "pump", []);
    /// let json = r#"{"label":"pump","defaultValue":"pump","options":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SelectField as "selectField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the select, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Default value, 1 to 1024 characters.
        pub default_value: String,
        /// Options, at most 100.
        pub options: Vec<SelectFieldOption>,
    }
}
