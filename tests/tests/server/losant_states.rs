//! States of devices that the fake platform stores.

use ::losant::types::{DevicePatch, DeviceState, SortDirection};
use ::losant::{ApplicationId, Client, DeviceId, TimePoint};
use losant_fake::Fake;

/// 2025-06-15T00:00:00Z.
const NOW: i64 = 1_749_945_600_000;

/// A pump of a fake.
struct Pump {
    _fake: Fake,
    client: Client,
    application: ApplicationId,
    id: DeviceId,
}

impl Pump {
    fn start() -> Self {
        let fake = Fake::builder().now(NOW).in_process().unwrap();
        let builder = Client::builder()
            .base_url(fake.base_url())
            .token(fake.token())
            .transport(fake.transport());
        Self {
            client: builder.build().unwrap(),
            application: fake.application_id().parse().unwrap(),
            id: fake.device_ids()[1].parse().unwrap(),
            _fake: fake,
        }
    }

    async fn send(&self, state: DeviceState) {
        let devices = self.client.device();
        let state = state.into();
        let call = devices.send_state(self.application, self.id, &state);
        call.await.unwrap();
    }

    /// Returns the states since a time, the oldest first.
    async fn states(&self, start: i64) -> Vec<DeviceState> {
        let devices = self.client.device();
        let call = devices.get_state(self.application, self.id);
        let call = call.start(TimePoint::from_millis(start));
        call.sort_direction(SortDirection::Asc).await.unwrap()
    }
}

/// Returns a state of this time and pressure.
fn state(time: i64, pressure: i64) -> DeviceState {
    let mut state = DeviceState::default().with("pressure", pressure);
    state.time = Some(time.into());
    state
}

#[tokio::test]
async fn a_state_with_the_same_time_overwrites_values() {
    let pump = Pump::start();
    let time = NOW - 5000;
    pump.send(state(time, 1).with("running", true)).await;
    pump.send(state(time - 1, 3)).await;
    pump.send(state(time, 2)).await;
    let states = pump.states(time - 1).await;
    // The last one is of the initial content.
    assert_eq!(states.len(), 3, "{states:?}");
    assert_eq!(states[0].data["pressure"], 3.into());
    assert_eq!(states[1].data["pressure"], 2.into());
    assert_eq!(states[1].data["running"], true.into());
}

#[tokio::test]
async fn a_device_can_keep_duplicates() {
    let pump = Pump::start();
    let time = NOW - 5000;
    let patch = DevicePatch::new().keep_duplicates(true);
    let devices = pump.client.device();
    let call = devices.patch(pump.application, pump.id, &patch);
    call.await.unwrap();
    for pressure in [1, 2] {
        pump.send(state(time, pressure)).await;
    }
    let states = pump.states(time).await;
    let pressures = states.iter().map(|state| &state.data["pressure"]);
    let pressures: Vec<_> = pressures.take(2).collect();
    assert_eq!(pressures, [&1.into(), &2.into()]);
}

#[tokio::test]
async fn composite_states_have_the_values_of_their_range() {
    let pump = Pump::start();
    pump.send(state(NOW - 7000, 7)).await;
    pump.send(state(NOW - 5000, 5)).await;
    let devices = pump.client.device();
    let composite = devices.get_composite_state(pump.application, pump.id);
    let composite = composite
        .start(TimePoint::from_millis(NOW - 8000))
        .end(TimePoint::from_millis(NOW - 6000));
    let composite = composite.await.unwrap();
    assert_eq!(composite["pressure"].value, Some(7.into()));
    assert!(!composite.contains_key("running"));
}

#[tokio::test]
async fn commands_are_in_the_order_of_their_times() {
    let pump = Pump::start();
    let devices = pump.client.device();
    for (name, age) in [("late", 1000), ("early", 9000)] {
        let mut command = ::losant::types::DeviceCommand::new(name);
        command.time = Some((NOW - age).into());
        let call = devices.send_command(pump.application, pump.id, &command);
        call.await.unwrap();
    }
    let newest = devices.get_command(pump.application, pump.id).limit(1);
    assert_eq!(newest.await.unwrap()[0].name, "late");
}
