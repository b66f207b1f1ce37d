//! Schema `integrationPost`.
//!
//! Not expressed by these types:
//!
//! - `integrationPost.json#/properties/azureEventHubConfig`: has rules that its type does not
//!   express

use crate::schema::request_body;
use crate::types::{
    AzureEventHubConfig, GooglePubSubConfig, IntegrationType, MqttConfig, ParticleConfig,
    SqsConfig, WebsocketConfig,
};

request_body! {
    /// A new integration.
    ///
    /// ```
    /// let json = r#"{"name":"pump","integrationType":"azureEventHub"}"#;
    /// let value: losant::types::IntegrationPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntegrationPost as "integrationPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Type of the integration.
        pub integration_type: IntegrationType,
        /// If `true`, the integration is enabled.
        pub enabled: Option<bool>,
        /// Name of the service credential, 1 to 255 characters.
        pub credential_name: Option<String>,
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
    }
}
