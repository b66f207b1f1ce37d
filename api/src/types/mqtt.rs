//! Schema `mqttPublishBody`.

use crate::schema::request_body;

request_body! {
    /// A message and the MQTT topic that it belongs to.
    ///
    /// ```
    /// let message = losant::types::MqttPublishBody::new("plant/pump", "on");
    /// assert_eq!(serde_json::to_string(&message)?, r#"{"topic":"plant/pump","message":"on"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MqttPublishBody {
        /// The topic, 1 to 230 characters.
        pub topic: String,
        /// The message, at most 32767 characters.
        pub message: String,
    }
}
