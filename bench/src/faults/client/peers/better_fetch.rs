//! better-fetch.

use better_fetch::{Auth, ClientBuilder, EndpointDerive as Endpoint};

use super::{Device, Failure, KEY, Outcome, TOKEN};

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/devices/:id/state")]
#[expect(dead_code, reason = "the derive reads the types of the fields")]
pub(crate) struct State {
    #[response]
    response: Device,
    #[param]
    id: String,
}

pub(super) fn call(base: String, id: &'static str) -> Outcome {
    Box::pin(async move {
        get(&base, id).await.map_err(|error| {
            let status = error.status().map(|status| status.as_u16());
            Failure::new(&error, &error, status)
        })
    })
}

async fn get(base: &str, id: &str) -> better_fetch::Result<Device> {
    let client = ClientBuilder::new()
        .base_url(base)?
        .auth(Auth::bearer(TOKEN))
        .build()?;
    let call = client
        .call::<State>()
        .params(StateParams { id: id.to_owned() });
    call.header("x-api-key", KEY)?.send_json().await
}
