//! Configurations of triggers that run on an edge device: files, buses and local networks.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::SecretString;

shared_type! {
    /// The Beckhoff controller whose values start a run.
    pub struct BeckhoffTriggerConfig as "beckhoffTriggerConfig" closed {
        /// AMS net id of the device, at most 1024 characters.
        pub local_ams_net_id: Option<String>,
        /// ADS port of the device, at most 1024 characters.
        pub local_ads_port: Option<String>,
        /// AMS net id of the controller, at most 1024 characters.
        pub target_ams_net_id: Option<String>,
        /// ADS port of the controller, at most 1024 characters.
        pub target_ads_port: Option<String>,
        /// Host of the AMS router, at most 1024 characters.
        pub router_host: Option<String>,
        /// TCP port of the AMS router, at most 1024 characters.
        pub router_tcp_port: Option<String>,
        /// Time between two checks for changes, in milliseconds, 10 to 3600000.
        pub cycle_time_ms: Option<Number>,
        /// Variables to observe, at most 100.
        pub subscriptions: Option<Vec<BeckhoffSubscription>>,
        /// Name of the connection, at most 1024 characters. Nodes refer to it.
        pub config_name: Option<String>,
    }
}

shared_type! {
    /// A variable of a Beckhoff controller that a trigger observes.
    pub struct BeckhoffSubscription as "beckhoffSubscription" {
        /// Name of the variable, at most 1024 characters.
        pub name: Option<String>,
    }
}

shared_type! {
    /// The file whose new data starts a run.
    pub struct FileTailTriggerConfig as "fileTailTriggerConfig" closed {
        /// Path of the file on the device, at most 1024 characters.
        pub path: Option<String>,
        /// Encoding of the data, at most 48 characters.
        pub encoding: Option<String>,
        /// Number of bytes that start a run, at most 48 characters.
        pub byte_length: Option<String>,
        /// Delimiter between two parts of the data, at most 48 characters.
        pub delimiter: Option<String>,
    }
}

shared_type! {
    /// The changes in the file system that start a run.
    ///
    /// ```
    /// let config = losant::types::FileWatchTriggerConfig::new().path("/data/in").file_added(true);
    /// assert_eq!(serde_json::to_string(&config)?, r#"{"path":"/data/in","fileAdded":true}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileWatchTriggerConfig as "fileWatchTriggerConfig" closed {
        /// Path of the file or directory on the device, at most 1024 characters.
        pub path: Option<String>,
        /// If `true`, a new file starts a run.
        pub file_added: Option<bool>,
        /// If `true`, a change to a file starts a run.
        pub file_changed: Option<bool>,
        /// If `true`, the removal of a file starts a run.
        pub file_removed: Option<bool>,
        /// If `true`, a new directory starts a run.
        pub directory_added: Option<bool>,
        /// If `true`, the removal of a directory starts a run.
        pub directory_removed: Option<bool>,
    }
}

shared_type! {
    /// The changes from the platform that start a run.
    pub struct OnSyncTriggerConfig as "onSyncTriggerConfig" closed {
        /// Kinds of changes, 1 to 3.
        pub sync_types: Option<Vec<SyncType>>,
    }
}

shared_type! {
    /// The OPC UA server whose events start a run.
    pub struct OpcuaTriggerConfig as "opcuaTriggerConfig" closed {
        /// URL of the server, at most 1024 characters.
        pub uri: Option<String>,
        /// Security policy of the connection, at most 255 characters.
        pub security_policy: Option<String>,
        /// Security mode of the connection, at most 255 characters.
        pub security_mode: Option<String>,
        /// Name of the user, at most 1024 characters.
        pub username: Option<String>,
        /// Password of the user, at most 1024 characters.
        pub password: Option<SecretString>,
        /// Client certificate, at most 32767 characters.
        pub cert: Option<String>,
        /// Private key of the client certificate, at most 32767 characters.
        pub private_key: Option<SecretString>,
        /// Namespace of the node, at most 255 characters.
        pub name_space: Option<String>,
        /// Identifier of the node, at most 255 characters.
        pub identifier: Option<String>,
        /// Sampling interval, at most 255 characters.
        pub sampling_interval: Option<String>,
        /// Fields of an event that the payload contains, at most 100, at most 255 characters each.
        pub event_filter: Option<Vec<String>>,
        /// Name of the connection, at most 1024 characters. Nodes refer to it.
        pub config_name: Option<String>,
    }
}

shared_type! {
    /// The Redis channel whose messages start a run.
    pub struct RedisTriggerConfig as "redisTriggerConfig" closed {
        /// Host of the server, at most 1024 characters.
        pub host: Option<String>,
        /// Port of the server, at most 16 characters.
        pub port: Option<String>,
        /// Password, at most 1024 characters.
        pub password: Option<SecretString>,
        /// Channel, at most 1024 characters.
        pub topic: Option<String>,
        /// Accepted as in [`FileWatchTriggerConfig`]. The API does not document an effect on messages.
        pub file_added: Option<bool>,
        /// Accepted as in [`FileWatchTriggerConfig`]. The API does not document an effect on messages.
        pub file_changed: Option<bool>,
        /// Accepted as in [`FileWatchTriggerConfig`]. The API does not document an effect on messages.
        pub file_removed: Option<bool>,
        /// Accepted as in [`FileWatchTriggerConfig`]. The API does not document an effect on messages.
        pub directory_added: Option<bool>,
        /// Accepted as in [`FileWatchTriggerConfig`]. The API does not document an effect on messages.
        pub directory_removed: Option<bool>,
    }
}

