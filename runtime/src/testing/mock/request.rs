//! Requests that a mock received.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};

use super::secret_fields::{self, boundary, decoded};
use super::verbatim::Verbatim;
use crate::Endpoint;
use crate::route::{Constant, Route};
use crate::secret::{REDACTED, Redactor, Secrets, credentials};
use crate::transport::TransportRequest;
use restrait_grammar::Location;
use restrait_grammar::location::Common;

/// A request that a [`Mock`](super::Mock) received, with its endpoint, params, headers and body.
///
/// `Debug` writes the endpoint, the params and the body without secrets. Headers are omitted.
///
/// ```
/// # use restrait::testing::mock::Mock;
/// # use restrait::{api, endpoint};
/// # #[api] trait Users {
/// #     #[endpoint(method = "GET", path = "/users/<name>")]
/// #     fn age(&self, name: &str, calendar: Option<&str>) -> u32;
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> restrait::Result<()> {
/// # let mock = Mock::<restrait::Client>::new();
/// # let client = mock.client()?;
/// mock.on::<users::Age>(|_| true).respond(36);
/// client.age("ada").calendar("julian").await?;
///
/// let requests = mock.requests();
/// assert!(requests[0].is::<users::Age>());
/// assert_eq!(requests[0].path_param("name").as_deref(), Some("ada"));
/// assert_eq!(requests[0].query("calendar"), Some("julian"));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Request {
    route: &'static Route,
    path: String,
    /// The length of the base URL's path, which `path` begins with.
    base_path_len: usize,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    secrets: Secrets,
}

impl Request {
    /// Parses the URL of a request, without the client's key. The caller reads its body.
    pub(crate) fn new(request: &TransportRequest<'_>, body: Bytes) -> Self {
        let query = request.url.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        let query = query.filter(|(name, _)| !request.secrets.is_query_key(name));
        Self {
            route: request.route,
            path: request.path().to_owned(),
            base_path_len: request
                .base
                .map_or(0, |base| base.as_str().len() - base.path_start()),
            query: query.collect(),
            headers: request.headers.clone(),
            body,
            secrets: secrets(request),
        }
    }

    pub(crate) fn set_body(&mut self, body: Bytes) {
        self.body = body;
    }

    /// Returns `true` if this is a call of the endpoint `E`.
    #[must_use]
    pub fn is<E: Endpoint>(&self) -> bool {
        self.is_call_of(E::ROUTE)
    }

    /// Returns `true` if this is a call of the endpoint. A raw call is if it has the constants of the
    /// endpoint.
    pub(crate) fn is_call_of(&self, route: &Route) -> bool {
        match (self.route.is_raw(), route.is_raw()) {
            (false, false) => self.route.is_same_endpoint(route),
            (true, false) => {
                let has = |constant| self.has_constant(constant);
                self.route.has_same_path(route) && route.constants().all(has)
            }
            (_, true) => self.route.has_same_path(route),
        }
    }

    /// Returns `true` if the request has a header or a query pair with this value.
    fn has_constant(
        &self,
        Constant {
            name,
            value,
            location,
        }: Constant,
    ) -> bool {
        let value = value.unwrap_or_default();
        match location.common() {
            Some(Common::Query) => self.query(name) == Some(value),
            // A call without a body has no media type.
            Some(Common::Header) if CONTENT_TYPE == name && self.body.is_empty() => true,
            Some(Common::Header) => self.header(name) == Some(value),
            None => false,
        }
    }

