//! Event streams, which the recording does not contain.

use std::time::Duration;

use losant::prelude::*;
use losant::types::{CommandEvent, MqttEvent, StateEvent};
use losant::{ApplicationId, Client, DeviceId};
use restrait_tests::support::Recorder;

const APPLICATION: &str = "575ec8687ae143cd83dc4a97";
const DEVICE: &str = "575ecf887ae143cd83dc4aa2";

/// Returns a server that sends one event and ends the stream.
async fn streaming(event: &str, data: &str) -> (Recorder, Client) {
    let recorder = Recorder::raw(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n\
         : keepalive\n\nevent: other\ndata: 1\n\nevent: {event}\ndata: {data}\n\n"
    ))
    .await;
    let builder = Client::builder().base_url(recorder.url()).token("a-token");
    let client = builder.build().unwrap();
    // Sends this param with every call of the client.
    (recorder, client.with(|common| common.actions(true)))
}

fn ids() -> (ApplicationId, DeviceId) {
    (APPLICATION.parse().unwrap(), DEVICE.parse().unwrap())
}

#[tokio::test]
async fn streams_device_state() {
    let data = r#"{"data":{"voltage":22.4},"time":"2016-06-13T04:00:00.000Z"}"#;
    let (recorder, client) = streaming("deviceState", data).await;
    let (application, device) = ids();
    let call = client.device().state_stream(application, device);
    let call = call.keep_alive_interval(Duration::from_secs(10));
    let mut events = call.losantdomain("example.com").await.unwrap();
    let StateEvent::DeviceState(state) = events.next().await.unwrap().unwrap();
    assert_eq!(state.data["voltage"].as_f64(), Some(22.4));
    let request = recorder.request().await;
    assert_eq!(request.method, "GET");
    let path = format!("/applications/{APPLICATION}/devices/{DEVICE}/stateStream");
    assert_eq!(request.path, path);
    assert_eq!(request.query, "keepAliveInterval=10");
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.header("accept-version"), Some("^1.31.0"));
    assert_eq!(request.header("authorization"), Some("Bearer a-token"));
    assert_eq!(request.header("losantdomain"), Some("example.com"));
}

#[tokio::test]
async fn streams_device_commands() {
    let (recorder, client) = streaming("deviceCommand", r#"{"name":"stop"}"#).await;
    let (application, device) = ids();
    let call = client.device().command_stream(application, device);
    let mut events = call.await.unwrap();
    let CommandEvent::DeviceCommand(command) = events.next().await.unwrap().unwrap();
    assert_eq!(command.name, "stop");
    let request = recorder.request().await;
    assert!(request.path.ends_with("/commandStream"));
    assert_eq!(request.query, "");
}

#[tokio::test]
async fn streams_mqtt_messages() {
    let (recorder, client) = streaming("mqttMessage", r#"{"topic":"a/b","message":"on"}"#).await;
    let (application, _) = ids();
    let call = client
        .application()
        .mqtt_subscription_stream(application, "a/b");
    // Params of the call override those of the client.
    let mut events = call.links(false).await.unwrap();
    let MqttEvent::MqttMessage(message) = events.next().await.unwrap().unwrap();
    assert_eq!(message.message, "on");
    let request = recorder.request().await;
    assert!(request.path.ends_with("/mqttSubscriptionStream"));
    assert_eq!(request.query, "topic=a%2Fb&_links=false");
}
