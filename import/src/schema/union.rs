//! Alternatives: `oneOf` and `anyOf`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Types, enumeration, types};
use crate::model::{Shape, Ty};
use crate::names::{self, Names};

/// Returns the alternatives of a schema except `null`.
pub(crate) fn alternatives(members: &Map<String, Value>) -> Option<Vec<&Value>> {
    let all = members
        .get("oneOf")
        .or_else(|| members.get("anyOf"))?
        .as_array()?;
    let alternatives: Vec<_> = all.iter().filter(|schema| !is_null(schema)).collect();
    // Alternatives that only require members of the same object are not types.
    alternatives
        .iter()
        .any(|schema| super::says_something(schema))
        .then_some(alternatives)
}

/// Returns `true` if `null` is an alternative.
pub(super) fn has_null(members: &Map<String, Value>) -> bool {
    let all = members.get("oneOf").or_else(|| members.get("anyOf"));
    all.and_then(Value::as_array)
        .is_some_and(|all| all.iter().any(is_null))
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
        || schema.get("const") == Some(&Value::Null)
        || schema
            .get("enum")
            .and_then(Value::as_array)
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

impl<'d> Types<'d> {
    /// Defines the type of several alternatives. Returns another type if they are only one.
    pub(super) fn union(
        &mut self,
        alternatives: &[&'d Value],
        members: &'d Map<String, Value>,
        ident: String,
        docs: &str,
        followed: &mut Vec<&'d str>,
    ) -> Ty {
        if let Some((values, is_open)) = self.texts(alternatives) {
            return self.insert(ident, docs, enumeration::shape(&values, is_open));
        }
        if let Some(shape) = self.tagged(alternatives, members) {
            return self.insert(ident, docs, shape);
        }
        // The name exists before the alternatives, which may contain the union.
        self.insert(ident.clone(), docs, Shape::Redirect);
        let mut tys: Vec<(String, Ty)> = Vec::new();
        for (index, schema) in alternatives.iter().enumerate() {
            let title = schema.get("title").and_then(Value::as_str);
            let name = match title {
                Some(title) if title.len() <= 40 => names::pascal(title, "Variant"),
                _ => format!("Variant{}", index + 1),
            };
            let hint = format!("{ident} {name}");
            let ty = self.convert(schema, &hint, followed).required();
            if tys.iter().any(|(_, other)| *other == ty) {
                continue;
            }
            let variant = match (&ty, title) {
                (Ty::Named(name), _) if schema.get("$ref").is_some() => name.clone(),
                (_, Some(_)) => name,
                (ty, None) => variant_name(ty).map_or(name, str::to_owned),
            };
            tys.push((variant, ty));
        }
        if let [(_, only)] = tys.as_slice()
            && !matches!(only, Ty::Named(name) if *name == ident)
        {
            let variants = vec![(None, "Value".to_owned(), only.clone())];
            return self.insert(
                ident,
                docs,
                Shape::Union {
                    tag: None,
                    variants,
                },
            );
        }
        // The first alternative that matches is used, so the ones that match most values are last.
        tys.sort_by_key(|(_, ty)| breadth(ty));
        let mut names = Names::default();
        let variants = tys
            .into_iter()
            .map(|(name, ty)| (None, names.unique(name), ty));
        let variants = variants.collect();
        self.insert(
            ident,
            docs,
            Shape::Union {
                tag: None,
                variants,
            },
        )
    }

    /// Returns the texts of alternatives that are all texts, and `true` if other texts are possible.
    fn texts(&self, alternatives: &[&'d Value]) -> Option<(Vec<&'d str>, bool)> {
        let mut texts = Vec::new();
        let mut is_open = false;
        for schema in alternatives {
            let schema = match schema.get("$ref").and_then(Value::as_str) {
                Some(reference) => self.document.schema(reference)?,
                None => schema,
            };
            match enumeration::values(schema) {
                Some(values) => {
                    for value in values {
                        if !texts.contains(&value) {
                            texts.push(value);
                        }
                    }
                }
                None if is_any_text(schema) => is_open = true,
                None => return None,
            }
        }
        (!texts.is_empty()).then_some((texts, is_open))
    }

    /// Returns an enum whose variants a member tells apart, if each alternative is used only here.
    ///
    /// The tag is not a field of the alternatives then.
    fn tagged(
        &mut self,
        alternatives: &[&'d Value],
        members: &'d Map<String, Value>,
    ) -> Option<Shape> {
        let discriminator = members.get("discriminator")?;
        let tag = discriminator.get("propertyName")?.as_str()?;
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mut by_reference: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (value, reference) in mapping.into_iter().flatten() {
            by_reference
                .entry(reference.as_str()?)
                .or_default()
                .push(value);
        }
        let mut variants = Vec::new();
        let mut names = Names::default();
        for schema in alternatives {
            let reference = schema.get("$ref")?.as_str()?;
            let target = self.document.schema(reference)?;
            let object = super::Object::collect(target, self.document)?;
            let is_own = self.references.get(reference) == Some(&1);
            if !is_own || object.properties.len() < 2 || !self.is_named(target) {
                return None;
            }
            let name = reference.rsplit('/').next().unwrap_or_default();
            let value = match by_reference
                .get(reference)
                .or_else(|| by_reference.get(name))
            {
                Some(values) => match values.as_slice() {
                    [value] => (*value).to_owned(),
                    _ => return None,
                },
                None if mapping.is_some() => return None,
                None => name.to_owned(),
            };
            variants.push((reference, value));
        }
        let mut tagged = Vec::new();
        for (reference, value) in variants {
            let ident = self.name_of(reference);
            if self.definitions.contains_key(&ident) {
                return None;
            }
            self.tags.insert(ident.clone(), tag.to_owned());
            if let Some(schema) = self.document.schema(reference) {
                self.queue.push((ident.clone(), schema));
            }
            tagged.push((Some(value), names.unique(ident.clone()), Ty::Named(ident)));
        }
        Some(Shape::Union {
            tag: Some(tag.to_owned()),
            variants: tagged,
        })
    }
}

fn is_any_text(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|members| types(members).0 == ["string"])
        && schema.get("format").is_none()
}

/// Returns the name of the variant of a type without a name.
fn variant_name(ty: &Ty) -> Option<&'static str> {
    Some(match ty {
        Ty::Plain("String") => "Text",
        Ty::Plain("bool") => "Bool",
        Ty::Plain("f64") => "Number",
        Ty::Plain("i32" | "i64" | "u32" | "u64") => "Integer",
        Ty::Plain("Value") => "Other",
        Ty::Vec(_) => "List",
        Ty::Map(_) => "Map",
        Ty::Named(_)
        | Ty::Plain(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => return None,
    })
}

/// Returns a number that is higher for types that accept more values.
fn breadth(ty: &Ty) -> u8 {
    match ty {
        Ty::Plain("Value") => 5,
        Ty::Map(_) => 4,
        Ty::Plain("String") => 3,
        Ty::Plain("f64") => 2,
        Ty::Plain("i64" | "i32" | "u64" | "u32") => 1,
        Ty::Named(_)
        | Ty::Plain(_)
        | Ty::Vec(_)
        | Ty::Option(_)
        | Ty::Boxed(_)
        | Ty::Ref(_)
        | Ty::Slice(_)
        | Ty::Generic(..) => 0,
    }
}
