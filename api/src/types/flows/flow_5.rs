//! Schema `flow`.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::{SecretString, SnmpTrapConfigUserEncryptionMethod};

shared_type! {
    /// A string template field of a workflow.
    ///
    /// ```
    /// let value = losant::types::StringTemplateField::new("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct StringTemplateField as "stringTemplateField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the string template, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Default value, at most 1024 characters.
        pub default_value: Option<String>,
        /// If `true`, the string template is required.
        pub required: Option<bool>,
        /// Valid reg exp, at most 1024 characters.
        pub valid_reg_exp: Option<String>,
    }
}

shared_type! {
    /// A number template field of a workflow.
    ///
    /// ```
    /// let value = losant::types::NumberTemplateField::new("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NumberTemplateField as "numberTemplateField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the number template, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Default value.
        pub default_value: Option<Number>,
        /// If `true`, the number template is required.
        pub required: Option<bool>,
        /// Valid minimum.
        pub valid_min: Option<Number>,
        /// Valid maximum.
        pub valid_max: Option<Number>,
    }
}

shared_type! {
    /// A JSON template field of a workflow.
    ///
    /// ```
    /// let value = losant::types::JsonTemplateField::new("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct JsonTemplateField as "jsonTemplateField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the JSON template, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Default value, at most 32767 characters.
        pub default_value: Option<String>,
        /// If `true`, the JSON template is required.
        pub required: Option<bool>,
    }
}

shared_type! {
    /// A payload path field of a workflow.
    ///
    /// ```
    /// let value = losant::types::PayloadPathField::new("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PayloadPathField as "payloadPathField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the payload path, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the payload path is required.
        pub required: Option<bool>,
    }
}

shared_type! {
    /// A section field of a workflow.
    ///
    /// ```
    /// let value = losant::types::SectionField::new("pump");
    /// let json = r#"{"label":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SectionField as "sectionField" {
        /// Label, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the section, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
    }
}

shared_type! {
    /// A subscription of a workflow.
    ///
    /// ```
    /// let value = losant::types::BeckhoffTriggerConfigSubscription::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BeckhoffTriggerConfigSubscription as "beckhoffTriggerConfigSubscription" {
        /// Name, at most 1024 characters.
        pub name: Option<String>,
    }
}

shared_type! {
    /// The SNMP trap configuration of a workflow.
    ///
    /// ```
    /// let value = losant::types::SnmpTrapConfig::new().community("pump");
    /// let json = r#"{"community":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SnmpTrapConfig as "snmpTrapConfig" {
        /// Community, at most 1024 characters.
        pub community: Option<String>,
        /// User.
        pub user: Option<SnmpTrapConfigUser>,
    }
}

shared_type! {
    /// An option of a workflow.
    ///
    /// ```
    /// let value = losant::types::SelectFieldOption::new("pump").label("pump");
    /// let json = r#"{"label":"pump","value":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SelectFieldOption as "selectFieldOption" {
        /// Label, at most 1024 characters.
        pub label: Option<String>,
        /// Value, 1 to 1024 characters.
        pub value: String,
    }
}

shared_type! {
    /// The user of a workflow.
    ///
    /// ```
    /// let json = r#"{"name":"pump","securityLevel":"none"}"#;
    /// let value: losant::types::SnmpTrapConfigUser = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SnmpTrapConfigUser as "snmpTrapConfigUser" {
        /// Name, at most 1024 characters.
        pub name: String,
        /// Security level.
        pub security_level: SnmpTrapConfigUserSecurityLevel,
        /// Auth method.
        pub auth_method: Option<SnmpTrapConfigUserAuthMethod>,
        /// Auth key, at most 1024 characters.
        pub auth_key: Option<SecretString>,
        /// Encryption method.
        pub encryption_method: Option<SnmpTrapConfigUserEncryptionMethod>,
        /// Encryption key, at most 1024 characters.
        pub encryption_key: Option<SecretString>,
    }
}

string_enum! {
    /// The creator type of a workflow.
    CreatedByType {
        /// API token.
        ApiToken = "apiToken",
        /// User.
        User = "user",
        /// Flow.
        Flow = "flow",
    }
}

string_enum! {
    /// The category of a workflow.
    FlowCategory {
        /// Data.
        Data = "data",
        /// Experience.
        Experience = "experience",
        /// Logic.
        Logic = "logic",
        /// Output.
        Output = "output",
        /// Debug.
        Debug = "debug",
    }
}

string_enum! {
    /// A custom node support of a workflow.
    CustomNodeSupport {
        /// Cloud.
        Cloud = "cloud",
        /// Edge.
        Edge = "edge",
    }
}

string_enum! {
    /// The result mode of a workflow.
    CustomNodeConfigResultMode {
        /// Optional.
        Optional = "optional",
        /// Required.
        Required = "required",
        /// None.
        None = "none",
    }
}

string_enum! {
    /// The trigger on of a workflow.
    DeviceIdTriggerConfigTriggerOn {
        /// Batch.
        Batch = "batch",
        /// Individual.
        Individual = "individual",
        /// Both.
        Both = "both",
    }
}

string_enum! {
    /// The batch behavior of a workflow.
    DeviceIdTriggerConfigBatchBehavior {
        /// Once.
        Once = "once",
        /// Each.
        Each = "each",
    }
}

string_enum! {
    /// The allowed attribute type of a workflow.
    AllowedAttributeType {
        /// Attribute whitelist.
        AttributeWhitelist = "attributeWhitelist",
        /// Any.
        Any = "any",
        /// Attribute blacklist.
        AttributeBlacklist = "attributeBlacklist",
    }
}

string_enum! {
    /// The integration id of a workflow.
    MqttTopicTriggerConfigIntegrationId {
        /// Losant.
        Losant = "losant",
        /// Local.
        Local = "local",
        /// External.
        External = "external",
    }
}

string_enum! {
    /// A sync type of a workflow.
    OnSyncTriggerConfigSyncType {
        /// Application.
        Application = "application",
        /// Device.
        Device = "device",
        /// Peripheral.
        Peripheral = "peripheral",
    }
}

string_enum! {
    /// The method of a workflow.
    RequestTriggerConfigMethod {
        /// `*`.
        Any = "*",
        /// Delete.
        Delete = "delete",
        /// Get.
        Get = "get",
        /// Options.
        Options = "options",
        /// Patch.
        Patch = "patch",
        /// Post.
        Post = "post",
        /// Put.
        Put = "put",
    }
}

string_enum! {
    /// The parse by of a workflow.
    SerialTriggerMetaParseBy {
        /// Byte length.
        ByteLength = "byteLength",
        /// Delimiter.
        Delimiter = "delimiter",
    }
}

string_enum! {
    /// The timer type select of a workflow.
    TimerTypeSelect {
        /// Cron weekly.
        CronWeekly = "cronWeekly",
        /// Seconds.
        Seconds = "seconds",
        /// Cron.
        Cron = "cron",
    }
}

string_enum! {
    /// The security level of a workflow.
    SnmpTrapConfigUserSecurityLevel {
        /// None.
        None = "none",
        /// Auth.
        Auth = "auth",
        /// Auth and encrypt.
        AuthAndEncrypt = "authAndEncrypt",
    }
}

string_enum! {
    /// The auth method of a workflow.
    SnmpTrapConfigUserAuthMethod {
        /// Sha.
        Sha = "sha",
        /// Md5.
        Md5 = "md5",
    }
}
