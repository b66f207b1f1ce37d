//! The requests of an official client, made through the typed calls and recorded on a socket.
//!
//! The recording is not part of this repository; without it the test says so and passes.

use losant::prelude::*;
use losant::types::InstanceOrgPatch;
use losant::{Client, InstanceId, OrgId, Resolution, TimePoint};
use restrait_tests::support::{Recorder, Request, shared};
use serde_json::Value;

const TOKEN: &str = "test-token-0123456789abcdef";

#[tokio::test]
async fn the_requests_are_those_of_the_official_client() {
    let Some(lines) = shared("conformance/python.jsonl") else {
        return;
    };
    let mut compared = 0;
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        if line["resource"] == "instanceOrg" {
            compare(&line).await;
            compared += 1;
        }
    }
    assert_eq!(compared, 14);
}

async fn compare(line: &Value) {
    let recorder = Recorder::answering("{}").await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(recorder.url())
        .build()
        .unwrap();
    call(&client, line["action"].as_str().unwrap(), &line["args"]).await;
    let sent = recorder.request().await;
    let wanted = &line["request"];
    let case = format!("{} {}", line["action"], line["case"]);
    assert_eq!(
        Value::from(sent.method.as_str()),
        wanted["method"],
        "{case}"
    );
    assert_eq!(sent.path, wanted["path"].as_str().unwrap(), "{case}");
    assert_eq!(pairs(&sent), wanted_pairs(wanted), "{case}");
    for name in ["accept", "authorization", "losantdomain"] {
        assert_eq!(
            sent.header(name),
            wanted["headers"][name].as_str(),
            "{case}: {name}"
        );
    }
    assert_eq!(sent.header("accept-version"), Some("^1.30.0"), "{case}");
    match &wanted["body"] {
        Value::Null => assert_eq!(sent.body, b"", "{case}"),
        body => {
            assert_eq!(
                &serde_json::from_slice::<Value>(&sent.body).unwrap(),
                body,
                "{case}"
            );
            assert_eq!(
                sent.header("content-type"),
                Some("application/json"),
                "{case}"
            );
        }
    }
}

fn pairs(sent: &Request) -> Vec<(String, String)> {
    let url = url::Url::parse(&format!("http://host/?{}", sent.query)).unwrap();
    let mut pairs: Vec<_> = url.query_pairs().into_owned().collect();
    pairs.sort();
    pairs
}

fn wanted_pairs(wanted: &Value) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> =
        serde_json::from_value(wanted["query_pairs"].clone()).unwrap();
    pairs.sort();
    pairs
}

/// Makes the call with the recorded arguments.
async fn call(client: &Client, action: &str, args: &Value) {
    let text = |name: &str| args[name].as_str().map(str::to_owned);
    let switch = |name: &str| text(name).map(|text| text.parse::<bool>().unwrap());
    let time = |name: &str| text(name).map(|text| TimePoint::from_millis(text.parse().unwrap()));
    let resolution = text("resolution").map(|text| text.parse::<Resolution>().unwrap());
    let instance: InstanceId = text("instanceId").unwrap().parse().unwrap();
    let org: OrgId = text("orgId").unwrap().parse().unwrap();
    let fields = args["summaryInclude"].as_str();
    let fields = fields.map(|text| text.split(',').collect::<Vec<_>>());
    let orgs = client.instance_org();
    let (start, end) = (time("start"), time("end"));
    // The common params, alike for each of the seven types of calls.
    macro_rules! make {
        ($call:expr) => {
            // The answer is no concern of this test: `{}` suits some of them only.
            drop(
                $call
                    .losantdomain(text("losantdomain"))
                    .actions(switch("_actions"))
                    .links(switch("_links"))
                    .embedded(switch("_embedded"))
                    .await,
            )
        };
    }
    match action {
        "delete" => make!(orgs.delete(instance, org)),
        "deviceCounts" => make!(orgs.device_counts(instance, org).start(start).end(end)),
        "get" => make!(orgs.get(instance, org).summary_include(fields)),
        "notebookMinuteCounts" => make!(
            orgs.notebook_minute_counts(instance, org)
                .start(start)
                .end(end)
        ),
        "patch" => {
            let patch: InstanceOrgPatch =
                serde_json::from_value(args["organization"].clone()).unwrap();
            let call = orgs.patch(instance, org, &patch);
            make!(call.summary_include(fields));
        }
        "payloadCounts" => make!(
            orgs.payload_counts(instance, org)
                .start(start)
                .end(end)
                .as_bytes(switch("asBytes"))
        ),
        "payloadCountsBreakdown" => make!(
            orgs.payload_counts_breakdown(instance, org)
                .start(start)
                .end(end)
                .resolution(resolution)
                .as_bytes(switch("asBytes"))
                .include_non_billable(switch("includeNonBillable"))
        ),
        other => panic!("no such action: {other}"),
    }
}
