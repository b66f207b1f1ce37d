//! Schema `payloadStats`.

use std::collections::BTreeMap;

use crate::Number;
use crate::schema::response_type;

response_type! {
    /// Payloads by type, and within a type by source: `device.mqtt`, `flow.flow` and so on.
    ///
    /// The numbers are payloads, or bytes where bytes were asked for.
    ///
    /// ```
    /// use losant::types::PayloadStats;
    ///
    /// let stats: PayloadStats = serde_json::from_str(r#"{"timer":{"timer.flow":7}}"#)?;
    /// assert_eq!(stats.timer.as_ref().map(|sources| sources["timer.flow"]), Some(7.into()));
    /// assert_eq!(stats.total(), 7.into());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PayloadStats {
        /// Application files that were changed, by source.
        pub app_file: Option<CountsBySource>,
        /// Changes of data tables, by source.
        pub data_table: Option<CountsBySource>,
        /// Devices that were created, by source.
        pub device_create: Option<CountsBySource>,
        /// Commands to devices, by source.
        pub device_command: Option<CountsBySource>,
        /// Connections of devices, by source.
        pub device_connect: Option<CountsBySource>,
        /// Disconnections of devices, by source.
        pub device_disconnect: Option<CountsBySource>,
        /// State reports of devices, by source.
        pub device_state: Option<CountsBySource>,
        /// Requests to experience endpoints, by source.
        pub endpoint: Option<CountsBySource>,
        /// Events, by source.
        pub event: Option<CountsBySource>,
        /// Errors of workflows, by source.
        pub flow_error: Option<CountsBySource>,
        /// Mails that arrived, by source.
        pub inbound_email: Option<CountsBySource>,
        /// Messages of integrations, by source.
        pub integration: Option<CountsBySource>,
        /// MQTT messages received, by source.
        pub mqtt_in: Option<CountsBySource>,
        /// MQTT messages sent, by source.
        pub mqtt_out: Option<CountsBySource>,
        /// Notebook runs, by source.
        pub notebook: Option<CountsBySource>,
        /// Runs of resource jobs, by source.
        pub resource_job: Option<CountsBySource>,
        /// Timers that fired, by source.
        pub timer: Option<CountsBySource>,
        /// Virtual buttons that were pressed, by source.
        pub virtual_button: Option<CountsBySource>,
        /// Webhook requests, by source.
        pub webhook: Option<CountsBySource>,
    }
}

/// Numbers by the source that payloads came from.
pub type CountsBySource = BTreeMap<String, Number>;

impl PayloadStats {
    /// The types that have numbers, by the name that the API has for them.
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

    /// The sum over all types and sources.
    #[must_use]
    pub fn total(&self) -> Number {
        self.types()
            .flat_map(|(_, sources)| sources.values().copied())
            .sum()
    }
}
