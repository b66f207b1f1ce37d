//! The rules of styles and facts: which params can have which.

use crate::param::place::{Place, Style};

/// Checks that a param of this location can have the style.
///
/// # Errors
///
/// Returns what is wrong, and the remedy.
pub(crate) fn style(place: Place, style: Style) -> Result<(), String> {
    let remedy = match (place, style) {
        (_, Style::Plain)
        | (Place::Query | Place::Form, _)
        | (Place::Header, Style::Comma)
        | (Place::Multipart, Style::Comma | Style::Json) => return Ok(()),
        (Place::Header, _) => "a header is one text, or `comma`",
        (Place::Multipart, _) => "a part is one text, `comma`, `json` or a `Part`",
        (Place::Path | Place::Body, _) => "it is one text",
    };
    let (place, word) = (place.word(), style.word());
    Err(format!("a {place} param cannot be `{word}`; {remedy}"))
}

/// Checks that a param of this location can have a default or an example.
///
/// # Errors
///
/// Returns what is wrong, and the remedy.
pub(crate) fn fact(place: Place, key: &str) -> Result<(), String> {
    match place {
        Place::Body => Err(format!("a request body cannot have `{key}`; remove it")),
        Place::Path | Place::Query | Place::Header | Place::Form | Place::Multipart => Ok(()),
    }
}
