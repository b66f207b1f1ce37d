//! What a call needs to be sent, in one packed text.

use std::fmt;
use std::time::Duration;

use http::Method;

use crate::Place;
use crate::packed::Reader;

mod format;
mod keys;
mod pack;
mod pieces;

use format::Section;
pub(crate) use keys::{Key, Keys};
pub(crate) use pack::Parts;
pub(crate) use pieces::Pieces;

/// What a call needs to be sent: the facts of an endpoint that are not only documentation.
///
/// Errors name their endpoint by it.
// Every program has one for each endpoint that it calls. A table would be several times as large,
// because each reference in it is relocated when the program starts, and slower to compile.
pub struct Route {
    method: Method,
    text: &'static str,
}

impl Route {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(method: Method, text: &'static str) -> Self {
        Self { method, text }
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The API trait's name in camel case: `instanceOrg`.
    #[must_use]
    pub fn api(&self) -> &'static str {
        self.section(Section::Api)
    }

    /// The endpoint's name in camel case: `payloadCounts`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.section(Section::Name)
    }

    /// The path template as it was declared: `/instances/<instanceId>`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.section(Section::Path)
    }

    /// The path template, taken apart.
    pub fn pieces(&self) -> impl Iterator<Item = Piece> + use<> {
        self.for_the_writer().0
    }

    /// The names and places of the params, in the order of
    /// [`EndpointInfo::params`](crate::EndpointInfo::params).
    pub fn params(&self) -> impl Iterator<Item = Wire> + use<> {
        let (pieces, keys) = self.for_the_writer();
        keys.enumerate().map(move |(index, key)| Wire {
            name: match key.place() {
                Place::Path => pieces.clone().placeholder(index),
                _ => key.name(),
            },
            place: key.place(),
        })
    }

    /// What the request's body is, by its media type. `None` where it has none.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        Some(self.section(Section::ContentType)).filter(|media_type| !media_type.is_empty())
    }

    /// The scopes of which a token needs any one. None where none is needed.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> + use<> {
        let mut scopes = Reader::of(self.section(Section::Scopes));
        std::iter::from_fn(move || scopes.text())
    }

    /// Whether a request that is sent twice does no more than one, where the method says
    /// otherwise.
    #[must_use]
    pub fn idempotent(&self) -> Option<bool> {
        let flags = self.section(Section::Flags);
        let says = flags.contains(format::IDEMPOTENT);
        (says || flags.contains(format::NOT_IDEMPOTENT)).then_some(says)
    }

    /// Whether the client's values of the query params that every endpoint takes are sent. Where
    /// they are not, a call's own still are.
    #[must_use]
    pub fn common_query(&self) -> bool {
        !self
            .section(Section::Flags)
            .contains(format::NO_COMMON_QUERY)
    }

    /// By when a call must have ended, where the endpoint says so.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        let millis = Reader::of(self.section(Section::Timeout)).number()?;
        Some(Duration::from_millis(millis))
    }

    /// Returns `true` if both are the same endpoint: the same method and path template.
    ///
    /// A constant has many addresses, so references to routes are not compared.
    #[must_use]
    pub fn is_same_endpoint(&self, other: &Self) -> bool {
        self.method == other.method && self.path() == other.path()
    }

    /// All that is said, packed.
    pub(crate) const fn text(&self) -> &'static str {
        self.text
    }

    /// The path and the params as they are written, which is what the text begins with.
    #[expect(clippy::inline_always, reason = "its parts stay in registers")]
    #[inline(always)]
    pub(crate) fn for_the_writer(&self) -> (Pieces, Keys) {
        let mut sections = Reader::of(self.text);
        let path = sections.text().unwrap_or_default();
        let pieces = Pieces::of(path, sections.text().unwrap_or_default());
        (pieces, Keys::of(sections.text().unwrap_or_default()))
    }

    #[inline]
    fn section(&self, section: Section) -> &'static str {
        format::section(self.text, section)
    }
}

// The text is for who calls, not for who reads.
impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Route")
            .field("api", &self.api())
            .field("name", &self.name())
            .field("method", &self.method)
            .field("path", &self.path())
            .finish_non_exhaustive()
    }
}

/// A piece of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Text that is sent as it stands, slashes included.
    Literal(&'static str),
    /// The value of the param of this index in [`Route::params`].
    Param(u8),
}

/// A param's name on the network and the place where it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wire {
    /// The wire name: `asBytes`.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
}
