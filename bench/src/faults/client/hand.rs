//! reqwest, used by a careful developer: the ID is encoded, the status is checked.

use super::{Device, Failure, KEY, Outcome, TOKEN};
use crate::contender::segment;

pub(super) fn call(base: String, id: &'static str) -> Outcome {
    Box::pin(async move {
        get(&base, id).await.map_err(|error| {
            let status = error.status().map(|status| status.as_u16());
            Failure::new(&error, &error, status)
        })
    })
}

async fn get(base: &str, id: &str) -> reqwest::Result<Device> {
    let request = reqwest::Client::new()
        .get(format!("{base}/devices/{}/state", segment(id)))
        .header("x-api-key", KEY)
        .bearer_auth(TOKEN);
    request.send().await?.error_for_status()?.json().await
}
