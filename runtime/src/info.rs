//! The facts of an API: what was declared, for whoever asks at run time.
//!
//! A [`Route`] is what a call needs to be sent, an [`EndpointInfo`] is everything that its
//! declaration says, read from the [`Facts`] that the macro wrote. Programs that only make calls
//! link the routes and none of the rest.

pub use restrait_grammar::{Location, Style};

pub use crate::route::{Piece, Route, RouteParam};

mod events;
mod facts;
mod pages;
mod shape;
mod types;

pub use events::EventInfo;
#[doc(hidden)]
pub use facts::Facts;
pub use pages::PageInfo;
#[doc(hidden)]
pub use shape::Shape;
pub use types::{JsonType, TypeInfo};

/// One API trait: a resource and its endpoints.
#[derive(Debug, Clone, Copy)]
pub struct ApiInfo {
    /// The trait's name in camel case, as the API calls the resource: `instanceOrg`.
    pub name: &'static str,
    /// What the trait's documentation says.
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

    /// The endpoints in the order of their declaration.
    #[must_use]
    pub fn endpoints(&self) -> impl ExactSizeIterator<Item = &'static EndpointInfo> + use<> {
        self.endpoints.iter().map(|info| info())
    }

    /// The endpoint of this name, in camel case as in [`Route::name`].
    #[must_use]
    pub fn endpoint(&self, name: &str) -> Option<&'static EndpointInfo> {
        self.endpoints().find(|info| info.route.name() == name)
    }
}

/// Everything that the declaration of one endpoint says: [`Endpoint::info`](crate::Endpoint::info).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// What a call needs to be sent.
    pub route: &'static Route,
    /// What the method's documentation says.
    pub docs: &'static str,
    /// The params in the order of their declaration, without [`EndpointInfo::common`].
    pub params: &'static [ParamInfo],
    /// The params that every endpoint of the API takes.
    pub common: &'static [ParamInfo],
    /// The success that the method returns, one entry for each status.
    pub responses: &'static [ResponseInfo],
    /// How the next page is asked for, where the answer is a page of a list.
    pub pages: Option<PageInfo>,
    /// The events of the stream that is answered, where they have names.
    pub events: &'static [EventInfo],
    /// The errors that the API documents for this endpoint.
    pub errors: &'static [ResponseInfo],
    /// Whether the declaration bears `#[deprecated]`.
    pub deprecated: bool,
}

impl EndpointInfo {
    /// The param of this wire name, also when it is one that every endpoint takes.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&'static ParamInfo> {
        let mut all = self.params.iter().chain(self.common);
        all.find(|param| param.name == name)
    }
}

/// One param of an endpoint.
#[derive(Debug, Clone, Copy)]
pub struct ParamInfo {
    /// The wire name: `asBytes`.
    pub name: &'static str,
    /// The name of the argument or setter: `as_bytes`.
    pub rust_name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// How its values become text.
    pub style: Style,
    /// What its values are, or with [`Style::Comma`] and [`Style::Repeated`] each of them.
    pub ty: TypeInfo,
    /// Whether a call cannot be made without it.
    pub required: bool,
    /// What the argument's documentation says.
    pub docs: &'static str,
    /// What the server assumes when the param is not sent.
    pub default: Option<&'static str>,
    /// What is sent when the caller sets nothing.
    pub sent: Option<&'static str>,
    /// An example of a value, of this param rather than of its type.
    pub example: Option<&'static str>,
    /// Whether the argument bears `#[deprecated]`.
    pub deprecated: bool,
    /// If `true`, its values are shown nowhere: the declaration says so, or the type.
    pub secret: bool,
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
            required,
            docs,
            default: None,
            sent: None,
            example: None,
            deprecated: false,
            secret: ty.secret,
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

    /// An example of a value: the param's own, else one of its type.
    #[must_use]
    pub const fn example(&self) -> Option<&'static str> {
        match self.example {
            None => self.ty.example,
            own => own,
        }
    }
}

/// One documented answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResponseInfo {
    /// The HTTP status.
    pub status: u16,
    /// What the body holds, by the name that the API has for it: `payloadStats`.
    /// `None` where the body is empty.
    pub body: Option<&'static str>,
    /// When the API answers so. Empty where nothing was declared.
    pub docs: &'static str,
}

/// The facts of an API's client: what holds for every call that it makes.
#[derive(Debug)]
pub struct ClientInfo {
    /// The client's name, for the user agent: the package that declares it.
    pub package: &'static str,
    /// The version of that package.
    pub version: &'static str,
    /// The base URL that is used when the caller gives none.
    pub base_url: &'static str,
    /// Headers that every request bears.
    pub headers: &'static [(&'static str, &'static str)],
    /// The environment variable that holds the token, where there is one.
    pub token_env: Option<&'static str>,
    /// The environment variable that holds another base URL, where there is one.
    pub base_url_env: Option<&'static str>,
    /// The params that every endpoint takes.
    pub common: &'static [ParamInfo],
    /// What the API calls the type of its error bodies, where it was declared.
    pub error: Option<&'static str>,
    #[doc(hidden)]
    pub api_message: fn(&[u8]) -> Option<crate::ApiError>,
}
