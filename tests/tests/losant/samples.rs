//! Comparison of all types with the schemas: samples are decoded and encoded again without loss.

use std::collections::{BTreeMap, BTreeSet};

use losant::{Client, types};
use restrait_tests::support::shared;
use serde_json::{Value, json};

pub(crate) mod documents;
mod stack;
pub(crate) mod table;

use table::{SCHEMAS, schema};

/// Samples of the schemas that are new in 1.31, for which the vendor has none.
const NEW: &str = include_str!("samples/examples.json");

/// Returns all samples: a schema and a document.
pub(crate) fn samples() -> Vec<(String, Value)> {
    let new: BTreeMap<String, Vec<Value>> = serde_json::from_str(NEW).unwrap();
    let new = new.into_iter().flat_map(|(name, samples)| {
        let named = move |sample| (name.clone(), sample);
        samples.into_iter().map(named)
    });
    let vendor = shared("losant/examples.json");
    let vendor = vendor.map(|text| serde_json::from_str::<BTreeMap<String, Value>>(&text).unwrap());
    let used: BTreeSet<_> = SCHEMAS.iter().map(table::Schema::name).collect();
    let vendor = vendor.into_iter().flatten();
    new.chain(vendor.filter(|(name, _)| used.contains(name)))
        .collect()
}

/// Returns the surface of the API, if it is available.
pub(crate) fn surface() -> Option<Value> {
    Some(serde_json::from_str(&shared("losant/surface-1.31.0.json")?).unwrap())
}

/// Returns the validator of a schema of the vendor, unless it is not a valid schema.
pub(crate) fn vendor_validator(schema: &Value) -> Option<jsonschema::Validator> {
    // A brace in a regular expression of Rust is escaped, and a number has no quotes.
    let text = schema.to_string();
    let text = text.replace(".*{{.+}}.*", r".*\\{\\{.+\\}\\}.*");
    let text = text.replace(r#""maxItems":"10""#, r#""maxItems":10"#);
    jsonschema::draft7::new(&serde_json::from_str(&text).unwrap()).ok()
}

/// Panics with all reports of a check, if there are any.
pub(crate) fn none(reports: &[String]) {
    assert!(
        reports.is_empty(),
        "{} reports:\n{}",
        reports.len(),
        reports.join("\n")
    );
}

#[test]
fn has_a_type_for_every_used_schema() {
    let Some(surface) = surface() else { return };
    let mut used = BTreeSet::new();
    for api in Client::RESOURCES {
        documents::schemas(&surface["resources"][api.name], &mut used);
    }
    let typed: BTreeSet<_> = SCHEMAS.iter().map(table::Schema::name).collect();
    assert_eq!(used, typed);
    assert_eq!(used.len(), 309);
}

#[test]
fn samples_round_trip() {
    let (mut checked, mut reports) = (BTreeSet::new(), Vec::new());
    for (name, sample) in samples() {
        match schema(&name).decode(&sample.to_string()) {
            Ok(decoded) if decoded.encoded == sample => {}
            Ok(decoded) => {
                let lost = difference(&sample, &decoded.encoded, "");
                let report = format!("{name} changes at {lost}");
                if !CONTRADICTIONS
                    .iter()
                    .any(|(start, _)| report.starts_with(start))
                {
                    reports.push(report);
                }
            }
            Err(problem) => reports.push(format!("{name}: {problem}")),
        }
        checked.insert(name);
    }
    println!(
        "{} of {} schemas have a sample",
        checked.len(),
        SCHEMAS.len()
    );
    if shared("losant/examples.json").is_some() {
        assert_eq!(checked.len(), SCHEMAS.len());
    }
    none(&reports);
}

/// Returns the path of the first difference, and the two values.
fn difference(one: &Value, other: &Value, path: &str) -> String {
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) => {
            let keys = ones.keys().chain(others.keys());
            let mut keys = keys.filter(|key| ones.get(*key) != others.get(*key));
            keys.next().map_or_else(String::new, |key| {
                difference(&one[key], &other[key], &format!("{path}.{key}"))
            })
        }
        (Value::Array(ones), Value::Array(others)) if ones.len() == others.len() => {
            let mut pairs = ones.iter().zip(others).enumerate();
            let found = pairs.find(|(_, (one, other))| one != other);
            found.map_or_else(String::new, |(at, (one, other))| {
                difference(one, other, &format!("{path}[{at}]"))
            })
        }
        _ => format!("{path}: {one} becomes {other}"),
    }
}

