//! Settings of integrations: the connections to each kind of service.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::SecretString;

shared_type! {
    /// Connection of an integration to an event hub of Azure.
    ///
    /// Exactly one of `connection_string` and `host_name` must be set. With `host_name`, the
    /// integration authenticates with its service credential.
    ///
    /// ```
    /// use losant::types::AzureEventHubConfig;
    ///
    /// let hub = AzureEventHubConfig::new("pumps", "$Default").host_name("plant.example.net");
    /// let json =
    ///     r#"{"hubName":"pumps","hostName":"plant.example.net","consumerGroup":"$Default"}"#;
    /// assert_eq!(serde_json::to_string(&hub)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AzureEventHubConfig as "azureEventHubConfig" closed {
        /// Name of the event hub, 1 to 256 characters.
        pub hub_name: String,
        /// Host name of the namespace, 1 to 256 characters.
        pub host_name: Option<String>,
        /// Consumer group that the integration reads as, 1 to 256 characters.
        pub consumer_group: String,
        /// Connection string of the namespace, 1 to 1024 characters.
        pub connection_string: Option<SecretString>,
    }
}

shared_type! {
    /// Connection of an integration to Google Pub/Sub.
    pub struct GooglePubSubConfig as "googlePubSubConfig" closed {
        /// Id of the Google Cloud project, 1 to 255 characters.
        pub project_id: Option<String>,
        /// JSON of the service account's key, 4 to 32767 characters. An alternative to a service
        /// credential.
        pub key_json: Option<SecretString>,
    }
}

shared_type! {
    /// Connection of an integration to an MQTT broker.
    ///
    /// ```
    /// use losant::types::{MqttConfig, MqttProtocol};
    ///
    /// let broker = MqttConfig::new(1883, MqttProtocol::Mqtt, "broker.example.com");
    /// let json = r#"{"port":1883,"protocol":"mqtt","host":"broker.example.com"}"#;
    /// assert_eq!(serde_json::to_string(&broker)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MqttConfig as "mqttConfig" closed {
        /// Client id, 1 to 1024 characters.
        pub client_id: Option<String>,
        /// User name, 1 to 1024 characters.
        pub username: Option<String>,
        /// Password, 1 to 1024 characters.
        pub password: Option<SecretString>,
        /// If `true`, the broker forgets the session when the connection ends.
        pub clean: Option<bool>,
        /// Port of the broker, 1 to 65535.
        pub port: Number,
        /// Transport of the connection.
        pub protocol: MqttProtocol,
        /// Host name of the broker, 1 to 1024 characters.
        pub host: String,
        /// Private key of the client certificate, 4 to 32767 characters.
        pub private_key: Option<SecretString>,
        /// Client certificate, 4 to 32767 characters.
        pub certificate: Option<String>,
        /// Certificate of the authority that signed the broker's certificate, 4 to 32767
        /// characters.
        pub ca_certificate: Option<String>,
        /// If `true`, the certificate of the broker is not verified.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
        /// Version of MQTT.
        pub protocol_version: Option<MqttVersion>,
    }
}

shared_type! {
    /// Connection of an integration to the event stream of Particle.
    ///
    /// Without a product, an organization and a device, the stream has the events of all devices
    /// that the token gives access to.
    pub struct ParticleConfig as "particleConfig" closed {
        /// Access token, 1 to 1024 characters.
        pub access_token: SecretString,
        /// Product whose events are received: slug or id, 1 to 1024 characters.
        pub product_slug_or_id: Option<String>,
        /// Organization whose events are received: slug or id, 1 to 1024 characters.
        pub org_slug_or_id: Option<String>,
        /// Device whose events are received: name or id, 1 to 1024 characters.
        pub device_name_or_id: Option<String>,
    }
}

shared_type! {
    /// Connection of an integration to a queue of Amazon SQS.
    ///
    /// A service credential can replace the access key and the region.
    pub struct SqsConfig as "sqsConfig" closed {
        /// Id of the access key, 4 to 128 characters.
        pub access_key_id: Option<String>,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: Option<SecretString>,
        /// Region of the queue, such as `us-east-1`, 4 to 128 characters.
        pub region: Option<String>,
        /// Address of the queue, 1 to 256 characters.
        pub queue_url: String,
    }
}

shared_type! {
    /// Connection of an integration to a WebSocket server.
    ///
    /// ```
    /// use losant::types::{WebsocketConfig, WebsocketHeader};
    ///
    /// let header = WebsocketHeader::new("x-plant", "north");
    /// let server = WebsocketConfig::new("wss://example.com").headers([header]);
    /// assert_eq!(
    ///     serde_json::to_value(&server)?,
    ///     serde_json::json!({
    ///         "url": "wss://example.com",
    ///         "headers": [{ "headerKey": "x-plant", "headerValue": "north" }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WebsocketConfig as "websocketConfig" closed {
        /// Address of the server, 1 to 1024 characters.
        pub url: String,
        /// If `true`, the certificate of the server is not verified.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
        /// User name, 1 to 1024 characters.
        pub username: Option<String>,
        /// Password of the user, 1 to 1024 characters.
        pub password: Option<SecretString>,
        /// Private key of the client certificate, 4 to 32767 characters.
        pub private_key: Option<SecretString>,
        /// Client certificate, 4 to 32767 characters.
        pub certificate: Option<String>,
        /// Certificate of the authority that signed the server's certificate, 4 to 32767
        /// characters.
        pub ca_certificate: Option<String>,
        /// Headers of the handshake, at most 50.
        pub headers: Option<Vec<WebsocketHeader>>,
    }
}

shared_type! {
    /// A header of the handshake with a WebSocket server.
    pub struct WebsocketHeader as "websocketHeader" closed {
        /// Name of the header, 1 to 1024 characters.
        pub header_key: String,
        /// Value of the header, 1 to 1024 characters.
        pub header_value: String,
    }
}

string_enum! {
    /// Transport of MQTT.
    MqttProtocol {
        /// TCP, without encryption.
        Mqtt = "mqtt",
        /// TLS.
        Mqtts = "mqtts",
        /// WebSocket, without encryption.
        Ws = "ws",
        /// WebSocket over TLS.
        Wss = "wss",
    }
}

string_enum! {
    /// Version of MQTT.
    MqttVersion {
        /// MQTT 3.1.1.
        V311 = "3.1.1",
        /// MQTT 5.
        V5 = "5",
    }
}
