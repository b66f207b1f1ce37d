//! The server itself.

use restrait::response::PlainText;
use restrait::{api, endpoint};

/// The server itself.
#[api(crate::Prometheus)]
pub trait Server {
    /// Returns a text if the server is running.
    #[endpoint(method = "GET", path = "/-/healthy")]
    fn healthy(&self) -> PlainText;

    /// Returns a text if the server can respond to queries.
    #[endpoint(method = "GET", path = "/-/ready", errors(503 = "the server is starting"))]
    fn ready(&self) -> PlainText;

    /// Returns the metrics of the server.
    #[endpoint(method = "GET", path = "/metrics")]
    fn metrics(&self) -> PlainText;

    /// Loads the configuration again.
    #[endpoint(method = "POST", path = "/-/reload", errors(403 = "reloading is disabled"))]
    fn reload(&self) -> ();
}
