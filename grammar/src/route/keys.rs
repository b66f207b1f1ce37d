//! The keys of params, which precede their values.
//!
//! The key of a pair of the query or of a form is `&name=`. The key of a path param is empty,
//! because its name is in the template. The key of any other param is its name.

use crate::Location;
use crate::packed::{Reader, put_text};
use crate::percent;

/// Tags of locations, each a lower case letter. The tag of a pair whose name must be encoded is
/// in upper case.
mod tag {
    pub(super) const PATH: u8 = b'p';
    pub(super) const QUERY: u8 = b'q';
    pub(super) const HEADER: u8 = b'h';
    pub(super) const IDEMPOTENCY_KEY: u8 = b'k';
    pub(super) const PREFIXED_HEADERS: u8 = b'x';
    pub(super) const HEADERS: u8 = b'w';
    pub(super) const COOKIE: u8 = b'c';
    pub(super) const BODY: u8 = b'b';
    pub(super) const FORM: u8 = b'f';
    pub(super) const MULTIPART: u8 = b'm';
}

/// The headers that a param is sent as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HeaderKind {
    /// One header.
    #[default]
    One,
    /// One header, which a call sets to a random key if it has no value.
    IdempotencyKey,
    /// A header for each entry. The name of the param is the prefix of their names.
    Prefixed,
    /// A header for each entry, with complete names.
    Unprefixed,
}

impl HeaderKind {
    const fn tag(self) -> u8 {
        match self {
            Self::One => tag::HEADER,
            Self::IdempotencyKey => tag::IDEMPOTENCY_KEY,
            Self::Prefixed => tag::PREFIXED_HEADERS,
            Self::Unprefixed => tag::HEADERS,
        }
    }
}

/// The format of a key.
enum KeyFormat {
    /// An empty key.
    Empty,
    /// `&name=`.
    Pair,
    /// The name.
    Name,
}

/// Returns the tag of a location and the format of its keys.
const fn tag_and_format(location: Location) -> (u8, KeyFormat) {
    match location {
        Location::Path => (tag::PATH, KeyFormat::Empty),
        Location::Query => (tag::QUERY, KeyFormat::Pair),
        Location::Header => (tag::HEADER, KeyFormat::Name),
        Location::Cookie => (tag::COOKIE, KeyFormat::Name),
        Location::Body => (tag::BODY, KeyFormat::Name),
        Location::Form => (tag::FORM, KeyFormat::Pair),
        Location::Multipart => (tag::MULTIPART, KeyFormat::Name),
    }
}

/// Packs the params' tags and keys. `headers` contains the headers of other kinds than
/// [`HeaderKind::One`], by their indices.
pub(super) fn pack(params: &[(Location, &str)], headers: &[(usize, HeaderKind)]) -> String {
    let mut packed = String::new();
    for (index, (location, name)) in params.iter().enumerate() {
        let (tag, format) = tag_and_format(*location);
        let kind = headers.iter().find(|(at, _)| *at == index);
        let tag = kind.map_or(tag, |(_, kind)| kind.tag());
        match format {
            KeyFormat::Empty => {
                packed.push(char::from(tag));
                put_text(&mut packed, "");
            }
            KeyFormat::Pair => {
                let is_unreserved = percent::is_plain(name);
                let encoded = tag.to_ascii_uppercase();
                packed.push(char::from(if is_unreserved { tag } else { encoded }));
                put_text(&mut packed, &format!("&{name}="));
            }
            KeyFormat::Name => {
                packed.push(char::from(tag));
                put_text(&mut packed, name);
            }
        }
    }
    packed
}

/// The location and the key of a param.
#[derive(Debug, Clone, Copy)]
pub struct ParamKey<'a> {
    tag: u8,
    text: &'a str,
}

