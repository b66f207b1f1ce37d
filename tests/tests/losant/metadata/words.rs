//! The docs of the declarations are in our own words.

use std::collections::{BTreeSet, HashSet};

use losant::Client;
use losant::info::EndpointInfo;
use serde_json::Value;

use crate::samples::table::SCHEMAS;
use crate::samples::{none, surface};

/// Number of words in a row that two sentences may not have in common.
const WORDS: usize = 8;

#[test]
fn no_sentence_is_copied() {
    let Some(surface) = surface() else { return };
    let mut upstream = HashSet::new();
    let mut add = |text: &str| upstream.extend(runs(text));
    descriptions(&surface, &mut add);
    for schema in SCHEMAS {
        if let Some(vendor) = schema.vendor() {
            descriptions(&vendor, &mut add);
        }
    }
    let (mut sentences, mut copied) = (0, BTreeSet::new());
    let mut check = |at: &str, text: &str| {
        sentences += 1;
        if let Some(run) = runs(text).find(|run| upstream.contains(run)) {
            copied.insert(format!("{at}: {}", run.join(" ")));
        }
    };
    for api in Client::RESOURCES {
        check(api.name, api.docs);
        for info in api.endpoints() {
            let at = format!("{}.{}", api.name, info.route.name());
            docs(info).for_each(|text| check(&at, text));
        }
    }
    let mut generator = schemars::SchemaGenerator::default();
    for schema in SCHEMAS {
        (schema.subschema)(&mut generator);
    }
    for (name, definition) in generator.definitions() {
        descriptions(definition, &mut |text| check(name, text));
    }
    println!(
        "{sentences} texts, {} runs of {WORDS} words upstream",
        upstream.len()
    );
    none(&Vec::from_iter(copied));
}

fn docs(info: &'static EndpointInfo) -> impl Iterator<Item = &'static str> {
    let params = info.params.iter().map(|param| param.docs);
    let responses = info
        .responses
        .iter()
        .chain(info.errors)
        .map(|response| response.docs);
    std::iter::once(info.docs).chain(params).chain(responses)
}

/// Calls a function with all descriptions in a document.
fn descriptions(document: &Value, call: &mut impl FnMut(&str)) {
    match document {
        Value::Array(items) => items.iter().for_each(|item| descriptions(item, call)),
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("description", Value::String(text)) => call(text),
                    _ => descriptions(member, call),
                }
            }
        }
        _ => {}
    }
}

/// Returns all runs of words within one sentence.
fn runs(text: &str) -> impl Iterator<Item = Vec<String>> {
    let sentences = text.replace(".\n", ". ").replace("\n\n", ". ");
    let sentences = sentences.split(". ").map(|sentence| {
        let words = sentence.split(|char: char| !char.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect::<Vec<_>>()
    });
    let runs =
        sentences.flat_map(|words| words.windows(WORDS).map(<[_]>::to_vec).collect::<Vec<_>>());
    runs.collect::<Vec<_>>().into_iter()
}

#[test]
fn finds_runs_within_sentences() {
    let text = "One two three, four five `six` seven. Eight nine.\nOne two three four\nfive six seven Eight";
    let runs: Vec<_> = runs(text).map(|run| run.join(" ")).collect();
    assert_eq!(runs, ["one two three four five six seven eight"]);
}
