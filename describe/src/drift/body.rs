//! Bodies of requests.

use restrait::info::{Location, ParamInfo, Style};
use serde_json::Value;

use super::Kind;
use super::endpoint::Pair;
use super::flatten::Flattened;
use super::param::{Described, compare_one, extra, item_shape, named_style, report_missing, style};
use super::schema::Direction;
use super::shape::{Part, Shape};
use super::sink::code;
use crate::document::{Document, MediaType, ParamStyle};

/// Compares the body, or the fields of a form.
pub(super) fn compare(pair: &mut Pair<'_>) {
    let info = pair.info;
    let ours = info.params.iter().find(|param| has_body(param));
    let theirs = pair.operation.body.as_ref();
    let (param, body) = match (ours, theirs) {
        (None, None) => return,
        (Some(_), None) => {
            pair.sink
                .add(Kind::Extra, "request body", &pair.operation.pointer);
            return;
        }
        (None, Some(body)) => {
            let required = if body.required {
                "required"
            } else {
                "optional"
            };
            // Some documents have an empty body for every operation.
            let is_empty = |content: &MediaType| {
                let lookup = |reference: &str| pair.document.schema(reference);
                let shape = schema(content).map(|part| Shape::new(&part, &lookup));
                shape.is_some_and(|shape| {
                    shape.types.contains("object")
                        && shape.properties.is_empty()
                        && shape.additional.is_none()
                })
            };
            if body.required || !body.content.iter().all(is_empty) {
                let what = format!("{required} request body");
                pair.sink
                    .add(Kind::Missing, &what, &body.pointer)
                    .is_addition = !body.required;
            }
            return;
        }
        (Some(param), Some(body)) => (param, body),
    };
    if param.location == Location::Body && param.required != body.required {
        let word = |is_required| if is_required { "required" } else { "optional" };
        let (ours, theirs) = (word(param.required), word(body.required));
        pair.sink
            .changed("request body", ours, theirs, &body.pointer);
    }
    let Some(media_type) = media_type(pair.info.content_type(), param) else {
        return;
    };
    let Some(content) = find(&body.content, media_type) else {
        if !body.content.is_empty() {
            let theirs = code(body.content.iter().map(|content| &content.name));
            let what = "media type of the request body";
            pair.sink
                .changed(what, &code([media_type]), &theirs, &body.pointer);
        }
        return;
    };
    if param.location == Location::Body {
        let index = info
            .params
            .iter()
            .position(|one| one.location == Location::Body);
        let ours = index.and_then(|index| pair.declared.params.get(index));
        let part = schema(content);
        if let (Some(Some(ours)), Some(part)) = (ours, part) {
            pair.compare_schemas(Direction::Sent, "the request body", ours, &part);
        }
    } else {
        compare_fields(pair, content);
    }
}

const fn has_body(param: &ParamInfo) -> bool {
    matches!(
        param.location,
        Location::Body | Location::Form | Location::Multipart
    )
}

fn media_type(declared: Option<&'static str>, param: &ParamInfo) -> Option<&'static str> {
    match param.location {
        Location::Form => Some("application/x-www-form-urlencoded"),
        Location::Multipart => Some("multipart/form-data"),
        Location::Path | Location::Query | Location::Header | Location::Cookie | Location::Body => {
            declared
        }
    }
}

/// Returns the content with a media type. Its parameters do not matter, and the document may have a
/// range such as `image/*`.
pub(super) fn find<'a>(content: &'a [MediaType], media_type: &str) -> Option<&'a MediaType> {
    let wanted = essence(media_type);
    // A parameter such as `stream=watch` means another format.
    let exact = content
        .iter()
        .find(|one| one.name.trim().eq_ignore_ascii_case(&wanted));
    let exact = exact.or_else(|| content.iter().find(|one| essence(&one.name) == wanted));
    exact.or_else(|| {
        content
            .iter()
            .find(|one| matches(essence(&one.name).as_str(), &wanted))
    })
}

