//! Triggers that have a configuration, by type.

use crate::schema::shared_type;
use crate::types::{
    AppFileTriggerConfig, BeckhoffTriggerConfig, DataTableTriggerConfig, DeviceTriggerConfig,
    EndpointTriggerConfig, EventTriggerConfig, FileTailTriggerConfig, FileWatchTriggerConfig,
    FlowErrorTriggerConfig, InactivityTriggerConfig, IntegrationTriggerConfig,
    MqttTopicTriggerConfig, OnSyncTriggerConfig, OpcuaTriggerConfig, RedisTriggerConfig,
    RequestTriggerConfig, SerialTriggerConfig, SnmpTrapTriggerConfig, TimerTriggerConfig,
};

/// Declares triggers that differ in the type of their configuration.
macro_rules! triggers {
    ($($(#[$docs:meta])* $name:ident as $schema:literal { $config:ident })*) => {
        $(shared_type! {
            $(#[$docs])*
            pub struct $name as $schema {
                /// Configuration of the trigger.
                pub config: Option<$config>,
            }
        })*
    };
}

triggers! {
    /// A trigger on files of the application.
    AppFileTrigger as "appFileTrigger" { AppFileTriggerConfig }
    /// A trigger on values of a Beckhoff controller.
    BeckhoffTrigger as "beckhoffTrigger" { BeckhoffTriggerConfig }
    /// A trigger on rows of a data table.
    DataTableTrigger as "dataTableTrigger" { DataTableTriggerConfig }
    /// A trigger on the state of devices.
    DeviceTrigger as "deviceTrigger" { DeviceTriggerConfig }
    /// A trigger on devices that report nothing.
    InactivityTrigger as "inactivityTrigger" { InactivityTriggerConfig }
    /// A trigger on requests to an experience endpoint.
    EndpointTrigger as "endpointTrigger" { EndpointTriggerConfig }
    /// A trigger on events.
    EventTrigger as "eventTrigger" { EventTriggerConfig }
    /// A trigger on data that is appended to a file.
    FileTailTrigger as "fileTailTrigger" { FileTailTriggerConfig }
    /// A trigger on changes to files and directories.
    FileWatchTrigger as "fileWatchTrigger" { FileWatchTriggerConfig }
    /// A trigger on failed runs.
    FlowErrorTrigger as "flowErrorTrigger" { FlowErrorTriggerConfig }
    /// A trigger on events of an integration.
    IntegrationTrigger as "integrationTrigger" { IntegrationTriggerConfig }
    /// A trigger on MQTT messages.
    MqttTopicTrigger as "mqttTopicTrigger" { MqttTopicTriggerConfig }
    /// A trigger on changes that the device receives from the platform.
    OnSyncTrigger as "onSyncTrigger" { OnSyncTriggerConfig }
    /// A trigger on events of an OPC UA server.
    OpcuaTrigger as "opcuaTrigger" { OpcuaTriggerConfig }
    /// A trigger on messages of a Redis channel.
    RedisTrigger as "redisTrigger" { RedisTriggerConfig }
    /// A trigger on HTTP requests to the agent.
    RequestTrigger as "requestTrigger" { RequestTriggerConfig }
    /// A trigger on data of a serial port.
    SerialTrigger as "serialTrigger" { SerialTriggerConfig }
    /// A trigger on SNMP traps.
    SnmpTrapTrigger as "snmpTrapTrigger" { SnmpTrapTriggerConfig }
    /// A trigger that runs at fixed times.
    TimerTrigger as "timerTrigger" { TimerTriggerConfig }
}
