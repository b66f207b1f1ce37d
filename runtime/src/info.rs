//! Metadata of declared APIs, available at run time.
//!
//! [`ApiInfo`] describes an API trait, [`EndpointInfo`] an endpoint, [`ParamInfo`] a parameter,
//! [`ResponseInfo`] a response. They contain everything that the declaration contains: paths, types,
//! scopes, documentation. Use them to generate documentation, command lines or tests. A [`Route`]
//! contains only what is needed to send a call.
//!
//! Metadata is decoded when it is first accessed. A program that only makes calls does not link it.
//!
//! ```
//! use restrait::{api, endpoint};
//!
//! /// Accounts of people.
//! #[api]
//! trait Users {
//!     /// Returns a user.
//!     #[endpoint(method = "GET", path = "/users/<name>", errors(404 = "unknown user"))]
//!     fn user(&self, name: &str, verbose: Option<bool>) -> String;
//! }
//!
//! let info = users::INFO.endpoint("user").expect("the endpoint is declared");
//! assert_eq!(info.docs, "Returns a user.");
//! assert_eq!(info.route.path(), "/users/<name>");
//! assert!(info.param("verbose").is_some_and(|param| !param.required));
//! assert_eq!(info.errors[0].docs, "unknown user");
//! ```

pub use restrait_grammar::{Location, Style};

pub use crate::route::{Constant, Piece, Route, RouteParam};

mod auth;
mod error_if;
mod events;
mod facts;
mod pages;
mod shape;
mod types;

pub use auth::{AuthInfo, AuthScheme};
pub use error_if::{ErrorIf, ErrorIfValue};
pub use events::EventInfo;
#[doc(hidden)]
pub use facts::Facts;
pub(crate) use facts::ResponseFacts;
pub use pages::PageInfo;
#[doc(hidden)]
pub use shape::{Redirects, Shape};
pub use types::{JsonType, TypeInfo};

/// The description of an API trait: a resource and its endpoints.
///
/// The module of the trait contains it as the constant `INFO`.
///
/// ```
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn list(&self) -> Vec<String>;
/// }
///
/// let names: Vec<_> = users::INFO.endpoints().map(|info| info.route.name()).collect();
/// assert_eq!((users::INFO.name, names), ("users", vec!["list"]));
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ApiInfo {
    /// The name of the trait in camel case: `instanceOrg`.
    pub name: &'static str,
    /// The documentation of the trait.
    pub docs: &'static str,
    endpoints: &'static [fn() -> &'static EndpointInfo],
}

impl ApiInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        docs: &'static str,
        endpoints: &'static [fn() -> &'static EndpointInfo],
    ) -> Self {
        Self {
            name,
            docs,
            endpoints,
        }
    }

    /// Returns the endpoints in the order of their declaration.
    #[must_use]
    pub fn endpoints(&self) -> impl ExactSizeIterator<Item = &'static EndpointInfo> + use<> {
        self.endpoints.iter().map(|info| info())
    }

    /// Returns the endpoint with this [`Route::name`], which is in camel case.
    #[must_use]
    pub fn endpoint(&self, name: &str) -> Option<&'static EndpointInfo> {
        self.endpoints().find(|info| info.route.name() == name)
    }
}

/// The description of an endpoint.
///
/// [`Endpoint::info`](crate::Endpoint::info) and [`ApiInfo::endpoint`] return it.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>", scopes = ["user.read"])]
///     fn user(&self, name: &str) -> String;
/// }
///
/// let info = users::User::info();
/// assert_eq!(info.route.scopes().collect::<Vec<_>>(), ["user.read"]);
/// assert_eq!(info.params[0].rust_name, "name");
/// assert_eq!(info.responses[0].status, 200);
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The method, path, scopes and other facts that are needed to send a call.
    pub route: &'static Route,
    /// The documentation of the method.
    pub docs: &'static str,
    /// The parameters in the order of their declaration, without [`EndpointInfo::common`].
    pub params: &'static [ParamInfo],
    /// The parameters that every endpoint of the API accepts.
    pub common: &'static [ParamInfo],
    /// The authentication: that of the client, or [`AuthInfo::None`] if the endpoint or its trait
    /// declares `auth = none`.
    pub auth: AuthInfo,
    /// The headers and pairs of the query that every call sends: those of the endpoint, of its trait and
    /// of its client. Those that another one or a parameter of the endpoint replaces are left out.
    pub constants: &'static [Constant],
    /// The successful responses, one for each status.
    pub responses: &'static [ResponseInfo],
    /// The way to request the next page, if the response is a page of a list.
    pub pages: Option<PageInfo>,
    /// The declared events, if the response is a stream of events. [`Route::end_of_events`] is the data
    /// of the last one.
    pub events: &'static [EventInfo],
    /// The media types of the response: the value of the header `Accept`.
    pub accept: &'static str,
    /// If `true`, the response is read while it arrives: a stream of events, lines or bytes.
    pub is_stream: bool,
    /// The documented error responses.
    pub errors: &'static [ResponseInfo],
    /// If `true`, the method is marked with `#[deprecated]`.
    pub deprecated: bool,
}

