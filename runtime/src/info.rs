//! Metadata of declared APIs, available at run time.
//!
//! [`ApiInfo`] describes an API trait, [`EndpointInfo`] an endpoint, [`ParamInfo`] a parameter,
//! [`ResponseInfo`] a response. They contain everything that the declaration contains: paths, types,
//! scopes, documentation. Use them to generate documentation, command lines or tests. A [`Route`]
//! contains only what is needed to send a call.
//!
//! Metadata is decoded when it is first accessed. A program that only makes calls does not link it.
//!
//! The feature `schema` adds `EndpointInfo::schemas`: the JSON Schemas of all types that implement
//! `JsonSchema` of schemars 1.x. Types without it need no change. [`ApiInfo::file`] and
//! [`EndpointInfo::line`] tell where an endpoint is declared.
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

use restrait_grammar::media_type;
pub use restrait_grammar::{Location, Style};

pub use crate::route::{Constant, Piece, Route, RouteParam};

mod auth;
mod client;
mod error_if;
mod events;
mod facts;
mod header;
mod page_reader;
mod pages;
mod param;
#[cfg(feature = "schema")]
mod schemas;
mod shape;
mod types;

pub use auth::{AuthInfo, AuthScheme};
pub use client::ClientInfo;
#[doc(hidden)]
pub use client::ErrorDecoding;
pub use error_if::{ErrorIf, ErrorIfValue};
pub use events::EventInfo;
#[doc(hidden)]
pub use facts::Facts;
pub(crate) use facts::ResponseFacts;
pub use header::HeaderInfo;
#[doc(hidden)]
pub use page_reader::{LastItem, PageFacts, PageReader};
pub use pages::PageInfo;
pub use param::ParamInfo;
#[cfg(feature = "schema")]
pub use schemas::EndpointSchemas;
#[cfg(feature = "schema")]
#[doc(hidden)]
pub use schemas::{
    DeclaredSchemas, Missing, Probe, ProbeDeclared, ProbeJson, ProbeNone, ProbeOption, Schemas,
};
#[doc(hidden)]
pub use shape::{BodyFacts, Redirects, Shape};
pub use types::{JsonType, TypeInfo};

/// The `schemars` crate, version 1.x. Its derive needs the path:
/// `#[schemars(crate = "restrait::info::schemars")]`.
#[cfg(feature = "schema")]
pub use schemars;

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
    /// The source file of the trait, as the compiler names it. Relative to the workspace, in a build of
    /// a workspace.
    pub file: &'static str,
    /// The line of the trait in its file. 0 if the compiler does not tell it.
    pub line: u32,
    endpoints: &'static [fn() -> &'static EndpointInfo],
}

impl ApiInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        docs: &'static str,
        file: &'static str,
        lines: &'static [u32],
        endpoints: &'static [fn() -> &'static EndpointInfo],
    ) -> Self {
        Self {
            name,
            docs,
            file,
            line: match lines {
                [line, ..] => *line,
                [] => 0,
            },
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
    /// The default base URL of the client. Empty if it has none.
    pub base_url: &'static str,
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
    /// The response with any other successful status, if the type of the response has a variant with
    /// `#[status(_)]`. Its status is 0.
    pub other_response: Option<ResponseInfo>,
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
    /// The line of the method in [`ApiInfo::file`]. 0 if the compiler does not tell it.
    pub line: u32,
    pub(crate) page_reader: Option<PageReader>,
    #[cfg(feature = "schema")]
    schemas: Schemas,
    #[cfg(feature = "schema")]
    error_schema: fn(&mut schemars::SchemaGenerator) -> Option<schemars::Schema>,
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

    /// Returns the name of the list in the body, if the endpoint returns pages and declares the name.
    #[must_use]
    pub fn page_items(&self) -> Option<&'static str> {
        self.page_reader?.items
    }

    /// Returns the parameter that is a JSON body. A body in the format of its type, such as a
    /// [codec](crate::codec), and one that is sent as it is are none.
    #[must_use]
    pub fn json_body(&self) -> Option<&'static ParamInfo> {
        let is_json = self.route.content_type().is_some_and(media_type::is_json);
        let mut params = self.params.iter();
        let body = params.find(|param| param.location == Location::Body);
        body.filter(|param| is_json && param.ty.media_type.is_none())
    }

    /// Returns the parameter with this wire name. Common parameters are included.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&'static ParamInfo> {
        let mut all = self.params.iter().chain(self.common);
        all.find(|param| param.name == name)
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
    /// The media type of the body: `application/json`, or the first one that the type accepts. `None` if
    /// the body is empty.
    pub media_type: Option<&'static str>,
    /// The headers that the type of the response reads.
    pub headers: &'static [HeaderInfo],
}
