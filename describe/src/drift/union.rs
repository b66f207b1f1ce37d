//! Unions whose alternatives are told apart by the value of a property.

use std::collections::BTreeMap;

use serde_json::Value;

use super::shape::{Lookup, Part, Shape};

/// The alternatives of a union, by the value of their tag.
#[derive(Debug)]
pub(super) struct Tagged<'a> {
    /// The name of the property that tells them apart.
    pub(super) tag: &'a str,
    pub(super) alternatives: BTreeMap<String, Part<'a>>,
}

impl<'a> Tagged<'a> {
    /// Returns the alternatives of a union. `None` if it has no tag.
    pub(super) fn new(union: &Shape<'a>, lookup: &Lookup<'a>) -> Option<Self> {
        let named = union.discriminator.and_then(|it| named(union, it, lookup));
        named.or_else(|| found(union, lookup))
    }
}

/// Returns the alternatives of a union with a `discriminator`.
fn named<'a>(
    union: &Shape<'a>,
    discriminator: &'a Value,
    lookup: &Lookup<'a>,
) -> Option<Tagged<'a>> {
    let tag = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let mut alternatives = BTreeMap::new();
    for part in &union.alternatives {
        let reference = part.schema.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|reference| reference.rsplit('/').next());
        let is_target = |target: &Value| {
            let target = target.as_str();
            target.is_some() && (target == reference || target == name)
        };
        let mapped = mapping.into_iter().flatten();
        let mapped = mapped.filter(|(_, target)| is_target(target));
        let mut values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if values.is_empty() {
            values = self::values(part, tag, lookup).unwrap_or_default();
        }
        if values.is_empty() {
            values.push(name?.to_owned());
        }
        for value in values {
            alternatives.insert(value, part.clone());
        }
    }
    (!alternatives.is_empty()).then_some(Tagged { tag, alternatives })
}

/// Returns the alternatives of a union in which each requires another constant of one property.
fn found<'a>(union: &Shape<'a>, lookup: &Lookup<'a>) -> Option<Tagged<'a>> {
    let first = Shape::new(union.alternatives.first()?, lookup);
    first.properties.keys().find_map(|tag| {
        let mut alternatives = BTreeMap::new();
        for part in &union.alternatives {
            for value in values(part, tag, lookup)? {
                let is_taken = alternatives.insert(value, part.clone()).is_some();
                if is_taken {
                    return None;
                }
            }
        }
        Some(Tagged { tag, alternatives })
    })
}

/// Returns the texts that a property accepts. `None` if it accepts any other value.
fn values<'a>(part: &Part<'a>, tag: &str, lookup: &Lookup<'a>) -> Option<Vec<String>> {
    let shape = Shape::new(part, lookup);
    let values = Shape::new(shape.properties.get(tag)?, lookup).values?;
    let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
    texts.collect()
}