impl EndpointInfo {
    /// Returns the media type of the request body: that of its type, if the type determines one, and
    /// [`Route::content_type`] otherwise.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        let declared = self.route.content_type();
        let mut params = self.params.iter();
        let body = params.find(|param| param.location == Location::Body);
        let of_type = body.and_then(|param| param.ty.media_type);
        of_type
            .filter(|_| declared == Some("application/json"))
            .or(declared)
    }

    /// Returns the parameter with this wire name. Common parameters are included.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&'static ParamInfo> {
        let mut all = self.params.iter().chain(self.common);
        all.find(|param| param.name == name)
    }
}

/// The description of a parameter.
///
/// ```
/// use restrait::info::{JsonType, Location};
/// use restrait::{api, endpoint};
///
/// #[api(rename_all = "camelCase")]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn users(&self, page_size: Option<u32>) -> Vec<String>;
/// }
///
/// let param = users::INFO.endpoint("users").unwrap().params[0];
/// assert_eq!((param.name, param.rust_name), ("pageSize", "page_size"));
/// assert_eq!((param.location, param.ty.json), (Location::Query, JsonType::Integer));
/// assert!(!param.required);
/// ```
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all of them may be true"
)]
#[non_exhaustive]
pub struct ParamInfo {
    /// The name in requests: `asBytes`.
    pub name: &'static str,
    /// The name of the argument or setter in Rust: `as_bytes`.
    pub rust_name: &'static str,
    /// The location: path, query, header, cookie, body, form or multipart.
    pub location: Location,
    /// The style in which values are written.
    pub style: Style,
    /// The type of the values. With [`Style::Comma`] and [`Style::Repeated`], of each item.
    pub ty: TypeInfo,
    /// If `true`, the placeholder is a catch-all such as `<key..>`: the value is one or more segments of
    /// the path.
    pub catch_all: bool,
    /// If `true`, every call needs a value.
    pub required: bool,
    /// The documentation of the argument.
    pub docs: &'static str,
    /// The value that the server assumes if the parameter is not sent.
    pub default: Option<&'static str>,
    /// The value that is sent by default.
    pub sent: Option<&'static str>,
    /// An example of a value that is specific to this parameter.
    pub example: Option<&'static str>,
    /// If `true`, the argument is marked with `#[deprecated]`.
    pub deprecated: bool,
    /// If `true`, values are redacted in everything that is shown. Either the declaration or the
    /// type determines this.
    pub secret: bool,
    /// If `true`, a call that does not set the header sends a random key, the same in all attempts.
    pub idempotency_key: bool,
    /// The beginning of the names of a flattened header, which is a map. It may be empty. `None` for
    /// all other params.
    pub header_prefix: Option<&'static str>,
}

impl ParamInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        rust_name: &'static str,
        location: Location,
        ty: TypeInfo,
        required: bool,
        docs: &'static str,
    ) -> Self {
        Self {
            name,
            rust_name,
            location,
            style: Style::Plain,
            ty,
            catch_all: false,
            required,
            docs,
            default: None,
            sent: None,
            example: None,
            deprecated: false,
            secret: ty.secret,
            idempotency_key: false,
            header_prefix: None,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_sent(mut self, sent: &'static str) -> Self {
        self.sent = Some(sent);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_example(mut self, example: &'static str) -> Self {
        self.example = Some(example);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Returns an example of a value. Defaults to the example of the type.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        match self.example {
            None => self.ty.example,
            example => example,
        }
    }
}

/// The description of a documented response.
///
/// ```
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "POST", path = "/users", responses(201 = "the user was created"))]
///     fn create(&self, #[body] name: &str) -> ();
/// }
///
/// let response = users::INFO.endpoint("create").unwrap().responses[0];
/// assert_eq!((response.status, response.body), (201, None));
/// assert_eq!(response.docs, "the user was created");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResponseInfo {
    /// The HTTP status.
    pub status: u16,
    /// The name of the body's type in the API: `payloadStats`. `None` if the body is empty.
    pub body: Option<&'static str>,
    /// The documentation. Empty if it is not documented.
    pub docs: &'static str,
}