    /// Returns the endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.route.method()
    }

    /// Returns the percent-encoded path, with the path of the base URL.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the decoded value of the path param with this wire name.
    #[must_use]
    pub fn path_param(&self, name: &str) -> Option<String> {
        let path = self.path.get(self.base_path_len..)?;
        self.route.path_value(path, name)
    }

    /// Returns the first value of the query param with this wire name, decoded.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query_pairs();
        pairs
            .find(|(this, _)| *this == name)
            .map(|(_, value)| value)
    }

    /// Returns all values of the query param with this wire name, decoded.
    pub fn query_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let pairs = self.query.iter().filter(move |(this, _)| this == name);
        pairs.map(|(_, value)| value.as_str())
    }

    /// Returns all names and values in the query, decoded, in their order.
    pub fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.query.iter();
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the first value of a header, or `None` if it is missing or is not ASCII text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns all headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the token in the header `Authorization`.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        credentials(self.headers.get(AUTHORIZATION)?)
    }

    /// Returns the body. It is empty if the request has none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body. The boundary of a multipart body is replaced, because it is random.
    pub(crate) fn normalized_body(&self) -> Cow<'_, [u8]> {
        self.normalize_boundary(Cow::Borrowed(&self.body))
    }

    /// Returns the normalized body without the values of secret fields.
    pub(super) fn redacted_body(&self) -> Cow<'_, [u8]> {
        let is_secret = |location, name: &str| self.is_secret(location, name);
        self.normalize_boundary(self.redact_fields(is_secret))
    }

    /// Returns the body without the values of the form fields and parts for which `is_secret` returns
    /// `true`.
    pub(crate) fn redact_fields(
        &self,
        is_secret: impl Fn(Location, &str) -> bool,
    ) -> Cow<'_, [u8]> {
        let content_type = self.header(CONTENT_TYPE.as_str());
        secret_fields::redact(content_type, &self.body, is_secret)
    }

    fn normalize_boundary<'b>(&self, body: Cow<'b, [u8]>) -> Cow<'b, [u8]> {
        match self.header(CONTENT_TYPE.as_str()).and_then(boundary) {
            Some(boundary) => {
                let text = String::from_utf8_lossy(&body);
                Cow::Owned(text.replace(boundary, "boundary").into_bytes())
            }
            None => body,
        }
    }

    /// Returns `true` if the param, header or field of this name is secret.
    pub(crate) fn is_secret(&self, location: Location, name: &str) -> bool {
        let header = self.headers.get(name);
        let is_sensitive =
            location == Location::Header && header.is_some_and(HeaderValue::is_sensitive);
        is_sensitive
            || self.secrets.is_param(location, name)
            || self.is_of_the_server(location, name)
    }

    /// Returns `true` for a part of a URL that the server gave, which often contains a signature.
    fn is_of_the_server(&self, location: Location, name: &str) -> bool {
        let is_param = || {
            let mut params = self.route.params();
            params.any(|param| param.location == location && param.name == name)
        };
        matches!(location, Location::Path | Location::Query)
            && self.route.is_followed()
            && !is_param()
    }

    /// Returns a redactor of the secrets of the call, or `None` if it has none.
    pub(crate) fn redactor(&self) -> Option<Redactor> {
        self.secrets.redactor().map(Redactor::for_complete_texts)
    }

    /// Decodes the body as JSON. Returns `None` if that fails.
    ///
    /// ```
    /// # fn check(request: &restrait::testing::mock::Request) -> bool {
    /// let body: Option<serde_json::Value> = request.json();
    /// body.is_some_and(|body| body["name"] == "Ada")
    /// # }
    /// ```
    #[must_use]
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// Returns the secrets of a request, including those that were added after the call was encoded.
fn secrets(request: &TransportRequest<'_>) -> Secrets {
    let mut secrets = Secrets::clone(&request.secrets);
    secrets.add_sensitive(&request.headers);
    if let Some(token) = request.headers.get(AUTHORIZATION) {
        secrets.add_token(token);
    }
    secrets
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redactor = self.redactor();
        let display = |location, name: &str, value: &str| match &redactor {
            _ if self.is_secret(location, name) => Verbatim(REDACTED.to_owned()),
            Some(redactor) => Verbatim(format!("{:?}", redactor.redact_text(value.to_owned()))),
            None => Verbatim(format!("{value:?}")),
        };
        write!(f, "{} {} ", self.route.method(), self.route.path())?;
        let mut params = f.debug_map();
        for param in self.route.params() {
            if let (Location::Path, Some(value)) = (param.location, self.path_param(param.name)) {
                let value = display(param.location, param.name, &value);
                params.entry(&format_args!("{}", param.name), &value);
            }
        }
        for (name, value) in &self.query {
            let value = display(Location::Query, name, value);
            params.entry(&format_args!("{name}"), &value);
        }
        if !self.body.is_empty() {
            let body = Bytes::from(self.redacted_body().into_owned());
            let body = match &redactor {
                Some(redactor) => redactor.redact_bytes(body),
                None => body,
            };
            params.entry(&format_args!("body"), &Verbatim::from_body(&body));
        }
        params.finish()
    }
}
