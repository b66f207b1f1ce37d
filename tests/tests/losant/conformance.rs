//! Requests of an official client, repeated with the typed calls and compared on a socket.

use std::time::Duration;

use losant::{Client, CommonParams};
use restrait_tests::support::{Recorder, Request, shared};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::time::timeout;

mod application;
mod auth;
mod device;
mod devices;
mod file;
mod instance_org;

const TOKEN: &str = "test-token-0123456789abcdef";

/// Recorded resources with the number of their requests.
const RESOURCES: [(&str, usize); 6] = [
    ("application", 40),
    ("auth", 10),
    ("device", 28),
    ("devices", 28),
    ("file", 8),
    ("instanceOrg", 14),
];

#[tokio::test]
async fn sends_the_requests_of_the_official_client() {
    let Some(lines) = shared("conformance/python.jsonl") else {
        return;
    };
    // The recording contains placeholders for times, but times are numbers here.
    let lines = lines.replace("\"date-1\"", "\"1465790400000\"");
    let mut compared = [0; RESOURCES.len()];
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let at = RESOURCES
            .iter()
            .position(|(name, _)| line["resource"] == *name);
        if let Some(at) = at {
            compare(&line).await;
            compared[at] += 1;
        }
    }
    assert_eq!(compared, RESOURCES.map(|(_, requests)| requests));
}

async fn compare(line: &Value) {
    let recorder = Recorder::respond_with("{}").await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(recorder.url())
        .build()
        .unwrap();
    let action = line["action"].as_str().unwrap();
    let args = Args(&line["args"]);
    match line["resource"].as_str().unwrap() {
        "application" => application::call(&client, action, args).await,
        "auth" => auth::call(&client, action, args).await,
        "device" => device::call(&client, action, args).await,
        "devices" => devices::call(&client, action, args).await,
        "file" => file::call(&client, action, args).await,
        _ => instance_org::call(&client, action, args).await,
    }
    let case = format!("{}.{action} {}", line["resource"], line["case"]);
    let sent = timeout(Duration::from_secs(60), recorder.request()).await;
    same(&sent.expect(&case), &line["request"], &case);
}

/// Asserts that two requests are equal according to the rules of the recording.
fn same(sent: &Request, wanted: &Value, case: &str) {
    assert_eq!(wanted["method"], *sent.method, "{case}");
    assert_eq!(sent.path, wanted["path"].as_str().unwrap(), "{case}");
    let pairs: Vec<(String, String)> =
        serde_json::from_value(wanted["query_pairs"].clone()).unwrap();
    assert_eq!(normalized(query(&sent.query)), normalized(pairs), "{case}");
    for name in ["accept", "authorization", "losantdomain"] {
        let wanted = wanted["headers"][name].as_str();
        assert_eq!(sent.header(name), wanted, "{case}: {name}");
    }
    assert_eq!(sent.header("accept-version"), Some("^1.30.0"), "{case}");
    if wanted["body"].is_null() {
        assert_eq!(sent.body, b"", "{case}");
    } else {
        let body: Value = serde_json::from_slice(&sent.body).unwrap();
        assert_eq!(body, wanted["body"], "{case}");
        let content_type = sent.header("content-type");
        assert_eq!(content_type, Some("application/json"), "{case}");
    }
}

fn query(text: &str) -> Vec<(String, String)> {
    let url = url::Url::parse(&format!("http://host/?{text}")).unwrap();
    url.query_pairs().into_owned().collect()
}

/// Sorts the pairs and normalizes values that are JSON.
fn normalized(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    for (_, text) in &mut pairs {
        if let Ok(value @ Value::Object(_)) = serde_json::from_str(text) {
            *text = value.to_string();
        }
    }
    pairs.sort();
    pairs
}

/// Recorded arguments.
#[derive(Clone, Copy)]
struct Args<'a>(&'a Value);

impl<'a> Args<'a> {
    /// Returns a required argument.
    fn required<T: DeserializeOwned>(self, name: &str) -> T {
        self.get(name).expect(name)
    }

    /// Returns an optional argument.
    fn get<T: DeserializeOwned>(self, name: &str) -> Option<T> {
        let value = self.0.get(name)?;
        let read = value.as_str().map(serde_json::from_str);
        let read = read.and_then(Result::ok);
        Some(read.unwrap_or_else(|| serde_json::from_value(value.clone()).expect(name)))
    }

    /// Returns an argument that is a comma-separated list.
    fn list(self, name: &str) -> Option<Vec<&'a str>> {
        Some(self.0.get(name)?.as_str()?.split(',').collect())
    }

    /// Makes the call and ignores its response.
    async fn make(self, call: impl CommonParams) {
        let call = call
            .losantdomain(self.get("losantdomain"))
            .actions(self.get("_actions"))
            .links(self.get("_links"))
            .embedded(self.get("_embedded"));
        call.await.ok();
    }
}
