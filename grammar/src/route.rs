//! The packed route of an endpoint: everything but the method that is needed to send a call.
//!
//! It consists of [packed](crate::packed) strings. The sections that calls read are first.
//!
//! 1. **Path**: the template as it was declared.
//! 2. **Pieces**: the lengths of the pieces of the template, as numbers: the length of the first
//!    literal, then for each placeholder the index of its param, the length of its name, and the
//!    length of the literal after it.
//! 3. **Params**: the tag and the [key](ParamKey) of each param.
//! 4. **Flags**: a tag for each property that is not the default, and the three digits of each status
//!    outside of 200 to 299 that is a success.
//! 5. **Settings**: a tag and a number for each setting of a call.
//! 6. **Media type** of the request body.
//! 7. **API**: the name of the API trait.
//! 8. **Name** of the endpoint.
//! 9. **Scopes**: one string each.
//! 10. **Secrets**: the indices of the params whose values are secret.
//! 11. **Constants**: the encoded query, then a tag, a name and a value for each constant. The section is
//!     missing if there are none, and a flag tells so without reading it.
//! 12. **End of events**: the data of the event after which a stream ends. Missing unless it is declared.

use crate::Location;
use crate::packed::{Reader, put_number, put_text};

mod constants;
mod keys;
mod pieces;
mod settings;

pub use constants::{Constant, Constants, push_pair};
pub use keys::{HeaderKind, ParamKey, ParamKeys};
pub use pieces::{Piece, Pieces};
pub use settings::Settings;

/// The common query params of the client are not sent.
const NO_COMMON_QUERY: char = 'q';
/// The request is idempotent, although its method is not.
const IDEMPOTENT: char = 'i';
/// The request is not idempotent, although its method is.
const NOT_IDEMPOTENT: char = 'n';
/// The endpoint has constants.
const CONSTANTS: char = 'c';
/// The call is not declared.
const RAW: char = 'r';
/// Redirects to other origins are followed.
const ANY_ORIGIN: char = 'o';

/// The value of a catch-all at the end of the path may end with a slash.
const TRAILING_SLASH: char = 's';

/// The sections of a packed route.
#[derive(Clone, Copy)]
#[expect(dead_code, reason = "calls read the first three sections in order")]
enum Section {
    Path,
    Pieces,
    Params,
    Flags,
    Settings,
    MediaType,
    Api,
    Name,
    Scopes,
    Secrets,
    Constants,
    EndOfEvents,
}

/// A route that is not packed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them may be true"
)]
pub struct Parts<'a> {
    /// The API trait's name: `instanceOrg`.
    pub api: &'a str,
    /// The endpoint's name: `payloadCounts`.
    pub name: &'a str,
    /// The path template.
    pub path: &'a str,
    /// The pieces of the path template.
    pub pieces: Vec<Piece<&'a str>>,
    /// The location and the wire name of each param.
    pub params: Vec<(Location, &'a str)>,
    /// The params that are headers of another kind than [`HeaderKind::One`], by their indices.
    pub headers: Vec<(usize, HeaderKind)>,
    /// The media type of the request body.
    pub media_type: Option<&'a str>,
    /// The scopes, any of which permits the call.
    pub scopes: Vec<&'a str>,
    /// The indices of the params whose values are secret.
    pub secrets: Vec<usize>,
    /// `true` if the request is idempotent, `false` if it is not. `None` if its method determines it.
    pub idempotent: Option<bool>,
    /// If `true`, the common query params of the client are not sent.
    pub no_common_query: bool,
    /// If `true`, the value of a catch-all at the end of the path may end with a slash.
    pub trailing_slash: bool,
    /// If `true`, redirects to other origins are followed.
    pub any_origin: bool,
    /// The statuses outside of 200 to 299 that are successes, from 300 to 599.
    pub statuses: Vec<u16>,
    /// The settings of a call.
    pub settings: Settings,
    /// The headers and pairs of the query that every call sends.
    pub constants: Vec<Constant<'a>>,
    /// The data of the event after which an event stream ends.
    pub end_of_events: Option<&'a str>,
    /// If `true`, the call is not declared.
    pub raw: bool,
}

impl Parts<'_> {
    /// Returns the packed text, which [`RouteText`] reads.
    #[must_use]
    pub fn pack(&self) -> String {
        let mut packed = String::with_capacity(256);
        put_text(&mut packed, self.path);
        put_text(&mut packed, &pieces::pack(self.path, &self.pieces));
        put_text(&mut packed, &keys::pack(&self.params, &self.headers));
        put_text(&mut packed, &self.flags());
        put_text(&mut packed, &self.settings.pack());
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
        if !self.constants.is_empty() || self.end_of_events.is_some() {
            put_text(&mut packed, &constants::pack(&self.constants));
        }
        if let Some(end) = self.end_of_events {
            put_text(&mut packed, end);
        }
        packed
    }

    /// Returns the section of flags.
    fn flags(&self) -> String {
        let idempotent = match self.idempotent {
            Some(true) => Some(IDEMPOTENT),
            Some(false) => Some(NOT_IDEMPOTENT),
            None => None,
        };
        let flags = [
            idempotent,
            self.no_common_query.then_some(NO_COMMON_QUERY),
            self.trailing_slash.then_some(TRAILING_SLASH),
            self.any_origin.then_some(ANY_ORIGIN),
            (!self.constants.is_empty()).then_some(CONSTANTS),
            self.raw.then_some(RAW),
        ];
        let mut flags: String = flags.into_iter().flatten().collect();
        for status in &self.statuses {
            flags.push_str(&status.to_string());
        }
        flags
    }
}

