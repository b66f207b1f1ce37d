//! The types that endpoints use, and the directions in which they are sent.

use std::collections::{BTreeMap, VecDeque};

use restrait_describe::document::Document;
use serde_json::Value;

use super::cycles::for_each_ty;
use super::enumeration;
use crate::model::{TypeDef, Use};

/// Returns the definitions that are reachable from `roots`, sorted by name.
pub(super) fn used(
    mut definitions: BTreeMap<String, TypeDef>,
    roots: &BTreeMap<String, Use>,
) -> Vec<TypeDef> {
    let mut queue: VecDeque<(String, Use)> = roots
        .iter()
        .map(|(name, use_)| (name.clone(), *use_))
        .collect();
    while let Some((name, use_)) = queue.pop_front() {
        let Some(definition) = definitions.get_mut(&name) else {
            continue;
        };
        let before = definition.use_;
        let own = &mut definition.use_;
        own.in_requests |= use_.in_requests;
        own.in_responses |= use_.in_responses;
        own.in_params |= use_.in_params;
        if *own == before {
            continue;
        }
        let inner = Use {
            in_params: false,
            ..*own
        };
        for_each_ty(&definition.shape, |ty| {
            ty.visit(&mut |name| queue.push_back((name.to_owned(), inner)));
        });
    }
    let mut used: Vec<_> = definitions
        .into_values()
        .filter(|it| it.use_ != Use::default())
        .collect();
    for definition in &mut used {
        // The values of a param are a fixed list.
        if definition.use_.in_responses && !definition.use_.in_params {
            enumeration::open(&mut definition.shape);
        }
    }
    used
}

/// Returns the number of references to each schema.
pub(super) fn count_references(document: &Document) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (_, schema) in document.schemas() {
        count(schema, &mut counts);
    }
    for operation in &document.operations {
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation
            .responses
            .iter()
            .flat_map(|response| &response.content);
        let params = operation
            .params
            .iter()
            .filter_map(|param| param.schema.as_ref());
        for schema in bodies
            .chain(responses)
            .filter_map(|content| content.schema.as_ref())
            .chain(params)
        {
            count(schema, &mut counts);
        }
    }
    counts
}

fn count(schema: &Value, counts: &mut BTreeMap<String, usize>) {
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    *counts.entry(reference.clone()).or_default() += 1;
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}
