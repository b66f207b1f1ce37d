//! Examples in the docs of types: a small document, and how a value is made.

use super::shape::{Def, Member, Shape, Shapes, Ty};
use crate::names;

/// Makes examples.
pub(super) struct Examples<'a> {
    pub(super) shapes: &'a Shapes,
    pub(super) krate: &'a str,
    pub(super) number: &'a str,
}

/// The depth at which a document is given up.
const MAX_DEPTH: usize = 4;

impl Examples<'_> {
    /// Returns the example of a struct, if one can be made.
    pub(super) fn of_struct(
        &self,
        def: &Def,
        members: &[Member],
        is_response: bool,
    ) -> Option<String> {
        let shown = shown(members, is_response)?;
        let mut document = Vec::new();
        for member in members {
            let is_items = is_response && member.wire == "items";
            let is_needed = (member.required && !member.nullable) || is_items;
            if is_needed || member.wire == shown.wire {
                document.push(format!(
                    "\"{}\":{}",
                    member.wire,
                    self.value(&member.ty, 0)?
                ));
            }
        }
        let document = format!("{{{}}}", document.join(","));
        let ty = format!("{}::types::{}", self.krate, def.name);
        let field = names::ident(&names::snake(&shown.wire, "value"));
        let text = self.value(&shown.ty, 0)?;
        let mut lines = Vec::new();
        if is_response {
            lines.push(format!("let body = r#\"{document}\"#;"));
            lines.push(format!("let value: {ty} = serde_json::from_str(body)?;"));
            lines.push(match (&shown.ty, shown.required && !shown.nullable) {
                (Ty::Std("String"), true) => format!("assert_eq!(value.{field}, {text});"),
                (Ty::Std("String"), false) => {
                    format!("assert_eq!(value.{field}.as_deref(), Some({text}));")
                }
                (Ty::Vec(_) | Ty::Map(_), true) => format!("assert!(value.{field}.is_empty());"),
                (_, true) => "assert_eq!(serde_json::to_string(&value)?, body);".to_owned(),
                (_, false) if shown.wire == "items" => {
                    "assert!(value.items.is_empty());".to_owned()
                }
                (_, false) => format!("assert!(value.{field}.is_some());"),
            });
        } else {
            let required = members
                .iter()
                .filter(|member| member.required && !member.nullable);
            let arguments: Option<Vec<String>> =
                required.map(|member| self.argument(&member.ty)).collect();
            let is_set = !shown.required || shown.nullable;
            match arguments.filter(|_| !is_set || self.argument(&shown.ty).is_some()) {
                Some(arguments) => {
                    let set = if is_set {
                        format!(".{field}({})", self.argument(&shown.ty)?)
                    } else {
                        String::new()
                    };
                    lines.push(format!(
                        "let value = {ty}::new({}){set};",
                        arguments.join(", ")
                    ));
                    lines.push(format!("let json = r#\"{document}\"#;"));
                    lines.push("assert_eq!(serde_json::to_string(&value)?, json);".to_owned());
                }
                None => {
                    lines.push(format!("let json = r#\"{document}\"#;"));
                    lines.push(format!("let value: {ty} = serde_json::from_str(json)?;"));
                    lines.push("assert_eq!(serde_json::to_string(&value)?, json);".to_owned());
                }
            }
        }
        Some(block(&lines))
    }

    /// Returns the example of an alias.
    pub(super) fn of_alias(&self, name: &str, ty: &Ty) -> Option<String> {
        let document = match ty {
            Ty::Vec(_) => "[]",
            Ty::Map(_) => "{}",
            Ty::Std(_)
            | Ty::Known(_)
            | Ty::Root(_)
            | Ty::Def(_)
            | Ty::Option(_)
            | Ty::Single(_) => return None,
        };
        Some(block(&[
            format!(
                "let value: {}::types::{name} = serde_json::from_str(\"{document}\")?;",
                self.krate
            ),
            "assert!(value.is_empty());".to_owned(),
        ]))
    }

    /// Returns a value as JSON text.
    fn value(&self, ty: &Ty, depth: usize) -> Option<String> {
        if depth > MAX_DEPTH {
            return None;
        }
        match ty {
            Ty::Std("String") => Some("\"pump\"".to_owned()),
            Ty::Std("bool") => Some("true".to_owned()),
            Ty::Std("u64") => Some("1".to_owned()),
            Ty::Std(_) | Ty::Option(_) => None,
            Ty::Known(name) if name == self.number => Some("1".to_owned()),
            Ty::Known(name) => match name.as_str() {
                "Timestamp" => Some("\"2024-05-01T00:00:00.000Z\"".to_owned()),
                "Scalar" | "TimePoint" => Some("1".to_owned()),
                "SecretString" => Some("\"a-secret\"".to_owned()),
                "Scope" => Some("\"all.User\"".to_owned()),
                "JsonObject" => Some("{}".to_owned()),
                name if name.ends_with("Id") => Some("\"575ec8687ae143cd83dc4a97\"".to_owned()),
                name if name.starts_with("Vec<") => Some("[]".to_owned()),
                _ => None,
            },
            Ty::Root(name) => self.value(self.shapes.roots.get(name)?, depth + 1),
            Ty::Vec(_) => Some("[]".to_owned()),
            Ty::Map(_) => Some("{}".to_owned()),
            Ty::Single(inner) => self.value(inner, depth + 1),
            Ty::Def(index) => match &self.shapes.defs.get(*index)?.shape {
                Shape::Enum(values) => Some(format!("\"{}\"", values.first()?)),
                Shape::Struct { members, .. } => {
                    let needed = members
                        .iter()
                        .filter(|member| member.required && !member.nullable);
                    let fields: Option<Vec<String>> = needed
                        .map(|member| {
                            Some(format!(
                                "\"{}\":{}",
                                member.wire,
                                self.value(&member.ty, depth + 1)?
                            ))
                        })
                        .collect();
                    Some(format!("{{{}}}", fields?.join(",")))
                }
                Shape::Tagged { .. } | Shape::Untagged(_) => None,
            },
        }
    }

    /// Returns a value as an argument of a setter.
    fn argument(&self, ty: &Ty) -> Option<String> {
        match ty {
            Ty::Std("String") => Some("\"pump\"".to_owned()),
            Ty::Std("bool") => Some("true".to_owned()),
            Ty::Known(name) if name == self.number => Some("1".to_owned()),
            Ty::Known(name) if name == "SecretString" => Some("\"a-secret\"".to_owned()),
            Ty::Vec(_) => Some("[]".to_owned()),
            Ty::Std(_)
            | Ty::Known(_)
            | Ty::Root(_)
            | Ty::Def(_)
            | Ty::Map(_)
            | Ty::Option(_)
            | Ty::Single(_) => None,
        }
    }
}

/// Returns the member that the example shows: a name, another text, or any other one.
fn shown(members: &[Member], is_response: bool) -> Option<&Member> {
    let is_text = |member: &&Member| member.ty == Ty::TEXT && !member.nullable;
    let named = members
        .iter()
        .find(|member| member.wire == "name" && is_text(member));
    let items = members
        .iter()
        .find(|member| is_response && member.wire == "items");
    let text = members.iter().find(is_text);
    named
        .or(items)
        .or(text)
        .or_else(|| members.iter().find(|member| !member.nullable))
}

fn block(lines: &[String]) -> String {
    format!(
        "```\n{}\n# Ok::<(), serde_json::Error>(())\n```",
        lines.join("\n")
    )
}
