//! The packed text of a route: everything that a call needs to be sent, but its method.
//!
//! It is ten [packed](crate::packed) texts in a row. What a call reads is first, in the order in
//! which it is read.
//!
//! 1. **Path**: the template as it was declared.
//! 2. **Pieces**: how to cut it. Numbers: the length of a literal, then for each placeholder the
//!    index of its param, the length of its name, and the length of the literal after it.
//! 3. **Params**: for each its tag and its [key](ParamKey).
//! 4. **Flags**: a tag for each fact that is not the default.
//! 5. **Timeout**: a number of milliseconds, or empty.
//! 6. **Media type** of the request body, 7. **API**, 8. **name**: as they are.
//! 9. **Scopes**: a text each.
//! 10. **Secrets**: the indices of the params whose values are secret.

use crate::Location;
use crate::packed::{Reader, put_number, put_text};

mod keys;
mod pieces;

pub use keys::{ParamKey, ParamKeys};
pub use pieces::{Piece, Pieces};

/// The common query params of the client are not sent.
const NO_COMMON_QUERY: char = 'q';
/// The request may be sent twice, whatever its method says.
const IDEMPOTENT: char = 'i';
/// The request must not be sent twice, whatever its method says.
const NOT_IDEMPOTENT: char = 'n';

/// The texts in a row.
#[derive(Clone, Copy)]
#[expect(dead_code, reason = "a call reads the first three in their order")]
enum Section {
    Path,
    Pieces,
    Params,
    Flags,
    Timeout,
    MediaType,
    Api,
    Name,
    Scopes,
    Secrets,
}

/// What a route says, to be packed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The API trait's name: `instanceOrg`.
    pub api: &'a str,
    /// The endpoint's name: `payloadCounts`.
    pub name: &'a str,
    /// The path template.
    pub path: &'a str,
    /// The path template, taken apart.
    pub pieces: Vec<Piece<&'a str>>,
    /// The location and the wire name of each param.
    pub params: Vec<(Location, &'a str)>,
    /// The media type of the request body.
    pub media_type: Option<&'a str>,
    /// The scopes of which a token needs any one.
    pub scopes: Vec<&'a str>,
    /// The indices of the params whose values are secret.
    pub secrets: Vec<usize>,
    /// If the request may be sent twice, where that differs from what its method says.
    pub idempotent: Option<bool>,
    /// If `true`, the common query params of the client are not sent.
    pub no_common_query: bool,
    /// The deadline of a call, in milliseconds.
    pub timeout: Option<u64>,
}

impl Parts<'_> {
    /// Writes the packed text, which [`RouteText`] reads.
    #[must_use]
    pub fn pack(&self) -> String {
        let mut packed = String::with_capacity(256);
        put_text(&mut packed, self.path);
        put_text(&mut packed, &pieces::pack(self.path, &self.pieces));
        put_text(&mut packed, &keys::pack(&self.params));
        put_text(&mut packed, &self.flags());
        let mut timeout = String::new();
        if let Some(millis) = self.timeout {
            put_number(&mut timeout, millis);
        }
        put_text(&mut packed, &timeout);
        put_text(&mut packed, self.media_type.unwrap_or_default());
        put_text(&mut packed, self.api);
        put_text(&mut packed, self.name);
        let mut scopes = String::new();
        for scope in &self.scopes {
            put_text(&mut scopes, scope);
        }
        put_text(&mut packed, &scopes);
        let mut secrets = String::new();
        for index in &self.secrets {
            put_number(&mut secrets, *index as u64);
        }
        put_text(&mut packed, &secrets);
        packed
    }

    fn flags(&self) -> String {
        let idempotent = match self.idempotent {
            Some(true) => Some(IDEMPOTENT),
            Some(false) => Some(NOT_IDEMPOTENT),
            None => None,
        };
        let no_common_query = self.no_common_query.then_some(NO_COMMON_QUERY);
        idempotent.into_iter().chain(no_common_query).collect()
    }
}

/// The packed text of a route, read section by section.
///
/// A text that [`Parts`] did not write is read as one that says less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RouteText<'a>(pub &'a str);

impl<'a> RouteText<'a> {
    /// Returns the API trait's name.
    #[must_use]
    pub fn api(self) -> &'a str {
        self.section(Section::Api)
    }

    /// Returns the endpoint's name.
    #[must_use]
    pub fn name(self) -> &'a str {
        self.section(Section::Name)
    }

    /// Returns the path template.
    #[must_use]
    pub fn path(self) -> &'a str {
        self.section(Section::Path)
    }

    /// Returns the media type of the request body, if there is a body.
    #[must_use]
    pub fn media_type(self) -> Option<&'a str> {
        Some(self.section(Section::MediaType)).filter(|media_type| !media_type.is_empty())
    }

    /// Returns the scopes of which a token needs any one.
    pub fn scopes(self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut scopes = Reader::new(self.section(Section::Scopes));
        std::iter::from_fn(move || scopes.text())
    }

    /// Returns the indices of the params whose values are secret.
    pub fn secrets(self) -> impl Iterator<Item = usize> + use<'a> {
        let mut secrets = Reader::new(self.section(Section::Secrets));
        std::iter::from_fn(move || secrets.size())
    }

    /// Returns if the request may be sent twice, where that differs from what its method says.
    #[must_use]
    pub fn idempotent(self) -> Option<bool> {
        let flags = self.section(Section::Flags);
        let is_idempotent = flags.contains(IDEMPOTENT);
        (is_idempotent || flags.contains(NOT_IDEMPOTENT)).then_some(is_idempotent)
    }

    /// Returns `true` if the common query params of the client are sent.
    #[must_use]
    pub fn common_query(self) -> bool {
        !self.section(Section::Flags).contains(NO_COMMON_QUERY)
    }

    /// Returns the deadline of a call, in milliseconds.
    #[must_use]
    pub fn timeout(self) -> Option<u64> {
        Reader::new(self.section(Section::Timeout)).number()
    }

    /// Returns the pieces of the path and the keys of the params, which the text begins with.
    #[expect(clippy::inline_always, reason = "its parts stay in registers")]
    #[inline(always)]
    #[must_use]
    pub fn pieces_and_keys(self) -> (Pieces<'a>, ParamKeys<'a>) {
        let mut sections = Reader::new(self.0);
        let path = sections.text().unwrap_or_default();
        let pieces = Pieces::new(path, sections.text().unwrap_or_default());
        (pieces, ParamKeys::new(sections.text().unwrap_or_default()))
    }

    /// Returns the location and the wire name of each param.
    pub fn params(self) -> impl Iterator<Item = (Location, &'a str)> + use<'a> {
        let (pieces, keys) = self.pieces_and_keys();
        keys.enumerate().map(move |(index, key)| {
            let name = if key.is_in_template() {
                pieces.clone().placeholder(index)
            } else {
                key.name()
            };
            (key.location(), name)
        })
    }

    #[inline]
    fn section(self, section: Section) -> &'a str {
        let mut sections = Reader::new(self.0);
        for _ in 0..section as usize {
            sections.text();
        }
        sections.text().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
