//! Values of parameters as expressions of Rust.

use restrait::info::{JsonType, Location, ParamInfo, Style};

use serde::Serialize;
use serde_json::Value;

use crate::reference::{Reference, names};

/// An expression of Rust, with the paths that it needs to import.
///
/// ```
/// use restrait_describe::reference::Expression;
///
/// let midnight = Expression::new("TimePoint::from_millis(0)").import("losant::TimePoint");
/// # let _ = midnight;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    pub(super) code: String,
    pub(super) imports: Vec<String>,
}

impl Expression {
    /// Creates an expression from its code.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            imports: Vec::new(),
        }
    }

    /// Adds a path that the expression needs: `losant::TimePoint`.
    #[must_use]
    pub fn import(mut self, path: impl Into<String>) -> Self {
        self.imports.push(path.into());
        self
    }
}

/// A value that a required parameter is called with.
pub(super) struct Argument {
    pub(super) expression: Expression,
    /// If `true`, the parameter takes a reference.
    pub(super) is_borrowed: bool,
}

/// Returns the value of a required parameter.
pub(super) fn required(
    reference: &Reference,
    param: &ParamInfo,
    sample: Option<&Value>,
) -> Argument {
    let owned = |expression| Argument {
        expression,
        is_borrowed: false,
    };
    let text = text(param);
    if let Some(expression) = (reference.values)(param, text) {
        return owned(expression);
    }
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    if is_list {
        let items = text.split(',').filter_map(|item| literal(param, item));
        let items = items.collect::<Vec<_>>().join(", ");
        return owned(Expression::new(format!("vec![{items}]")));
    }
    if param.ty.name == "Part" {
        let (package, _) = reference.client_path.split_once("::").unwrap_or_default();
        let part = "Part::new(\"content\").file_name(\"file.txt\")";
        return owned(Expression::new(part).import(format!("{package}::restrait::body::Part")));
    }
    if let Some(literal) = literal(param, text) {
        // A required `String` takes no `&str`.
        let suffix = if param.ty.name == "String" {
            ".to_owned()"
        } else {
            ""
        };
        return owned(Expression::new(format!("{literal}{suffix}")));
    }
    match param.ty.json {
        JsonType::Object => Argument {
            expression: sample.map_or_else(|| Expression::new("Default::default()"), json),
            is_borrowed: true,
        },
        _ if param.location == Location::Body => owned(Expression::new("\"content\".into()")),
        _ => owned(Expression::new(format!("{text:?}.parse()?"))),
    }
}

/// Returns a value that is read from JSON. The function that it is passed to determines its type.
fn json(sample: &Value) -> Expression {
    let mut text = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, formatter);
    // Writing to a vector does not fail.
    let written = sample.serialize(&mut serializer).is_ok();
    let sample = String::from_utf8(text)
        .ok()
        .filter(|_| written)
        .unwrap_or_default();
    Expression::new(format!("serde_json::from_value(json!({sample}))?")).import("serde_json::json")
}

/// Returns the value of an optional parameter, if its type is known.
pub(super) fn optional(reference: &Reference, param: &ParamInfo) -> Option<Expression> {
    let text = param.example().filter(|_| !param.secret)?;
    if let Some(expression) = (reference.values)(param, text) {
        return Some(expression);
    }
    if matches!(param.style, Style::Comma | Style::Repeated) {
        let items: Option<Vec<_>> = text.split(',').map(|item| literal(param, item)).collect();
        return Some(Expression::new(format!("[{}]", items?.join(", "))));
    }
    literal(param, text).map(Expression::new)
}

/// Returns the name of the variable for a parameter or a response.
pub(super) fn binding(name: &str) -> String {
    match names::ident(name) {
        // The client has this name.
        name if name == "client" => "client_".to_owned(),
        name => name,
    }
}

/// Returns an example of the text of a value.
fn text(param: &ParamInfo) -> &str {
    let first = param.ty.values.first().copied();
    let is_shown = |_: &&str| !param.secret;
    let example = param.example().filter(is_shown);
    example
        .or(first)
        .or(param.default.filter(is_shown))
        .unwrap_or(match param.ty.json {
            JsonType::Integer => "1",
            JsonType::Number => "1.5",
            JsonType::Boolean => "true",
            _ => "example",
        })
}

/// Returns a value of a type of the standard library as a literal.
fn literal(param: &ParamInfo, text: &str) -> Option<String> {
    match param.ty.name {
        "str" | "String" | "Text" => Some(format!("{text:?}")),
        "char" => text.chars().next().map(|char| format!("{char:?}")),
        "bool" => matches!(text, "true" | "false").then(|| text.to_owned()),
        "f32" | "f64" => {
            let number: f64 = text.parse().ok()?;
            number.is_finite().then(|| format!("{number:?}"))
        }
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => {
            text.parse::<u128>().ok().map(|number| number.to_string())
        }
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => {
            text.parse::<i128>().ok().map(|number| number.to_string())
        }
        _ => None,
    }
}
