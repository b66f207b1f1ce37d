//! Requests of an official client, repeated with the typed calls and compared on a socket.

use std::sync::Arc;
use std::time::Duration;

use losant::Client;
use losant::info::EndpointInfo;
use losant::transport::Reqwest;
use restrait_tests::support::{Recorder, Request, shared};
use serde_json::Value;
use tokio::time::timeout;

use crate::typed_calls::{self, Args};
use rules::{REQUESTS, Sent, TOKEN};

#[path = "../../../losant-cli/tests/command/jsonl/rules.rs"]
mod rules;

/// Returns the recorded requests, if they are available.
pub(crate) fn recorded() -> Option<Vec<Value>> {
    shared("conformance/python.jsonl").map(|lines| rules::recorded(&lines))
}

/// Returns the endpoint of a recorded request.
pub(crate) fn endpoint(line: &Value) -> &'static EndpointInfo {
    let (resource, action) = (&line["resource"], &line["action"]);
    let api = Client::RESOURCES.iter().find(|api| *resource == api.name);
    api.and_then(|api| api.endpoint(action.as_str()?))
        .unwrap_or_else(|| panic!("no endpoint {resource}.{action}"))
}

#[tokio::test]
async fn sends_the_requests_of_the_official_client() {
    let Some(lines) = recorded() else { return };
    // To read the certificates of the system for each client takes long.
    let transport = Arc::new(Reqwest::new(|client| client).unwrap());
    let (mut equal, mut reports) = (0, Vec::new());
    for line in &lines {
        let case = format!("{}.{} {}", line["resource"], line["action"], line["case"]);
        match tokio::spawn(send(Arc::clone(&transport), line.clone())).await {
            Ok(sent) => match difference(&sent, &line["request"]) {
                None => equal += 1,
                Some(difference) => reports.push(format!("{case}: {difference}")),
            },
            Err(_) => reports.push(format!("{case} cannot be made")),
        }
    }
    println!("{equal} of {} requests are equal", lines.len());
    crate::samples::none(&reports);
    assert_eq!(equal, REQUESTS);
}

/// Sends a recorded request with the typed call, and returns what the server received.
async fn send(transport: Arc<Reqwest>, line: Value) -> Request {
    let recorder = Recorder::respond_with("{}").await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(recorder.url())
        .transport(transport)
        .build()
        .unwrap();
    let args = Args::new(endpoint(&line), &line["args"]);
    let call = typed_calls::call(
        line["resource"].as_str().unwrap(),
        line["action"].as_str().unwrap(),
    );
    // The response fits few endpoints.
    (call.send)(&client, &args).await.ok();
    timeout(Duration::from_secs(60), recorder.request())
        .await
        .unwrap()
}

/// Compares two requests by the rules of the recording.
fn difference(sent: &Request, wanted: &Value) -> Option<String> {
    let sent = Sent {
        method: &sent.method,
        path: &sent.path,
        query: &sent.query,
        header: &|name| sent.header(name),
        body: &sent.body,
    };
    rules::difference(&sent, wanted)
}
