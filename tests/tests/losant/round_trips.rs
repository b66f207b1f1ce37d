//! Round trips of all types that are sent: documents decode and encode without a change.
//!
//! The documents are generated from the vendor's schemas and mutated. Only those that are still
//! valid count.

use std::collections::HashSet;
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use losant::types::{AdvancedQuery, DevicesDeleteOrRestorePost, FieldQuery};
use losant::{ApplicationId, Client, DataTableId};
use restrait_tests::support::{Recorder, is_thorough};
use serde_json::Value;

mod documents;
mod mutations;
pub(crate) mod random;
pub(crate) mod sent;
mod values;

use documents::Documents;
use random::Random;
use sent::{BUILT, Built, Sent};

/// Number of valid mutated documents for each schema, if it has so many: all with `THOROUGH=1`, and otherwise a tenth.
fn mutated_documents() -> usize {
    if is_thorough() { 550 } else { 55 }
}

/// Number of schemas that would give so many documents together. Others have fewer.
const SCHEMAS: usize = 54;

/// Length of the largest schema of which documents cover every part, with `THOROUGH=1`.
const COVERED_BYTES: usize = 20_000;

/// Runs a check for every item on all cores, and panics with all their reports.
fn check_all<T: Sync>(items: &[T], check: impl Fn(&T, &mut String) + Sync) {
    let (todo, reports) = (Mutex::new(items.iter()), Mutex::new(Vec::new()));
    let work = || {
        loop {
            let Some(item) = todo.lock().unwrap().next() else {
                return;
            };
            let mut report = String::new();
            check(item, &mut report);
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

/// Returns the number of documents to generate. Large schemas have large documents.
fn rounds(sent: &Sent) -> usize {
    (20_000_000 / sent.schema.to_string().len()).clamp(40, 5500)
}

#[test]
fn every_query_has_random_values() {
    let names = sent::names();
    assert!(BUILT.iter().all(|built| names.contains(&built.name)));
    let is_built = |name: &str| BUILT.iter().any(|built| built.name == name);
    let mut queries = names.iter().filter(|name| name.starts_with("advanced"));
    assert!(queries.clone().count() == 12 && queries.all(|name| is_built(name)));
}

#[test]
fn valid_documents_do_not_change() {
    let (total, enough) = (AtomicUsize::new(0), mutated_documents());
    let covers = is_thorough();
    let all = sent::all();
    check_all(&all, |sent, report| {
        let validator = sent.validator();
        let mut random = Random::new(&sent.name);
        let mut documents = Documents::new(&sent.schema);
        let (mut seen, mut valid, mut mutated, mut failed) = (HashSet::new(), 0, 0, 0);
        for _ in 0..rounds(sent) {
            let original = documents.generate(&mut random);
            if validator.is_valid(&original) {
                valid += 1;
                documents.confirm();
            }
            for document in mutations::of(&original, &mut random) {
                let is_enough = mutated == enough;
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
            if mutated == enough && (!covers || documents.uncovered() == 0) {
                break;
            }
        }
        println!(
            "{}: {valid} documents, {mutated} mutated, {failed} changed",
            sent.name
        );
        total.fetch_add(mutated, Ordering::Relaxed);
        let is_small = sent.schema.to_string().len() <= COVERED_BYTES;
        if covers && is_small && documents.uncovered() > 0 {
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
    assert!(
        total >= enough * SCHEMAS || all.len() < sent::names().len() / 2,
        "only {total} documents"
    );
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

/// A query that would lose a part is an error, and nothing is sent.
#[tokio::test]
async fn a_query_that_cannot_be_encoded_is_not_sent() {
    let twice = FieldQuery::not(1).and(FieldQuery::not(2));
    for query in [
        AdvancedQuery::new().column("tons", twice),
        AdvancedQuery::new().column("$or", 1),
    ] {
        let recorder = Recorder::respond_with("{}").await;
        let client = Client::builder().base_url(recorder.url()).build().unwrap();
        let application: ApplicationId = "575ec8687ae143cd83dc4a97".parse().unwrap();
        let table: DataTableId = "575ec8687ae143cd83dc4a98".parse().unwrap();
        let rows = client
            .data_table_rows()
            .delete(application, table)
            .query(&query)
            .await;
        assert!(rows.is_err(), "{rows:?}");
        assert!(recorder.is_idle());
    }
}

/// A document that is not valid either fails to decode, or selects the same items.
#[test]
fn no_document_selects_more_items() {
    check_all(&sent::all(), |sent, report| {
        let mut random = Random::new(&sent.name);
        let mut documents = Documents::new(&sent.schema);
        let (mut decoded, mut failed) = (0, 0);
        for _ in 0..rounds(sent).min(mutated_documents() / 2) {
            let original = documents.generate(&mut random);
            for document in mutations::of(&original, &mut random) {
                let Ok(back) = sent.decode_and_encode(&document.to_string()) else {
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

/// Returns the parts of a document that select items.
fn selection<'a>(sent: &Sent, document: &'a Value) -> Vec<&'a Value> {
    if sent.name.starts_with("advanced") || sent.name.ends_with("Filter") {
        return vec![document];
    }
    let members = document.as_object().into_iter().flatten();
    let selects = |name: &str| {
        let name = name.to_lowercase();
        ["query", "filter", "ids", "tags"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    members
        .filter(|(name, _)| selects(name))
        .map(|(_, part)| part)
        .collect()
}

#[test]
fn values_from_builders_are_valid_and_decode_unchanged() {
    let all = sent::all();
    check_all(BUILT, |built: &Built, report| {
        let sent = all.iter().find(|sent| sent.name == built.name);
        let validator = sent.map(Sent::validator);
        let mut random = Random::new(built.name);
        let mut failed = 0;
        for _ in 0..50 {
            let is_valid =
                |document: &Value| validator.as_ref().is_none_or(|it| it.is_valid(document));
            let problem = match (built.encode_and_decode)(&mut random) {
                Ok(document) if is_valid(&document) => continue,
                Ok(document) => format!("not valid: {document}"),
                Err(problem) => problem,
            };
            failed += 1;
            if failed <= 3 {
                writeln!(report, "{}: {problem}", built.name).unwrap();
            }
        }
    });
}
