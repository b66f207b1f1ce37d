//! Routes: the facts that are needed to send a call, in a packed text.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;
use std::time::Duration;

use http::Method;
use restrait_grammar::packed::Reader;
use restrait_grammar::path_pattern::PathPattern;
use restrait_grammar::percent::normalize;
use restrait_grammar::route::{Constants, Head, ParamKey, ParamKeys, Pieces, RouteText};
use restrait_grammar::{Location, route};

use crate::sync::lock;

mod constant;

pub use constant::Constant;

/// A piece of a path template: literal text or a placeholder.
pub type Piece = route::Piece<&'static str>;

/// The path template of calls to URLs that the server gave. It replaces the URL, which may be secret, in
/// errors, metrics, traces and recordings.
pub(crate) const FOLLOWED: &str = "<followed>";

/// The facts of an endpoint that are needed to send a call: method, path, parameters, scopes.
///
/// [`Endpoint::ROUTE`](crate::Endpoint::ROUTE) is the route of an endpoint. Errors, interceptors and
/// transports refer to an endpoint by its route.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> String;
/// }
///
/// let route = users::User::ROUTE;
/// assert_eq!((route.method().as_str(), route.path()), ("GET", "/users/<name>"));
/// assert_eq!((route.api(), route.name()), ("users", "user"));
/// ```
// A program has a route for each endpoint that it calls. A table instead of a text would be several
// times as large, because each reference in it needs a relocation, and slower to compile.
pub struct Route {
    method: RouteMethod,
    text: RouteText<'static>,
    auth: bool,
}

/// The method of a route.
enum RouteMethod {
    Constant(Method),
    /// The name of a method without a constant, because `http` cannot create one in a constant.
    Name(&'static str),
}

/// Returns the method with this name, which is parsed once.
#[cold]
fn named(name: &'static str) -> &'static Method {
    static METHODS: Mutex<BTreeMap<&'static str, &'static Method>> = Mutex::new(BTreeMap::new());
    // Declarations are checked, so the name is valid and the number of methods is bounded.
    lock(&METHODS).entry(name).or_insert_with(|| {
        Box::leak(Box::new(
            Method::from_bytes(name.as_bytes()).unwrap_or_default(),
        ))
    })
}

impl Route {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(method: Method, text: &'static str) -> Self {
        let text = RouteText(text);
        Self {
            method: RouteMethod::Constant(method),
            text,
            auth: true,
        }
    }

    /// Creates the route of an endpoint with `auth = none`.
    #[must_use]
    pub(crate) const fn open(method: Method, text: &'static str) -> Self {
        let text = RouteText(text);
        Self {
            method: RouteMethod::Constant(method),
            text,
            auth: false,
        }
    }

    /// Creates the route of an endpoint whose method has no constant.
    #[must_use]
    pub(crate) const fn named(method: &'static str, text: &'static str, auth: bool) -> Self {
        Self {
            method: RouteMethod::Name(method),
            text: RouteText(text),
            auth,
        }
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        match &self.method {
            RouteMethod::Constant(method) => method,
            RouteMethod::Name(name) => named(name),
        }
    }

    /// Returns the API trait's name in camel case: `instanceOrg`.
    #[must_use]
    pub const fn api(&self) -> &'static str {
        self.text.api()
    }

    /// Returns the endpoint's name in camel case: `payloadCounts`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.text.name()
    }

