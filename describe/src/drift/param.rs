//! Params, and fields of forms.

use restrait::info::{JsonType, Location, ParamInfo, Style};
use serde_json::{Map, Value};

use super::endpoint::Pair;
use super::shape::{Part, Shape};
use super::sink::{Sink, code};
use super::{Kind, value};
use crate::document::{self, Document, Operation, ParamStyle, Parameter};

/// The style of a param that OpenAPI cannot tell.
const STYLE: &str = "x-restrait-style";

/// A param of the document, or a field of a form.
pub(super) struct Described<'a> {
    pub(super) pointer: &'a str,
    pub(super) location: Location,
    pub(super) name: &'a str,
    pub(super) is_required: bool,
    pub(super) is_deprecated: bool,
    /// `None` if it is not known, or has no counterpart.
    pub(super) style: Option<Style>,
    pub(super) shape: Shape<'a>,
}

/// Compares the params in the path, the query, headers and cookies.
pub(super) fn compare(pair: &mut Pair<'_>) {
    let (document, operation, info) = (pair.document, pair.operation, pair.info);
    let all = operation.params.iter();
    let described: Vec<_> = all.map(|param| describe(document, param)).collect();
    let mut found = Vec::new();
    for (index, param) in info.params.iter().enumerate() {
        if matches!(
            param.location,
            Location::Body | Location::Form | Location::Multipart
        ) || param.header_prefix.is_some()
        {
            continue;
        }
        let named = find(operation, info.route.path(), &described, param);
        match named {
            Some((position, theirs)) => {
                found.push(position);
                compare_one(&mut pair.sink, param, theirs);
                let schema = document_schema(&operation.params, position);
                pair.compare_param_schema(index, param, schema);
            }
            None => report_extra(&mut pair.sink, operation, &described, param),
        }
    }
    for (position, theirs) in described.iter().enumerate() {
        let is_sent = found.contains(&position) || is_sent(pair, theirs);
        let is_map = |param: &ParamInfo| {
            let prefix = param.header_prefix.map(str::to_ascii_lowercase);
            theirs.location == Location::Header
                && prefix
                    .is_some_and(|prefix| theirs.name.to_ascii_lowercase().starts_with(&prefix))
        };
        if !is_sent && !info.params.iter().any(is_map) {
            report_missing(&mut pair.sink, theirs);
        }
    }
    for constant in info
        .constants
        .iter()
        .filter(|one| one.location == Location::Query)
    {
        if !described
            .iter()
            .any(|param| constant.is(param.location, param.name))
        {
            let what = format!("query param `{}`", constant.name);
            pair.sink.add(Kind::Extra, &what, &operation.pointer);
        }
    }
}

/// Returns the param of the document that a param describes. Placeholders have the same position in the
/// path, whatever their names are.
fn find<'a, 'b>(
    operation: &Operation,
    path: &str,
    described: &'b [Described<'a>],
    param: &ParamInfo,
) -> Option<(usize, &'b Described<'a>)> {
    let all = || described.iter().enumerate();
    if param.location != Location::Path {
        return all().find(|(_, other)| other.is(param.location, param.name));
    }
    let names = placeholders(path, '<', '>');
    let mut names = names.into_iter().map(|name| name.trim_end_matches(".."));
    let index = names.position(|name| name == param.name)?;
    let name = *placeholders(&operation.path, '{', '}').get(index)?;
    all().find(|(_, other)| other.is(Location::Path, name))
}

fn placeholders(path: &str, open: char, close: char) -> Vec<&str> {
    let parts = path.split(open).skip(1);
    parts
        .filter_map(|part| part.split_once(close))
        .map(|(name, _)| name)
        .collect()
}

impl Described<'_> {
    fn is(&self, location: Location, name: &str) -> bool {
        let is_same_name = if location.ignores_case() {
            self.name.eq_ignore_ascii_case(name)
        } else {
            self.name == name
        };
        self.location == location && is_same_name
    }

    fn label(&self) -> String {
        label(self.location, self.name)
    }
}

/// Returns the location and the name of a param: ``query param `limit` ``.
pub(super) fn label(location: Location, name: &str) -> String {
    match location {
        Location::Path | Location::Query | Location::Header | Location::Cookie | Location::Body => {
            format!("{location} param `{name}`")
        }
        Location::Form | Location::Multipart => format!("{location} field `{name}`"),
    }
}

/// Returns `true` if every call sends the param without an argument, or all endpoints accept it.
fn is_sent(pair: &Pair<'_>, theirs: &Described<'_>) -> bool {
    let info = pair.info;
    let is_constant = |one: &restrait::info::Constant| theirs.is(one.location, one.name);
    let is_credential = |one: &restrait::info::AuthScheme| theirs.is(one.location(), one.name());
    info.constants.iter().any(is_constant)
        || info.auth.schemes().iter().any(is_credential)
        || info
            .common
            .iter()
            .any(|param| theirs.is(param.location, param.name))
}

pub(super) fn report_missing(sink: &mut Sink, theirs: &Described<'_>) {
    let required = if theirs.is_required {
        "required"
    } else {
        "optional"
    };
    let what = format!("{required} {}", theirs.label());
    sink.add(Kind::Missing, &what, theirs.pointer);
}

