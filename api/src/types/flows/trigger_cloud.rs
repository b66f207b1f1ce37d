//! Configurations of triggers on events of the platform: resources of the application, messages and
//! times.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;

shared_type! {
    /// The changes to files of the application that start a run.
    pub struct AppFileTriggerConfig as "appFileTriggerConfig" closed {
        /// If `true`, the deletion of a file starts a run.
        pub delete: Option<bool>,
        /// If `true`, a new file starts a run.
        pub create: Option<bool>,
        /// If `true`, a change to a file starts a run.
        pub update: Option<bool>,
        /// If `true`, the trigger reacts to public files.
        pub public: Option<bool>,
        /// If `true`, the trigger reacts to private files.
        pub private: Option<bool>,
    }
}

shared_type! {
    /// The changes to rows of a data table that start a run.
    pub struct DataTableTriggerConfig as "dataTableTriggerConfig" closed {
        /// If `true`, the insertion of many rows at once starts a run.
        pub bulk_insert: Option<bool>,
        /// If `true`, the deletion of a row starts a run.
        pub delete: Option<bool>,
        /// If `true`, a new row starts a run.
        pub insert: Option<bool>,
        /// If `true`, a change to a row starts a run.
        pub update: Option<bool>,
    }
}

shared_type! {
    /// The device state that starts a run.
    ///
    /// ```
    /// use losant::types::{DeviceTriggerConfig, StateTriggerMode};
    ///
    /// let config = DeviceTriggerConfig::new()
    ///     .attribute_whitelist(["voltage".to_owned()])
    ///     .trigger_on(StateTriggerMode::Individual);
    /// let json = r#"{"attributeWhitelist":["voltage"],"triggerOn":"individual"}"#;
    /// assert_eq!(serde_json::to_string(&config)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceTriggerConfig as "deviceTriggerConfig" closed {
        /// Attributes that start no run, at most 100, 1 to 255 letters, digits, `_` and `-` each.
        pub attribute_blacklist: Option<Vec<String>>,
        /// Attributes that start a run, at most 100, 1 to 255 letters, digits, `_` and `-` each.
        pub attribute_whitelist: Option<Vec<String>>,
        /// Maximum age of the state. Older state starts no run.
        pub max_age: Option<Number>,
        /// Reports that start a run: single ones, batches or both.
        pub trigger_on: Option<StateTriggerMode>,
        /// Number of runs for a batch: one, or one for each report.
        pub batch_behavior: Option<BatchBehavior>,
        /// If `true`, state with invalid values starts a run, too.
        pub allow_invalid: Option<bool>,
    }
}

shared_type! {
    /// The time after which a silent device starts a run.
    pub struct InactivityTriggerConfig as "inactivityTriggerConfig" closed {
        /// Time without a report, in seconds.
        pub seconds: Option<Number>,
    }
}

shared_type! {
    /// The experience endpoint that starts a run.
    pub struct EndpointTriggerConfig as "endpointTriggerConfig" closed {
        /// Experience version that the endpoint belongs to, 1 to 255 characters.
        pub experience_version: Option<String>,
    }
}

shared_type! {
    /// The states of events that start a run.
    pub struct EventTriggerConfig as "eventTriggerConfig" closed {
        /// Subject of the events, at most 255 characters.
        pub subject: Option<String>,
        /// If `true`, a new event starts a run.
        #[serde(rename = "new")]
        pub created: Option<bool>,
        /// If `true`, the acknowledgement of an event starts a run.
        pub acknowledged: Option<bool>,
        /// If `true`, the resolution of an event starts a run.
        pub resolved: Option<bool>,
    }
}

shared_type! {
    /// The workflows whose errors start a run.
    pub struct FlowErrorTriggerConfig as "flowErrorTriggerConfig" closed {
        /// Workflows that the trigger observes.
        pub scope: Option<FlowErrorScope>,
    }
}

shared_type! {
    /// The events of an integration that start a run.
    pub struct IntegrationTriggerConfig as "integrationTriggerConfig" closed {
        /// If `true`, a connection to the external service starts a run.
        pub connect: Option<bool>,
        /// If `true`, a message starts a run.
        pub message: Option<bool>,
        /// If `true`, the end of a connection starts a run.
        pub disconnect: Option<bool>,
        /// If `true`, a failure of the integration starts a run.
        pub failure: Option<bool>,
    }
}

shared_type! {
    /// The broker whose messages start a run.
    pub struct MqttTopicTriggerConfig as "mqttTopicTriggerConfig" closed {
        /// Broker of the topic.
        pub integration_id: Option<MqttBroker>,
    }
}

shared_type! {
    /// The times at which a timer starts a run.
    ///
    /// ```
    /// let config = losant::types::TimerTriggerConfig::new().cron("0 8 * * *").tz("Europe/Paris");
    /// let json = r#"{"cron":"0 8 * * *","tz":"Europe/Paris"}"#;
    /// assert_eq!(serde_json::to_string(&config)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TimerTriggerConfig as "timerTriggerConfig" closed {
        /// Interval, in seconds.
        pub seconds: Option<Number>,
        /// Cron expression, at most 255 characters.
        pub cron: Option<String>,
        /// Time zone of the cron expression, at most 255 characters.
        pub tz: Option<String>,
    }
}

string_enum! {
    /// Reports of device state that start a run.
    StateTriggerMode {
        /// Only batches of reports.
        Batch = "batch",
        /// Only single reports.
        Individual = "individual",
        /// Single reports and batches.
        Both = "both",
    }
}

string_enum! {
    /// Number of runs that a batch of reports starts.
    BatchBehavior {
        /// One run for the batch.
        Once = "once",
        /// One run for each report in the batch.
        Each = "each",
    }
}

string_enum! {
    /// Workflows whose errors a trigger observes.
    FlowErrorScope {
        /// Only the workflow of the trigger.
        Local = "local",
        /// All workflows.
        Global = "global",
        /// Experience workflows.
        Experience = "experience",
        /// Application workflows.
        Cloud = "cloud",
    }
}

string_enum! {
    /// Broker of an MQTT topic.
    MqttBroker {
        /// The broker of the platform.
        Losant = "losant",
        /// The broker in the agent on the device.
        Local = "local",
        /// Another broker.
        External = "external",
    }
}
