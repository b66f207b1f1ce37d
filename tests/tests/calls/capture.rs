//! A transport that keeps the bodies of requests instead of sending them.

use std::sync::{Arc, Mutex};

use restrait::http::StatusCode;
use restrait::transport::{Transport, TransportError, TransportRequest, TransportResponse};
use restrait::{Body, BoxFuture, Client, Retry};

/// Keeps the bodies of requests.
#[derive(Clone)]
pub(crate) struct Capture {
    bodies: Arc<Mutex<Vec<Body>>>,
    status: StatusCode,
}

impl Capture {
    /// Creates a transport that responds with `null`.
    pub(crate) fn new() -> Self {
        Self::responding(200)
    }

    /// Creates a transport that responds with this status.
    pub(crate) fn responding(status: u16) -> Self {
        Self {
            bodies: Arc::default(),
            status: StatusCode::from_u16(status).unwrap(),
        }
    }

    /// Returns a client of the transport.
    pub(crate) fn client(&self) -> Client {
        self.retrying(Retry::never())
    }

    /// Returns a client that retries.
    pub(crate) fn retrying(&self, retry: Retry) -> Client {
        let builder = Client::builder().base_url("https://api.example.com");
        builder
            .retry(retry)
            .transport(self.clone())
            .build()
            .unwrap()
    }

    /// Returns and removes the bodies of all requests.
    pub(crate) fn take(&self) -> Vec<Body> {
        std::mem::take(&mut *self.bodies.lock().unwrap())
    }
}

impl Transport for Capture {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        self.bodies.lock().unwrap().push(request.body);
        let response = TransportResponse::new(self.status, "null");
        Box::pin(async move { Ok(response) })
    }
}
