//! What a server does to a connection, one step after the other.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One thing that a server does.
#[derive(Debug, Clone)]
pub enum Step {
    /// Writes these bytes.
    Write(Vec<u8>),
    /// Writes these bytes so many times.
    Repeat(Vec<u8>, u64),
    /// Writes these bytes one by one, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Does nothing for a while.
    Pause(Duration),
    /// Does nothing until the other side goes.
    Hang,
    /// Ends the connection in order: FIN.
    Close,
    /// Ends the connection at once: RST.
    Reset,
}

/// Steps in their order.
#[derive(Debug, Clone, Default)]
pub struct Script(Vec<Step>);

impl Script {
    /// Nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Then writes these bytes.
    #[must_use]
    pub fn write(self, bytes: impl AsRef<[u8]>) -> Self {
        self.then(Step::Write(bytes.as_ref().to_vec()))
    }

    /// Then writes these bytes so many times.
    #[must_use]
    pub fn repeat(self, bytes: impl AsRef<[u8]>, times: u64) -> Self {
        self.then(Step::Repeat(bytes.as_ref().to_vec(), times))
    }

    /// Then writes these bytes one by one.
    #[must_use]
    pub fn drip(self, bytes: impl AsRef<[u8]>, pause: Duration) -> Self {
        self.then(Step::Drip(bytes.as_ref().to_vec(), pause))
    }

    /// Then waits.
    #[must_use]
    pub fn pause(self, pause: Duration) -> Self {
        self.then(Step::Pause(pause))
    }

    /// Then waits until the other side goes.
    #[must_use]
    pub fn hang(self) -> Self {
        self.then(Step::Hang)
    }

    /// Then ends the connection in order.
    #[must_use]
    pub fn close(self) -> Self {
        self.then(Step::Close)
    }

    /// Then ends the connection at once.
    #[must_use]
    pub fn reset(self) -> Self {
        self.then(Step::Reset)
    }

    fn then(mut self, step: Step) -> Self {
        self.0.push(step);
        self
    }

    /// Takes the steps; whether the connection is there afterwards.
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
