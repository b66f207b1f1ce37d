//! A running fake server.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::Endpoint;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::serve::{Shared, lock};
use crate::{Builder, FakeTransport, Fault, RecordedRequest};

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
    state: Arc<Mutex<S>>,
    shared: Arc<Shared>,
    /// Dropping this sender stops the server.
    shutdown: watch::Sender<()>,
    /// The task that serves the port, if there is one.
    task: Option<JoinHandle<()>>,
}

impl<S: Send + 'static> FakeServer<S> {
    /// Creates the handle of a server. `task` serves its port.
    pub(crate) fn new(
        base_url: String,
        state: Arc<Mutex<S>>,
        shared: Arc<Shared>,
        shutdown: watch::Sender<()>,
        task: Option<JoinHandle<()>>,
    ) -> Self {
        Self {
            base_url,
            state,
            shared,
            shutdown,
            task,
        }
    }

    /// Returns a builder for a server. Handlers share `state`.
    pub fn builder(state: S) -> Builder<S> {
        Builder::new(state)
    }

    /// Returns the base URL, without a trailing slash: `http://127.0.0.1:PORT`, or
    /// `https://fake.invalid` for a server without a port.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns a transport that calls the server in the same process, without a socket.
    ///
    /// The base URL of the client must be [`FakeServer::base_url`]. Requests are processed and recorded
    /// as those that arrive over the socket, so both can be mixed. After the server was stopped, the
    /// transport refuses connections.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use restrait::{Client, api, endpoint};
    /// # use restrait_fake::FakeServer;
    /// # #[api]
    /// # trait Users {
    /// #     #[endpoint(method = "GET", path = "/users/<id>")]
    /// #     fn user(&self, id: u32) -> String;
    /// # }
    /// let server = FakeServer::builder(())
    ///     .on::<users::User>(|(), _| Ok("Ada".to_owned()))
    ///     .start()
    ///     .await?;
    /// let client = Client::builder()
    ///     .base_url(server.base_url())
    ///     .transport(server.transport())
    ///     .build()?;
    /// assert_eq!(client.user(7).await?, "Ada");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn transport(&self) -> FakeTransport {
        FakeTransport::new(&self.base_url, Arc::clone(&self.shared))
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
        f(&mut lock(&self.state))
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
        let Self { shutdown, task, .. } = self;
        drop(shutdown);
        if let Some(mut task) = task
            && timeout(SHUTDOWN_TIMEOUT, &mut task).await.is_err()
        {
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
