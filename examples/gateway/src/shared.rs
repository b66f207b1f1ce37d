//! A buffer that the collector and the uplink share.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;
use tokio::task::spawn_blocking;

use crate::{Buffer, Reading};

/// A buffer that several tasks and threads share.
#[derive(Debug, Clone)]
pub struct SharedBuffer {
    buffer: Arc<Mutex<Buffer>>,
    stored: Arc<Notify>,
}

impl SharedBuffer {
    /// Shares a buffer.
    #[must_use]
    pub fn new(buffer: Buffer) -> Self {
        Self {
            buffer: Arc::new(Mutex::new(buffer)),
            stored: Arc::default(),
        }
    }

    /// Stores states, and blocks the thread until they are on the disk.
    ///
    /// # Errors
    ///
    /// The same errors as [`Buffer::push`].
    pub fn push(&self, readings: &mut [Reading]) -> io::Result<()> {
        self.lock(|buffer| buffer.push(readings))?;
        self.stored.notify_one();
        Ok(())
    }

    /// Returns the number of states that wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock(|buffer| buffer.len())
    }

    /// Returns `true` if no state waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Waits until a state is stored.
    pub(crate) async fn stored(&self) {
        self.stored.notified().await;
    }

    /// Runs a task with the buffer on a thread that may wait for the disk.
    pub(crate) async fn with<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut Buffer) -> T + Send + 'static,
    ) -> io::Result<T> {
        let shared = self.clone();
        Ok(spawn_blocking(move || shared.lock(task)).await?)
    }

    fn lock<T>(&self, task: impl FnOnce(&mut Buffer) -> T) -> T {
        let buffer = self.buffer.lock();
        task(&mut buffer.unwrap_or_else(PoisonError::into_inner))
    }
}
