//! Backends of calls.

use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use restrait::testing::mock::Mock;
use restrait::transport::{Reqwest, Tower, Transport};
use restrait::{Body, Client};
use restrait_fake::{Builder, FakeServer, Fault};
use restrait_tests::support::Recorder;
use tower::ServiceBuilder;
use tower_http::set_header::SetRequestHeaderLayer;

use super::Outcome;
use super::api::lamps;
use super::case::Case;
use super::normalized::NormalizedRequest;

const TOKEN: &str = "a-long-token";

/// Makes the call with a mock, in the same process. The expectation is the same call.
pub(crate) async fn mock(case: &Case) -> Outcome {
    let mock = Mock::<Client>::new();
    let client = mock.builder().token(TOKEN).build().unwrap();
    (case.expect)(&mock, &client, case.response.for_mock());
    let result = (case.run)(client).await;
    mock.verify().unwrap();
    let normalized = mock
        .requests()
        .iter()
        .map(NormalizedRequest::from)
        .collect();
    (result, normalized)
}

/// Makes the call with the default transport.
pub(crate) async fn reqwest(case: &Case) -> Outcome {
    let transport = Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap();
    wire(case, transport).await
}

/// Makes the call with the hyper transport.
pub(crate) async fn hyper(case: &Case) -> Outcome {
    wire(case, restrait::transport::Hyper::new().unwrap()).await
}

/// Makes the call with hyper and layers of tower and tower-http.
pub(crate) async fn tower(case: &Case) -> Outcome {
    let hyper: Hyper<HttpConnector, Body> =
        Hyper::builder(TokioExecutor::new()).build(HttpConnector::new());
    // Sets the same value again, so that the request does not change.
    let agent = concat!("restrait/", env!("CARGO_PKG_VERSION"))
        .parse()
        .unwrap();
    let service = ServiceBuilder::new()
        .concurrency_limit(2)
        .layer(SetRequestHeaderLayer::<http::HeaderValue>::overriding(
            http::header::USER_AGENT,
            agent,
        ))
        .service(hyper);
    wire(case, Tower::new(service)).await
}

/// Makes the call to a fake server.
pub(crate) async fn fake_server(case: &Case) -> Outcome {
    let (builder, fault) = served(case);
    let fake_server = builder.start().await.unwrap();
    let transport = Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap();
    run(case, &fake_server, fault, transport).await
}

/// Makes the call to a fake server in the same process, without a socket.
pub(crate) async fn in_process(case: &Case) -> Outcome {
    let (builder, fault) = served(case);
    let fake_server = builder.in_process().unwrap();
    let transport = fake_server.transport();
    run(case, &fake_server, fault, transport).await
}

/// Returns a fake server with the handler of the case, and its fault.
fn served(case: &Case) -> (Builder<()>, Option<Fault>) {
    let builder = FakeServer::builder(())
        .api(&lamps::INFO)
        .unrestricted_token(TOKEN);
    let (reply, fault) = case.response.for_fake_server();
    ((case.serve)(builder, reply), fault)
}

async fn run(
    case: &Case,
    fake_server: &FakeServer<()>,
    fault: Option<Fault>,
    transport: impl Transport,
) -> Outcome {
    if let Some(fault) = fault {
        fake_server.fail_next(fault);
    }
    let result = (case.run)(client(fake_server.base_url(), transport)).await;
    let normalized = fake_server
        .requests()
        .iter()
        .map(NormalizedRequest::from)
        .collect();
    (result, normalized)
}

async fn wire(case: &Case, transport: impl Transport) -> Outcome {
    let recorder = Recorder::raw(case.response.for_wire()).await;
    let result = (case.run)(client(recorder.url(), transport)).await;
    (
        result,
        vec![NormalizedRequest::from(&recorder.request().await)],
    )
}

fn client(url: &str, transport: impl Transport) -> Client {
    let builder = Client::builder().base_url(url).token(TOKEN);
    builder.transport(transport).build().unwrap()
}
