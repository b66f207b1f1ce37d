//! The handle of a running stand-in.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use restrait::Endpoint;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::serve::{Shared, lock};
use crate::{Builder, Fault, Recorded};

/// How long [`FakeServer::shutdown`] waits for clients that do not finish their requests.
const PATIENCE: Duration = Duration::from_secs(2);

/// A running stand-in of an API, with a state that its handlers share.
///
/// It stops when this handle is dropped: the port closes, idle connections close, and exchanges
/// that are under way end as they would have. [`FakeServer::shutdown`] also waits for that. Several
/// can run side by side; they share nothing.
pub struct FakeServer<S> {
    base_url: String,
    shared: Arc<Shared<S>>,
    /// Its end is the signal to stop.
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl<S: Send + 'static> FakeServer<S> {
    /// The handle of a server that `task` runs.
    pub(crate) fn new(
        base_url: String,
        shared: Arc<Shared<S>>,
        stop: watch::Sender<()>,
        task: JoinHandle<()>,
    ) -> Self {
        Self {
            base_url,
            shared,
            stop,
            task,
        }
    }

    /// Settings to start a stand-in with, and the state that its handlers share.
    pub fn builder(state: S) -> Builder<S> {
        Builder::new(state)
    }

    /// Where it listens: `http://127.0.0.1:PORT`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Looks at the state, or changes it, while no handler runs.
    pub fn state<T>(&self, look: impl FnOnce(&mut S) -> T) -> T {
        look(&mut lock(&self.shared.state))
    }

    /// The requests so far, in the order in which they were answered. What a browser asks of
    /// itself before a request is none.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.shared.log).clone()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        lock(&self.shared.log).clear();
    }

    /// Makes the next request go wrong. Faults queue up: the second one is for the request after
    /// that.
    pub fn fail_next(&self, fault: Fault) {
        lock(&self.shared.faults).push_back((None, fault));
    }

    /// Makes the next request of one endpoint go wrong.
    pub fn fail_next_of<E: Endpoint>(&self, fault: Fault) {
        lock(&self.shared.faults).push_back((Some(E::info()), fault));
    }

    /// Stops, and returns when the port and the connections are closed. Clients that leave a
    /// request unfinished are not waited for longer than two seconds.
    pub async fn shutdown(self) {
        let Self { stop, mut task, .. } = self;
        drop(stop);
        if timeout(PATIENCE, &mut task).await.is_err() {
            task.abort();
        }
    }
}

impl<S> fmt::Debug for FakeServer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The log can be long, and tokens are nobody's business in an error message.
        f.debug_struct("FakeServer")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
