//! Comparison of all declared resources with the API documentation.

use losant::Client;
use losant::info::{ApiInfo, EndpointInfo, Location, ParamInfo, ResponseInfo, Style};
use restrait_tests::support::shared;
use serde_json::{Map, Value};

mod reference_page;

type Object = Map<String, Value>;

/// Compares all declarations and counts them.
#[test]
fn declares_every_documented_resource() {
    let Some(surface) = shared("losant/surface.json") else {
        return;
    };
    let surface: Value = serde_json::from_str(&surface).unwrap();
    let (mut endpoints, mut params, mut responses) = (0, 0, 0);
    for api in Client::RESOURCES {
        let actions = surface["resources"][api.name]["actions"]
            .as_object()
            .expect(api.name);
        compare_api(api, actions);
        for info in api.endpoints() {
            endpoints += 1;
            params += info.params.len();
            responses += info.responses.len() + info.errors.len();
        }
    }
    println!("{endpoints} endpoints, {params} params, {responses} responses match");
}

fn compare_api(api: &ApiInfo, actions: &Object) {
    assert!(!api.docs.is_empty(), "{}", api.name);
    let declared: Vec<_> = api.endpoints().map(|info| info.route.name()).collect();
    let documented: Vec<_> = actions.keys().map(String::as_str).collect();
    assert_eq!(declared, documented, "{}", api.name);
    for info in api.endpoints() {
        let action = &actions[info.route.name()];
        compare_endpoint(info, action, &format!("{}.{}", api.name, info.route.name()));
    }
}

fn compare_endpoint(info: &EndpointInfo, action: &Value, at: &str) {
    assert!(!info.docs.is_empty(), "{at}");
    assert_eq!(info.route.method().as_str(), action["method"], "{at}");
    assert_eq!(info.route.path(), action["path"], "{at}");
    assert_eq!(
        info.route.scopes().collect::<Vec<_>>(),
        texts(&action["scopes"]),
        "{at}"
    );
    let documented = action["params"].as_array().unwrap();
    let names: Vec<_> = info.params.iter().map(|param| param.name).collect();
    let wanted: Vec<_> = documented.iter().map(|param| &param["name"]).collect();
    assert_eq!(names, wanted, "{at}");
    for (param, documented) in info.params.iter().zip(documented) {
        compare_param(param, documented, &format!("{at} {}", param.name));
    }
    compare_responses(info.responses, &action["responses"], at);
    compare_events(info, &action["sse"]["events"], at);
    // A GET that starts a job starts another one if it is repeated.
    let begins = |response: &ResponseInfo| response.status == 202;
    let says = (info.route.method() == "GET" && info.responses.iter().all(begins)).then_some(false);
    assert_eq!(info.route.idempotent(), says, "{at}");
    compare_responses(info.errors, &action["errors"], at);
}

fn compare_param(param: &ParamInfo, documented: &Value, at: &str) {
    assert!(!param.docs.is_empty(), "{at}");
    assert_eq!(documented["in"], param.location.as_str(), "{at}");
    assert_eq!(documented["required"], param.required, "{at}");
    assert_eq!(
        param.default.map(str::to_owned),
        text(&documented["default"]),
        "{at}"
    );
    if param.location == Location::Body {
        assert_eq!(documented["schema"], param.ty.name, "{at}");
    } else {
        let wire = match param.style {
            _ if param.ty.name == "Part" => "file",
            Style::Comma => "plain",
            style => style.as_str(),
        };
        assert_eq!(documented["wire"], wire, "{at}");
        assert_eq!(
            param.example().map(str::to_owned),
            text(&documented["example"]),
            "{at}"
        );
    }
    assert_eq!(param.deprecated, documented["deprecated"] == true, "{at}");
    assert_eq!(param.ty.values, texts(&documented["enum"]), "{at}");
}

fn compare_responses(declared: &[ResponseInfo], documented: &Value, at: &str) {
    let documented = documented.as_object().unwrap();
    assert_eq!(declared.len(), documented.len(), "{at}");
    for response in declared {
        let at = format!("{at} {}", response.status);
        assert!(!response.docs.is_empty(), "{at}");
        let documented = documented.get(&response.status.to_string()).expect(&at);
        assert_eq!(response.body, documented["schema"].as_str(), "{at}");
    }
}

fn compare_events(info: &EndpointInfo, documented: &Value, at: &str) {
    let documented = documented.as_object();
    assert_eq!(info.route.common_query(), documented.is_none(), "{at}");
    let declared = info.events.iter().map(|event| (event.name, event.body));
    let documented = documented.into_iter().flatten();
    let documented = documented.map(|(name, schema)| (name.as_str(), schema.as_str()));
    assert!(declared.eq(documented), "{at}");
}

/// Returns a documented value as it is sent.
fn text(fact: &Value) -> Option<String> {
    match fact {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|text| text.as_str().unwrap()).collect()
}
