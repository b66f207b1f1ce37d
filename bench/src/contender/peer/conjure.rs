//! conjure: a macro that writes requests with relative URIs for a custom client, here reqwest.
#![expect(
    clippy::fn_params_excessive_bools,
    clippy::too_many_arguments,
    reason = "the endpoint has as many params"
)]

use std::sync::Arc;

use bytes::Bytes;
use conjure_error::Error;
use conjure_http::client::{
    AsyncClient, AsyncRequestBody, AsyncService, ConjureRuntime, JsonEncoding,
    StdResponseDeserializer,
};
use conjure_macros::{conjure_client, endpoint};
use conjure_object::BearerToken;
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use http::{Request, Response};

use crate::contender::{Build, Call};
use crate::input::{ACCEPT_VERSION, INPUT, Input, Stats};
use crate::sink::{poll_once, sink_forever};

#[conjure_client]
trait Orgs {
    #[endpoint(
        method = GET,
        path = "/instances/{instance_id}/orgs/{org_id}/payloadCounts",
        accept = StdResponseDeserializer
    )]
    async fn payload_counts(
        &self,
        #[auth] token: &BearerToken,
        #[path] instance_id: &str,
        #[path] org_id: &str,
        #[query(name = "_actions")] actions: bool,
        #[query(name = "_links")] links: bool,
        #[query(name = "_embedded")] embedded: bool,
        #[query(name = "start")] start: u64,
        #[query(name = "end")] end: u64,
        #[query(name = "asBytes")] as_bytes: bool,
        #[header(name = "accept-version")] version: &str,
        #[header(name = "losantdomain")] domain: &str,
    ) -> Result<Stats, Error>;
}

type Frames = BoxStream<'static, Result<Bytes, Error>>;

/// A client that sends requests or only builds them.
struct Client {
    base: String,
    http: Option<reqwest::Client>,
}

impl AsyncClient for Client {
    type BodyWriter = Vec<u8>;
    type ResponseBody = Frames;

    async fn send(
        &self,
        request: Request<AsyncRequestBody<'_, Vec<u8>>>,
    ) -> Result<Response<Frames>, Error> {
        let (parts, _) = request.into_parts();
        let url = format!("{}{}", self.base, parts.uri);
        let url = url::Url::parse(&url).map_err(Error::internal)?;
        let mut request = reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        let Some(http) = &self.http else {
            return sink_forever(request).await;
        };
        let response = http.execute(request).await.map_err(Error::internal)?;
        let response = response.error_for_status().map_err(Error::internal)?;
        let (parts, body) = Response::<reqwest::Body>::from(response).into_parts();
        let frames = http_body_util::BodyDataStream::new(body).map_err(Error::internal);
        Ok(Response::from_parts(parts, frames.boxed()))
    }
}

struct Made {
    client: OrgsClient<Client>,
    token: BearerToken,
}

fn made(base: &str, http: Option<reqwest::Client>) -> Made {
    let runtime = ConjureRuntime::builder()
        .accept_encoding(JsonEncoding, 1.)
        .build();
    let client = Client {
        base: base.to_owned(),
        http,
    };
    Made {
        client: OrgsClient::new(client, &Arc::new(runtime)),
        token: BearerToken::new(INPUT.token).expect("a token"),
    }
}

async fn counts(made: &Made, input: &Input<'_>) -> Stats {
    let Input {
        instance_id,
        org_id,
        actions,
        links,
        embedded,
        start,
        end,
        as_bytes,
        domain,
        ..
    } = *input;
    let counts = made.client.payload_counts(
        &made.token,
        instance_id,
        org_id,
        actions,
        links,
        embedded,
        start,
        end,
        as_bytes,
        ACCEPT_VERSION,
        domain,
    );
    counts.await.expect("counts")
}

pub(super) fn build(base: &str) -> Build {
    let made = made(base, None);
    Box::new(move |input| poll_once(counts(&made, input)))
}

pub(super) fn call(base: &str) -> Call {
    let made = Arc::new(made(base, Some(reqwest::Client::new())));
    Box::new(move |input| {
        let made = Arc::clone(&made);
        Box::pin(async move { counts(&made, input).await.len() })
    })
}
