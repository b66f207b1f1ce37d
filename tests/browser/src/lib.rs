//! A page that checks the promises in a browser.
#![cfg(target_arch = "wasm32")]

use std::time::Duration;

use losant::types::InstanceOrgPatch;
use restrait::body::Part;
use restrait::scopes::ScopeCheck;
use restrait::{Call, Error, Result};
use wasm_bindgen::prelude::wasm_bindgen;

mod probe;

use probe::Probe;

/// Makes the calls and returns their results as a JSON object.
///
/// `platform` and `probe` are base URLs of fake servers. No server listens at `gone`.
#[wasm_bindgen]
pub async fn run(
    token: String,
    platform: String,
    instance: String,
    org: String,
    probe: String,
    gone: String,
) -> String {
    let mut results = serde_json::Map::new();
    let mut record = |what: &str, how: String| {
        results.insert(what.to_owned(), how.into());
    };
    match losant(&token, &platform, &instance, &org).await {
        Ok(names) => record("losant", names),
        Err(error) => record("losant", format!("failed: {error}")),
    }
    let client = |url: &str| {
        let builder = restrait::Client::builder().base_url(url);
        builder.token(token.as_str()).build()
    };
    let (Ok(client), Ok(gone)) = (client(&probe), client(&gone)) else {
        return "{}".to_owned();
    };
    let text = "a\u{e9}\u{1f980}".to_owned();
    record("segment", describe(client.text("a/b %", &text).await));
    record("dots", describe(client.text("..", &text).await));
    record(
        "header",
        describe(client.html().header("x-a", "a\nb").await),
    );
    record("redirect", describe(client.redirect().await));
    let limit = Duration::from_millis(300);
    record("hang", describe(client.hang().timeout(limit).await));
    record("busy", describe(client.busy().await));
    record("large", describe(client.large().await));
    record("html", describe(client.html().await));
    record("echo", describe(client.echo().await));
    record("cut", describe(client.cut().await));
    record("cookie", describe(client.cookie().await));
    record("cookies", describe(client.cookie().await));
    record("upload", describe(client.upload(Part::new("12345")).await));
    record("events", describe(two_events(&client).await));
    record("gone", describe(gone.html().await));
    // The claim of the token is `{"scope":"other"}`.
    let scoped = restrait::Client::builder()
        .base_url(probe)
        .token("e30.eyJzY29wZSI6Im90aGVyIn0.c2ln")
        .scope_check(ScopeCheck::Refuse)
        .build();
    record("scopes", describe(async { scoped?.html().await }.await));
    serde_json::Value::Object(results).to_string()
}

/// Reads an organization, renames it and reads it again.
async fn losant(
    token: &str,
    base_url: &str,
    instance: &str,
    org: &str,
) -> std::result::Result<String, Box<dyn std::error::Error>> {
    let client = losant::Client::builder()
        .token(token)
        .base_url(base_url)
        .build()?;
    let (instance, org) = (instance.parse()?, org.parse()?);
    let orgs = client.instance_org();
    let before = orgs.get(instance, org).await?.name;
    let patch = InstanceOrgPatch::new().name("Renamed in a browser");
    orgs.patch(instance, org, &patch).await?;
    let after = orgs.get(instance, org).await?.name;
    Ok(format!("{before} -> {after}"))
}

/// Reads the first two events of an endless stream.
async fn two_events(client: &restrait::Client) -> Result<Vec<u32>> {
    let mut stream = client.events().await?;
    let mut events = Vec::new();
    while events.len() < 2
        && let Some(event) = stream.next().await
    {
        events.push(event?);
    }
    Ok(events)
}

/// Describes the result of a call: its value, or its error with kind and outcome.
fn describe<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => describe_error(&error),
    }
}

fn describe_error(error: &Error) -> String {
    format!("{:?}, {:?}: {error}", error.kind(), error.outcome())
}
