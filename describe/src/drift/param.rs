//! Params, and fields of forms.

use restrait::info::{Location, ParamInfo, Style};

use super::Kind;
use super::endpoint::Pair;
use super::flatten::Flattened;
use super::shape::{Part, Shape};
use super::sink::{Named, Sink};
use crate::document::{self, Document, Operation, Parameter};

mod facts;
mod style;

pub(super) use facts::compare_one;
pub(super) use style::{item_shape, named_style, style};

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
        if named.is_none() && param.style == Style::Flatten {
            continue;
        }
        match named {
            Some((position, theirs)) => {
                found.push(position);
                let schema = document_schema(&operation.params, position);
                if compare_one(&mut pair.sink, param, theirs) {
                    pair.compare_param_schema(index, param, schema);
                }
            }
            None if param.style == Style::Brackets => {
                // Some documents describe each member as a param.
                let start = format!("{}[", param.name);
                let members = described.iter().enumerate();
                let members = members.filter(|(_, other)| {
                    other.location == param.location && other.name.starts_with(&start)
                });
                let count = found.len();
                found.extend(members.map(|(position, _)| position));
                if found.len() == count {
                    report_extra(&mut pair.sink, operation, &described, param);
                }
            }
            None => report_extra(&mut pair.sink, operation, &described, param),
        }
    }
    let is_single = |name: &str| described.iter().any(|other| other.name == name);
    let mut flattened = Flattened::new(pair, &[Location::Query], |name| !is_single(name));
    for (position, theirs) in described.iter().enumerate() {
        let is_sent = found.contains(&position) || is_sent(pair, theirs);
        let is_map = |param: &ParamInfo| {
            let prefix = param.header_prefix.map(str::to_ascii_lowercase);
            theirs.location == Location::Header
                && prefix
                    .is_some_and(|prefix| theirs.name.to_ascii_lowercase().starts_with(&prefix))
        };
        if is_sent || info.params.iter().any(is_map) {
            continue;
        }
        let part = document_schema(&operation.params, position);
        let is_flattened =
            theirs.location == Location::Query && flattened.compare(pair, theirs, part.as_ref());
        if !is_flattened {
            report_missing(&mut pair.sink, theirs);
        }
    }
    flattened.report_extra(pair, Location::Query, &operation.pointer);
    for constant in info
        .constants
        .iter()
        .filter(|one| one.location == Location::Query)
    {
        if !described
            .iter()
            .any(|param| constant.is(param.location, param.name))
        {
            let named = Named::code(noun(Location::Query), constant.name);
            pair.sink.add_named(Kind::Extra, &named, &operation.pointer);
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
        let named = |name: &str| all().find(|(_, other)| other.is(param.location, name));
        // Brackets may be part of the name, or a matter of the style.
        let without = param.name.strip_suffix("[]");
        return named(param.name)
            .or_else(|| named(without?))
            .or_else(|| named(&format!("{}[]", param.name)));
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
}

/// Returns the location and the name of a param: ``query param `limit` ``.
pub(super) fn label(location: Location, name: &str) -> String {
    format!("{} `{name}`", noun(location))
}

/// Returns the noun for a param in a location.
pub(super) const fn noun(location: Location) -> &'static str {
    match location {
        Location::Path => "path param",
        Location::Query => "query param",
        Location::Header => "header param",
        Location::Cookie => "cookie param",
        Location::Body => "body param",
        Location::Form => "form field",
        Location::Multipart => "multipart field",
    }
}

/// The headers that standards define for any request, so few documents list them.
const OF_HTTP: [&str; 11] = [
    "accept",
    "accept-language",
    "cache-control",
    "idempotency-key",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "range",
    "prefer",
];

fn is_of_http(param: &ParamInfo) -> bool {
    let is_same = |header: &&str| header.eq_ignore_ascii_case(param.name);
    param.location == Location::Header && OF_HTTP.iter().any(is_same)
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
    let noun = format!("{required} {}", noun(theirs.location));
    let named = Named::code(&noun, theirs.name);
    let missing = sink.add_named(Kind::Missing, &named, theirs.pointer);
    missing.is_addition = !theirs.is_required;
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
        None if is_of_http(param) => {}
        None => extra(sink, param, &operation.pointer),
    }
}

/// Reports a param that the document does not have.
pub(super) fn extra(sink: &mut Sink, param: &ParamInfo, pointer: &str) {
    let named = Named::code(noun(param.location), param.name);
    sink.add_named(Kind::Extra, &named, pointer);
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
    let mut shape = item_shape(shape, style, &lookup);
    // A default that the type of the param does not have, such as `now` for a time.
    shape.default = shape
        .default
        .or_else(|| param.extensions.get("x-restrait-default"));
    Described {
        pointer: &param.pointer,
        location,
        name: &param.name,
        is_required: param.required,
        is_deprecated: param.deprecated,
        style,
        shape,
    }
}
