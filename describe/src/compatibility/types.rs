//! The types of requests and responses: their fields and values.

use restrait::info::ApiInfo;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::change::{Changes, Kind};

mod schema;

/// A type that has a JSON Schema.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Type {
    name: String,
    /// The fields of an object.
    fields: Vec<Field>,
    /// The values of an enum.
    values: Vec<String>,
    /// The variants of an enum that have data.
    variants: Vec<Variant>,
    /// The schema of a type that has neither values nor variants, without its fields.
    shape: Value,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Variant {
    name: String,
    /// The schema without documentation and limits.
    schema: Value,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Field {
    name: String,
    /// The schema without documentation and limits.
    schema: Value,
    required: bool,
}

/// Returns the types of the endpoints of some traits.
pub(super) fn collect(apis: &[&'static ApiInfo]) -> Vec<Type> {
    let mut generator = crate::generator::new();
    for info in apis.iter().flat_map(|api| api.endpoints()) {
        let _ = info.schemas(&mut generator);
    }
    let definitions = generator.take_definitions(true);
    let types = definitions.into_iter();
    types
        .map(|(name, schema)| Type::new(name, &schema))
        .collect()
}

/// Compares the types that both versions have. Types that only one of them has are those of endpoints, params
/// and fields that changed.
pub(super) fn compare(changes: &mut Changes, old: &[Type], new: &[Type]) {
    for old in old {
        if let Some(new) = new.iter().find(|new| new.name == old.name) {
            changes.about(&old.name, None);
            if old.shape != new.shape {
                changes.add(Kind::Major, "the JSON type changed");
            }
            fields(changes, &old.fields, &new.fields);
            values(changes, &old.values, &new.values);
            variants(changes, &old.variants, &new.variants);
        }
    }
}

fn fields(changes: &mut Changes, old: &[Field], new: &[Field]) {
    for old in old {
        let name = &old.name;
        match new.iter().find(|new| new.name == *name) {
            None => changes.add(Kind::Major, format!("removed field `{name}`")),
            Some(new) => match (old.required, new.required) {
                (true, false) => {
                    changes.add(
                        Kind::Major,
                        format!("required field `{name}` becomes optional"),
                    );
                }
                (false, true) => {
                    changes.add(
                        Kind::Major,
                        format!("optional field `{name}` becomes required"),
                    );
                }
                (true, true) | (false, false) if old.schema != new.schema => changes.add(
                    Kind::Major,
                    format!("the type of the field `{name}` changed"),
                ),
                (true, true) | (false, false) => {}
            },
        }
    }
    for new in new {
        let name = &new.name;
        if old.iter().any(|old| old.name == *name) {
            continue;
        }
        if new.required {
            changes.add(Kind::Major, format!("new required field `{name}`"));
        } else {
            changes.add(
                Kind::Minor,
                format!(
                    "new optional field `{name}`; major if the type is not `#[non_exhaustive]` and all of its \
                     fields are public"
                ),
            );
        }
    }
}

fn values(changes: &mut Changes, old: &[String], new: &[String]) {
    for value in new.iter().filter(|value| !old.contains(value)) {
        changes.add(
            Kind::Minor,
            format!("new value `{value}`; major if the enum does not keep unknown values"),
        );
    }
    for value in old.iter().filter(|value| !new.contains(value)) {
        changes.add(Kind::Major, format!("removed value `{value}`"));
    }
}

fn variants(changes: &mut Changes, old: &[Variant], new: &[Variant]) {
    for Variant { name, schema } in old {
        match new.iter().find(|new| new.name == *name) {
            None => changes.add(Kind::Major, format!("removed variant `{name}`")),
            Some(new) if new.schema != *schema => {
                changes.add(
                    Kind::Major,
                    format!("the type of the variant `{name}` changed"),
                );
            }
            Some(_) => {}
        }
    }
    for Variant { name, .. } in new {
        if !old.iter().any(|old| old.name == *name) {
            changes.add(
                Kind::Minor,
                format!("new variant `{name}`; major if the enum is not `#[non_exhaustive]`"),
            );
        }
    }
}
