//! Scopes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Kind;
use super::endpoint::Pair;
use super::sink::Named;
use crate::document::{Document, Operation};

/// The scopes of a document that cannot write them into `security`.
const EXTENSION: &str = "x-restrait-scopes";

/// Returns `true` if a document names the scopes of any operation. Many have none, because their
/// authentication is a plain token.
pub(super) fn has_scopes(document: &Document) -> bool {
    let mut operations = document.operations.iter();
    operations.any(|operation| !scopes(document, operation).is_empty())
}

pub(super) fn compare(pair: &mut Pair<'_>) {
    let theirs = scopes(pair.document, pair.operation);
    let ours: BTreeSet<&str> = pair.info.route.scopes().collect();
    let pointer = &pair.operation.pointer;
    for scope in theirs.difference(&ours) {
        pair.sink
            .add_named(Kind::Missing, &Named::code("scope", scope), pointer);
    }
    for scope in ours.difference(&theirs) {
        pair.sink
            .add_named(Kind::Extra, &Named::code("scope", scope), pointer);
    }
}

fn scopes<'a>(document: &'a Document, operation: &'a Operation) -> BTreeSet<&'a str> {
    let security = operation.security.as_ref().unwrap_or(&document.security);
    let schemes = security.iter().flat_map(|requirement| &requirement.0);
    let scopes = schemes.flat_map(|(_, scopes)| scopes).map(String::as_str);
    let others = operation
        .extensions
        .get(EXTENSION)
        .and_then(Value::as_array);
    let others = others.into_iter().flatten().filter_map(Value::as_str);
    scopes.chain(others).collect()
}
