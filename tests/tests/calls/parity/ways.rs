//! The ways over which a call can go.

use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use restrait::mock::Mock;
use restrait::{Body, Client, Reqwest, Tower, Transport};
use restrait_server::StandIn;
use restrait_tests::support::Recorder;
use tower::ServiceBuilder;
use tower_http::set_header::SetRequestHeaderLayer;

use super::Outcome;
use super::api::lamps;
use super::case::Case;
use super::seen::Seen;

const TOKEN: &str = "a-long-token";

/// In the same process, without a socket. The call is expected as itself.
pub(crate) async fn mock(case: &Case) -> Outcome {
    let mock = Mock::<Client>::new();
    let client = mock.builder().token(TOKEN).build().unwrap();
    (case.expect)(&mock, &client, case.answer.for_mock());
    let result = (case.run)(client).await;
    mock.verify().unwrap();
    let seen = mock.requests().iter().map(Seen::from).collect();
    (result, seen)
}

/// The default transport, to a server of one answer.
pub(crate) async fn reqwest(case: &Case) -> Outcome {
    let transport = Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap();
    wire(case, transport).await
}

/// The lean transport, to a server of one answer.
pub(crate) async fn hyper(case: &Case) -> Outcome {
    wire(case, restrait::Hyper::new().unwrap()).await
}

/// Hyper under layers of tower and tower-http, to a server of one answer.
pub(crate) async fn tower(case: &Case) -> Outcome {
    let hyper: Hyper<HttpConnector, Body> =
        Hyper::builder(TokioExecutor::new()).build(HttpConnector::new());
    // Sets what is there already, so that the request stays the same.
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

/// The stand-in server, made from the declaration.
pub(crate) async fn stand_in(case: &Case) -> Outcome {
    let builder = StandIn::builder(()).api(&lamps::INFO).master_token(TOKEN);
    let (reply, fault) = case.answer.for_stand_in();
    let stand_in = (case.serve)(builder, reply).start().await.unwrap();
    if let Some(fault) = fault {
        stand_in.fail_next(fault);
    }
    let transport = Reqwest::new(reqwest::ClientBuilder::no_proxy).unwrap();
    let result = (case.run)(client(stand_in.base_url(), transport)).await;
    let seen = stand_in.requests().iter().map(Seen::from).collect();
    (result, seen)
}

async fn wire(case: &Case, transport: impl Transport) -> Outcome {
    let recorder = Recorder::raw(case.answer.for_wire()).await;
    let result = (case.run)(client(recorder.url(), transport)).await;
    (result, vec![Seen::from(&recorder.request().await)])
}

fn client(url: &str, transport: impl Transport) -> Client {
    let builder = Client::builder().base_url(url).token(TOKEN);
    builder.transport(transport).build().unwrap()
}
