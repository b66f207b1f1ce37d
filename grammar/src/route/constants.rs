//! The constants of an endpoint: headers and pairs of the query that every call sends.

use crate::location::Common;
use crate::packed::{Reader, put_text};
use crate::percent;

mod tag {
    pub(super) const HEADER: u8 = b'h';
    /// A pair of the query.
    pub(super) const PAIR: u8 = b'q';
    /// A name in the query without a value.
    pub(super) const NAME: u8 = b'n';
}

/// A header or a pair of the query that every call sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constant<'a> {
    /// The location.
    pub location: Common,
    /// The name, as it was declared.
    pub name: &'a str,
    /// The value. `None` for a name in the query without `=`.
    pub value: Option<&'a str>,
}

impl Constant<'_> {
    /// Returns `true` if this constant has the name and the location. Header names are
    /// case-insensitive.
    #[must_use]
    pub fn is(&self, location: Common, name: &str) -> bool {
        self.location == location && location.is_same_name(self.name, name)
    }
}

/// Appends an encoded constant to a query, unless it is a header.
///
/// ```
/// use restrait_grammar::location::Common;
/// use restrait_grammar::route::{Constant, push_pair};
///
/// let mut query = String::from("uploads");
/// let (location, name, value) = (Common::Query, "list type", Some("2"));
/// push_pair(&Constant { location, name, value }, &mut query);
/// assert_eq!(query, "uploads&list%20type=2");
/// ```
pub fn push_pair(constant: &Constant<'_>, query: &mut String) {
    match constant.location {
        Common::Header => return,
        Common::Query => {}
    }
    if !query.is_empty() {
        query.push('&');
    }
    percent::encode(constant.name, query);
    if let Some(value) = constant.value {
        query.push('=');
        percent::encode(value, query);
    }
}

/// Packs the encoded query, and then the constants. Empty if there are none.
pub(super) fn pack(constants: &[Constant<'_>]) -> String {
    let mut packed = String::new();
    if constants.is_empty() {
        return packed;
    }
    let mut query = String::new();
    for constant in constants {
        push_pair(constant, &mut query);
    }
    put_text(&mut packed, &query);
    for constant in constants {
        let tag = match (constant.location, constant.value) {
            (Common::Header, _) => tag::HEADER,
            (Common::Query, Some(_)) => tag::PAIR,
            (Common::Query, None) => tag::NAME,
        };
        packed.push(char::from(tag));
        put_text(&mut packed, constant.name);
        if tag != tag::NAME {
            put_text(&mut packed, constant.value.unwrap_or_default());
        }
    }
    packed
}

/// An iterator over the constants of an endpoint.
#[derive(Debug, Clone)]
pub struct Constants<'a> {
    query: &'a str,
    entries: Reader<'a>,
}

impl<'a> Constants<'a> {
    pub(super) fn new(section: &'a str) -> Self {
        let mut entries = Reader::new(section);
        Self {
            query: entries.text().unwrap_or_default(),
            entries,
        }
    }

    /// Returns the constants of the query as it is sent: `list-type=2&uploads`.
    #[must_use]
    pub const fn query(&self) -> &'a str {
        self.query
    }
}

impl<'a> Iterator for Constants<'a> {
    type Item = Constant<'a>;

    fn next(&mut self) -> Option<Constant<'a>> {
        let (tag, name) = self.entries.tagged_text()?;
        let (location, value) = match tag {
            tag::HEADER => (Common::Header, Some(self.entries.text()?)),
            tag::PAIR => (Common::Query, Some(self.entries.text()?)),
            tag::NAME => (Common::Query, None),
            _ => return None,
        };
        Some(Constant {
            location,
            name,
            value,
        })
    }
}
