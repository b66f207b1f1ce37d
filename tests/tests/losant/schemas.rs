//! Comparison of the JSON schemas of our types with those of the vendor.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::round_trips::random::Random;
use crate::round_trips::sent::BUILT;
use crate::samples::table::{SCHEMAS, schema};
use crate::samples::{ODD, documents, none, samples, surface, vendor_validator};

mod compare;
mod deliberate;

/// Returns the vendor's schemas by name.
fn vendor() -> Option<BTreeMap<String, Value>> {
    let vendor: BTreeMap<_, _> = SCHEMAS
        .iter()
        .filter_map(|it| Some((it.name(), it.vendor()?)))
        .collect();
    (!vendor.is_empty()).then_some(vendor)
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .unwrap()
}

#[test]
fn schemas_are_those_of_the_vendor() {
    let Some(vendor) = vendor() else { return };
    let mut differences = BTreeSet::new();
    for name in vendor.keys() {
        let ours = schema(name).json();
        compare::Comparison::new(&ours, &vendor, &mut differences).run(name);
    }
    let mut used = BTreeSet::new();
    let unexpected: Vec<_> = differences
        .iter()
        .filter(|difference| match deliberate::reason(difference) {
            Some(entry) => {
                used.insert(entry);
                false
            }
            None => true,
        })
        .map(String::as_str)
        .collect();
    println!(
        "{} schemas, {} deliberate differences of {} kinds",
        SCHEMAS.len(),
        differences.len() - unexpected.len(),
        used.len()
    );
    // Some differences are in schemas that are not in this repository.
    let is_complete = vendor.len() > 200;
    let unused = deliberate::entries().filter(|entry| is_complete && !used.contains(entry));
    let unused = unused.map(|entry| format!("no longer a difference: {entry}"));
    none(
        &unexpected
            .into_iter()
            .map(str::to_owned)
            .chain(unused)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn samples_are_valid() {
    let mut reports = Vec::new();
    for (name, sample) in samples() {
        if let Err(error) = validator(&schema(&name).json()).validate(&sample) {
            reports.push(format!("{name}: {error} at {}", error.instance_path()));
        }
    }
    none(&reports);
}

/// The fake of Losant returns such values for everything that it does not store.
#[test]
fn samples_of_the_fake_are_valid_for_the_vendor() {
    let (Some(vendor), Some(surface)) = (vendor(), surface()) else {
        return;
    };
    let (mut checked, mut reports) = (0, Vec::new());
    let mut exempt = BTreeSet::from(OWN_SAMPLES.map(|(name, _)| name));
    for name in returned(&surface) {
        let theirs = vendor.get(&name).and_then(vendor_validator);
        let Some(theirs) = theirs else { continue };
        let ours = schema(&name).json();
        let Some(sample) = restrait_fake::sample(&ours, &ours) else {
            reports.push(format!("{name} has no sample"));
            continue;
        };
        checked += 1;
        let error = theirs.validate(&sample).err();
        if let Some(error) = error
            && !exempt.remove(name.as_str())
        {
            reports.push(format!("{name}: {error} at {}", error.instance_path()));
        }
    }
    reports.extend(exempt.iter().map(|name| format!("{name} is valid now")));
    println!("{checked} samples were checked");
    none(&reports);
}

/// Returns the names of the schemas of all responses.
fn returned(surface: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let resources = surface["resources"].as_object().into_iter().flatten();
    for (_, resource) in resources {
        let actions = resource["actions"].as_object().into_iter().flatten();
        let responses = actions.filter_map(|(_, action)| action["responses"].as_object());
        for (_, response) in responses.flatten() {
            names.extend(response["schema"].as_str().map(str::to_owned));
        }
    }
    names
}

/// Schemas whose samples the vendor would not send, and the reason.
const OWN_SAMPLES: [(&str, &str); 16] = [
    (
        "applicationSearchResult",
        "the vendor's schema has the classes of workflows for devices",
    ),
    (
        "credentialLinkedResources",
        "one type for the triggers of all kinds, with members that the vendor allows for some of them",
    ),
    ("experienceLinkedResources", "as above"),
    ("flow", "as above"),
    ("flowVersion", "as above"),
    ("flowVersions", "as above"),
    ("flows", "as above"),
    ("flowsImportResult", "as above"),
    ("instanceCustomNode", "as above"),
    ("instanceCustomNodes", "as above"),
    (
        "instanceSandbox",
        "one type for the limits of users and organizations",
    ),
    ("instanceSandboxes", "as above"),
    (
        "integration",
        "the sample has both ways to connect to a hub",
    ),
    ("integrations", "as above"),
    ("me", "one type for the limits of users and organizations"),
    ("paletteResponse", "a scalar can be a number"),
];

/// Places at which our schemas allow less than those of the vendor: the end of a path, and the reason.
const STRICTER: [(&str, &str); 5] = [
    (
        "/sortDirection",
        "a response repeats the direction of the request, in any case",
    ),
    ("Url", "URLs have a format"),
    ("/url", "as above"),
    ("/logLink", "as above"),
    ("/email", "email addresses have a format"),
];

/// These documents have every property, alternative and value of a schema.
#[test]
fn documents_with_all_properties_are_valid() {
    let Some(vendor) = vendor() else { return };
    let mut reports = BTreeSet::new();
    for (name, written) in &vendor {
        let ours = validator(&schema(name).json());
        let Some(theirs) = vendor_validator(written) else {
            continue;
        };
        if ODD.contains(&name.as_str()) {
            continue;
        }
        for document in documents::all(written) {
            if theirs.is_valid(&document)
                && let Err(error) = ours.validate(&document)
            {
                let path = error.instance_path().to_string();
                if !STRICTER.iter().any(|(end, _)| path.ends_with(end)) {
                    reports.insert(format!("{name}: {error} at {path}"));
                }
            }
        }
    }
    none(&Vec::from_iter(reports));
}

#[test]
fn values_that_are_sent_are_valid() {
    for sent in BUILT {
        let validator = validator(&schema(sent.name).json());
        let mut random = Random::new(sent.name);
        for _ in 0..100 {
            let document = (sent.encode_and_decode)(&mut random).unwrap();
            if let Err(error) = validator.validate(&document) {
                panic!(
                    "{}: {error} at {}: {document}",
                    sent.name,
                    error.instance_path()
                );
            }
        }
    }
}

/// A name that is used twice would get a number at its end.
#[test]
fn every_type_has_a_component_with_a_name_of_its_own() {
    let settings = schemars::generate::SchemaSettings::draft2020_12();
    let mut generator = settings.into_generator();
    for schema in SCHEMAS {
        (schema.subschema)(&mut generator);
    }
    let is_odd = |name: &&String| {
        !name.starts_with(|first: char| first.is_ascii_lowercase())
            || name.ends_with(|last: char| last.is_ascii_digit())
            || !name.chars().all(|char| char.is_ascii_alphanumeric())
    };
    let odd: Vec<_> = generator
        .definitions()
        .keys()
        .filter(is_odd)
        .cloned()
        .collect();
    println!("{} components", generator.definitions().len());
    none(&odd);
}