/// The description of an API's client, which applies to every call that it makes.
///
/// ```
/// use restrait::client::ApiClient;
///
/// #[restrait::client(base_url = "https://api.example.com", env(token = "EXAMPLE_TOKEN"))]
/// pub struct Example;
///
/// let info = <Example as ApiClient>::INFO;
/// assert_eq!(info.base_url, "https://api.example.com");
/// assert_eq!(info.token_env, Some("EXAMPLE_TOKEN"));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct ClientInfo {
    /// The package that declares the client. It is the default user agent, together with the version.
    pub package: &'static str,
    /// The version of the package.
    pub version: &'static str,
    /// The default base URL. May be empty.
    pub base_url: &'static str,
    /// The headers of every request.
    pub headers: &'static [(&'static str, &'static str)],
    /// The way in which calls authenticate.
    pub auth: AuthInfo,
    /// The names and values in the query of every request. A name without a value is sent without `=`.
    pub query: &'static [(&'static str, Option<&'static str>)],
    /// The name of the environment variable that contains the token.
    pub token_env: Option<&'static str>,
    /// The names of the environment variables that contain the user and the password.
    pub basic_env: (Option<&'static str>, Option<&'static str>),
    /// The names of the API keys, each with the environment variable that contains it.
    pub api_key_env: &'static [(&'static str, &'static str)],
    /// The name of the environment variable that contains the base URL.
    pub base_url_env: Option<&'static str>,
    /// The parameters that every endpoint accepts.
    pub common: &'static [ParamInfo],
    /// The name of the API's type of error bodies, if one is declared.
    pub error: Option<&'static str>,
    /// The member of a body with a successful status that reports an error, if one is declared.
    pub error_if: Option<ErrorIf>,
    #[doc(hidden)]
    pub api_message: fn(&[u8]) -> Option<crate::ApiError>,
}

impl ClientInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(package: &'static str, version: &'static str, base_url: &'static str) -> Self {
        Self {
            package,
            version,
            base_url,
            headers: &[],
            auth: AuthInfo::BEARER,
            query: &[],
            token_env: None,
            basic_env: (None, None),
            api_key_env: &[],
            base_url_env: None,
            common: &[],
            error: None,
            error_if: None,
            api_message: no_api_message,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_auth(mut self, auth: AuthInfo) -> Self {
        self.auth = auth;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_basic_env(
        mut self,
        user: Option<&'static str>,
        password: Option<&'static str>,
    ) -> Self {
        self.basic_env = (user, password);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_api_key_env(
        mut self,
        names: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.api_key_env = names;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_query(
        mut self,
        query: &'static [(&'static str, Option<&'static str>)],
    ) -> Self {
        self.query = query;
        self
    }

    /// Returns the constants of every request.
    pub(crate) fn constants(&self) -> impl Iterator<Item = Constant> + use<> {
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| Constant::header(name, value));
        let query = self
            .query
            .iter()
            .map(|(name, value)| Constant::query(name, *value));
        headers.chain(query)
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_token_env(mut self, name: &'static str) -> Self {
        self.token_env = Some(name);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_base_url_env(mut self, name: &'static str) -> Self {
        self.base_url_env = Some(name);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_common(mut self, common: &'static [ParamInfo]) -> Self {
        self.common = common;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_error_if(mut self, error_if: ErrorIf) -> Self {
        self.error_if = Some(error_if);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_error(
        mut self,
        name: Option<&'static str>,
        api_message: fn(&[u8]) -> Option<crate::ApiError>,
    ) -> Self {
        self.error = name;
        self.api_message = api_message;
        self
    }
}

/// Returns `None`, for an API without a declared type of error bodies.
fn no_api_message(_: &[u8]) -> Option<crate::ApiError> {
    None
}
