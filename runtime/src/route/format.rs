//! The packed text of a [`Route`](super::Route): how it is read. [`pack`](super::pack) writes it.
//!
//! A route is nine [packed](crate::packed) texts in a row, its [`Section`]s: what a writer needs stands first, so that it
//! gets there without looking for anything.
//!
//! * **Path**: the template as it was declared.
//! * **Pieces**: how to cut it. Numbers: the length of a literal, then for each placeholder the
//!   index of its param, the length of its name, and the length of the literal behind it.
//! * **Params**: for each its place, a letter, and its key, a text. The names of path params are in
//!   the path already: their keys are empty. The key of a pair is its name as it is written,
//!   `&name=`; one with characters that must be encoded has a capital letter. All other keys are
//!   names.
//! * **Flags**: a letter for each thing that is not as usual.
//! * **Timeout**: milliseconds, a number. Empty where there is none.
//! * **Content type**, **api**, **name**: as they are.
//! * **Scopes**: a text each.
//!
//! `restrait-macros` writes the same (`api/expand/route.rs`), for declared endpoints.

use crate::Place;
use crate::packed::Reader;

/// The texts in a row.
#[derive(Clone, Copy)]
#[expect(dead_code, reason = "a writer reads the first three in their order")]
pub(super) enum Section {
    Path,
    Pieces,
    Params,
    Flags,
    Timeout,
    ContentType,
    Api,
    Name,
    Scopes,
}

/// The client's common query params are not sent.
pub(super) const NO_COMMON_QUERY: char = 'q';
/// A request may be sent twice, whatever its method says.
pub(super) const IDEMPOTENT: char = 'i';
/// A request must not be sent twice, whatever its method says.
pub(super) const NOT_IDEMPOTENT: char = 'n';

/// The letter of a place. Pairs whose names must be encoded have a capital one.
pub(super) const fn letter(place: Place) -> u8 {
    match place {
        Place::Path => b'p',
        Place::Query => b'q',
        Place::Header => b'h',
        Place::Body => b'b',
        Place::Form => b'f',
        Place::Multipart => b'm',
    }
}

/// The section of a route's text.
pub(super) fn section(text: &'static str, section: Section) -> &'static str {
    let mut sections = Reader::of(text);
    for _ in 0..section as usize {
        sections.text();
    }
    sections.text().unwrap_or_default()
}
