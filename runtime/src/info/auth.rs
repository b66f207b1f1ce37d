//! The description of the authentication of an API.

use restrait_grammar::Location;

/// A way to send a credential, as a security scheme of OpenAPI describes it.
///
/// ```
/// use restrait::client::ApiClient;
/// use restrait::info::{AuthInfo, AuthScheme, Location};
///
/// #[restrait::client(base_url = "https://api.example.com", auth = header("x-api-key"))]
/// pub struct Shop;
///
/// const KEY: AuthScheme = AuthScheme::Header { name: "x-api-key", prefix: "" };
/// assert_eq!(<Shop as ApiClient>::INFO.auth, AuthInfo::Any(&[KEY]));
/// assert_eq!((KEY.location(), KEY.name()), (Location::Header, "x-api-key"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthScheme {
    /// A bearer token: `Authorization: Bearer ..` (RFC 6750).
    Bearer,
    /// A user and a password: `Authorization: Basic ..` (RFC 7617).
    Basic,
    /// A key in a header.
    Header {
        /// The name of the header.
        name: &'static str,
        /// The text before the key, such as `ApiKey `. Usually empty.
        prefix: &'static str,
    },
    /// A key in the query.
    Query {
        /// The name of the parameter.
        name: &'static str,
    },
    /// A key in a cookie.
    Cookie {
        /// The name of the cookie.
        name: &'static str,
    },
}

impl AuthScheme {
    /// Returns the location of the credential: header, query or cookie.
    #[must_use]
    pub const fn location(self) -> Location {
        match self {
            Self::Bearer | Self::Basic | Self::Header { .. } => Location::Header,
            Self::Query { .. } => Location::Query,
            Self::Cookie { .. } => Location::Cookie,
        }
    }

    /// Returns the name of the header, the query parameter or the cookie.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bearer | Self::Basic => "authorization",
            Self::Header { name, .. } | Self::Query { name } | Self::Cookie { name } => name,
        }
    }

    /// Returns `true` if the credential is an API key: in a header, in the query or in a cookie.
    #[must_use]
    pub const fn is_api_key(self) -> bool {
        match self {
            Self::Bearer | Self::Basic => false,
            Self::Header { .. } | Self::Query { .. } | Self::Cookie { .. } => true,
        }
    }
}

/// The authentication of a client or of an endpoint: its schemes, and how many of them a request
/// needs.
///
/// ```
/// use restrait::client::ApiClient;
/// use restrait::info::{AuthInfo, AuthScheme};
///
/// let auth = <restrait::Client as ApiClient>::INFO.auth;
/// assert_eq!(auth, AuthInfo::Any(&[AuthScheme::Bearer]));
/// assert_eq!(auth.schemes(), [AuthScheme::Bearer]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthInfo {
    /// No credential is sent.
    None,
    /// A request needs one of these schemes.
    Any(&'static [AuthScheme]),
    /// A request needs all of these schemes.
    All(&'static [AuthScheme]),
}

impl AuthInfo {
    /// The default: a bearer token.
    pub const BEARER: Self = Self::Any(&[AuthScheme::Bearer]);

    /// Returns the schemes in the order of their declaration.
    #[must_use]
    pub const fn schemes(self) -> &'static [AuthScheme] {
        match self {
            Self::None => &[],
            Self::Any(schemes) | Self::All(schemes) => schemes,
        }
    }

    /// Returns the scheme that sends a single text, such as a token from a source: a bearer token,
    /// or else the only API key.
    pub(crate) fn token_scheme(self) -> Option<AuthScheme> {
        let schemes = self.schemes();
        if schemes.contains(&AuthScheme::Bearer) {
            return Some(AuthScheme::Bearer);
        }
        let mut keys = schemes.iter().filter(|scheme| scheme.is_api_key());
        let only = keys.next();
        only.filter(|_| keys.next().is_none()).copied()
    }

    /// Returns `true` if a key is sent in the query.
    pub(crate) fn has_query_key(self) -> bool {
        let mut schemes = self.schemes().iter();
        schemes.any(|scheme| matches!(scheme, AuthScheme::Query { .. }))
    }
}
