//! pincer.

use pincer::prelude::*;

use super::{Device, Failure, KEY, Outcome, TOKEN};

#[pincer(url = "http://localhost")]
pub(crate) trait Devices {
    #[get("/devices/{id}/state")]
    async fn state(
        &self,
        #[path] id: &str,
        #[header("authorization")] token: &str,
        #[header("x-api-key")] key: &str,
    ) -> pincer::Result<Device>;
}

pub(super) fn call(base: String, id: &'static str) -> Outcome {
    Box::pin(async move {
        let client = DevicesClientBuilder::default().base_url(&base).build();
        let client = client.expect("a client");
        let state = client.state(id, &format!("Bearer {TOKEN}"), KEY).await;
        state.map_err(|error| Failure::new(&error, &error, error.status()))
    })
}
