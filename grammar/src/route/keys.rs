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
    pub(super) const COOKIE: u8 = b'c';
    pub(super) const BODY: u8 = b'b';
    pub(super) const FORM: u8 = b'f';
    pub(super) const MULTIPART: u8 = b'm';
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

/// Packs the params' tags and keys.
pub(super) fn pack(params: &[(Location, &str)]) -> String {
    let mut packed = String::new();
    for (location, name) in params {
        let (tag, format) = tag_and_format(*location);
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
            tag::HEADER => Location::Header,
            tag::COOKIE => Location::Cookie,
            tag::BODY => Location::Body,
            tag::MULTIPART => Location::Multipart,
            _ => Location::Form,
        }
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
                let packed = pack(&[(*location, name)]);
                let key = ParamKeys::new(&packed).next().unwrap();
                assert_eq!(key.location(), *location);
            }
        }
    }
}
