//! Many states of many devices, in few calls and within the limits of Losant.
//!
//! ```no_run
//! use losant::states::StateSender;
//! use losant::types::DeviceState;
//! use losant::{ApplicationId, Client, DeviceId};
//!
//! # async fn example(client: Client, plant: ApplicationId, pump: DeviceId) -> losant::Result<()> {
//! let readings = [4.1, 4.3, 4.2].map(|bar| (pump, DeviceState::default().with("pressure", bar)));
//! let report = StateSender::new(&client, plant).send(readings).await;
//! println!("{} states were sent", report.sent);
//! for failed in &report.failed {
//!     println!("{} states of {}: {}", failed.states.len(), failed.device, failed.error);
//! }
//! if !report.is_complete() {
//!     StateSender::new(&client, plant).send(report.into_unsent()).await;
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::Duration;

use restrait::interceptor::RateLimiter;
use restrait::prelude::*;

use crate::http::Method;
use crate::types::{DataTimestamp, DeviceState, DeviceStateOrStates};
use crate::{ApplicationId, Client, DeviceId, Error, Result, Retry, Timestamp, limits, many};

/// Sends states of devices in batches.
///
/// The states of a device are sent in their order, in batches, one batch after another. Several devices are
/// served at the same time. [`send`](Self::send) makes no more calls for a device than Losant allows, which is
/// 30 in 15 seconds. A batch that is rejected nevertheless, because of other calls, is sent again. An application
/// that calls `send` often shares the limit between its calls with [`limits::device_states`].
///
/// A state without a time gets one: states of a batch would otherwise all have the time of its arrival, and
/// replace each other. The times that are set are a millisecond apart and end with the current time.
/// Because every state has a time, it can be sent again without being stored twice.
#[derive(Debug, Clone)]
#[must_use = "a sender does nothing until `send` is called"]
pub struct StateSender<'a> {
    client: &'a Client,
    application: ApplicationId,
    max_states: usize,
    concurrency: usize,
}

/// The result of [`StateSender::send`]. Each state was sent, or is in `failed`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct SendReport {
    /// Number of states that Losant has received.
    pub sent: usize,
    /// Number of calls that succeeded.
    pub calls: usize,
    /// The devices for which a call failed.
    pub failed: Vec<FailedStates>,
}

/// The states of a device that were not sent, because a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedStates {
    /// The device.
    pub device: DeviceId,
    /// The states of the failed call, and all later ones, with their times.
    pub states: Vec<DeviceState>,
    /// The error of the call. If its [outcome](Error::outcome) is unknown, Losant may have received the
    /// states of this call.
    pub error: Error,
}

impl<'a> StateSender<'a> {
    /// Creates a sender for the devices of an application.
    pub fn new(client: &'a Client, application: ApplicationId) -> Self {
        Self {
            client,
            application,
            max_states: 100,
            concurrency: 8,
        }
    }

    /// Sets the maximum number of states in a call. Defaults to 100; the minimum is 1.
    pub fn max_states(mut self, states: usize) -> Self {
        self.max_states = states.max(1);
        self
    }

    /// Sets the number of devices to which states are sent at the same time. Defaults to 8; the minimum
    /// is 1.
    pub fn concurrency(mut self, devices: usize) -> Self {
        self.concurrency = devices;
        self
    }

    /// Sends states. An error of a device does not affect the other devices.
    pub async fn send<I>(&self, states: I) -> SendReport
    where
        I: IntoIterator<Item = (DeviceId, DeviceState)>,
    {
        let mut devices: Vec<(DeviceId, Vec<DeviceState>)> = Vec::new();
        let mut positions = BTreeMap::new();
        for (device, state) in states {
            let position = match positions.entry(device) {
                Entry::Occupied(position) => *position.get(),
                Entry::Vacant(vacant) => {
                    devices.push((device, Vec::new()));
                    *vacant.insert(devices.len() - 1)
                }
            };
            if let Some((_, list)) = devices.get_mut(position) {
                list.push(state);
            }
        }
        let now = Timestamp::now().unix_millis();
        for (_, states) in &mut devices {
            set_times(states, now);
        }
        let chains = devices
            .into_iter()
            .map(|(device, states)| Box::pin(self.send_to(device, states)));
        let mut chains = many(chains).concurrency(self.concurrency);
        let mut report = SendReport::default();
        while let Some(chain) = chains.next().await {
            // The errors of calls are in the report of the device.
            let Ok(part) = chain else { continue };
            report.sent += part.sent;
            report.calls += part.calls;
            report.failed.extend(part.failed);
        }
        report
    }

    /// Sends the states of one device, until a call fails.
    async fn send_to(&self, device: DeviceId, mut states: Vec<DeviceState>) -> Result<SendReport> {
        let limiter = RateLimiter::per(limits::STATE_CALLS, limits::WINDOW);
        let mut report = SendReport::default();
        while !states.is_empty() {
            let rest = states.split_off(states.len().min(self.max_states));
            let batch = DeviceStateOrStates::from(states);
            limiter.acquire().await;
            let call = self
                .client
                .device()
                .send_state(self.application, device, &batch);
            match call.retry(retry()).timeout(TIMEOUT).await {
                Ok(_) => {
                    report.calls += 1;
                    report.sent += batch.as_slice().len();
                    states = rest;
                }
                Err(error) => {
                    let mut states = batch.as_slice().to_vec();
                    states.extend(rest);
                    report.failed.push(FailedStates {
                        device,
                        states,
                        error,
                    });
                    break;
                }
            }
        }
        Ok(report)
    }
}

/// Deadline of a call. It includes the time for which a limited device has to wait.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Returns the policy of the calls. Losant does not store the states of a call that it rejects with 429.
fn retry() -> Retry {
    Retry::default()
        .on_status(429, [Method::POST])
        .max_attempts(8)
        .backoff(Duration::from_secs(1), Duration::from_secs(15))
        .no_budget()
}

/// Sets the times of states without one. They end with `now`.
fn set_times(states: &mut [DeviceState], now: i64) {
    let mut time = now;
    for state in states.iter_mut().rev().filter(|state| state.time.is_none()) {
        state.time = Some(DataTimestamp::from(time));
        time -= 1;
    }
}

impl SendReport {
    /// Returns `true` if all states were sent.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty()
    }

    /// Returns the states that were not sent, in their order, to send them again.
    pub fn into_unsent(self) -> impl Iterator<Item = (DeviceId, DeviceState)> {
        self.failed.into_iter().flat_map(|failed| {
            let device = failed.device;
            failed.states.into_iter().map(move |state| (device, state))
        })
    }
}
