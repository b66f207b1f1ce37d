//! The streams of several devices as one.

use losant::types::{DeviceState, StateEvent};
use losant::{ApplicationId, Client, Error, ErrorKind, Result, many};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::Watched;

/// Maximum number of reconnects in a row without a state, which take about an hour.
const MAX_RECONNECTS: u32 = 60;

/// Number of states that are received before they are written.
const BUFFER: usize = 64;

/// The next thing that a stream yields.
pub(super) enum Arrival {
    /// A state.
    State(Watched, DeviceState),
    /// An event that cannot be read, or the end of a stream while others go on.
    Problem(Watched, String),
    /// All streams have ended, the last one with this error.
    End(Option<Error>),
}

/// The open streams.
pub(super) struct Streams {
    events: mpsc::Receiver<(Watched, Result<StateEvent>)>,
    /// Reads the streams until it is dropped.
    _tasks: JoinSet<()>,
    open: usize,
    last_error: Option<Error>,
}

impl Streams {
    /// Opens the streams of all devices.
    pub(super) async fn open(
        client: &Client,
        application: ApplicationId,
        devices: &[Watched],
    ) -> Result<Self> {
        let calls = devices
            .iter()
            .map(|device| client.device().state_stream(application, device.id));
        let mut calls = many(calls);
        let (sender, events) = mpsc::channel(BUFFER);
        let mut tasks = JoinSet::new();
        for device in devices {
            let Some(stream) = calls.next().await else {
                break;
            };
            let mut stream = stream?.max_reconnects(MAX_RECONNECTS);
            let (device, sender) = (device.clone(), sender.clone());
            tasks.spawn(async move {
                while let Some(event) = stream.next().await {
                    // The receiver is dropped with the task.
                    if sender.send((device.clone(), event)).await.is_err() {
                        break;
                    }
                }
            });
        }
        let open = tasks.len();
        Ok(Self {
            events,
            _tasks: tasks,
            open,
            last_error: None,
        })
    }

    /// Returns the next state, or what has ended.
    pub(super) async fn next(&mut self) -> Arrival {
        match self.events.recv().await {
            None => Arrival::End(self.last_error.take()),
            Some((device, Ok(StateEvent::DeviceState(state)))) => Arrival::State(device, state),
            Some((device, Err(error))) if error.kind() == ErrorKind::Decode || self.open > 1 => {
                let problem = error.to_string();
                if error.kind() != ErrorKind::Decode {
                    self.open -= 1;
                    self.last_error = Some(error);
                }
                Arrival::Problem(device, problem)
            }
            Some((_, Err(error))) => Arrival::End(Some(error)),
        }
    }
}
