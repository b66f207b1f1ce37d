//! A running fake server.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use restrait::Endpoint;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::serve::{Shared, lock};
use crate::{Builder, Fault, RecordedRequest};

/// Time limit of [`FakeServer::shutdown`] for requests that are in progress.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);

/// A running fake server, with a state that its handlers share.
///
/// Dropping it stops the server: the port and idle connections are closed, and requests in
/// progress are completed in the background. [`FakeServer::shutdown`] waits for them. Servers are
/// independent, so tests can run in parallel with a server each.
///
/// See the [crate documentation](crate) for an example.
pub struct FakeServer<S> {
    base_url: String,
    shared: Arc<Shared<S>>,
    /// Dropping this sender stops the server.
    shutdown: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl<S: Send + 'static> FakeServer<S> {
    /// Creates the handle of a server that `task` runs.
    pub(crate) fn new(
        base_url: String,
        shared: Arc<Shared<S>>,
        shutdown: watch::Sender<()>,
        task: JoinHandle<()>,
    ) -> Self {
        Self {
            base_url,
            shared,
            shutdown,
            task,
        }
    }

    /// Returns a builder for a server. Handlers share `state`.
    pub fn builder(state: S) -> Builder<S> {
        Builder::new(state)
    }

    /// Returns the base URL, `http://127.0.0.1:PORT`, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Calls `f` with the state. No handler runs in the meantime.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// # use restrait_fake::FakeServer;
    /// let server = FakeServer::builder(vec![1, 2]).start().await?;
    /// server.with_state(|numbers| numbers.push(3));
    /// assert_eq!(server.with_state(|numbers| numbers.len()), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_state<T>(&self, f: impl FnOnce(&mut S) -> T) -> T {
        f(&mut lock(&self.shared.state))
    }

    /// Returns all requests that the server has received, in the order of their responses. CORS
    /// preflight requests are not included.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.shared.requests).clone()
    }

    /// Clears the recorded requests.
    pub fn clear_requests(&self) {
        lock(&self.shared.requests).clear();
    }

    /// Makes the next request fail. Further calls queue faults for the requests after it.
    pub fn fail_next(&self, fault: Fault) {
        lock(&self.shared.faults).push_back((None, fault));
    }

    /// Makes the next request of one endpoint fail.
    ///
    /// ```
    /// # use restrait::{api, endpoint};
    /// # use restrait_fake::{FakeServer, Fault};
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// # fn example(server: &FakeServer<()>) {
    /// server.fail_next_for::<users::User>(Fault::TooManyRequests(1));
    /// # }
    /// ```
    pub fn fail_next_for<E: Endpoint>(&self, fault: Fault) {
        lock(&self.shared.faults).push_back((Some(E::info()), fault));
    }

    /// Stops the server and waits until its port and connections are closed. Requests in progress
    /// are aborted after two seconds.
    pub async fn shutdown(self) {
        let Self {
            shutdown, mut task, ..
        } = self;
        drop(shutdown);
        if timeout(SHUTDOWN_TIMEOUT, &mut task).await.is_err() {
            task.abort();
        }
    }
}

impl<S> fmt::Debug for FakeServer<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Recorded requests and tokens are left out: requests can be long, and tokens are secret.
        f.debug_struct("FakeServer")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
