//! The tags of packed documentation.

use crate::Style;

/// Begins the endpoint, with its documentation.
pub(super) const ENDPOINT: u8 = b'E';
/// Begins a param, with the name of its argument and its documentation.
pub(super) const PARAM: u8 = b'P';
/// Begins a success, with its status and documentation.
pub(super) const RESPONSE: u8 = b'R';
/// Begins an error, with its status and documentation.
pub(super) const ERROR: u8 = b'F';

/// Marks the endpoint or the param as deprecated.
pub(super) const DEPRECATED: u8 = b'x';
/// Paging by number, with the param and the number of the first page.
pub(super) const BY_NUMBER: u8 = b'n';
/// Paging by offset, with the param.
pub(super) const BY_OFFSET: u8 = b'o';
/// Paging by cursor, with the param.
pub(super) const BY_CURSOR: u8 = b'c';
/// Paging by link.
pub(super) const BY_LINK: u8 = b'l';
/// Paging by a cursor in the body, with the names of the members that lead to it.
pub(super) const BY_BODY_CURSOR: u8 = b'v';
/// Paging by a URL in the body of the page before.
pub(super) const BY_NEXT_URL: u8 = b'u';

/// Marks the param as required.
pub(super) const REQUIRED: u8 = b'r';
/// Marks the param as secret.
pub(super) const SECRET: u8 = b'h';
/// Selects the next type of the list.
pub(super) const LISTED_TYPE: u8 = b't';
/// The name of a type that serde serializes or deserializes.
pub(super) const BODY: u8 = b'b';
/// The name of the type of a body, and the next type of the list.
pub(super) const TYPED_BODY: u8 = b'm';
/// The value that the server assumes.
pub(super) const DEFAULT: u8 = b'd';
/// The value that is sent by default.
pub(super) const SENT: u8 = b's';
/// An example value.
pub(super) const EXAMPLE: u8 = b'e';

const COMMA: u8 = b',';
const REPEATED: u8 = b'&';
const BRACKETS: u8 = b'[';
const JSON: u8 = b'{';
const FLATTEN: u8 = b'*';

/// Returns the tag of a style. The default style has no tag.
pub(super) const fn from_style(style: Style) -> Option<u8> {
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
pub(super) const fn to_style(tag: u8) -> Option<Style> {
    match tag {
        COMMA => Some(Style::Comma),
        REPEATED => Some(Style::Repeated),
        BRACKETS => Some(Style::Brackets),
        JSON => Some(Style::Json),
        FLATTEN => Some(Style::Flatten),
        _ => None,
    }
}
