//! A running fake platform.

use std::fmt;
use std::io;

use restrait_fake::{FakeServer, FakeTransport, RecordedRequest};

use crate::builder::Builder;
use crate::fault::Fault;
use crate::platform::Platform;
use crate::seed;

/// A running fake of the Losant platform.
///
/// Dropping it stops the server: the port and idle connections are closed, and requests in
/// progress are completed in the background. [`Fake::shutdown`] waits for them. Fakes are
/// independent, so tests can run in parallel with a fake each.
///
/// See the [crate documentation](crate) for an example.
pub struct Fake {
    server: FakeServer<Platform>,
    token: String,
}

impl Fake {
    pub(crate) fn new(server: FakeServer<Platform>, token: String) -> Self {
        Self { server, token }
    }

    /// Starts a fake with the default settings on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// If no loopback port is available.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the base URL, without a trailing slash: `http://127.0.0.1:PORT`, or
    /// `https://fake.invalid` for a fake without a port.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.server.base_url()
    }

    /// Returns a transport that calls the fake in the same process, without a socket.
    ///
    /// The base URL of the client must be [`Fake::base_url`]. See [`Builder::in_process`] for an example.
    #[must_use]
    pub fn transport(&self) -> FakeTransport {
        self.server.transport()
    }

    /// Returns a token with the scope `all.User`, which gives access to all endpoints.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Returns the ID of the only instance.
    #[must_use]
    pub fn instance_id(&self) -> &str {
        seed::INSTANCE
    }

    /// Returns the ID of the first organization.
    #[must_use]
    pub fn org_id(&self) -> &str {
        let [first, ..] = seed::ORGS;
        first
    }

    /// Returns the IDs of all initial organizations.
    #[must_use]
    pub fn org_ids(&self) -> &[&str] {
        &seed::ORGS
    }

    /// Returns the id of the initial application.
    #[must_use]
    pub fn application_id(&self) -> &str {
        seed::APPLICATION
    }

    /// Returns the ids of the initial devices: a gateway, and two pumps that connect through it and have
    /// reported a state for each of the last 24 hours.
    #[must_use]
    pub fn device_ids(&self) -> &[&str] {
        &seed::DEVICES
    }

    /// Returns all requests that the fake has received, in the order of their responses.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.server.requests()
    }

    /// Clears the recorded requests.
    pub fn clear_requests(&self) {
        self.server.clear_requests();
    }

    /// Makes the next request fail. Further calls queue faults for the requests after it.
    pub fn fail_next(&self, fault: Fault) {
        self.server.fail_next(fault.into());
    }

    /// Stops the fake and waits until its port and connections are closed. Requests in progress are
    /// aborted after two seconds.
    pub async fn shutdown(self) {
        self.server.shutdown().await;
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The token is secret.
        f.debug_struct("Fake")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