fn report_extra(
    sink: &mut Sink,
    operation: &Operation,
    described: &[Described<'_>],
    param: &ParamInfo,
) {
    let other = described.iter().find(|other| other.name == param.name);
    match other {
        Some(other) => {
            let what = format!("location of `{}`", param.name);
            let (ours, theirs) = (param.location.as_str(), other.location.as_str());
            sink.changed(&what, ours, theirs, other.pointer);
        }
        None => sink.add(
            Kind::Extra,
            &label(param.location, param.name),
            &operation.pointer,
        ),
    }
}

/// Compares a param with that of the document.
pub(super) fn compare_one(sink: &mut Sink, param: &ParamInfo, theirs: &Described<'_>) {
    let label = label(param.location, param.name);
    let is_sent = param.required || param.sent.is_some() || param.idempotency_key;
    if is_sent != theirs.is_required && !(theirs.is_required && theirs.shape.default.is_some()) {
        let word = |is_required| if is_required { "required" } else { "optional" };
        let (ours, other) = (word(param.required), word(theirs.is_required));
        // A value that is sent by default may be optional for the server.
        if param.required || !is_sent {
            sink.changed(&label, ours, other, theirs.pointer);
        }
    }
    if theirs.is_deprecated && !param.deprecated {
        sink.changed(&label, "not deprecated", "deprecated", theirs.pointer);
    }
    if let Some(style) = theirs.style
        && style != param.style
        // A text may contain a list with commas.
        && !(param.style == Style::Comma && style == Style::Plain)
        && !param.catch_all
    {
        let what = format!("style of {label}");
        let (ours, other) = (param.style.as_str(), style.as_str());
        sink.changed(&what, &code([ours]), &code([other]), theirs.pointer);
        return;
    }
    compare_type(sink, param, &label, theirs);
    compare_default(sink, param, &label, theirs);
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
    let is_accepted =
        types.is_empty() || types.contains(ours) || (ours == "integer" && types.contains("number"));
    if !is_accepted {
        let what = format!("type of {label}");
        sink.changed(&what, &code([ours]), &code(types), theirs.pointer);
        return;
    }
    let Some(values) = &theirs.shape.values else {
        if !param.ty.values.is_empty() {
            let what = format!("accepted values of {label}");
            sink.changed(&what, &code(param.ty.values), "any value", theirs.pointer);
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
            sink.changed(&what, "any value", &code(values), theirs.pointer);
        }
        return;
    }
    let missing: Vec<_> = values
        .iter()
        .filter(|one| !param.ty.values.contains(&one.as_str()))
        .collect();
    if !missing.is_empty() {
        let what = format!("accepted values of {label}: {}", code(missing));
        sink.add(Kind::Missing, &what, theirs.pointer);
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
            );
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

/// Returns the schema of a param of the document.
fn document_schema(params: &[Parameter], position: usize) -> Option<Part<'_>> {
    let param = params.get(position)?;
    let (schema, pointer) = match &param.content {
        Some(content) => (
            content.schema.as_ref()?,
            format!("{}/schema", content.pointer),
        ),
        None => (param.schema.as_ref()?, format!("{}/schema", param.pointer)),
    };
    Some(Part { schema, pointer })
}

fn describe<'a>(document: &'a Document, param: &'a Parameter) -> Described<'a> {
    let part = document_schema(std::slice::from_ref(param), 0);
    let lookup = |reference: &str| document.schema(reference);
    let shape = part
        .map(|part| Shape::new(&part, &lookup))
        .unwrap_or_default();
    let location = match param.location {
        document::Location::Path => Location::Path,
        document::Location::Query => Location::Query,
        document::Location::Header => Location::Header,
        document::Location::Cookie => Location::Cookie,
    };
    let style = match (&param.content, named_style(&param.extensions)) {
        (_, Some(style)) => Some(style),
        (Some(_), None) => Some(Style::Json),
        (None, None) => style(&shape, param.style, param.explode),
    };
    Described {
        pointer: &param.pointer,
        location,
        name: &param.name,
        is_required: param.required,
        is_deprecated: param.deprecated,
        style,
        shape: item_shape(shape, style, &lookup),
    }
}

/// Returns the style that our own documents name.
pub(super) fn named_style(extensions: &Map<String, Value>) -> Option<Style> {
    Style::from_name(extensions.get(STYLE)?.as_str()?)
}

/// Returns the form of an item for a list, with the default of the list.
pub(super) fn item_shape<'a>(
    shape: Shape<'a>,
    style: Option<Style>,
    lookup: &super::shape::Lookup<'a>,
) -> Shape<'a> {
    match (style, &shape.items) {
        (Some(Style::Comma | Style::Repeated), Some(items)) => {
            let mut item = Shape::new(items, lookup);
            item.default = shape.default;
            item
        }
        _ => shape,
    }
}

/// Returns our style for that of OpenAPI.
pub(super) fn style(shape: &Shape<'_>, style: ParamStyle, explode: bool) -> Option<Style> {
    let mut types = shape.types.iter();
    let (Some(name), None) = (types.next(), types.next()) else {
        return None;
    };
    match (*name, style, explode) {
        ("array" | "object", ParamStyle::DeepObject, _) => Some(Style::Brackets),
        ("array", ParamStyle::Form, true) => Some(Style::Repeated),
        ("array", ParamStyle::Form, false) | ("array", ParamStyle::Simple, _) => Some(Style::Comma),
        ("object", ParamStyle::Form, true) => Some(Style::Flatten),
        ("array" | "object", _, _) => None,
        _ => Some(Style::Plain),
    }
}