/// Returns `true` if a range of media types contains another one.
pub(super) fn matches(range: &str, media_type: &str) -> bool {
    let main = |text: &str| text.split('/').next().unwrap_or_default().to_owned();
    range == "*/*" || range.ends_with("/*") && main(range) == main(media_type)
}

/// Returns `true` for JSON, and for media types that are JSON: `application/vnd.github+json`.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

/// Returns a media type in lower case, without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

pub(super) fn schema(content: &MediaType) -> Option<Part<'_>> {
    Some(Part {
        schema: content.schema.as_ref()?,
        pointer: format!("{}/schema", content.pointer),
    })
}

/// Compares the fields of a form.
fn compare_fields(pair: &mut Pair<'_>, content: &MediaType) {
    let Some(part) = schema(content) else {
        return;
    };
    let document = pair.document;
    let lookup = |reference: &str| document.schema(reference);
    let form = Shape::new(&part, &lookup);
    if form.is_union || form.properties.is_empty() {
        return;
    }
    let fields = pair.info.params.iter();
    let fields = fields.filter(|one| matches!(one.location, Location::Form | Location::Multipart));
    let fields: Vec<_> = fields.collect();
    let locations = [Location::Form, Location::Multipart];
    let mut flattened = Flattened::new(pair, &locations, |_| true);
    let mut location = Location::Form;
    for (name, property) in &form.properties {
        let theirs = field(document, content, &form, name, property);
        location = theirs.location;
        let is_named = |one: &&&ParamInfo| {
            one.style != Style::Flatten && one.name.strip_suffix("[]").unwrap_or(one.name) == *name
        };
        match fields.iter().find(is_named) {
            Some(ours) => {
                let is_same_style = compare_one(&mut pair.sink, ours, &theirs);
                let mut all = pair.info.params.iter();
                let index = all.position(|one| one.name == ours.name);
                if let Some(index) = index.filter(|_| is_same_style) {
                    pair.compare_param_schema(index, ours, Some(property.clone()));
                }
            }
            None if theirs.shape.is_read_only => {}
            None if flattened.compare(pair, &theirs, Some(property)) => {}
            None => report_missing(&mut pair.sink, &theirs),
        }
    }
    if form.additional.is_some() {
        return;
    }
    flattened.report_extra(pair, location, &part.pointer);
    for ours in fields {
        let name = ours.name.strip_suffix("[]").unwrap_or(ours.name);
        if !form.properties.contains_key(name) && ours.style != Style::Flatten {
            extra(&mut pair.sink, ours, &part.pointer);
        }
    }
}

fn field<'a>(
    document: &'a Document,
    content: &'a MediaType,
    form: &Shape<'a>,
    name: &'a str,
    property: &'a Part<'a>,
) -> Described<'a> {
    let lookup = |reference: &str| document.schema(reference);
    let shape = Shape::new(property, &lookup);
    let is_multipart = essence(&content.name) == "multipart/form-data";
    let encoding = content.encoding.get(name);
    let word = encoding
        .and_then(|encoding| encoding.get("style"))
        .and_then(Value::as_str);
    let param_style = match word {
        Some("deepObject") => ParamStyle::DeepObject,
        Some("spaceDelimited") => ParamStyle::SpaceDelimited,
        Some("pipeDelimited") => ParamStyle::PipeDelimited,
        _ => ParamStyle::Form,
    };
    let explode = encoding
        .and_then(|encoding| encoding.get("explode"))
        .and_then(Value::as_bool);
    let named = property.schema.as_object().and_then(named_style);
    // Parts of multipart bodies have media types in place of styles.
    let known = named.or_else(|| {
        if is_multipart || shape.types.contains("object") {
            return None;
        }
        let explode = explode.unwrap_or(param_style == ParamStyle::Form);
        style(&shape, param_style, explode)
    });
    Described {
        pointer: &property.pointer,
        location: if is_multipart {
            Location::Multipart
        } else {
            Location::Form
        },
        name,
        is_required: form.required.contains(name),
        is_deprecated: shape.is_deprecated,
        style: known,
        shape: item_shape(shape, known, &lookup),
    }
}
