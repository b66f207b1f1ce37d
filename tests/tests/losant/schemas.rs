//! Comparison of the JSON schemas of our types with those of the vendor.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::round_trips::random::Random;
use crate::round_trips::sent::BUILT;
use crate::samples::table::{SCHEMAS, schema};
use crate::samples::{ODD, documents, none, samples};

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
    assert!(unexpected.is_empty(), "{}", unexpected.join("\n"));
    let unused: Vec<_> = deliberate::entries()
        .filter(|entry| !used.contains(entry))
        .collect();
    assert!(unused.is_empty(), "no longer a difference: {unused:#?}");
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

/// These documents have every property, alternative and value of a schema.
#[test]
fn documents_with_all_properties_are_valid() {
    let Some(vendor) = vendor() else { return };
    let mut reports = BTreeSet::new();
    for (name, written) in &vendor {
        let (ours, theirs) = (
            validator(&schema(name).json()),
            jsonschema::draft7::new(written),
        );
        let Ok(theirs) = theirs else { continue };
        if ODD.contains(&name.as_str()) {
            continue;
        }
        for pick in 0..documents::PICKS {
            let document = documents::of(written, pick);
            if theirs.is_valid(&document)
                && let Err(error) = ours.validate(&document)
            {
                reports.insert(format!("{name}: {error} at {}", error.instance_path()));
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
