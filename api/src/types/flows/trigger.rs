//! Triggers of workflows.

use crate::schema::{shared_type, tagged_enum};
use crate::types::{
    AppFileTrigger, BeckhoffTrigger, DataTableTrigger, DeviceTrigger, EndpointTrigger,
    EventTrigger, FileTailTrigger, FileWatchTrigger, FlowErrorTrigger, InactivityTrigger,
    IntegrationTrigger, JsonObject, MqttTopicTrigger, OnSyncTrigger, OpcuaTrigger, RedisTrigger,
    RequestTrigger, SerialTrigger, SnmpTrapTrigger, TimerTrigger, TriggerMeta,
};

shared_type! {
    /// A trigger: the event that starts runs of a workflow.
    ///
    /// ```
    /// use losant::types::{FlowTrigger, TimerTrigger, TimerTriggerConfig, TriggerKind};
    ///
    /// let every_minute = TimerTrigger::new().config(TimerTriggerConfig::new().seconds(60));
    /// let trigger = FlowTrigger::new(TriggerKind::Timer(every_minute)).output_ids([vec!["log".into()]]);
    /// let json = r#"{"type":"timer","config":{"seconds":60},"outputIds":[["log"]]}"#;
    /// assert_eq!(serde_json::to_string(&trigger)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowTrigger as "flowTrigger" {
        /// Type and configuration of the trigger, the members `type` and `config`.
        #[serde(flatten)]
        pub kind: TriggerKind,
        /// Key of the trigger, at most 1024 characters. For example, the id of the device or of the
        /// webhook that starts the workflow.
        pub key: Option<String>,
        /// Label, position and settings of the trigger in the workflow editor.
        pub meta: Option<TriggerMeta>,
        /// Ids of the nodes that run next, for each output, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

tagged_enum! {
    /// The type of a trigger and what is configured for it.
    ///
    /// ```
    /// use losant::types::{FlowTrigger, TriggerKind};
    ///
    /// let json = r#"{"type":"webhook","key":"575ed78e7ae143cd83dc4aab","meta":{"label":"Order"}}"#;
    /// let trigger: FlowTrigger = serde_json::from_str(json)?;
    /// assert!(matches!(trigger.kind, TriggerKind::Webhook(_)));
    /// assert_eq!(trigger.key.as_deref(), Some("575ed78e7ae143cd83dc4aab"));
    /// assert_eq!(serde_json::to_string(&trigger)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum TriggerKind as "triggerKind" by "type" {
        /// Starts when a file of the application changes.
        AppFile(AppFileTrigger) = "appFile",
        /// Starts when values of a Beckhoff controller change.
        Beckhoff(BeckhoffTrigger) = "beckhoff",
        /// Starts when the workflow that contains the custom node reaches it.
        CustomNodeStart(PlainTrigger) = "customNodeStart",
        /// Starts when rows of a data table change.
        DataTable(DataTableTrigger) = "dataTable",
        /// Starts when a device receives a command.
        DeviceCommand(PlainTrigger) = "deviceCommand",
        /// Starts when a device is created.
        DeviceCreate(PlainTrigger) = "deviceCreate",
        /// Starts when one device reports state.
        DeviceId(DeviceTrigger) = "deviceId",
        /// Starts when a device with a tag reports state.
        DeviceTag(DeviceTrigger) = "deviceTag",
        /// Starts when one device connects.
        DeviceIdConnect(PlainTrigger) = "deviceIdConnect",
        /// Starts when a device with a tag connects.
        DeviceTagConnect(PlainTrigger) = "deviceTagConnect",
        /// Starts when one device disconnects.
        DeviceIdDisconnect(PlainTrigger) = "deviceIdDisconnect",
        /// Starts when a device with a tag disconnects.
        DeviceTagDisconnect(PlainTrigger) = "deviceTagDisconnect",
        /// Starts when one device has reported nothing for some time.
        DeviceIdInactivity(InactivityTrigger) = "deviceIdInactivity",
        /// Starts when a device with a tag has reported nothing for some time.
        DeviceTagInactivity(InactivityTrigger) = "deviceTagInactivity",
        /// Starts on a direct call to an edge or embedded workflow.
        Direct(PlainTrigger) = "direct",
        /// Starts when an experience endpoint receives a request.
        Endpoint(EndpointTrigger) = "endpoint",
        /// Starts when an event is created or changed.
        Event(EventTrigger) = "event",
        /// Starts when data is appended to a file of the device.
        FileTail(FileTailTrigger) = "fileTail",
        /// Starts when a file or directory of the device changes.
        FileWatch(FileWatchTrigger) = "fileWatch",
        /// Starts when a run of a workflow fails.
        FlowError(FlowErrorTrigger) = "flowError",
        /// Starts when an email arrives.
        InboundEmail(PlainTrigger) = "inboundEmail",
        /// Starts on events of an integration.
        Integration(IntegrationTrigger) = "integration",
        /// Starts when a message on an MQTT topic arrives.
        MqttTopic(MqttTopicTrigger) = "mqttTopic",
        /// Starts when a run of a notebook ends.
        Notebook(PlainTrigger) = "notebook",
        /// Starts when the agent on the device starts.
        OnBoot(PlainTrigger) = "onBoot",
        /// Starts when the device connects to the platform.
        OnConnect(PlainTrigger) = "onConnect",
        /// Starts when the device loses its connection to the platform.
        OnDisconnect(PlainTrigger) = "onDisconnect",
        /// Starts when the device receives changes from the platform.
        OnSync(OnSyncTrigger) = "onSync",
        /// Starts on events of an OPC UA server.
        Opcua(OpcuaTrigger) = "opcua",
        /// Starts when a message on a Redis channel arrives.
        Redis(RedisTrigger) = "redis",
        /// Starts when the agent on the device receives an HTTP request.
        Request(RequestTrigger) = "request",
        /// Starts when a resource job is complete.
        ResourceJobComplete(PlainTrigger) = "resourceJobComplete",
        /// Starts for each resource of a resource job.
        ResourceJobIteration(PlainTrigger) = "resourceJobIteration",
        /// Starts when the work on a resource of a resource job exceeds its time limit.
        ResourceJobIterationTimeout(PlainTrigger) = "resourceJobIterationTimeout",
        /// Starts when data on a serial port arrives.
        Serial(SerialTrigger) = "serial",
        /// Starts when an SNMP trap arrives.
        SnmpTrap(SnmpTrapTrigger) = "snmpTrap",
        /// Starts at fixed times.
        Timer(TimerTrigger) = "timer",
        /// Starts when a UDP packet arrives.
        Udp(PlainTrigger) = "udp",
        /// Starts when a user presses a virtual button.
        VirtualButton(PlainTrigger) = "virtualButton",
        /// Starts when a webhook receives a request.
        Webhook(PlainTrigger) = "webhook",
    }
}

shared_type! {
    /// A trigger without a configuration of its own.
    pub struct PlainTrigger as "plainTrigger" {
        /// Configuration, an empty object.
        pub config: Option<JsonObject>,
    }
}
