//! Comparison of `instanceOrg` with each field of its reference page.

use losant::info::{EndpointInfo, Location};
use losant::instance_org;
use restrait_tests::support::shared;
use serde_json::Value;

fn page() -> Option<Value> {
    Some(serde_json::from_str(&shared("losant/instance-org.json")?).unwrap())
}

fn name_of(action: &Value) -> &str {
    let name = action.get("name").or_else(|| action.get("action"));
    name.and_then(Value::as_str).expect("an action has a name")
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap())
        .collect()
}

#[test]
fn declares_every_row_of_the_reference_page() {
    let Some(page) = page() else { return };
    let actions = page["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 7);
    assert_eq!(instance_org::INFO.endpoints().len(), 7);
    let (mut rows, mut successes, mut errors) = (0, 0, 0);
    for action in actions {
        let name = name_of(action);
        let info = instance_org::INFO.endpoint(name).expect(name);
        assert_eq!(
            info.route.method().as_str(),
            action["http_method"],
            "{name}"
        );
        assert_eq!(info.route.path(), action["path"], "{name}");
        for row in action["params"].as_array().unwrap() {
            compare(info, row);
            rows += 1;
        }
        assert_eq!(
            info.params.len() + 1,
            action["params"].as_array().unwrap().len(),
            "{name}"
        );
        successes += statuses(&action["responses"], info.responses);
        errors += statuses(&action["errors"], info.errors);
    }
    assert_eq!((rows, successes, errors), (36, 7, 14));
}

fn compare(info: &EndpointInfo, row: &Value) {
    let name = row["name"].as_str().unwrap();
    let param = info.param(name).expect(name);
    let required = match &row["required"] {
        Value::Bool(required) => *required,
        text => text == "Y",
    };
    assert_eq!(param.required, required, "{name}");
    assert_eq!(param.default, row["default"].as_str(), "{name}");
    if param.location != Location::Body {
        assert_eq!(param.example(), row["example"].as_str(), "{name}");
    }
    assert!(!param.docs.is_empty(), "{name}");
    let text = row["description"].as_str().unwrap_or_default();
    if let Some((_, accepted)) = text.split_once("Accepted values are: ") {
        let accepted: Vec<_> = accepted
            .split(", ")
            .map(|v| v.trim_end_matches('.'))
            .collect();
        assert_eq!(param.ty.values, accepted, "{name}");
    } else {
        assert!(param.ty.values.is_empty(), "{name}");
    }
}

fn statuses(rows: &Value, declared: &[losant::info::ResponseInfo]) -> usize {
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), declared.len());
    for row in rows {
        let code = row.get("code").or_else(|| row.get("status")).unwrap();
        let code: u16 = code.to_string().trim_matches('"').parse().unwrap();
        let declared = declared
            .iter()
            .find(|response| response.status == code)
            .unwrap();
        assert_eq!(declared.body, row["schema"]["definition"].as_str(), "{row}");
    }
    rows.len()
}

#[test]
fn scopes_are_those_of_the_reference_page_and_bounded_ones() {
    let (Some(page), Some(surface)) = (page(), crate::samples::surface()) else {
        return;
    };
    let resource = find(&surface["resources"], "instanceOrg");
    for action in page["actions"].as_array().unwrap() {
        let name = name_of(action);
        let declared = instance_org::INFO.endpoint(name).unwrap().route.scopes();
        let declared: Vec<_> = declared.collect();
        assert_eq!(
            declared,
            texts(&find(&resource["actions"], name)["scopes"]),
            "{name}"
        );
        let old = texts(&action["scopes"]);
        let without = declared.iter().filter(|scope| !scope.ends_with(".bounded"));
        assert!(without.copied().eq(old), "{name}");
    }
}

/// Returns the member with this name of an object or a list.
fn find<'a>(all: &'a Value, name: &str) -> &'a Value {
    match all {
        Value::Array(all) => all.iter().find(|one| name_of(one) == name).expect(name),
        all => &all[name],
    }
}
