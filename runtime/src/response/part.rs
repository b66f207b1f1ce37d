//! Functions for `#[derive(Response)]` on a struct, which read headers and cookies.

use std::str::FromStr;

use http::HeaderValue;

use super::RawResponse;
use crate::decode::Fault;
use restrait_grammar::Location;

/// A type of the values of headers and cookies.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header or a cookie",
    label = "not the value of a header",
    note = "use `String` or a number, or implement `std::str::FromStr` for the type"
)]
#[doc(hidden)]
pub trait PartValue: FromStr {}

#[diagnostic::do_not_recommend]
impl<T: FromStr> PartValue for T {}

/// Reads a required part.
#[doc(hidden)]
pub fn part<T: PartValue>(
    response: &RawResponse,
    location: Location,
    name: &str,
) -> Result<T, Fault> {
    let value = optional_part(response, location, name)?;
    let missing = || Fault::custom(format_args!("missing {location} `{name}`"));
    value.ok_or_else(missing)
}

/// Reads an optional part.
#[doc(hidden)]
pub fn optional_part<T: PartValue>(
    response: &RawResponse,
    location: Location,
    name: &str,
) -> Result<Option<T>, Fault> {
    let value = values(response, location, name).next();
    value.map(|value| parse(value, location, name)).transpose()
}

/// Reads all parts with a name.
#[doc(hidden)]
pub fn all_parts<T: PartValue>(
    response: &RawResponse,
    location: Location,
    name: &str,
) -> Result<Vec<T>, Fault> {
    let values = values(response, location, name);
    values.map(|value| parse(value, location, name)).collect()
}

/// Reads all items of the comma-separated lists with a name. A comma between quotes does not separate.
#[doc(hidden)]
pub fn listed_parts<T: PartValue>(
    response: &RawResponse,
    location: Location,
    name: &str,
) -> Result<Vec<T>, Fault> {
    let items = values(response, location, name).flat_map(items);
    items.map(|item| parse(item, location, name)).collect()
}

/// Returns the items of a list without whitespace around them. Empty items are left out, as RFC 9110,
/// section 5.6.1, requires.
fn items(list: &[u8]) -> impl Iterator<Item = &[u8]> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let items = list.split(move |byte| {
        let was_escaped = std::mem::take(&mut is_escaped);
        match byte {
            b'"' if !was_escaped => is_quoted = !is_quoted,
            b'\\' if is_quoted && !was_escaped => is_escaped = true,
            _ => {}
        }
        *byte == b',' && !is_quoted
    });
    items
        .map(<[u8]>::trim_ascii)
        .filter(|item| !item.is_empty())
}

pub(super) fn parse<T: PartValue>(
    value: &[u8],
    location: Location,
    name: &str,
) -> Result<T, Fault> {
    let is_text = value
        .iter()
        .all(|byte| *byte == b'\t' || (b' '..=b'~').contains(byte));
    let text = str::from_utf8(value).ok().filter(|_| is_text);
    let fault = || Fault::custom(format_args!("invalid value of {location} `{name}`"));
    text.and_then(|text| text.parse().ok()).ok_or_else(fault)
}

/// Returns the value in a `set-cookie` header, if it sets the cookie `name`.
fn cookie<'a>(set_cookie: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let pair = set_cookie.split(|byte| *byte == b';').next()?;
    let at = pair.iter().position(|byte| *byte == b'=')?;
    let (own, value) = (pair.get(..at)?, pair.get(at + 1..)?);
    (own.trim_ascii() == name.as_bytes()).then_some(value.trim_ascii())
}

/// Returns the values with a name, in the order in which they were sent.
fn values<'a>(
    response: &'a RawResponse,
    location: Location,
    name: &'a str,
) -> Box<dyn Iterator<Item = &'a [u8]> + 'a> {
    let all = |name| {
        response
            .headers()
            .get_all(name)
            .iter()
            .map(HeaderValue::as_bytes)
    };
    match location {
        Location::Header => Box::new(all(name)),
        Location::Cookie => Box::new(all("set-cookie").filter_map(move |it| cookie(it, name))),
        // The macro accepts only headers and cookies.
        Location::Path
        | Location::Query
        | Location::Body
        | Location::Form
        | Location::Multipart => Box::new(std::iter::empty()),
    }
}
