//! The description of a client.

use super::{AuthInfo, Constant, ErrorIf, ParamInfo};

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
    /// The media type of error bodies of this type.
    pub error_media_type: &'static str,
    /// The member of a body with a successful status that reports an error, if one is declared.
    pub error_if: Option<ErrorIf>,
    #[cfg(feature = "schema")]
    pub(super) error_schema: fn(&mut schemars::SchemaGenerator) -> Option<schemars::Schema>,
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
            error_media_type: "application/json",
            error_if: None,
            #[cfg(feature = "schema")]
            error_schema: |_| None,
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
    pub const fn with_error(mut self, name: Option<&'static str>, decoding: ErrorDecoding) -> Self {
        self.error = name;
        self.error_media_type = decoding.media_type;
        self.api_message = decoding.decode;
        self
    }
}

/// The format of error bodies, and their decoder.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct ErrorDecoding {
    pub(crate) media_type: &'static str,
    pub(crate) decode: fn(&[u8]) -> Option<crate::ApiError>,
}

/// Returns `None`, for an API without a declared type of error bodies.
fn no_api_message(_: &[u8]) -> Option<crate::ApiError> {
    None
}
