//! Sends the states of the buffer to Losant.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::Path;
use std::time::Duration;

use losant::states::{FailedStates, StateSender};
use losant::{ApplicationId, Client, ClientBuilder, DeviceId, Error, ErrorKind, limits};
use tokio::time::sleep;

use crate::buffer::Entry;
use crate::rejected::Rejected;
use crate::{Reading, SharedBuffer};

/// Number of states of a device in a round, which are one call.
const BATCH: usize = 100;

/// Pause before a round, in which states gather: Losant accepts 30 calls of a device in 15 seconds.
const GATHER: Duration = Duration::from_millis(500);

/// Pause after the first round that fails, and the longest one.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(60)];

/// Returns a client that keeps the limits of Losant, also from one round to the next.
///
/// # Errors
///
/// If a setting of the builder is invalid.
pub fn client(builder: ClientBuilder<Client>) -> losant::Result<Client> {
    builder.interceptor(limits::device_states()).build()
}

/// Sends the states of a buffer.
#[derive(Debug)]
pub struct Uplink {
    client: Client,
    application: ApplicationId,
    buffer: SharedBuffer,
    rejected: Rejected,
    pauses: [Duration; 2],
}

/// The result of a round.
#[derive(Debug, Default)]
pub struct Round {
    /// Number of states that Losant has confirmed.
    pub sent: usize,
    /// Number of states that Losant will never accept. They are in the file of rejected states.
    pub rejected: usize,
    /// Number of states that wait.
    pub waiting: usize,
    /// The error of a call whose states are sent again in a later round.
    pub error: Option<Error>,
}

impl Uplink {
    /// Creates an uplink for the devices of an application. Rejected states are written to a file, which has up to
    /// `max_rejected_bytes`.
    #[must_use]
    pub fn new(
        client: Client,
        application: ApplicationId,
        buffer: SharedBuffer,
        rejected: impl AsRef<Path>,
        max_rejected_bytes: u64,
    ) -> Self {
        Self {
            client,
            application,
            buffer,
            rejected: Rejected::new(rejected.as_ref(), max_rejected_bytes),
            pauses: PAUSES,
        }
    }

    /// Sets the pause after the first round that fails, and the longest one. Defaults to 1 s and 60 s.
    #[must_use]
    pub fn pauses(mut self, first: Duration, max: Duration) -> Self {
        self.pauses = [first, max];
        self
    }

    /// Sends states when there are some, until it is dropped. It may be dropped at any time.
    pub async fn run(&self, mut report: impl FnMut(&io::Result<Round>)) {
        let [first, max] = self.pauses;
        let mut pause = first;
        loop {
            let round = self.round().await;
            report(&round);
            let Ok(Round {
                error: None,
                waiting,
                ..
            }) = round
            else {
                sleep(with_jitter(pause)).await;
                pause = (pause * 2).min(max);
                continue;
            };
            pause = first;
            if waiting == 0 {
                self.buffer.stored().await;
                sleep(GATHER).await;
            }
        }
    }

    /// Sends one batch of each device, and removes from the buffer what Losant has confirmed.
    ///
    /// # Errors
    ///
    /// If a file cannot be written. An error of a call is in [`Round::error`].
    pub async fn round(&self) -> io::Result<Round> {
        let entries = self.buffer.with(|buffer| buffer.first(BATCH)).await?;
        let mut round = Round::default();
        let readings = entries.iter().map(|entry| entry.reading.clone());
        let states = readings.map(|reading| (reading.device, reading.state));
        let report = self.sender().send(states).await;
        let mut unsent = BTreeMap::new();
        for failed in report.failed {
            let device = failed.device;
            unsent.insert(device, self.after_failure(failed, &mut round).await?);
        }
        let done = done(&entries, unsent);
        round.sent = done.len() - round.rejected;
        let remove = |buffer: &mut crate::Buffer| {
            let removed = if done.is_empty() {
                Ok(())
            } else {
                buffer.remove(done)
            };
            removed.map(|()| buffer.len())
        };
        round.waiting = self.buffer.with(remove).await??;
        Ok(round)
    }

    fn sender(&self) -> StateSender<'_> {
        StateSender::new(&self.client, self.application).max_states(BATCH)
    }

    /// Returns how many of the states of a failed call, from the last one, still wait.
    ///
    /// Losant rejects a call as a whole, so the states are sent one by one to find the one it does not accept.
    async fn after_failure(&self, failed: FailedStates, round: &mut Round) -> io::Result<usize> {
        if !is_rejection(&failed.error) {
            let waiting = failed.states.len();
            round.error = Some(failed.error);
            return Ok(waiting);
        }
        let device = failed.device;
        let states = failed.states.into_iter().map(|state| (device, state));
        let report = self.sender().max_states(1).send(states).await;
        let Some(failed) = report.failed.into_iter().next() else {
            return Ok(0);
        };
        let waiting = failed.states.len();
        match failed.states.into_iter().next() {
            Some(state) if is_rejection(&failed.error) => {
                let (rejected, error) = (self.rejected.clone(), failed.error.to_string());
                let reading = Reading { device, state };
                let store = move |_: &mut crate::Buffer| rejected.push(&reading, &error);
                self.buffer.with(store).await??;
                round.rejected += 1;
                Ok(waiting - 1)
            }
            _ => {
                round.error = Some(failed.error);
                Ok(waiting)
            }
        }
    }
}

/// Returns `true` if Losant would reject the states each time: they are invalid or too large, or the device does not
/// exist. A wrong token is not a reason, because a person can replace it.
fn is_rejection(error: &Error) -> bool {
    let status = error.status().map(|status| status.as_u16());
    error.kind() == ErrorKind::Status && matches!(status, Some(400 | 404 | 413 | 422))
}

/// Returns the numbers of the states that do not wait any more. Those that wait are the last ones of their device.
fn done(entries: &[Entry], mut waiting: BTreeMap<DeviceId, usize>) -> BTreeSet<u64> {
    let mut done = BTreeSet::new();
    for entry in entries.iter().rev() {
        match waiting.get_mut(&entry.reading.device) {
            Some(count) if *count > 0 => *count -= 1,
            Some(_) | None => {
                done.insert(entry.number);
            }
        }
    }
    done
}

/// Returns a random time between the half of a pause and the whole: gateways that lost the network at the same time
/// do not come back at the same time.
fn with_jitter(pause: Duration) -> Duration {
    let random = RandomState::new().hash_one(()) % 1024;
    let share = u32::try_from(random).unwrap_or_default();
    pause / 2 + pause / 2048 * share
}
