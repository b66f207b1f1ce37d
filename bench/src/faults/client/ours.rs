//! restrait.

use restrait::{api, endpoint};
use serde::Deserialize;

use super::{Device, Failure, KEY, Outcome, TOKEN};

/// The declared error.
#[derive(Debug, Deserialize)]
pub(crate) struct Problem {
    #[expect(dead_code, reason = "only decoded")]
    message: String,
}

#[api]
pub(crate) trait Devices {
    /// Returns a device.
    #[endpoint(
        method = "GET",
        path = "/devices/<id>/state",
        errors(404(Problem) = "unknown device")
    )]
    fn state(&self, id: &str, #[header("x-api-key", secret)] key: &str) -> Device;
}

pub(super) fn call(base: String, id: &'static str) -> Outcome {
    Box::pin(async move {
        let client = restrait::Client::builder()
            .base_url(base)
            .token(TOKEN)
            .build();
        let client = client.expect("a client");
        client.state(id, KEY).await.map_err(|error| {
            let status = error.status().map(|status| status.as_u16());
            Failure::new(&error, &error, status)
        })
    })
}
