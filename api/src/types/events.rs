//! The events of streams, by the names that they have there.

use restrait::Event;

use super::{DeviceCommand, DeviceState, MqttPublishBody};

/// What the stream of a device's reports says.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename_all = "camelCase")]
pub enum StateEvent {
    /// The device reported.
    DeviceState(DeviceState),
}

/// What the stream of a device's commands says.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename_all = "camelCase")]
pub enum CommandEvent {
    /// A command was sent to the device.
    DeviceCommand(DeviceCommand),
}

/// What the stream of an MQTT topic says.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename_all = "camelCase")]
pub enum MqttEvent {
    /// A message was published.
    MqttMessage(MqttPublishBody),
}
