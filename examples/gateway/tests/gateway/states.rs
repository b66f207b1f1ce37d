//! States that were collected, and those that a fake of Losant has received.

use std::collections::BTreeSet;

use gateway::{Reading, SharedBuffer};
use losant::types::DeviceState;
use losant::{ApplicationId, Client, DeviceId};
use losant_fake::{Fake, RecordedRequest};
use serde_json::Value;

/// Maximum size of the files.
pub(crate) const MAX_BYTES: u64 = 1024 * 1024;

/// Returns states of a device whose pressures are consecutive numbers.
pub(crate) fn readings(device: DeviceId, pressures: std::ops::Range<u32>) -> Vec<Reading> {
    let state = |pressure| DeviceState::default().with("pressure", pressure);
    let reading = |state| Reading { device, state };
    pressures.map(state).map(reading).collect()
}

pub(crate) fn push(buffer: &SharedBuffer, mut readings: Vec<Reading>) {
    buffer.push(&mut readings).unwrap();
}

/// Returns the pressures of states.
pub(crate) fn pressures<'a>(readings: impl IntoIterator<Item = &'a Reading>) -> Vec<u64> {
    let value = |reading: &Reading| serde_json::to_value(&reading.state.data["pressure"]).unwrap();
    let readings = readings.into_iter();
    readings
        .map(|reading| value(reading).as_u64().unwrap())
        .collect()
}

pub(crate) fn application(fake: &Fake) -> ApplicationId {
    fake.application_id().parse().unwrap()
}

/// Returns the pumps of the fake.
pub(crate) fn pumps(fake: &Fake) -> [DeviceId; 2] {
    let [_, first, second] = *fake.device_ids() else {
        panic!("the fake has two pumps");
    };
    [first, second].map(|id| id.parse().unwrap())
}

pub(crate) fn client(fake: &Fake) -> Client {
    let builder = Client::builder().base_url(fake.base_url());
    gateway::client(builder.token(fake.token())).unwrap()
}

/// Returns the states in the body of a request.
pub(crate) fn states(request: &RecordedRequest) -> Vec<Value> {
    match serde_json::from_slice(&request.body).unwrap() {
        Value::Array(states) => states,
        state => vec![state],
    }
}

/// Returns the states of a device that Losant has received, in the order of their arrival. Each has a time.
pub(crate) fn received(fake: &Fake, device: DeviceId) -> Vec<(i64, u64)> {
    let requests = fake.requests().into_iter();
    let requests = requests.filter(|request| request.status == Some(200));
    let requests = requests.filter(|request| request.path.contains(&device.to_string()));
    let states = requests.flat_map(|request| states(&request));
    let times = states.map(|state| {
        let pressure = state["data"]["pressure"].as_u64();
        (state["time"].as_i64().unwrap(), pressure.unwrap())
    });
    times.collect()
}

/// Asserts that the pressures from 0 on were stored, each under a time of its own and in this order. Losant stores a
/// state once that it receives twice with the same time.
pub(crate) fn assert_stored_once(fake: &Fake, device: DeviceId, count: u64) {
    let received: BTreeSet<_> = received(fake, device).into_iter().collect();
    let times: BTreeSet<_> = received.iter().map(|(time, _)| time).collect();
    assert_eq!(times.len(), received.len());
    let pressures: Vec<_> = received.iter().map(|(_, pressure)| *pressure).collect();
    assert_eq!(pressures, (0..count).collect::<Vec<_>>());
}
