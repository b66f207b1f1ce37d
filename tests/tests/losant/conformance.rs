//! Requests of an official client, repeated with the typed calls and compared on a socket.

use std::time::Duration;

use losant::Client;
use losant::info::EndpointInfo;
use restrait_tests::support::{Recorder, Request, shared};
use serde_json::Value;
use tokio::time::timeout;

use crate::typed_calls::{self, Args};

const TOKEN: &str = "test-token-0123456789abcdef";

/// Number of recorded requests: two for each of 362 actions.
const REQUESTS: usize = 724;

/// Returns the recorded requests, if they are available.
pub(crate) fn recorded() -> Option<Vec<Value>> {
    let lines = shared("conformance/python.jsonl")?;
    // The recording contains placeholders for times, but times are numbers here.
    let lines = lines.replace("\"date-1\"", "\"1465790400000\"");
    Some(
        lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
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
    let (mut equal, mut reports) = (0, Vec::new());
    for line in &lines {
        let case = format!("{}.{} {}", line["resource"], line["action"], line["case"]);
        match tokio::spawn(send(line.clone())).await {
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
async fn send(line: Value) -> Request {
    let recorder = Recorder::respond_with("{}").await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(recorder.url())
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
    let differ = |what: &str, sent: &dyn std::fmt::Debug, wanted: &dyn std::fmt::Debug| {
        let (sent, wanted) = (format!("{sent:?}"), format!("{wanted:?}"));
        (sent != wanted).then(|| format!("{what} {sent}, recorded {wanted}"))
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let pairs: Vec<(String, String)> =
        serde_json::from_value(wanted["query_pairs"].clone()).unwrap();
    let header = |name: &str| {
        let wanted = match name {
            "accept-version" => Some("^1.31.0".to_owned()),
            name => text(&wanted["headers"][name]),
        };
        differ(name, &sent.header(name), &wanted.as_deref())
    };
    let body = match &wanted["body"] {
        Value::Null => differ("body", &sent.body, &Vec::<u8>::new()),
        wanted => {
            let body: Value = serde_json::from_slice(&sent.body).unwrap_or_default();
            differ("body", &body, wanted).or_else(|| {
                differ(
                    "content-type",
                    &sent.header("content-type"),
                    &Some("application/json"),
                )
            })
        }
    };
    differ("method", &Some(&sent.method), &text(&wanted["method"]))
        .or_else(|| differ("path", &Some(&sent.path), &text(&wanted["path"])))
        .or_else(|| differ("query", &normalized(query(&sent.query)), &normalized(pairs)))
        .or_else(|| {
            ["accept", "accept-version", "authorization", "losantdomain"]
                .into_iter()
                .find_map(header)
        })
        .or(body)
}

fn query(text: &str) -> Vec<(String, String)> {
    let url = url::Url::parse(&format!("http://host/?{text}")).unwrap();
    url.query_pairs().into_owned().collect()
}

/// Sorts the pairs and normalizes values that are JSON.
fn normalized(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    for (_, text) in &mut pairs {
        if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
            *text = value.to_string();
        }
    }
    pairs.sort();
    pairs
}
