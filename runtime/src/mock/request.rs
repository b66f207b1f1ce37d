//! A request as the mock received it: endpoint, params, body, taken apart.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;

use super::json;
use crate::secret::credentials;
use crate::{Endpoint, Location, Piece, Prepared, Route};

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
}

impl Request {
    /// Takes a request apart. Its body was read by the caller.
    pub(crate) fn new(request: &Prepared<'_>, body: Bytes) -> Self {
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
        match self.header(CONTENT_TYPE.as_str()).and_then(boundary) {
            Some(boundary) => {
                let text = String::from_utf8_lossy(&self.body);
                Cow::Owned(text.replace(boundary, "boundary").into_bytes())
            }
            None => Cow::Borrowed(&self.body),
        }
    }

    /// The body as JSON, as a type of the caller's.
    ///
    /// ```
    /// # fn check(request: &restrait::mock::Request) -> bool {
    /// let body: Option<serde_json::Value> = request.json();
    /// body.is_some_and(|body| body["name"] == "Ada")
    /// # }
    /// ```
    #[must_use]
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// What divides a multipart body, by its content type.
pub(crate) fn boundary(content_type: &str) -> Option<&str> {
    let (_, rest) = content_type.split_once("boundary=")?;
    Some(rest.split(';').next().unwrap_or_default().trim_matches('"'))
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.route.method(), self.route.path())?;
        let mut params = f.debug_map();
        for wire in self.route.params() {
            if let (Location::Path, Some(value)) = (wire.location, self.path_param(wire.name)) {
                params.entry(&format_args!("{}", wire.name), &value);
            }
        }
        for (name, value) in &self.query {
            params.entry(&format_args!("{name}"), value);
        }
        if !self.body.is_empty() {
            params.entry(&format_args!("body"), &json::shown(&self.body));
        }
        params.finish()
    }
}
