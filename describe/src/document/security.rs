//! The authentication that a document declares.

use serde_json::{Map, Value};

use super::Location;

/// The credentials of a request, all of which it needs: names of
/// [schemes](super::Document::security_schemes), each with scopes.
///
/// An empty list means that a request without credentials is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requirement(pub Vec<(String, Vec<String>)>);

/// A way to authenticate.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// The JSON pointer of the definition.
    pub pointer: String,
    /// The description.
    pub description: Option<String>,
    /// The kind of the scheme.
    pub kind: SchemeKind,
    /// The members that begin with `x-`.
    pub extensions: Map<String, Value>,
}

/// The kind of a [`SecurityScheme`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key in the query, a header or a cookie.
    ApiKey {
        /// The name of the query parameter, the header or the cookie.
        name: String,
        /// The location.
        location: Location,
    },
    /// A scheme of HTTP in the header `Authorization`: `basic`, `bearer`.
    Http {
        /// The name of the scheme in lower case.
        scheme: String,
    },
    /// OAuth 2. The token is sent as a bearer token.
    OAuth2 {
        /// The ways to get a token.
        flows: Vec<OAuthFlow>,
    },
    /// `OpenID` Connect. The token is sent as a bearer token.
    OpenIdConnect {
        /// The URL of the provider's configuration.
        url: String,
    },
    /// A client certificate.
    MutualTls,
}

/// A way to get a token by OAuth 2.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuthFlow {
    /// The name of OpenAPI: `implicit`, `password`, `clientCredentials`, `authorizationCode`.
    pub name: String,
    /// The URL that returns tokens.
    pub token_url: Option<String>,
    /// The scopes, sorted by name, each with its description.
    pub scopes: Vec<(String, String)>,
}
