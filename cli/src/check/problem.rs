//! Descriptions of the places where a body differs from its type.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use restrait_grammar::similar::did_you_mean;
use serde_json::Value as Json;

use super::shown_path;

/// Describes a difference: `tags.0.key: expected a text, found 3`.
///
/// Texts are left out: they may be passwords.
pub(super) fn describe(error: &ValidationError<'_>, body: &Json) -> String {
    let error = innermost(error);
    let pointer = error.instance_path().to_string();
    let value = body.pointer(&pointer).unwrap_or(&Json::Null);
    format!(
        "{}: {}",
        shown_path(&pointer),
        reason(error.kind(), error, value)
    )
}

/// Returns `true` if the difference is a member that the type does not have.
pub(super) fn is_unknown_member(error: &ValidationError<'_>) -> bool {
    matches!(
        error.kind(),
        ValidationErrorKind::AdditionalProperties { .. }
            | ValidationErrorKind::UnevaluatedProperties { .. }
    )
}

fn reason(kind: &ValidationErrorKind, error: &ValidationError<'_>, value: &Json) -> String {
    use ValidationErrorKind as Kind;

    let expected = |what: String| format!("expected {what}");
    match kind {
        Kind::Type { kind } => format!("expected {}, found {}", types(kind), found(value)),
        Kind::Required { property } => {
            format!("missing `{}`", property.as_str().unwrap_or_default())
        }
        Kind::Enum { options } => one_of(options, value),
        Kind::Constant { expected_value } => expected(format!("`{}`", text(expected_value))),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            format!("unknown member `{}`", unexpected.join("`, `"))
        }
        Kind::MinLength { limit } => expected(format!("at least {}", count(*limit, "character"))),
        Kind::MaxLength { limit } => expected(format!("at most {}", count(*limit, "character"))),
        Kind::MinItems { limit } => expected(format!("at least {}", count(*limit, "item"))),
        Kind::MaxItems { limit } => expected(format!("at most {}", count(*limit, "item"))),
        Kind::Minimum { limit } => expected(format!("at least {limit}, found {}", found(value))),
        Kind::Maximum { limit } => expected(format!("at most {limit}, found {}", found(value))),
        Kind::ExclusiveMinimum { limit } => {
            expected(format!("more than {limit}, found {}", found(value)))
        }
        Kind::ExclusiveMaximum { limit } => {
            expected(format!("less than {limit}, found {}", found(value)))
        }
        Kind::Pattern { pattern } => expected(format!("a match of `{pattern}`")),
        Kind::Format { format } => expected(format!("the format `{format}`")),
        Kind::UniqueItems => "two items are the same".to_owned(),
        // Combinations, and keywords that types of Rust rarely have.
        _ => error.masked().to_string(),
    }
}

/// Returns the error of the alternative that fits best: the one whose first error is deepest.
fn innermost<'e>(error: &'e ValidationError<'e>) -> &'e ValidationError<'e> {
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        return error;
    };
    let depth =
        |error: &ValidationError<'_>| error.instance_path().to_string().matches('/').count();
    let first = context
        .iter()
        .filter_map(|errors| errors.first())
        .map(innermost);
    // An alternative with another type than the value fits less than one with a wrong member.
    let rank = |error: &&ValidationError<'_>| {
        let is_type = matches!(error.kind(), ValidationErrorKind::Type { .. });
        let is_constant = matches!(error.kind(), ValidationErrorKind::Constant { .. });
        (depth(error), !is_type, !is_constant)
    };
    // Of equal ones, the first.
    first
        .reduce(|best, next| {
            if rank(&next) > rank(&best) {
                next
            } else {
                best
            }
        })
        .unwrap_or(error)
}

fn types(kind: &TypeKind) -> String {
    let name = |name: &str| match name {
        "string" => "a text",
        "integer" => "an integer",
        "number" => "a number",
        "boolean" => "`true` or `false`",
        "array" => "a list",
        "object" => "an object",
        _ => "`null`",
    };
    let names: Vec<_> = match kind {
        TypeKind::Single(only) => vec![name(&only.to_string())],
        TypeKind::Multiple(all) => all.iter().map(|it| name(&it.to_string())).collect(),
    };
    names.join(" or ")
}

fn found(value: &Json) -> String {
    match value {
        Json::Null => "`null`".to_owned(),
        Json::Bool(_) | Json::Number(_) => value.to_string(),
        Json::String(_) => "a text".to_owned(),
        Json::Array(_) => "a list".to_owned(),
        Json::Object(_) => "an object".to_owned(),
    }
}

fn one_of(options: &Json, value: &Json) -> String {
    let options: Vec<_> = options.as_array().into_iter().flatten().map(text).collect();
    let message = format!("expected one of `{}`", options.join("`, `"));
    let near = value
        .as_str()
        .map(|it| did_you_mean(it, options.iter().map(String::as_str)));
    message + &near.unwrap_or_default()
}

fn text(value: &Json) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn count(number: u64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
