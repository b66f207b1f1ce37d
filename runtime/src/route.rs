//! What a call needs to be sent, in one packed text.

use std::fmt;
use std::time::Duration;

use http::Method;
use restrait_grammar::route::{ParamKeys, Pieces, RouteText};
use restrait_grammar::{Location, route};

/// A piece of a path template.
pub type Piece = route::Piece<&'static str>;

/// What a call needs to be sent: the facts of an endpoint that are not only documentation.
///
/// Errors name their endpoint by it.
// Every program has one for each endpoint that it calls. A table would be several times as large,
// because each reference in it is relocated when the program starts, and slower to compile.
pub struct Route {
    method: Method,
    text: RouteText<'static>,
}

impl Route {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(method: Method, text: &'static str) -> Self {
        let text = RouteText(text);
        Self { method, text }
    }

    /// Returns the HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the API trait's name in camel case: `instanceOrg`.
    #[must_use]
    pub fn api(&self) -> &'static str {
        self.text.api()
    }

    /// Returns the endpoint's name in camel case: `payloadCounts`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.text.name()
    }

    /// Returns the path template as it was declared: `/instances/<instanceId>`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.text.path()
    }

    /// Returns the path template, taken apart.
    pub fn pieces(&self) -> impl Iterator<Item = Piece> + use<> {
        self.pieces_and_keys().0
    }

    /// Returns the names and locations of the params, in the order of
    /// [`EndpointInfo::params`](crate::info::EndpointInfo::params).
    pub fn params(&self) -> impl Iterator<Item = RouteParam> + use<> {
        let params = self.text.params();
        params.map(|(location, name)| RouteParam { name, location })
    }

    /// Returns the media type of the request body. `None` if there is no body.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        self.text.media_type()
    }

    /// Returns the scopes of which a token needs any one. Empty if none is needed.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.text.scopes()
    }

    /// Returns if a request that is sent twice does no more than one, where that differs from
    /// what the method says.
    #[must_use]
    pub fn idempotent(&self) -> Option<bool> {
        self.text.idempotent()
    }

    /// Returns `true` if the client's values of the common query params are sent. If not, a call's
    /// own values still are.
    #[must_use]
    pub fn common_query(&self) -> bool {
        self.text.common_query()
    }

    /// Returns the total deadline of a call, if the endpoint declares one.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        self.text.timeout().map(Duration::from_millis)
    }

    /// Returns `true` if both are the same endpoint: the same method and path template.
    ///
    /// A constant has many addresses, so references to routes are not compared.
    #[must_use]
    pub fn is_same_endpoint(&self, other: &Self) -> bool {
        self.method == other.method && self.path() == other.path()
    }

    /// Returns the packed text.
    pub(crate) const fn text(&self) -> &'static str {
        self.text.0
    }

    /// Returns the path and the params as they are written.
    #[expect(clippy::inline_always, reason = "its parts stay in registers")]
    #[inline(always)]
    pub(crate) fn pieces_and_keys(&self) -> (Pieces<'static>, ParamKeys<'static>) {
        self.text.pieces_and_keys()
    }
}

// The packed text is for the program that reads it, not for people.
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

/// The wire name and the location of a param.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteParam {
    /// The wire name: `asBytes`.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
}
