//! Schemas `integration`, `integrationPatch` and `integrationPost`.

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    AzureEventHubConfig, DataTimestamp, FieldPatch, GooglePubSubConfig, MqttConfig, ParticleConfig,
    SqsConfig, WebsocketConfig,
};
use crate::{ApplicationId, IntegrationId, Timestamp};

response_type! {
    /// An integration: a connection to another service whose messages trigger workflows.
    ///
    /// ```
    /// use losant::types::{Integration, IntegrationType};
    ///
    /// let body = r#"{"name":"Broker","integrationType":"mqtt","topics":["pumps/#"]}"#;
    /// let integration: Integration = serde_json::from_str(body)?;
    /// assert_eq!(integration.integration_type, Some(IntegrationType::Mqtt));
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
        /// Name of the service credential that the connection uses, 1 to 255 characters.
        pub credential_name: Option<String>,
        /// Service that the integration connects to. It decides which settings apply.
        pub integration_type: Option<IntegrationType>,
        /// If `true`, the platform keeps the connection open.
        pub enabled: Option<bool>,
        /// Topics to subscribe to, 1 to 1024 characters each. No topic occurs twice.
        pub topics: Option<Vec<String>>,
        /// Connection to an event hub of Azure.
        pub azure_event_hub_config: Option<AzureEventHubConfig>,
        /// Connection to Google Pub/Sub.
        pub google_pub_sub_config: Option<GooglePubSubConfig>,
        /// Connection to an MQTT broker.
        pub mqtt_config: Option<MqttConfig>,
        /// Connection to the event stream of Particle.
        pub particle_config: Option<ParticleConfig>,
        /// Connection to a queue of Amazon SQS.
        pub sqs_config: Option<SqsConfig>,
        /// Connection to a WebSocket server.
        pub websocket_config: Option<WebsocketConfig>,
        /// State of the connection. The API's schema does not specify its members.
        pub status: Option<IntegrationStatus>,
    }
}

response_type! {
    /// The state of an integration's connection. Times are milliseconds since the Unix epoch.
    pub struct IntegrationStatus as "integrationStatus" {
        /// Time at which the connection was last known to work.
        pub last_keep_alive: Option<DataTimestamp>,
        /// Time of the next attempt to connect.
        pub next_attempt: Option<DataTimestamp>,
        /// Last time that the connection was made.
        pub connect_info: Option<IntegrationConnectInfo>,
        /// Last time that the connection was lost.
        pub disconnect_info: Option<IntegrationDisconnectInfo>,
    }
}

response_type! {
    /// The last time that an integration connected.
    pub struct IntegrationConnectInfo as "integrationConnectInfo" {
        /// Time of the event. `null` if it has not happened.
        pub ts: Option<DataTimestamp>,
    }
}

response_type! {
    /// The last time that an integration lost its connection.
    pub struct IntegrationDisconnectInfo as "integrationDisconnectInfo" {
        /// Time of the event. `null` if it has not happened.
        pub ts: Option<DataTimestamp>,
        /// Error that closed the connection.
        pub error: Option<String>,
    }
}

request_body! {
    /// Changes to an integration. Fields that are not set stay as they are.
    ///
    /// Settings are sent as a whole: their required fields must be set even if another field
    /// changes.
    ///
    /// ```
    /// use losant::types::{FieldPatch, IntegrationPatch};
    ///
    /// let patch = IntegrationPatch::new().enabled(false).credential_name(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"enabled":false,"credentialName":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntegrationPatch as "integrationPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// If `true`, the platform keeps the connection open.
        pub enabled: Option<bool>,
        /// Topics to subscribe to, 1 to 1024 characters each. No topic may occur twice.
        pub topics: Option<Vec<String>>,
        /// Name of the service credential that the connection uses, 1 to 255 characters. `null` for
        /// none.
        pub credential_name: FieldPatch<String>,
        /// Connection to an event hub of Azure.
        pub azure_event_hub_config: Option<AzureEventHubConfig>,
        /// Connection to Google Pub/Sub.
        pub google_pub_sub_config: Option<GooglePubSubConfig>,
        /// Connection to an MQTT broker.
        pub mqtt_config: Option<MqttConfig>,
        /// Connection to the event stream of Particle.
        pub particle_config: Option<ParticleConfig>,
        /// Connection to a queue of Amazon SQS.
        pub sqs_config: Option<SqsConfig>,
        /// Connection to a WebSocket server.
        pub websocket_config: Option<WebsocketConfig>,
    }
}

request_body! {
    /// A new integration. It needs the settings of its type.
    ///
    /// ```
    /// use losant::types::{IntegrationPost, IntegrationType, MqttConfig, MqttProtocol};
    ///
    /// let broker = MqttConfig::new(8883, MqttProtocol::Mqtts, "broker.example.com");
    /// let integration = IntegrationPost::new("Broker", IntegrationType::Mqtt)
    ///     .topics(["pumps/#".to_owned()])
    ///     .mqtt_config(broker);
    /// assert_eq!(
    ///     serde_json::to_value(&integration)?,
    ///     serde_json::json!({
    ///         "name": "Broker",
    ///         "integrationType": "mqtt",
    ///         "topics": ["pumps/#"],
    ///         "mqttConfig": { "port": 8883, "protocol": "mqtts", "host": "broker.example.com" },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntegrationPost as "integrationPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Service that the integration connects to.
        pub integration_type: IntegrationType,
        /// If `true`, the platform keeps the connection open.
        pub enabled: Option<bool>,
        /// Name of the service credential that the connection uses, 1 to 255 characters.
        pub credential_name: Option<String>,
        /// Topics to subscribe to, 1 to 1024 characters each. No topic may occur twice.
        pub topics: Option<Vec<String>>,
        /// Connection to an event hub of Azure.
        pub azure_event_hub_config: Option<AzureEventHubConfig>,
        /// Connection to Google Pub/Sub.
        pub google_pub_sub_config: Option<GooglePubSubConfig>,
        /// Connection to an MQTT broker.
        pub mqtt_config: Option<MqttConfig>,
        /// Connection to the event stream of Particle.
        pub particle_config: Option<ParticleConfig>,
        /// Connection to a queue of Amazon SQS.
        pub sqs_config: Option<SqsConfig>,
        /// Connection to a WebSocket server.
        pub websocket_config: Option<WebsocketConfig>,
    }
}

string_enum! {
    /// Service that an integration connects to.
    IntegrationType {
        /// Event Hubs of Azure.
        AzureEventHub = "azureEventHub",
        /// Google Pub/Sub.
        GooglePubSub = "googlePubSub",
        /// An MQTT broker.
        Mqtt = "mqtt",
        /// Particle.
        Particle = "particle",
        /// Amazon SQS.
        Sqs = "sqs",
        /// A WebSocket server.
        Websocket = "websocket",
    }
}