/// The sections that every call reads.
#[derive(Debug, Clone)]
pub struct Head<'a> {
    /// The pieces of the path.
    pub pieces: Pieces<'a>,
    /// The keys of the params.
    pub keys: ParamKeys<'a>,
    /// If `false`, every property is the default, and there are no constants.
    pub has_flags: bool,
}

/// A packed route. Each method reads one section.
///
/// Sections of a text that [`Parts::pack`] did not write may be read as empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RouteText<'a>(pub &'a str);

impl<'a> RouteText<'a> {
    /// Returns the API trait's name.
    #[must_use]
    pub const fn api(self) -> &'a str {
        self.section(Section::Api)
    }

    /// Returns the endpoint's name.
    #[must_use]
    pub const fn name(self) -> &'a str {
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

    /// Returns the scopes, any of which permits the call.
    pub fn scopes(self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut scopes = self.packed_scopes();
        std::iter::from_fn(move || scopes.text())
    }

    /// Returns a reader of the scopes, for constants.
    #[must_use]
    pub const fn packed_scopes(self) -> Reader<'a> {
        Reader::new(self.section(Section::Scopes))
    }

    /// Returns the indices of the params whose values are secret.
    pub fn secrets(self) -> impl Iterator<Item = usize> + use<'a> {
        let mut secrets = Reader::new(self.section(Section::Secrets));
        std::iter::from_fn(move || secrets.size())
    }

    /// Returns `true` if the request is idempotent, `false` if it is not. `None` if its method
    /// determines it.
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

    /// Returns `true` if the value of a catch-all at the end of the path may end with a slash.
    #[must_use]
    pub fn trailing_slash(self) -> bool {
        self.section(Section::Flags).contains(TRAILING_SLASH)
    }

    /// Returns `true` if redirects to other origins are followed.
    #[must_use]
    pub fn any_origin(self) -> bool {
        self.section(Section::Flags).contains(ANY_ORIGIN)
    }

    /// Returns the statuses outside of 200 to 299 that are successes.
    pub fn statuses(self) -> impl Iterator<Item = u16> + use<'a> {
        let flags = self.section(Section::Flags);
        let digits = flags.trim_start_matches(|tag: char| !tag.is_ascii_digit());
        let codes = (0..digits.len()).step_by(3);
        codes.filter_map(move |start| digits.get(start..start + 3)?.parse().ok())
    }

    /// Returns the settings of a call.
    #[must_use]
    pub fn settings(self) -> Settings {
        Settings::unpack(self.section(Section::Settings))
    }

    /// Returns `true` if the endpoint declares a setting of its calls. Most endpoints do not.
    #[must_use]
    pub fn has_settings(self) -> bool {
        !self.section(Section::Settings).is_empty()
    }

    /// Returns the constants. There are none unless [`has_constants`](Self::has_constants).
    #[must_use]
    pub fn constants(self) -> Constants<'a> {
        Constants::new(self.section(Section::Constants))
    }

    /// Returns `true` if the endpoint has constants. Most endpoints have none.
    #[must_use]
    pub fn has_constants(self) -> bool {
        self.section(Section::Flags).contains(CONSTANTS)
    }

    /// Returns the data of the event after which an event stream ends.
    #[must_use]
    pub fn end_of_events(self) -> Option<&'a str> {
        Some(self.section(Section::EndOfEvents)).filter(|end| !end.is_empty())
    }

    /// Returns `true` if the call is not declared.
    #[must_use]
    pub fn is_raw(self) -> bool {
        self.section(Section::Flags).contains(RAW)
    }

    /// Returns the pieces of the path and the keys of the params.
    #[must_use]
    pub fn pieces_and_keys(self) -> (Pieces<'a>, ParamKeys<'a>) {
        let head = self.head();
        (head.pieces, head.keys)
    }

    /// Returns the sections that every call reads.
    #[expect(clippy::inline_always, reason = "keeps the readers in registers")]
    #[inline(always)]
    #[must_use]
    pub fn head(self) -> Head<'a> {
        let mut sections = Reader::new(self.0);
        let path = sections.text().unwrap_or_default();
        Head {
            pieces: Pieces::new(path, sections.text().unwrap_or_default()),
            keys: ParamKeys::new(sections.text().unwrap_or_default()),
            // A length of 0.
            has_flags: !sections.rest().starts_with(' '),
        }
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

    /// Returns a section. Empty if the section is missing.
    #[inline]
    const fn section(self, section: Section) -> &'a str {
        let mut sections = Reader::new(self.0);
        let mut before = section as usize;
        while before > 0 {
            sections.text();
            before -= 1;
        }
        match sections.text() {
            Some(text) => text,
            None => "",
        }
    }
}

#[cfg(test)]
mod tests;
