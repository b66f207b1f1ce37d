//! Flow control of response bodies.

use std::collections::HashMap;
use std::sync::Mutex;

use tokio::sync::Notify;

/// The number of bytes that a client is ready to receive.
#[derive(Debug)]
pub(super) struct Windows {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Debug)]
struct State {
    connection: i64,
    initial: i64,
    /// Changes of the initial window of each stream.
    streams: HashMap<u32, i64>,
}

impl Default for Windows {
    fn default() -> Self {
        let state = State {
            connection: 65_535,
            initial: 65_535,
            streams: HashMap::new(),
        };
        Self {
            state: Mutex::new(state),
            changed: Notify::new(),
        }
    }
}

impl Windows {
    pub(super) fn set_initial(&self, window: u32) {
        self.state.lock().unwrap().initial = window.into();
        self.changed.notify_waiters();
    }

    pub(super) fn add(&self, stream: u32, bytes: u32) {
        let mut state = self.state.lock().unwrap();
        match stream {
            0 => state.connection += i64::from(bytes),
            _ => *state.streams.entry(stream).or_default() += i64::from(bytes),
        }
        drop(state);
        self.changed.notify_waiters();
    }

    pub(super) fn forget(&self, stream: u32) {
        self.state.lock().unwrap().streams.remove(&stream);
    }

    /// Waits until the client is ready for at least one byte. Returns the number of bytes to send.
    pub(super) async fn take(&self, stream: u32, wanted: usize) -> usize {
        loop {
            let changed = self.changed.notified();
            let taken = self.state.lock().unwrap().take(stream, wanted);
            if taken > 0 || wanted == 0 {
                return taken;
            }
            changed.await;
        }
    }
}

impl State {
    fn take(&mut self, stream: u32, wanted: usize) -> usize {
        let change = self.streams.entry(stream).or_default();
        let window = self.connection.min(self.initial + *change).max(0);
        let window = usize::try_from(window).unwrap();
        // The largest frame that every client accepts.
        let taken = wanted.min(window).min(16_384);
        let bytes = i64::try_from(taken).unwrap();
        *change -= bytes;
        self.connection -= bytes;
        taken
    }
}
