//! The facts of a param: required or not, style, type, accepted values, default.

use restrait::info::{JsonType, ParamInfo, Style};

use super::{Described, label, noun};
use crate::drift::shape::Shape;
use crate::drift::sink::{Named, Sink, code, versus};
use crate::drift::{Kind, value};

/// Compares a param with that of the document. Returns `false` if they have other styles.
pub(in crate::drift) fn compare_one(
    sink: &mut Sink,
    param: &ParamInfo,
    theirs: &Described<'_>,
) -> bool {
    let label = label(param.location, param.name);
    let is_sent = param.required || param.sent.is_some() || param.idempotency_key;
    if is_sent != theirs.is_required && !(theirs.is_required && theirs.shape.default.is_some()) {
        let word = |is_required| if is_required { "required" } else { "optional" };
        let (ours, other) = (word(param.required), word(theirs.is_required));
        // A value that is sent by default may be optional for the server.
        if param.required || !is_sent {
            let named = Named::code(noun(param.location), param.name);
            sink.changed_named(&named, ours, other, theirs.pointer);
        }
    }
    if theirs.is_deprecated && !param.deprecated {
        sink.changed(&label, "not deprecated", "deprecated", theirs.pointer);
    }
    if let Some(style) = theirs.style
        && style != param.style
        && !is_text(param.style, style, &theirs.shape)
        && !(param.name.ends_with("[]") && style == Style::Brackets)
        && !param.catch_all
    {
        let what = format!("style of {label}");
        let (ours, other) = (param.style.as_str(), style.as_str());
        sink.changed(&what, &code([ours]), &code([other]), theirs.pointer);
        return false;
    }
    // The items of such a list are members of the param in the document.
    if !param.name.ends_with("[]") {
        compare_type(sink, param, &label, theirs);
    }
    compare_default(sink, param, &label, theirs);
    true
}

fn compare_type(sink: &mut Sink, param: &ParamInfo, label: &str, theirs: &Described<'_>) {
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    let is_scalar = matches!(param.style, Style::Plain) || is_list;
    // The shape of a list is that of its items. A list in a text has no type of its own.
    if !is_scalar || (param.style == Style::Comma && theirs.style == Some(Style::Plain)) {
        return;
    }
    let ours = type_name(param.ty.json);
    let types = &theirs.shape.types;
    let is_accepted = types.is_empty()
        || types.contains(ours)
        || (ours == "integer" && types.contains("number"))
        || (types.contains("string") && is_number_format(theirs.shape.format, ours));
    if !is_accepted {
        let what = format!("type of {label}");
        sink.changed(&what, &code([ours]), &code(types), theirs.pointer);
        return;
    }
    let Some(values) = &theirs.shape.values else {
        if !param.ty.values.is_empty() {
            let what = format!("accepted values of {label}");
            let ours = code(param.ty.values);
            let narrower = format!("{what}: {}", versus(&ours, "any value"));
            sink.add(Kind::Changed, &narrower, theirs.pointer)
                .is_addition = true;
        }
        return;
    };
    let values: Vec<_> = values
        .iter()
        .filter_map(|value| value::text(value))
        .collect();
    if param.ty.values.is_empty() {
        // A boolean needs no list of its values.
        if param.ty.json != JsonType::Boolean {
            let what = format!("accepted values of {label}");
            let wider = format!("{what}: {}", versus("any value", &code(values)));
            sink.add(Kind::Changed, &wider, theirs.pointer).is_addition = true;
        }
        return;
    }
    let missing: Vec<_> = values
        .iter()
        .filter(|one| !param.ty.values.contains(&one.as_str()))
        .collect();
    if !missing.is_empty() {
        let what = format!("accepted values of {label}: {}", code(missing));
        sink.add(Kind::Missing, &what, theirs.pointer).is_addition = true;
    }
    let extra = param
        .ty
        .values
        .iter()
        .filter(|one| !values.iter().any(|value| value == *one));
    let extra: Vec<_> = extra.collect();
    if !extra.is_empty() {
        let what = format!("accepted values of {label}: {}", code(extra));
        sink.add(Kind::Extra, &what, theirs.pointer);
    }
}

fn compare_default(sink: &mut Sink, param: &ParamInfo, label: &str, theirs: &Described<'_>) {
    let default = theirs.shape.default.and_then(value::text);
    let what = format!("default of {label}");
    match (param.default, default) {
        (Some(ours), Some(default)) if !value::is_same(ours, &default) => {
            sink.changed(&what, &code([ours]), &code([default]), theirs.pointer);
        }
        // A required param has no use for a default.
        (None, Some(default)) if !param.required && param.sent.is_none() => {
            sink.add(
                Kind::Missing,
                &format!("{what}: {}", code([default])),
                theirs.pointer,
            )
            .is_addition = true;
        }
        (Some(ours), None) => {
            sink.add(
                Kind::Extra,
                &format!("{what}: {}", code([ours])),
                theirs.pointer,
            );
        }
        _ => {}
    }
}

/// Returns `true` if the document describes a list or JSON as a text.
fn is_text(ours: Style, theirs: Style, shape: &Shape<'_>) -> bool {
    let is_string = shape.types.len() == 1 && shape.types.contains("string");
    theirs == Style::Plain && (ours == Style::Comma || (ours == Style::Json && is_string))
}

/// Returns `true` if a text has the format of a number, which some documents use for large numbers.
fn is_number_format(format: Option<&str>, ours: &str) -> bool {
    let formats: &[&str] = match ours {
        "integer" => &["int32", "uint32", "int64", "uint64"],
        "number" => &["float", "double", "decimal"],
        _ => &[],
    };
    format.is_some_and(|format| formats.contains(&format))
}

const fn type_name(json: JsonType) -> &'static str {
    match json {
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::Boolean => "boolean",
        JsonType::Object => "object",
        // The enum is not exhaustive.
        _ => "string",
    }
}
