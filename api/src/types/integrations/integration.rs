//! Schema `integration`.
//!
//! Not expressed by these types:
//!
//! - `integration.json#/properties/azureEventHubConfig`: has rules that its type does not express
//! - `integration.json#/properties/status`: any value

use crate::schema::{response_type, shared_type};
use crate::text::string_enum;
use crate::types::SecretString;
use crate::{ApplicationId, IntegrationId, Number, Timestamp};

response_type! {
    /// An integration.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::Integration = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Integration as "integration" {
        /// Unique identifier of the integration.
        pub id: Option<IntegrationId>,
        /// Same value as `id`.
        pub integration_id: Option<IntegrationId>,
        /// Application that the integration belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Name of the service credential, 1 to 255 characters.
        pub credential_name: Option<String>,
        /// Type of the integration.
        pub integration_type: Option<IntegrationType>,
        /// If `true`, the integration is enabled.
        pub enabled: Option<bool>,
        /// Topics, 1 to 1024 characters each.
        pub topics: Option<Vec<String>>,
        /// Azure event hub configuration.
        pub azure_event_hub_config: Option<AzureEventHubConfig>,
        /// Google pub sub configuration.
        pub google_pub_sub_config: Option<GooglePubSubConfig>,
        /// MQTT configuration.
        pub mqtt_config: Option<MqttConfig>,
        /// Particle configuration.
        pub particle_config: Option<ParticleConfig>,
        /// SQS configuration.
        pub sqs_config: Option<SqsConfig>,
        /// Websocket configuration.
        pub websocket_config: Option<WebsocketConfig>,
        /// Status.
        pub status: Option<serde_json::Value>,
    }
}

shared_type! {
    /// The Azure event hub configuration of an integration.
    ///
    /// ```
    /// let value = losant::types::AzureEventHubConfig::new().hub_name("pump");
    /// let json = r#"{"hubName":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AzureEventHubConfig as "azureEventHubConfig" {
        /// Name of the hub, 1 to 256 characters.
        pub hub_name: Option<String>,
        /// Name of the host, 1 to 256 characters.
        pub host_name: Option<String>,
        /// Consumer group, 1 to 256 characters.
        pub consumer_group: Option<String>,
        /// Connection string, 1 to 1024 characters.
        pub connection_string: Option<SecretString>,
    }
}

shared_type! {
    /// The google pub sub configuration of an integration.
    ///
    /// ```
    /// let value = losant::types::GooglePubSubConfig::new().project_id("pump");
    /// let json = r#"{"projectId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GooglePubSubConfig as "googlePubSubConfig" {
        /// Project, 1 to 255 characters.
        pub project_id: Option<String>,
        /// Key JSON, 4 to 32767 characters.
        pub key_json: Option<SecretString>,
    }
}

shared_type! {
    /// The MQTT configuration of an integration.
    ///
    /// ```
    /// let json = r#"{"clientId":"pump","port":1,"protocol":"mqtt","host":"pump"}"#;
    /// let value: losant::types::MqttConfig = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MqttConfig as "mqttConfig" {
        /// Client, 1 to 1024 characters.
        pub client_id: Option<String>,
        /// Username, 1 to 1024 characters.
        pub username: Option<String>,
        /// Password, 1 to 1024 characters.
        pub password: Option<SecretString>,
        /// If `true`, the MQTT configuration is clean.
        pub clean: Option<bool>,
        /// Port, 1 to 65535.
        pub port: Number,
        /// Protocol.
        pub protocol: MqttConfigProtocol,
        /// Host, 1 to 1024 characters.
        pub host: String,
        /// Private key, 4 to 32767 characters.
        pub private_key: Option<SecretString>,
        /// Certificate, 4 to 32767 characters.
        pub certificate: Option<String>,
        /// CA certificate, 4 to 32767 characters.
        pub ca_certificate: Option<String>,
        /// If `true`, disables SSL verification.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
        /// Protocol version.
        pub protocol_version: Option<MqttConfigProtocolVersion>,
    }
}

shared_type! {
    /// The particle configuration of an integration.
    ///
    /// ```
    /// let value = losant::types::ParticleConfig::new("a-secret").product_slug_or_id("pump");
    /// let json = r#"{"accessToken":"a-secret","productSlugOrId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ParticleConfig as "particleConfig" {
        /// Access token, 1 to 1024 characters.
        pub access_token: SecretString,
        /// Product slug or, 1 to 1024 characters.
        pub product_slug_or_id: Option<String>,
        /// Organization slug or, 1 to 1024 characters.
        pub org_slug_or_id: Option<String>,
        /// Device name or, 1 to 1024 characters.
        pub device_name_or_id: Option<String>,
    }
}

shared_type! {
    /// The SQS configuration of an integration.
    ///
    /// ```
    /// let value = losant::types::SqsConfig::new("pump").access_key_id("pump");
    /// let json = r#"{"accessKeyId":"pump","queueUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SqsConfig as "sqsConfig" {
        /// Access key, 4 to 128 characters.
        pub access_key_id: Option<String>,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: Option<SecretString>,
        /// Region, 4 to 128 characters.
        pub region: Option<String>,
        /// URL of the queue, 1 to 256 characters.
        pub queue_url: String,
    }
}

shared_type! {
    /// The websocket configuration of an integration.
    ///
    /// ```
    /// let value = losant::types::WebsocketConfig::new("pump");
    /// let json = r#"{"url":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebsocketConfig as "websocketConfig" {
        /// URL, 1 to 1024 characters.
        pub url: String,
        /// If `true`, disables SSL verification.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
        /// Username, 1 to 1024 characters.
        pub username: Option<String>,
        /// Password, 1 to 1024 characters.
        pub password: Option<SecretString>,
        /// Private key, 4 to 32767 characters.
        pub private_key: Option<SecretString>,
        /// Certificate, 4 to 32767 characters.
        pub certificate: Option<String>,
        /// CA certificate, 4 to 32767 characters.
        pub ca_certificate: Option<String>,
        /// Headers, at most 50.
        pub headers: Option<Vec<WebsocketConfigHeader>>,
    }
}

shared_type! {
    /// A header of an integration.
    ///
    /// ```
    /// let value = losant::types::WebsocketConfigHeader::new("pump", "pump");
    /// let json = r#"{"headerKey":"pump","headerValue":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebsocketConfigHeader as "websocketConfigHeader" {
        /// Header key, 1 to 1024 characters.
        pub header_key: String,
        /// Header value, 1 to 1024 characters.
        pub header_value: String,
    }
}

string_enum! {
    /// The integration type of an integration.
    IntegrationType {
        /// Azure event hub.
        AzureEventHub = "azureEventHub",
        /// Google pub sub.
        GooglePubSub = "googlePubSub",
        /// MQTT.
        Mqtt = "mqtt",
        /// Particle.
        Particle = "particle",
        /// SQS.
        Sqs = "sqs",
        /// Websocket.
        Websocket = "websocket",
    }
}

string_enum! {
    /// The protocol of an integration.
    MqttConfigProtocol {
        /// MQTT.
        Mqtt = "mqtt",
        /// Mqtts.
        Mqtts = "mqtts",
        /// Ws.
        Ws = "ws",
        /// Wss.
        Wss = "wss",
    }
}

string_enum! {
    /// The protocol version of an integration.
    MqttConfigProtocolVersion {
        /// 3 1 1.
        N3_1_1 = "3.1.1",
        /// 5.
        N5 = "5",
    }
}
