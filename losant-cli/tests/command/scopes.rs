//! The least scopes for endpoints.

use serde_json::{Value as Json, json};

use crate::support::{losant, text};

fn scopes(endpoints: &[&str]) -> Json {
    let args = [&["scopes", "--output", "json"][..], endpoints].concat();
    let output = losant(&args).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn endpoints_are_named_in_three_forms() {
    let expected = scopes(&["instanceOrg.payloadCounts"]);
    assert_eq!(expected["user"], json!(["instanceOrg.payloadCounts"]));
    assert_eq!(expected["application"], Json::Null);
    assert_eq!(scopes(&["instance-org.payload-counts"]), expected);
    assert_eq!(scopes(&["instance-org", "payload-counts"]), expected);
}

#[test]
fn tokens_of_applications_cannot_have_all_scopes() {
    let value = scopes(&["devices.get", "device.send-state"]);
    assert_eq!(value["user"], json!(["device.sendState", "devices.get"]));
    assert_eq!(
        value["application"],
        json!(["device.sendState", "devices.get"])
    );
    let devices = &value["endpoints"][0];
    assert_eq!(devices["endpoint"], "devices.get");
    let refused = devices["notForApplication"].as_array().unwrap();
    assert!(refused.contains(&json!("all.User")), "{refused:?}");
    assert!(!refused.contains(&json!("devices.get")), "{refused:?}");
    let me = scopes(&["me.get"]);
    assert_eq!(me["application"], Json::Null);
    assert_eq!(
        me["endpoints"][0]["notForApplication"]
            .as_array()
            .map(Vec::len),
        me["endpoints"][0]["scopes"].as_array().map(Vec::len)
    );
}

#[test]
fn a_whole_resource_needs_one_wildcard() {
    let fewest = &scopes(&["devices.*"])["fewest"];
    assert_eq!(fewest[0], json!(["devices.*"]));
}

#[test]
fn typos_have_suggestions() {
    for (endpoint, expected) in [
        ("instance-orgg.get", "did you mean `instance-org`?"),
        (
            "devices.gett",
            "unknown endpoint `gett` of `devices`; did you mean `get`?",
        ),
    ] {
        let output = losant(&["scopes", endpoint]).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let message = text(&output.stderr);
        assert!(message.contains(expected), "{message}");
    }
}