    /// Returns the path template as it was declared: `/instances/<instanceId>`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.text.path()
    }

    /// Returns the literals and placeholders of the path template.
    pub fn pieces(&self) -> impl Iterator<Item = Piece> + use<> {
        self.pieces_and_keys().0
    }

    /// Returns the names and locations of the params, in the order of
    /// [`EndpointInfo::params`](crate::info::EndpointInfo::params).
    pub fn params(&self) -> impl Iterator<Item = RouteParam> + use<> {
        let params = self.text.params();
        params.map(|(location, name)| RouteParam { name, location })
    }

    /// Returns the media type of the request body. `None` for a request without a body.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        self.text.media_type()
    }

    /// Returns the scopes of the endpoint. A token needs any one of them; none if the list is empty.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.text.scopes()
    }

    /// Returns a reader of the scopes, for constants.
    pub(crate) const fn packed_scopes(&self) -> Reader<'static> {
        self.text.packed_scopes()
    }

    /// Returns `Some` if the endpoint declares that it is idempotent, or that it is not. Otherwise,
    /// its HTTP method determines this.
    #[must_use]
    pub fn idempotent(&self) -> Option<bool> {
        self.text.idempotent()
    }

    /// Returns the name of the header that is the idempotency key, if the endpoint declares one.
    ///
    /// A call that does not set it sends a random UUID, the same in all attempts.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&'static str> {
        let (_, mut keys) = self.pieces_and_keys();
        keys.find(|key| key.is_idempotency_key())
            .map(ParamKey::name)
    }

    /// Returns `true` if calls send the common query parameters that are set on the client. Common
    /// parameters that are set on a call are always sent.
    #[must_use]
    pub fn common_query(&self) -> bool {
        self.text.common_query()
    }

    /// Returns `false` if the endpoint or its trait declares `auth = none`, so that calls are sent
    /// without the credentials of the client.
    #[must_use]
    pub const fn auth(&self) -> bool {
        self.auth
    }

    /// Returns `true` if the endpoint declares `redirects = any_origin`: a redirect to another `https`
    /// origin is followed, without the token and the other headers of the call.
    #[must_use]
    pub fn redirects_to_any_origin(&self) -> bool {
        self.text.any_origin()
    }

    /// Returns `true` if the endpoint declares this status, which is not from 200 to 299, as a success.
    pub(crate) fn is_success(&self, status: http::StatusCode) -> bool {
        let mut statuses = self.text.statuses();
        statuses.any(|success| success == status.as_u16())
    }

    /// Returns the name of the catch-all in the path: `key` for `/<key..>`.
    #[must_use]
    pub fn catch_all(&self) -> Option<&'static str> {
        let (before, _) = self.path().split_once("..>")?;
        before.rsplit('<').next()
    }

    /// Returns `true` if the value of a catch-all at the end of the path may end with a slash:
    /// `allow(trailing_slash)`.
    #[must_use]
    pub fn allows_trailing_slash(&self) -> bool {
        self.text.trailing_slash()
    }

    /// Returns the total deadline of a call, if the endpoint declares one.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        self.text.settings().timeout.map(Duration::from_millis)
    }

    /// Returns the read timeout of a call, if the endpoint declares one.
    #[must_use]
    pub fn read_timeout(&self) -> Option<Duration> {
        self.text.settings().read_timeout.map(Duration::from_millis)
    }

    /// Returns the maximum number of attempts of a call, including the first one, if the endpoint
    /// declares `retry`. 1 means that a call is never retried.
    #[must_use]
    pub fn max_attempts(&self) -> Option<u32> {
        self.text.settings().max_attempts
    }

    /// Returns the headers and pairs of the query that every call sends: those of the endpoint, then
    /// those of its trait. Constants of the client are not included.
    pub fn constants(&self) -> impl Iterator<Item = Constant> + use<> {
        let constants = self.text.constants();
        constants.map(|constant| Constant {
            location: constant.location.location(),
            name: constant.name,
            value: constant.value,
        })
    }

    /// Returns the data of the event after which an event stream ends, if the endpoint declares
    /// `events(end = "..")`.
    #[must_use]
    pub fn end_of_events(&self) -> Option<&'static str> {
        self.text.end_of_events()
    }

    /// Returns the constants in the form in which they are sent.
    pub(crate) fn packed_constants(&self) -> Constants<'static> {
        self.text.constants()
    }

    /// Returns the decoded value of a placeholder in the path of a request, without the path of the base
    /// URL.
    pub(crate) fn path_value(&self, path: &str, placeholder: &str) -> Option<String> {
        let segments: Vec<String> = path.split('/').skip(1).map(normalize).collect();
        let pattern = PathPattern::new(self.pieces(), self.allows_trailing_slash());
        let is_named = |index: usize| {
            self.params()
                .nth(index)
                .is_some_and(|it| it.name == placeholder)
        };
        let mut values = pattern.read(&segments)?.into_iter();
        values
            .find(|(index, _)| is_named(*index))
            .map(|(_, value)| value)
    }

    /// Returns `true` if the endpoint has constants.
    #[cold]
    pub(crate) fn has_constants(&self) -> bool {
        self.text.has_constants()
    }

    /// Returns `true` if the call is not declared.
    #[cfg(feature = "mock")]
    pub(crate) fn is_raw(&self) -> bool {
        self.text.is_raw()
    }

    /// Returns the sections that every call reads.
    #[expect(clippy::inline_always, reason = "keeps the iterators in registers")]
    #[inline(always)]
    pub(crate) fn head(&self) -> Head<'static> {
        self.text.head()
    }

    /// Returns `true` if the endpoint declares a setting of its calls.
    pub(crate) fn has_settings(&self) -> bool {
        self.text.has_settings()
    }

    /// Returns `true` if both routes have the same method, path template and constants, and the same
    /// media type of the request body.
    ///
    /// Do not compare addresses: a constant may have several.
    #[must_use]
    pub fn is_same_endpoint(&self, other: &Self) -> bool {
        self.has_same_path(other)
            && self.content_type() == other.content_type()
            && self.text.constants().eq(other.text.constants())
    }

    /// Returns `true` if both routes have the same method and path template.
    pub(crate) fn has_same_path(&self, other: &Self) -> bool {
        self.method() == other.method() && self.path() == other.path()
    }

    /// Returns `true` for the route of calls to URLs that the server gave.
    #[cfg(feature = "mock")]
    pub(crate) fn is_followed(&self) -> bool {
        self.path() == FOLLOWED
    }

    /// Returns the packed text.
    pub(crate) const fn text(&self) -> &'static str {
        self.text.0
    }

    /// Returns the pieces of the path and the keys of the params.
    pub(crate) fn pieces_and_keys(&self) -> (Pieces<'static>, ParamKeys<'static>) {
        self.text.pieces_and_keys()
    }
}

// The packed text is not readable.
impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Route");
        debug
            .field("api", &self.api())
            .field("name", &self.name())
            .field("method", self.method())
            .field("path", &self.path());
        if let Some(timeout) = self.timeout() {
            debug.field("timeout", &timeout);
        }
        if let Some(read_timeout) = self.read_timeout() {
            debug.field("read_timeout", &read_timeout);
        }
        if let Some(max_attempts) = self.max_attempts() {
            debug.field("max_attempts", &max_attempts);
        }
        debug.finish_non_exhaustive()
    }
}

/// The wire name and the location of a parameter.
///
/// ```
/// use restrait::info::Location;
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> String;
/// }
///
/// let param = users::User::ROUTE.params().next().unwrap();
/// assert_eq!((param.name, param.location), ("name", Location::Path));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteParam {
    /// The wire name: `asBytes`.
    pub name: &'static str,
    /// The location in requests.
    pub location: Location,
}
