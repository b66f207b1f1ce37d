//! Schema `integrationPatch`.
//!
//! Not expressed by these types:
//!
//! - `integrationPatch.json#/properties/azureEventHubConfig`: has rules that its type does not
//!   express

use crate::schema::request_body;
use crate::types::{
    AzureEventHubConfig, FieldPatch, GooglePubSubConfig, MqttConfig, ParticleConfig, SqsConfig,
    WebsocketConfig,
};

request_body! {
    /// Changes to an integration. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::IntegrationPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntegrationPatch as "integrationPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// If `true`, the integration is enabled.
        pub enabled: Option<bool>,
        /// Topics, 1 to 1024 characters each.
        pub topics: Option<Vec<String>>,
        /// Name of the service credential. `null` clears it.
        pub credential_name: FieldPatch<String>,
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