impl<'a> ParamKey<'a> {
    /// Returns the location of the param.
    #[must_use]
    #[inline]
    pub const fn location(self) -> Location {
        // Read an unknown tag as a form field, which encodes nothing in other requests.
        match self.tag.to_ascii_lowercase() {
            tag::QUERY => Location::Query,
            tag::PATH => Location::Path,
            tag::HEADER | tag::IDEMPOTENCY_KEY | tag::PREFIXED_HEADERS | tag::HEADERS => {
                Location::Header
            }
            tag::COOKIE => Location::Cookie,
            tag::BODY => Location::Body,
            tag::MULTIPART => Location::Multipart,
            _ => Location::Form,
        }
    }

    /// Returns the headers that the param is sent as.
    #[must_use]
    #[inline]
    pub const fn header_kind(self) -> HeaderKind {
        match self.tag {
            tag::IDEMPOTENCY_KEY => HeaderKind::IdempotencyKey,
            tag::PREFIXED_HEADERS => HeaderKind::Prefixed,
            tag::HEADERS => HeaderKind::Unprefixed,
            _ => HeaderKind::One,
        }
    }

    /// Returns `true` for a header that a call sets to a random key if it has no value.
    #[must_use]
    #[inline]
    pub const fn is_idempotency_key(self) -> bool {
        self.tag == tag::IDEMPOTENCY_KEY
    }

    /// Returns `true` for a pair of the query whose name needs no escape.
    #[must_use]
    #[inline]
    pub const fn is_unreserved_query(self) -> bool {
        self.tag == tag::QUERY
    }

    /// Returns `true` if the name of a pair needs no escape.
    #[must_use]
    #[inline]
    pub const fn is_unreserved(self) -> bool {
        self.tag.is_ascii_lowercase()
    }

    /// Returns the text that precedes the value: `&name=` for a pair.
    #[must_use]
    #[inline]
    pub const fn text(self) -> &'a str {
        self.text
    }

    /// Returns `true` if the name is in the template instead of the key.
    #[must_use]
    pub const fn is_in_template(self) -> bool {
        match tag_and_format(self.location()).1 {
            KeyFormat::Empty => true,
            KeyFormat::Pair | KeyFormat::Name => false,
        }
    }

    /// Returns the wire name. Empty if it is in the template.
    #[must_use]
    pub fn name(self) -> &'a str {
        match tag_and_format(self.location()).1 {
            KeyFormat::Pair => {
                let name = self.text.get(1..self.text.len().saturating_sub(1));
                name.unwrap_or_default()
            }
            KeyFormat::Empty | KeyFormat::Name => self.text,
        }
    }
}

/// The keys of a route's params, in the order of their declaration.
#[derive(Debug, Clone)]
pub struct ParamKeys<'a>(Reader<'a>);

impl<'a> ParamKeys<'a> {
    #[inline]
    pub(super) const fn new(section: &'a str) -> Self {
        Self(Reader::new(section))
    }
}

impl<'a> Iterator for ParamKeys<'a> {
    type Item = ParamKey<'a>;

    #[expect(clippy::inline_always, reason = "hot loop of every call")]
    #[inline(always)]
    fn next(&mut self) -> Option<ParamKey<'a>> {
        let (tag, text) = self.0.tagged_text()?;
        Some(ParamKey { tag, text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_round_trip() {
        for location in Location::ALL {
            for name in ["a", "filter[x]"] {
                let packed = pack(&[(*location, name)], &[]);
                let key = ParamKeys::new(&packed).next().unwrap();
                assert_eq!(key.location(), *location);
                assert_eq!(key.header_kind(), HeaderKind::One);
            }
        }
    }

    #[test]
    fn kinds_of_headers_round_trip() {
        for kind in [
            HeaderKind::One,
            HeaderKind::IdempotencyKey,
            HeaderKind::Prefixed,
            HeaderKind::Unprefixed,
        ] {
            let params = [(Location::Query, "a"), (Location::Header, "x-a-")];
            let packed = pack(&params, &[(1, kind)]);
            let key = ParamKeys::new(&packed).nth(1).unwrap();
            assert_eq!((key.location(), key.name()), params[1]);
            assert_eq!(key.header_kind(), kind);
        }
    }
}
