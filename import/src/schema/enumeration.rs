//! Enums of texts.

use serde_json::Value;

use crate::model::{Shape, Variant};
use crate::names::{self, Names};

/// Returns the values of a schema that accepts a fixed list of texts, without `null`.
pub(crate) fn values(schema: &Value) -> Option<Vec<&str>> {
    let values = match (schema.get("enum"), schema.get("const")) {
        (Some(Value::Array(values)), _) => values.iter().collect(),
        (None, Some(value)) => vec![value],
        _ => return None,
    };
    let mut texts: Vec<&str> = Vec::new();
    for value in values {
        match value {
            Value::Null => {}
            Value::String(text) if texts.contains(&text.as_str()) => {}
            Value::String(text) => texts.push(text),
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => return None,
        }
    }
    (!texts.is_empty() && texts.len() <= MAX_VARIANTS).then_some(texts)
}

/// A longer list is data, not a type.
const MAX_VARIANTS: usize = 1000;

/// Returns the enum of these texts. If `is_open`, other texts are possible too.
pub(super) fn shape(values: &[&str], is_open: bool) -> Shape {
    let mut names = Names::default();
    let items: Vec<_> = values
        .iter()
        .map(|value| (names.unique(names::pascal(value, "Value")), *value))
        .collect();
    let case = names::best(&items, |case, ident| case.apply_to_variant(ident));
    let implied = |ident: &str| match case {
        Some(case) => case.apply_to_variant(ident),
        None => ident.to_owned(),
    };
    let variants = items.iter().map(|(ident, value)| Variant {
        rename: (implied(ident) != *value).then(|| (*value).to_owned()),
        ident: ident.clone(),
    });
    let is_needed = case.is_some_and(|case| {
        items
            .iter()
            .any(|(ident, value)| case.apply_to_variant(ident) == *value && ident != value)
    });
    Shape::Enum {
        rename_all: case.filter(|_| is_needed).map(names::Case::name),
        variants: variants.collect(),
        other: is_open.then(|| names.unique("Other".to_owned())),
    }
}

/// Adds the variant of other texts to an enum that a server may extend.
pub(super) fn open(shape: &mut Shape) {
    let Shape::Enum {
        variants, other, ..
    } = shape
    else {
        return;
    };
    // One text tells the alternatives of a union apart.
    if other.is_some() || variants.len() < 2 {
        return;
    }
    let mut names = Names::default();
    for variant in variants {
        names.unique(variant.ident.clone());
    }
    *other = Some(names.unique("Other".to_owned()));
}
