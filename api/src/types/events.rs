//! Events of server-sent event streams.

use restrait::Event;

use super::{DeviceCommand, DeviceState, MqttPublishBody};

/// An event of [`device().state_stream()`](crate::Device::state_stream).
///
/// ```no_run
/// use losant::types::StateEvent;
/// use losant::{ApplicationId, Client, DeviceId};
///
/// # async fn example(client: Client, plant: ApplicationId, pump: DeviceId) -> losant::Result<()> {
/// let mut events = client.device().state_stream(plant, pump).await?;
/// while let Some(event) = events.next().await {
///     let StateEvent::DeviceState(state) = event?;
///     println!("{:?}", state.data);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename_all = "camelCase")]
pub enum StateEvent {
    /// A new state of the device.
    DeviceState(DeviceState),
}

/// An event of [`device().command_stream()`](crate::Device::command_stream).
///
/// ```no_run
/// use losant::types::CommandEvent;
/// use losant::{ApplicationId, Client, DeviceId};
///
/// # async fn example(client: Client, plant: ApplicationId, pump: DeviceId) -> losant::Result<()> {
/// let mut events = client.device().command_stream(plant, pump).await?;
/// while let Some(event) = events.next().await {
///     let CommandEvent::DeviceCommand(command) = event?;
///     println!("{}", command.name);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename_all = "camelCase")]
pub enum CommandEvent {
    /// A new command for the device.
    DeviceCommand(DeviceCommand),
}

/// An event of
/// [`application().mqtt_subscription_stream()`](crate::Application::mqtt_subscription_stream).
///
/// ```no_run
/// use losant::types::MqttEvent;
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let mut events = client.application().mqtt_subscription_stream(plant, "pump/#").await?;
/// while let Some(event) = events.next().await {
///     let MqttEvent::MqttMessage(message) = event?;
///     println!("{}: {}", message.topic, message.message);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename_all = "camelCase")]
pub enum MqttEvent {
    /// A message published to the topic.
    MqttMessage(MqttPublishBody),
}
