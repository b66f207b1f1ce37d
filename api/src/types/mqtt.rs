//! MQTT messages: schema `mqttPublishBody`.

use crate::schema::shared_type;

shared_type! {
    /// An MQTT message and its topic.
    ///
    /// ```
    /// let message = losant::types::MqttPublishBody::new("plant/pump", "on");
    /// assert_eq!(serde_json::to_string(&message)?, r#"{"topic":"plant/pump","message":"on"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MqttPublishBody as "mqttPublishBody" {
        /// Topic, 1 to 230 characters.
        pub topic: String,
        /// Message, at most 32767 characters.
        pub message: String,
    }
}
