//! conjure, with `conjure-runtime`, the client of the same authors.

use std::sync::Arc;

use conjure_error::Error;
use conjure_http::client::{AsyncService, ConjureRuntime, StdResponseDeserializer};
use conjure_macros::{conjure_client, endpoint};
use conjure_object::BearerToken;
use conjure_runtime::errors::{RemoteError, ThrottledError, UnavailableError};
use conjure_runtime::{Agent, UserAgent};

use super::{Device, Failure, KEY, Outcome, TOKEN};

#[conjure_client]
trait Devices {
    #[endpoint(method = GET, path = "/devices/{id}/state", accept = StdResponseDeserializer)]
    async fn state(
        &self,
        #[auth] token: &BearerToken,
        #[path] id: &str,
        #[header(name = "x-api-key")] key: &str,
    ) -> Result<Device, Error>;
}

pub(super) fn call(base: String, id: &'static str) -> Outcome {
    Box::pin(async move { get(&base, id).await.map_err(|error| failure(&error)) })
}

async fn get(base: &str, id: &str) -> Result<Device, Error> {
    let client = conjure_runtime::Client::builder()
        .service("devices")
        .user_agent(UserAgent::new(Agent::new("bench", "1.0.0")))
        .uri(base.parse().expect("a URL"))
        .build()?;
    let client = DevicesClient::new(client, &Arc::new(ConjureRuntime::new()));
    let token = BearerToken::new(TOKEN).expect("a token");
    client.state(&token, id, KEY).await
}

fn failure(error: &Error) -> Failure {
    let cause = error.cause();
    let status = if cause.is::<ThrottledError>() {
        Some(429)
    } else if cause.is::<UnavailableError>() {
        Some(503)
    } else {
        cause
            .downcast_ref::<RemoteError>()
            .map(|remote| remote.status().as_u16())
    };
    Failure::new(cause, error, status)
}
