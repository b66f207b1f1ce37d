//! The tags of facts.

use crate::Style;

/// Begins the endpoint: its documentation.
pub(super) const ENDPOINT: u8 = b'E';
/// Begins a param: its name in Rust, its documentation.
pub(super) const PARAM: u8 = b'P';
/// Begins a success: its status, its documentation.
pub(super) const RESPONSE: u8 = b'R';
/// Begins an error: its status, its documentation.
pub(super) const ERROR: u8 = b'F';

/// The endpoint or the param is deprecated.
pub(super) const DEPRECATED: u8 = b'x';
/// The next page is asked for by number: the param, the number of the first page.
pub(super) const BY_NUMBER: u8 = b'n';
/// The next page is asked for by offset: the param.
pub(super) const BY_OFFSET: u8 = b'o';
/// The next page is asked for by cursor: the param.
pub(super) const BY_CURSOR: u8 = b'c';
/// The next page is asked for by link.
pub(super) const BY_LINK: u8 = b'l';

/// The param is required.
pub(super) const REQUIRED: u8 = b'r';
/// The param is declared secret.
pub(super) const SECRET: u8 = b'h';
/// The type of the param is the next one of the list.
pub(super) const LISTED_TYPE: u8 = b't';
/// The name of a type that serde writes or reads.
pub(super) const BODY: u8 = b'b';
/// What the server assumes.
pub(super) const DEFAULT: u8 = b'd';
/// What is sent if the caller sets nothing.
pub(super) const SENT: u8 = b's';
/// An example.
pub(super) const EXAMPLE: u8 = b'e';

const COMMA: u8 = b',';
const REPEATED: u8 = b'&';
const BRACKETS: u8 = b'[';
const JSON: u8 = b'{';
const FLATTEN: u8 = b'*';

/// Returns the tag of a style. The default has none.
pub(super) const fn of_style(style: Style) -> Option<u8> {
    match style {
        Style::Plain => None,
        Style::Comma => Some(COMMA),
        Style::Repeated => Some(REPEATED),
        Style::Brackets => Some(BRACKETS),
        Style::Json => Some(JSON),
        Style::Flatten => Some(FLATTEN),
    }
}

/// Returns the style of a tag.
pub(super) const fn style(tag: u8) -> Option<Style> {
    match tag {
        COMMA => Some(Style::Comma),
        REPEATED => Some(Style::Repeated),
        BRACKETS => Some(Style::Brackets),
        JSON => Some(Style::Json),
        FLATTEN => Some(Style::Flatten),
        _ => None,
    }
}
