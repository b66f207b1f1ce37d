//! Round trips of all types that are sent: documents decode and encode without a change.
//!
//! The documents are generated from the vendor's schemas and mutated. Only those that are still
//! valid count.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use losant::info::{Location, Style};
use losant::types::DevicesDeleteOrRestorePost;
use losant::{ApplicationId, Client};
use restrait_tests::support::Recorder;
use serde_json::Value;

mod documents;
mod mutations;
pub(crate) mod random;
pub(crate) mod sent;
mod values;

use documents::Documents;
use random::Random;
use sent::{SENT, Sent};

/// Number of valid mutated documents for each schema, if it has so many.
const MUTATED: usize = 550;

/// Number of valid mutated documents for all schemas together.
const TOTAL: usize = 15_000;

/// Runs a check for every schema on all cores, and panics with all its reports.
fn check_all(check: impl Fn(&Sent, &mut String) + Sync) {
    let (todo, reports) = (Mutex::new(SENT.iter()), Mutex::new(Vec::new()));
    let work = || {
        loop {
            let Some(sent) = todo.lock().unwrap().next() else {
                return;
            };
            let mut report = String::new();
            check(sent, &mut report);
            reports.lock().unwrap().push(report);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    let reports = reports.into_inner().unwrap().concat();
    assert!(reports.is_empty(), "{reports}");
}

#[test]
fn covers_all_types_that_are_sent() {
    let endpoints = Client::RESOURCES.iter().flat_map(|api| api.endpoints());
    let params = endpoints.flat_map(|info| info.params);
    let documents = params.filter(|param| {
        param.location == Location::Body || matches!(param.style, Style::Json | Style::Brackets)
    });
    let sent: BTreeSet<_> = documents.map(|param| param.ty.name).collect();
    let covered: BTreeSet<_> = SENT.iter().map(|sent| sent.name).collect();
    assert_eq!(sent, covered);
}

#[test]
fn valid_documents_do_not_change() {
    let total = AtomicUsize::new(0);
    check_all(|sent, report| {
        let schema = sent.schema();
        let validator = sent.validator();
        let mut random = Random::new(sent.name);
        let mut documents = Documents::new(&schema);
        let (mut seen, mut valid, mut mutated, mut failed) = (HashSet::new(), 0, 0, 0);
        for _ in 0..10 * MUTATED {
            let original = documents.generate(&mut random);
            if validator.is_valid(&original) {
                valid += 1;
                documents.confirm();
            }
            for document in mutations::of(&original, &mut random) {
                let is_enough = mutated == MUTATED;
                if is_enough || !seen.insert(document.to_string()) || !validator.is_valid(&document)
                {
                    continue;
                }
                mutated += 1;
                if let Err(problem) = sent.round_trip(&document) {
                    failed += 1;
                    if failed <= 3 {
                        writeln!(report, "{}: {problem}\n  {document}", sent.name).unwrap();
                    }
                }
            }
            if mutated == MUTATED && documents.uncovered() == 0 {
                break;
            }
        }
        println!(
            "{}: {valid} documents, {mutated} mutated, {failed} changed",
            sent.name
        );
        total.fetch_add(mutated, Ordering::Relaxed);
        if documents.uncovered() > 0 {
            let parts = documents.uncovered();
            writeln!(
                report,
                "{}: {parts} parts of the schema are not covered",
                sent.name
            )
            .unwrap();
        }
    });
    let total = total.into_inner();
    println!("{total} valid mutated documents");
    assert!(total >= TOTAL, "only {total} documents");
}

/// Without its `null`, the query would match all devices.
#[tokio::test]
async fn a_null_in_a_query_is_sent() {
    for body in [
        r#"{"query":{"parentId":null}}"#,
        r#"{"query":{"tags":null}}"#,
        r#"{"query":{"$nor":[{"disconnectedAt":null}]}}"#,
    ] {
        let recorder = Recorder::respond_with("{}").await;
        let client = Client::builder().base_url(recorder.url()).build().unwrap();
        let options: DevicesDeleteOrRestorePost = serde_json::from_str(body).unwrap();
        let application: ApplicationId = "575ec8687ae143cd83dc4a97".parse().unwrap();
        let deleted = client.devices().delete(application, &options).await;
        assert!(deleted.is_ok(), "{deleted:?}");
        let sent = recorder.request().await.body;
        assert_eq!(String::from_utf8(sent).unwrap(), body);
    }
}

/// A document that is not valid either fails to decode, or selects the same devices.
#[test]
fn no_document_selects_more_devices() {
    check_all(|sent, report| {
        let schema = sent.schema();
        let mut random = Random::new(sent.name);
        let mut documents = Documents::new(&schema);
        let (mut decoded, mut failed) = (0, 0);
        for _ in 0..MUTATED / 2 {
            let original = documents.generate(&mut random);
            for document in mutations::of(&original, &mut random) {
                let Ok(back) = (sent.decode_and_encode)(&document.to_string()) else {
                    continue;
                };
                decoded += 1;
                if selection(sent, &back) != selection(sent, &document) {
                    failed += 1;
                    if failed <= 3 {
                        writeln!(report, "{}: {back}\n  {document}", sent.name).unwrap();
                    }
                }
            }
        }
        println!("{}: {decoded} documents, {failed} changed", sent.name);
    });
}

/// Returns the parts of a document that select devices.
fn selection<'a>(sent: &Sent, document: &'a Value) -> Vec<&'a Value> {
    match sent.name {
        "advancedDeviceQuery" | "deviceTagFilter" | "deviceClassFilter" => vec![document],
        _ => ["query", "deviceQuery", "deviceTags", "deviceIds"]
            .iter()
            .filter_map(|key| document.get(key))
            .collect(),
    }
}

#[test]
fn values_from_builders_are_valid_and_decode_unchanged() {
    check_all(|sent, report| {
        let validator = sent.validator();
        let mut random = Random::new(sent.name);
        let mut failed = 0;
        for _ in 0..50 {
            let problem = match (sent.encode_and_decode)(&mut random) {
                Ok(document) if validator.is_valid(&document) => continue,
                Ok(document) => format!("not valid: {document}"),
                Err(problem) => problem,
            };
            failed += 1;
            if failed <= 3 {
                writeln!(report, "{}: {problem}", sent.name).unwrap();
            }
        }
    });
}
