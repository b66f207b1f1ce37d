//! Steps of a scripted server.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A step of a script.
#[derive(Debug, Clone)]
pub enum Step {
    /// Writes these bytes.
    Write(Vec<u8>),
    /// Writes these bytes a number of times.
    Repeat(Vec<u8>, u64),
    /// Writes these bytes one at a time, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Waits.
    Pause(Duration),
    /// Waits until the client closes the connection.
    Hang,
    /// Closes the connection (FIN).
    Close,
    /// Resets the connection (RST).
    Reset,
}

/// A sequence of steps.
#[derive(Debug, Clone, Default)]
pub struct Script(Vec<Step>);

impl Script {
    /// Creates an empty script.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a step that writes these bytes.
    #[must_use]
    pub fn write(self, bytes: impl AsRef<[u8]>) -> Self {
        self.then(Step::Write(bytes.as_ref().to_vec()))
    }

    /// Adds a step that writes these bytes a number of times.
    #[must_use]
    pub fn repeat(self, bytes: impl AsRef<[u8]>, times: u64) -> Self {
        self.then(Step::Repeat(bytes.as_ref().to_vec(), times))
    }

    /// Adds a step that writes these bytes one at a time.
    #[must_use]
    pub fn drip(self, bytes: impl AsRef<[u8]>, pause: Duration) -> Self {
        self.then(Step::Drip(bytes.as_ref().to_vec(), pause))
    }

    /// Adds a step that waits.
    #[must_use]
    pub fn pause(self, pause: Duration) -> Self {
        self.then(Step::Pause(pause))
    }

    /// Adds a step that waits until the client closes the connection.
    #[must_use]
    pub fn hang(self) -> Self {
        self.then(Step::Hang)
    }

    /// Adds a step that closes the connection.
    #[must_use]
    pub fn close(self) -> Self {
        self.then(Step::Close)
    }

    /// Adds a step that resets the connection.
    #[must_use]
    pub fn reset(self) -> Self {
        self.then(Step::Reset)
    }

    fn then(mut self, step: Step) -> Self {
        self.0.push(step);
        self
    }

    /// Runs the steps. Returns `true` if the connection is still open afterwards.
    pub(super) async fn run(&self, stream: &mut TcpStream) -> bool {
        for step in &self.0 {
            if !step.take(stream).await {
                return false;
            }
        }
        true
    }
}

impl Step {
    async fn take(&self, stream: &mut TcpStream) -> bool {
        match self {
            Self::Write(bytes) => stream.write_all(bytes).await.is_ok(),
            Self::Repeat(bytes, times) => {
                for _ in 0..*times {
                    if stream.write_all(bytes).await.is_err() {
                        return false;
                    }
                }
                true
            }
            Self::Drip(bytes, pause) => {
                for byte in bytes {
                    tokio::time::sleep(*pause).await;
                    if stream.write_all(&[*byte]).await.is_err() {
                        return false;
                    }
                }
                true
            }
            Self::Pause(pause) => {
                tokio::time::sleep(*pause).await;
                true
            }
            Self::Hang => {
                let mut rest = [0; 1024];
                while stream.read(&mut rest).await.is_ok_and(|read| read > 0) {}
                false
            }
            Self::Close => {
                let _ = stream.shutdown().await;
                false
            }
            Self::Reset => {
                let _ = stream.set_zero_linger();
                false
            }
        }
    }
}
