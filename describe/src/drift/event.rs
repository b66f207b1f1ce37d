//! Events and lines of streams.

use serde_json::Value;

use super::Kind;
use super::body::schema;
use super::endpoint::Pair;
use super::schema::Direction;
use super::shape::{Lookup, Part, Shape};
use super::sink::Named;
use super::union::Tagged;
use crate::document::MediaType;

/// The schema of an item in our own documents.
const ITEM: &str = "x-restrait-item-schema";

/// Compares the items of a stream. `declared` is the schema of an item whose type does not depend on a name.
pub(super) fn compare(
    pair: &mut Pair<'_>,
    of: &str,
    declared: Option<&Value>,
    content: &MediaType,
) {
    let own = content.extensions.get(ITEM).map(|schema| Part {
        schema,
        pointer: format!("{}/{ITEM}", content.pointer),
    });
    let Some(part) = own.or_else(|| schema(content)) else {
        return;
    };
    let document = pair.document;
    let lookup = |reference: &str| document.schema(reference);
    let mut shape = Shape::new(&part, &lookup);
    let mut item = part;
    // Some documents describe all of the stream as a list.
    if let (Some(items), true) = (&shape.items, shape.types.contains("array")) {
        item = items.clone();
        shape = Shape::new(&item, &lookup);
    }
    if let Some(tagged) = Tagged::new(&shape, &lookup) {
        if pair.info.events.is_empty() {
            compare_item(pair, of, declared, &item, &shape);
        } else {
            compare_named(pair, of, &tagged, &item.pointer);
        }
        return;
    }
    match (pair.info.events, declared) {
        ([], declared) => compare_item(pair, of, declared, &item, &shape),
        ([_], _) => {
            let ours = pair.declared.events.first().and_then(Option::as_ref);
            compare_item(pair, of, ours, &item, &shape);
        }
        _ => {}
    }
}

fn compare_item(
    pair: &mut Pair<'_>,
    of: &str,
    ours: Option<&Value>,
    item: &Part<'_>,
    shape: &Shape<'_>,
) {
    // The text of a stream says nothing about its items.
    let is_described = shape.types.iter().any(|name| *name != "string");
    let Some(ours) = ours.filter(|_| is_described || shape.is_union) else {
        return;
    };
    let document = pair.document;
    let lookup = |reference: &str| document.schema(reference);
    let theirs = data(item, &lookup).unwrap_or_else(|| item.clone());
    let what = format!("an item of {of}");
    pair.compare_schemas(Direction::Received, &what, ours, &theirs);
}

/// Compares events by their names, which are the values of a tag in the document.
fn compare_named(pair: &mut Pair<'_>, of: &str, tagged: &Tagged<'_>, pointer: &str) {
    let (document, declared) = (pair.document, pair.declared);
    let lookup = |reference: &str| document.schema(reference);
    let events = pair.info.events;
    for (name, theirs) in &tagged.alternatives {
        let index = events.iter().position(|event| event.name == name);
        let Some(index) = index else {
            // An event without a name is any other one.
            if !events.iter().any(|event| event.name.is_empty()) {
                let named = Named::code("event", name).of(of);
                pair.sink
                    .add_named(Kind::Missing, &named, &theirs.pointer)
                    .is_addition = true;
            }
            continue;
        };
        if let Some(Some(ours)) = declared.events.get(index) {
            let theirs = data(theirs, &lookup).unwrap_or_else(|| theirs.clone());
            let what = format!("the event `{name}` of {of}");
            pair.compare_schemas(Direction::Received, &what, ours, &theirs);
        }
    }
    for ours in events.iter().filter(|event| !event.name.is_empty()) {
        if !tagged.alternatives.contains_key(ours.name) {
            let named = Named::code("event", ours.name).of(of);
            pair.sink.add_named(Kind::Extra, &named, pointer);
        }
    }
}

/// Returns the data of an event, if the document describes the event as an object with its name and its data.
fn data<'a>(event: &Part<'a>, lookup: &Lookup<'a>) -> Option<Part<'a>> {
    let shape = Shape::new(event, lookup);
    let fields = ["event", "data", "id", "retry"];
    let is_event = shape.properties.keys().all(|name| fields.contains(name));
    let data = shape.properties.get("data").filter(|_| is_event)?;
    // JSON in a text, as OpenAPI 3.2 describes it.
    match data.schema.get("contentSchema") {
        Some(schema) => Some(Part {
            schema,
            pointer: format!("{}/contentSchema", data.pointer),
        }),
        None => Some(data.clone()),
    }
}
