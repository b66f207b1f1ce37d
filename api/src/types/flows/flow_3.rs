//! Schema `flow`.

use crate::Number;
use crate::schema::shared_type;
use crate::types::{
    AllowedAttributeType, BeckhoffTriggerConfigSubscription, DeviceIdTriggerConfigBatchBehavior,
    DeviceIdTriggerConfigTriggerOn, NodeCategory, Scope,
};

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::AppFileTriggerConfig::new().delete(true);
    /// let json = r#"{"delete":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AppFileTriggerConfig as "appFileTriggerConfig" {
        /// If `true`, the configuration is delete.
        pub delete: Option<bool>,
        /// If `true`, the configuration is create.
        pub create: Option<bool>,
        /// If `true`, the configuration is update.
        pub update: Option<bool>,
        /// If `true`, the configuration is public.
        pub public: Option<bool>,
        /// If `true`, the configuration is private.
        pub private: Option<bool>,
    }
}

shared_type! {
    /// The meta of a workflow.
    ///
    /// ```
    /// let value = losant::types::TriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TriggerMeta as "triggerMeta" {
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
    }
}

shared_type! {
    /// The meta of a workflow.
    ///
    /// ```
    /// let value = losant::types::CustomNodeStartTriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomNodeStartTriggerMeta as "customNodeStartTriggerMeta" {
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
        /// Trigger, at most 48 characters.
        pub trigger_id: Option<String>,
        /// Unique identifier of the meta, at most 48 characters.
        pub id: Option<String>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::BeckhoffTriggerConfig::new().local_ams_net_id("pump");
    /// let json = r#"{"localAmsNetId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BeckhoffTriggerConfig as "beckhoffTriggerConfig" {
        /// Local AMS net, at most 1024 characters.
        pub local_ams_net_id: Option<String>,
        /// Local ads port, at most 1024 characters.
        pub local_ads_port: Option<String>,
        /// Target AMS net, at most 1024 characters.
        pub target_ams_net_id: Option<String>,
        /// Target ads port, at most 1024 characters.
        pub target_ads_port: Option<String>,
        /// Router host, at most 1024 characters.
        pub router_host: Option<String>,
        /// Router TCP port, at most 1024 characters.
        pub router_tcp_port: Option<String>,
        /// Cycle time ms, 10 to 3600000.
        pub cycle_time_ms: Option<Number>,
        /// Subscriptions, at most 100.
        pub subscriptions: Option<Vec<BeckhoffTriggerConfigSubscription>>,
        /// Name of the configuration, at most 1024 characters.
        pub config_name: Option<String>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::DataTableTriggerConfig::new().bulk_insert(true);
    /// let json = r#"{"bulkInsert":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableTriggerConfig as "dataTableTriggerConfig" {
        /// If `true`, bulk insert.
        pub bulk_insert: Option<bool>,
        /// If `true`, the configuration is delete.
        pub delete: Option<bool>,
        /// If `true`, the configuration is insert.
        pub insert: Option<bool>,
        /// If `true`, the configuration is update.
        pub update: Option<bool>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::IntegrationTriggerConfig::new().connect(true);
    /// let json = r#"{"connect":true}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntegrationTriggerConfig as "integrationTriggerConfig" {
        /// If `true`, the configuration is connect.
        pub connect: Option<bool>,
        /// If `true`, the configuration is message.
        pub message: Option<bool>,
        /// If `true`, the configuration is disconnect.
        pub disconnect: Option<bool>,
        /// If `true`, the configuration is failure.
        pub failure: Option<bool>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::DeviceIdTriggerConfig::new().attribute_blacklist([]);
    /// let json = r#"{"attributeBlacklist":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceIdTriggerConfig as "deviceIdTriggerConfig" {
        /// Attribute blacklist, at most 100.
        pub attribute_blacklist: Option<Vec<String>>,
        /// Attribute whitelist, at most 100.
        pub attribute_whitelist: Option<Vec<String>>,
        /// Maximum age.
        pub max_age: Option<Number>,
        /// Trigger on.
        pub trigger_on: Option<DeviceIdTriggerConfigTriggerOn>,
        /// Batch behavior.
        pub batch_behavior: Option<DeviceIdTriggerConfigBatchBehavior>,
        /// If `true`, allows invalid.
        pub allow_invalid: Option<bool>,
    }
}

shared_type! {
    /// The meta of a workflow.
    ///
    /// ```
    /// let value = losant::types::DeviceIdTriggerMeta::new().label("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceIdTriggerMeta as "deviceIdTriggerMeta" {
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
        /// Time unit, at most 48 characters.
        pub time_unit: Option<String>,
        /// If `true`, maximum age toggle.
        pub max_age_toggle: Option<bool>,
        /// Type of the allowed attribute.
        pub allowed_attribute_type: Option<AllowedAttributeType>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::DeviceIdInactivityTriggerConfig::new().seconds(1);
    /// let json = r#"{"seconds":1}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceIdInactivityTriggerConfig as "deviceIdInactivityTriggerConfig" {
        /// Seconds.
        pub seconds: Option<Number>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::EndpointTriggerConfig::new().experience_version("pump");
    /// let json = r#"{"experienceVersion":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EndpointTriggerConfig as "endpointTriggerConfig" {
        /// Experience version, 1 to 255 characters.
        pub experience_version: Option<String>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::EventTriggerConfig::new().subject("pump");
    /// let json = r#"{"subject":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct EventTriggerConfig as "eventTriggerConfig" {
        /// Subject, at most 255 characters.
        pub subject: Option<String>,
        /// If `true`, the configuration is new.
        #[serde(rename = "new")]
        pub new_2: Option<bool>,
        /// If `true`, the configuration is acknowledged.
        pub acknowledged: Option<bool>,
        /// If `true`, the configuration is resolved.
        pub resolved: Option<bool>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::FileTailTriggerConfig::new().path("pump");
    /// let json = r#"{"path":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileTailTriggerConfig as "fileTailTriggerConfig" {
        /// Path, at most 1024 characters.
        pub path: Option<String>,
        /// Encoding, at most 48 characters.
        pub encoding: Option<String>,
        /// Byte length, at most 48 characters.
        pub byte_length: Option<String>,
        /// Delimiter, at most 48 characters.
        pub delimiter: Option<String>,
    }
}

shared_type! {
    /// The configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::FileWatchTriggerConfig::new().path("pump");
    /// let json = r#"{"path":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileWatchTriggerConfig as "fileWatchTriggerConfig" {
        /// Path, at most 1024 characters.
        pub path: Option<String>,
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
    /// let json = r#"{"scope":"all.User"}"#;
    /// let value: losant::types::FlowErrorTriggerConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowErrorTriggerConfig as "flowErrorTriggerConfig" {
        /// Scope.
        pub scope: Option<Scope>,
    }
}
