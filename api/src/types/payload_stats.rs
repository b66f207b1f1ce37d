//! Payload counts: schema `payloadStats`.

use std::collections::BTreeMap;

use crate::Number;
use crate::schema::response_type;

response_type! {
    /// Payload counts by type and by source.
    ///
    /// A source is a text such as `device.mqtt` or `flow.flow`.
    ///
    /// The values are numbers of payloads, or numbers of bytes if the request sets `as_bytes`.
    ///
    /// ```
    /// use losant::types::PayloadStats;
    ///
    /// let stats: PayloadStats = serde_json::from_str(r#"{"timer":{"timer.flow":7}}"#)?;
    /// assert_eq!(stats.timer.as_ref().map(|sources| sources["timer.flow"]), Some(7.into()));
    /// assert_eq!(stats.total(), 7.into());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PayloadStats as "payloadStats" {
        /// Changes of application files.
        pub app_file: Option<CountsBySource>,
        /// Changes of data tables.
        pub data_table: Option<CountsBySource>,
        /// Created devices.
        pub device_create: Option<CountsBySource>,
        /// Commands to devices.
        pub device_command: Option<CountsBySource>,
        /// Connections of devices.
        pub device_connect: Option<CountsBySource>,
        /// Disconnections of devices.
        pub device_disconnect: Option<CountsBySource>,
        /// States of devices.
        pub device_state: Option<CountsBySource>,
        /// Requests to experience endpoints.
        pub endpoint: Option<CountsBySource>,
        /// Events.
        pub event: Option<CountsBySource>,
        /// Workflow errors.
        pub flow_error: Option<CountsBySource>,
        /// Inbound emails.
        pub inbound_email: Option<CountsBySource>,
        /// Messages of integrations.
        pub integration: Option<CountsBySource>,
        /// Inbound MQTT messages.
        pub mqtt_in: Option<CountsBySource>,
        /// Outbound MQTT messages.
        pub mqtt_out: Option<CountsBySource>,
        /// Notebook runs.
        pub notebook: Option<CountsBySource>,
        /// Resource job runs.
        pub resource_job: Option<CountsBySource>,
        /// Timers that fired.
        pub timer: Option<CountsBySource>,
        /// Virtual button presses.
        pub virtual_button: Option<CountsBySource>,
        /// Webhook requests.
        pub webhook: Option<CountsBySource>,
    }
}

/// Payload counts of one type by source.
///
/// ```
/// let body = r#"{"timer.flow":7}"#;
/// let value: losant::types::CountsBySource = serde_json::from_str(body)?;
/// assert_eq!(value["timer.flow"], 7.into());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type CountsBySource = BTreeMap<String, Number>;

impl PayloadStats {
    /// Returns an iterator over the types with counts, by the name that the API uses.
    pub fn types(&self) -> impl Iterator<Item = (&'static str, &CountsBySource)> {
        let types = [
            ("appFile", &self.app_file),
            ("dataTable", &self.data_table),
            ("deviceCreate", &self.device_create),
            ("deviceCommand", &self.device_command),
            ("deviceConnect", &self.device_connect),
            ("deviceDisconnect", &self.device_disconnect),
            ("deviceState", &self.device_state),
            ("endpoint", &self.endpoint),
            ("event", &self.event),
            ("flowError", &self.flow_error),
            ("inboundEmail", &self.inbound_email),
            ("integration", &self.integration),
            ("mqttIn", &self.mqtt_in),
            ("mqttOut", &self.mqtt_out),
            ("notebook", &self.notebook),
            ("resourceJob", &self.resource_job),
            ("timer", &self.timer),
            ("virtualButton", &self.virtual_button),
            ("webhook", &self.webhook),
        ];
        types
            .into_iter()
            .filter_map(|(name, sources)| Some((name, sources.as_ref()?)))
    }

    /// Returns the sum over all types and sources.
    #[must_use]
    pub fn total(&self) -> Number {
        self.types()
            .flat_map(|(_, sources)| sources.values().copied())
            .sum()
    }
}
