//! The handle of a running stand-in.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::builder::Builder;
use crate::fault::Fault;
use crate::log::Recorded;
use crate::seed;
use crate::server::Server;

/// How long [`Fake::shutdown`] waits for clients that do not finish their requests.
const PATIENCE: Duration = Duration::from_secs(2);

/// A running stand-in of the platform.
///
/// It stops when this handle is dropped: the port closes, idle connections close, and
/// exchanges that are under way end as they would have.  [`Fake::shutdown`] also waits
/// for that.  Several can run side by side; they share nothing.
pub struct Fake {
    base_url: String,
    token: String,
    server: Arc<Server>,
    /// Its end is the signal to stop.
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl Fake {
    /// The handle of a server that `task` runs.
    pub(crate) fn new(
        base_url: String,
        token: String,
        server: Arc<Server>,
        stop: watch::Sender<()>,
        task: JoinHandle<()>,
    ) -> Self {
        Self {
            base_url,
            token,
            server,
            stop,
            task,
        }
    }

    /// Starts a stand-in with the usual settings on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When no loopback port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Settings to start a stand-in with.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens: `http://127.0.0.1:PORT`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// A token with the scope `all.User`, which allows everything here.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The ID of the one instance that there is.
    #[must_use]
    pub fn instance_id(&self) -> &str {
        seed::INSTANCE
    }

    /// The ID of the first organization.
    #[must_use]
    pub fn org_id(&self) -> &str {
        let [first, ..] = seed::ORGS;
        first
    }

    /// The IDs of all organizations that there were at the start.
    #[must_use]
    pub fn org_ids(&self) -> &[&str] {
        &seed::ORGS
    }

    /// The requests so far, in the order in which they were answered.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.server.log().clone()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.server.log().clear();
    }

    /// Makes the next request go wrong.  Faults queue up: the second call is for the
    /// request after that one.
    pub fn fail_next(&self, fault: Fault) {
        self.server.faults().push_back(fault);
    }

    /// Stops, and returns when the port and the connections are closed.  Clients that
    /// leave a request unfinished are not waited for longer than two seconds.
    pub async fn shutdown(self) {
        let Self { stop, mut task, .. } = self;
        drop(stop);
        if timeout(PATIENCE, &mut task).await.is_err() {
            task.abort();
        }
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The log can be long, and the token is nobody's business in an error message.
        f.debug_struct("Fake")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
