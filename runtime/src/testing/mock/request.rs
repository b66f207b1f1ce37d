//! A request as the mock received it: endpoint, params, body, taken apart.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};

use super::fields::{self, boundary, decoded};
use super::json;
use crate::Endpoint;
use crate::route::{Piece, Route};
use crate::secret::{REDACTED, Redactor, Secrets, credentials};
use crate::transport::TransportRequest;
use restrait_grammar::Location;

/// A request that a [`Mock`](super::Mock) received.
///
/// Its `Debug` shows no token and no header, like a call's.
#[derive(Clone)]
pub struct Request {
    route: &'static Route,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    secrets: Secrets,
}

impl Request {
    /// Takes a request apart. Its body was read by the caller.
    pub(crate) fn new(request: &TransportRequest<'_>, body: Bytes) -> Self {
        let query = request.url.split_once('?').map_or("", |(_, query)| query);
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        Self {
            route: request.route,
            path: request.path().to_owned(),
            query: query.collect(),
            headers: request.headers.clone(),
            body,
            secrets: secrets(request),
        }
    }

    pub(crate) fn set_body(&mut self, body: Bytes) {
        self.body = body;
    }

    /// Whether this is a call of the endpoint `E`.
    #[must_use]
    pub fn is<E: Endpoint>(&self) -> bool {
        self.route.is_same_endpoint(E::ROUTE)
    }

    /// The endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.route.method()
    }

    /// The path as it would have been sent, encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The value of a path param, by its wire name.
    #[must_use]
    pub fn path_param(&self, name: &str) -> Option<String> {
        let mut rest = self.path.as_str();
        // From the end, because the base URL may have a path of its own.
        let pieces: Vec<Piece> = self.route.pieces().collect();
        for (at, piece) in pieces.iter().enumerate().rev() {
            match *piece {
                Piece::Literal(text) => rest = rest.strip_suffix(text)?,
                Piece::Param(index) => {
                    let before = at.checked_sub(1).and_then(|at| pieces.get(at));
                    let start = match before {
                        Some(Piece::Literal(text)) => rest.rfind(text)? + text.len(),
                        _ => 0,
                    };
                    let (head, value) = rest.split_at_checked(start)?;
                    let wire = self.route.params().nth(index)?;
                    if wire.name == name {
                        return Some(decoded(value));
                    }
                    rest = head;
                }
            }
        }
        None
    }

    /// The value of a query param, by its wire name: the first, where there are several.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query_pairs();
        pairs
            .find(|(this, _)| *this == name)
            .map(|(_, value)| value)
    }

    /// All values of a query param, by its wire name.
    pub fn query_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let pairs = self.query.iter().filter(move |(this, _)| this == name);
        pairs.map(|(_, value)| value.as_str())
    }

    /// All pairs of the query in the order in which they were written.
    pub fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.query.iter();
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of a header, where it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The token that the call bore.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        credentials(self.headers.get(AUTHORIZATION)?)
    }

    /// The body. Empty where there is none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, a multipart one as if it were always divided by the same text.
    pub(crate) fn plain_body(&self) -> Cow<'_, [u8]> {
        self.with_plain_boundary(Cow::Borrowed(&self.body))
    }

    /// The same without the values of secret fields.
    pub(super) fn shown_body(&self) -> Cow<'_, [u8]> {
        let is_secret = |location, name: &str| self.is_secret(location, name);
        self.with_plain_boundary(self.body_without(is_secret))
    }

    /// The body without the values of the fields that are secret.
    pub(crate) fn body_without(&self, is_secret: impl Fn(Location, &str) -> bool) -> Cow<'_, [u8]> {
        let content_type = self.header(CONTENT_TYPE.as_str());
        fields::without_secrets(content_type, &self.body, is_secret)
    }

    fn with_plain_boundary<'b>(&self, body: Cow<'b, [u8]>) -> Cow<'b, [u8]> {
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
        let is_header =
            location == Location::Header && header.is_some_and(HeaderValue::is_sensitive);
        is_header || self.secrets.is_param(location, name)
    }

    /// Returns what finds the call's secrets in a text, or `None` if there is nothing to look for.
    pub(crate) fn redactor(&self) -> Option<Redactor> {
        self.secrets.redactor().map(Redactor::of_whole_texts)
    }

    /// The body as JSON, as a type of the caller's.
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

/// The secrets of a request, those included that came after the call was encoded.
fn secrets(request: &TransportRequest<'_>) -> Secrets {
    let mut secrets = Secrets::clone(&request.secrets);
    secrets.add_sensitive(&request.headers);
    if let Some(token) = request.headers.get(AUTHORIZATION) {
        secrets.add_token(token);
    }
    secrets
}

/// A text that is shown as it is.
struct Shown(String);

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redactor = self.redactor();
        let shown = |location, name: &str, value: &str| match &redactor {
            _ if self.is_secret(location, name) => Shown(REDACTED.to_owned()),
            Some(redactor) => Shown(format!("{:?}", redactor.redact_text(value.to_owned()))),
            None => Shown(format!("{value:?}")),
        };
        write!(f, "{} {}", self.route.method(), self.route.path())?;
        let mut params = f.debug_map();
        for wire in self.route.params() {
            if let (Location::Path, Some(value)) = (wire.location, self.path_param(wire.name)) {
                let value = shown(wire.location, wire.name, &value);
                params.entry(&format_args!("{}", wire.name), &value);
            }
        }
        for (name, value) in &self.query {
            let value = shown(Location::Query, name, value);
            params.entry(&format_args!("{name}"), &value);
        }
        if !self.body.is_empty() {
            let body = Bytes::from(self.shown_body().into_owned());
            let body = match &redactor {
                Some(redactor) => redactor.redact_bytes(body),
                None => body,
            };
            params.entry(&format_args!("body"), &json::shown(&body));
        }
        params.finish()
    }
}