shared_type! {
    /// The HTTP requests to the agent that start a run.
    ///
    /// ```
    /// use losant::types::{RequestTriggerConfig, TriggerMethod};
    ///
    /// let config = RequestTriggerConfig::new().method(TriggerMethod::Get).route("/health");
    /// assert_eq!(serde_json::to_string(&config)?, r#"{"method":"get","route":"/health"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RequestTriggerConfig as "requestTriggerConfig" closed {
        /// HTTP method.
        pub method: Option<TriggerMethod>,
        /// Route, at most 1024 characters.
        pub route: Option<String>,
    }
}

shared_type! {
    /// The serial port whose data starts a run.
    pub struct SerialTriggerConfig as "serialTriggerConfig" closed {
        /// Path of the port, at most 1024 characters.
        pub path: Option<String>,
        /// Baud rate.
        pub baud_rate: Option<Number>,
        /// Number of data bits.
        pub data_bits: Option<Number>,
        /// Number of stop bits.
        pub stop_bits: Option<Number>,
        /// Parity, at most 8 characters.
        pub parity: Option<String>,
        /// If `true`, RTS and CTS control the flow of data.
        pub rtscts: Option<bool>,
        /// Encoding of the data in the payload, at most 48 characters.
        pub encoding: Option<String>,
        /// Data to write when the port is opened, at most 1024 characters.
        pub write_on_open: Option<String>,
        /// Encoding of `write_on_open`, at most 48 characters.
        pub write_on_open_encoding: Option<String>,
        /// Number of bytes of a message, at most 48 characters.
        pub byte_length: Option<String>,
        /// Delimiter that ends a message, at most 48 characters.
        pub delimiter: Option<String>,
        /// Encoding of `delimiter`, at most 48 characters.
        pub delimiter_encoding: Option<String>,
    }
}

shared_type! {
    /// The SNMP traps that start a run.
    pub struct SnmpTrapTriggerConfig as "snmpTrapTriggerConfig" closed {
        /// UDP port of the device that receives traps, at most 5 characters.
        pub udp_port: String,
        /// Credentials of the senders.
        pub snmp_trap_config: SnmpTrapConfig,
    }
}

shared_type! {
    /// The credentials of SNMP traps: a community (SNMP 1 and 2) or a user (SNMP 3).
    pub struct SnmpTrapConfig as "snmpTrapConfig" closed {
        /// Community, at most 1024 characters.
        pub community: Option<String>,
        /// User.
        pub user: Option<SnmpUser>,
    }
}

shared_type! {
    /// The user of SNMP 3 that sends traps.
    pub struct SnmpUser as "snmpUser" closed {
        /// Name of the user, at most 1024 characters.
        pub name: String,
        /// Security of the messages.
        pub security_level: SnmpSecurityLevel,
        /// Hash function of the authentication.
        pub auth_method: Option<SnmpAuthMethod>,
        /// Key of the authentication, at most 1024 characters.
        pub auth_key: Option<SecretString>,
        /// Cipher of the encryption.
        pub encryption_method: Option<SnmpEncryptionMethod>,
        /// Key of the encryption, at most 1024 characters.
        pub encryption_key: Option<SecretString>,
    }
}

string_enum! {
    /// Kind of a change that a device receives from the platform.
    SyncType {
        /// The application changed.
        Application = "application",
        /// The device changed.
        Device = "device",
        /// A peripheral of the device changed.
        Peripheral = "peripheral",
    }
}

string_enum! {
    /// HTTP method of the requests that start a run.
    TriggerMethod {
        /// All methods.
        Any = "*",
        /// `DELETE`.
        Delete = "delete",
        /// `GET`.
        Get = "get",
        /// `OPTIONS`.
        Options = "options",
        /// `PATCH`.
        Patch = "patch",
        /// `POST`.
        Post = "post",
        /// `PUT`.
        Put = "put",
    }
}

string_enum! {
    /// Security of SNMP messages.
    SnmpSecurityLevel {
        /// Neither authentication nor encryption.
        None = "none",
        /// Authentication.
        Auth = "auth",
        /// Authentication and encryption.
        AuthAndEncrypt = "authAndEncrypt",
    }
}

string_enum! {
    /// Hash function that authenticates SNMP messages.
    SnmpAuthMethod {
        /// SHA.
        Sha = "sha",
        /// MD5.
        Md5 = "md5",
    }
}

string_enum! {
    /// Cipher of SNMP messages.
    SnmpEncryptionMethod {
        /// AES.
        Aes = "aes",
        /// DES.
        Des = "des",
    }
}
