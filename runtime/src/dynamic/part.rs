//! Parts of multipart bodies from JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use restrait_grammar::similar::nearest;
use serde_json::{Map, Value as Json};

use super::json_kind::kind;
use crate::body::{Body, Part};

/// The members of an object that describes a part.
const MEMBERS: [&str; 4] = ["text", "base64", "filename", "content-type"];

/// The members of an object that describes a body. Its media type is declared.
const BODY_MEMBERS: [&str; 2] = ["text", "base64"];

/// Returns a part: a text, or an object with its content.
///
/// # Errors
///
/// Returns the reason why the argument is not a part.
pub(super) fn part(argument: Json) -> Result<Part, String> {
    match argument {
        Json::String(text) => Ok(Part::new(text)),
        Json::Object(members) => from_members(members),
        other => Err(format!(
            "expected a string, or an object with `text` or `base64`, found {}",
            kind(&other)
        )),
    }
}

fn from_members(mut members: Map<String, Json>) -> Result<Part, String> {
    let body = content(&mut members, &MEMBERS)?;
    let (name, media_type) = (
        take(&mut members, "filename")?,
        take(&mut members, "content-type")?,
    );
    let mut part = Part::new(body);
    if let Some(name) = name {
        part = part.file_name(name);
    }
    if let Some(media_type) = media_type {
        part = part.content_type(media_type);
    }
    Ok(part)
}

/// Returns a body from an object with its content.
///
/// # Errors
///
/// Returns the reason why the object does not describe a body.
pub(super) fn body(mut members: Map<String, Json>) -> Result<Body, String> {
    content(&mut members, &BODY_MEMBERS)
}

/// Takes the content from the members, which have no other names than `known`.
fn content(members: &mut Map<String, Json>, known: &[&str]) -> Result<Body, String> {
    if let Some(unknown) = members.keys().find(|name| !known.contains(&name.as_str())) {
        let hint = nearest(unknown, known.iter().copied()).map_or_else(
            || format!(", expected one of `{}`", known.join("`, `")),
            |near| format!("; did you mean `{near}`?"),
        );
        return Err(format!("unknown member `{}`{hint}", unknown.escape_debug()));
    }
    match (take(members, "text")?, take(members, "base64")?) {
        (Some(text), None) => Ok(Body::full(text)),
        (None, Some(text)) => match STANDARD.decode(text) {
            Ok(bytes) => Ok(Body::full(bytes)),
            Err(error) => Err(format!("invalid `base64`: {error}")),
        },
        (Some(_), Some(_)) => Err("`text` and `base64` cannot be combined; remove one".to_owned()),
        (None, None) => Err("missing `text` or `base64`".to_owned()),
    }
}

/// Takes the text of a member.
fn take(members: &mut Map<String, Json>, name: &str) -> Result<Option<String>, String> {
    match members.remove(name) {
        None | Some(Json::Null) => Ok(None),
        Some(Json::String(text)) => Ok(Some(text)),
        Some(other) => Err(format!(
            "invalid `{name}`: expected a string, found {}",
            kind(&other)
        )),
    }
}