/// Parts of samples of the vendor that contradict the schema, and are lost.
const CONTRADICTIONS: [(&str, &str); 3] = [
    (
        "deviceAttributes changes at .items[0].$ref",
        "a reference to another example in place of the example",
    ),
    (
        "credentialLinkedResources changes at .integrations.items[0].body",
        "views of an experience in place of integrations",
    ),
    (
        "historicalSummaries changes at .items[0].payloadCountDetails.mqtt",
        "counts of a kind that no schema has",
    ),
];

/// Schemas whose values belong to another type or duplicate other schemas.
pub(crate) const ODD: [&str; 3] = [
    "applicationSearchResult",
    "compositeDevicesState",
    "devices",
];

/// Schemas of the vendor of which no complete document can be made: they are not valid, or they have no
/// type at their root.
const NOT_SCHEMAS: [&str; 9] = [
    // One document has the configurations of all types.
    "credential",
    "credentialLinkedResources",
    "credentialPost",
    "credentials",
    "orgInvites",
    "orgInvitesUser",
    "templateKeywords",
    "validateContextError",
    "validateContextSuccess",
];

/// Every property, alternative and value of a schema has a field, a variant or a constant.
#[test]
fn has_fields_for_all_schema_properties_and_values() {
    let mut reports = BTreeSet::new();
    for schema in SCHEMAS {
        let name = schema.name();
        let Some(written) = schema.vendor() else {
            continue;
        };
        if NOT_SCHEMAS.contains(&&*name) {
            continue;
        }
        for document in documents::all(&written) {
            match schema.decode(&document.to_string()) {
                Err(problem) => {
                    reports.insert(format!("{name}: {problem}"));
                }
                Ok(decoded) if decoded.encoded != document => {
                    let lost = difference(&document, &decoded.encoded, "");
                    // The schema does not say which members the object has.
                    if !lost.contains(".anything:") {
                        reports.insert(format!("{name} changes at {lost}"));
                    }
                }
                Ok(decoded) => {
                    let unknown = unknown(&decoded.shown, ODD.contains(&&*name));
                    reports.extend(unknown.map(|part| format!("{name} does not know {part}")));
                }
            }
        }
    }
    none(&Vec::from_iter(reports));
}

/// Returns the parts of a `Debug` output without a field or a variant.
fn unknown(shown: &str, is_odd: bool) -> impl Iterator<Item = String> {
    let found = |kept: &'static str| shown.match_indices(kept);
    let found = found("extra: {\"").chain(found("Other("));
    let unknown = found.filter(move |(at, kept)| {
        // Responses repeat the direction of the request.
        let is_direction = shown[..*at].ends_with("sort_direction: Some(");
        // Requests remove a category with an empty text.
        let is_none = shown[*at..].starts_with("Other(\"\")");
        *kept != "Other(" || !is_odd && !is_direction && !is_none
    });
    unknown.map(|(at, _)| {
        let before: String = shown[..at].chars().rev().take(40).collect();
        let before: String = before.chars().rev().collect();
        let after: String = shown[at..].chars().take(40).collect();
        format!("{before}{after}")
    })
}

#[test]
fn detects_missing_fields_and_variants() {
    let check = |name: &str, document: &Value| schema(name).decode(&document.to_string()).unwrap();
    let document = json!({ "unknown": 1, "deviceClass": "new" });
    let shown = check("devicePatch", &document).shown;
    assert!(
        shown.contains("extra: {\"") && shown.contains("Other("),
        "{shown}"
    );
    let unknown = json!({ "removed": 1, "unknown": 1 });
    assert_ne!(check("bulkDeleteResponse", &unknown).encoded, unknown);
}

#[test]
fn keeps_unknown_fields_that_are_sent_back() {
    let patch = json!({
        "limits": { "tomorrow": 1 }, "banner": { "level": "loud", "more": [1] },
        "tags": [{ "key": "a", "value": "b", "color": "red" }], "mfaMode": "sometimes", "new": {},
    });
    let decoded = schema("instanceOrgPatch")
        .decode(&patch.to_string())
        .unwrap();
    assert_eq!(decoded.encoded, patch);
    let org: types::InstanceOrg =
        serde_json::from_value(json!({ "name": "a", "new": 1, "subscriptionStatus": "paused" }))
            .unwrap();
    assert_eq!(org.subscription_status.unwrap().as_str(), "paused");
}
