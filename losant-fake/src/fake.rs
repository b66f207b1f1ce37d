//! The handle of a running stand-in.

use std::fmt;
use std::io;

use restrait_fake::{FakeServer, Recorded};

use crate::builder::Builder;
use crate::fault::Fault;
use crate::platform::Platform;
use crate::seed;

/// A running stand-in of the platform.
///
/// It stops when this handle is dropped: the port closes, idle connections close, and
/// exchanges that are under way end as they would have.  [`Fake::shutdown`] also waits
/// for that.  Several can run side by side; they share nothing.
pub struct Fake {
    fake_server: FakeServer<Platform>,
    token: String,
}

impl Fake {
    pub(crate) fn new(fake_server: FakeServer<Platform>, token: String) -> Self {
        Self { fake_server, token }
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
        self.fake_server.base_url()
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
        self.fake_server.requests()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.fake_server.clear_requests();
    }

    /// Makes the next request go wrong.  Faults queue up: the second call is for the
    /// request after that one.
    pub fn fail_next(&self, fault: Fault) {
        self.fake_server.fail_next(fault.into());
    }

    /// Stops, and returns when the port and the connections are closed.  Clients that
    /// leave a request unfinished are not waited for longer than two seconds.
    pub async fn shutdown(self) {
        self.fake_server.shutdown().await;
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The token is nobody's business in an error message.
        f.debug_struct("Fake")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
