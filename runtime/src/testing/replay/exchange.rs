//! Recorded requests and responses.

use std::collections::BTreeMap;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};

use super::Sanitizer;
use super::body::RecordedBody;
use crate::secret::REDACTED;
use crate::testing::mock::Request;
use crate::testing::mock::secret_fields::{self, boundary};
use crate::transport::TransportResponse;
use restrait_grammar::Location;

/// Response headers that are recorded.
const RECORDED_HEADERS: [&str; 7] = [
    "content-type",
    "content-disposition",
    "etag",
    "last-modified",
    "link",
    "retry-after",
    "ratelimit",
];

/// Prefixes of further response headers that are recorded.
const RECORDED_PREFIXES: [&str; 3] = ["ratelimit-", "x-ratelimit-", "x-rate-limit-"];

/// A request and its response.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) request: RecordedRequest,
    pub(super) response: RecordedResponse,
}

/// A request: its endpoint, params and body, without the host.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordedRequest {
    method: String,
    /// The path template.
    path: String,
    /// The headers that are constants of the endpoint. They can tell it apart from others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    constants: BTreeMap<String, String>,
    /// The values of the path params by wire name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    params: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    query: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<RecordedBody>,
}

impl RecordedRequest {
    pub(super) fn new(request: &Request, sanitizer: &Sanitizer) -> Self {
        let route = request.endpoint();
        let sanitizer = sanitizer.for_call(request);
        let is_secret = |location, name: &str| request.is_secret(location, name);
        let sanitize = |location, name: &str, value: &str| {
            if is_secret(location, name) {
                REDACTED.to_owned()
            } else {
                sanitizer.sanitize_value(name, value)
            }
        };
        let path_params = route
            .params()
            .filter(|param| param.location == Location::Path);
        let params = path_params.filter_map(|param| {
            let value = request.path_param(param.name)?;
            let value = sanitize(param.location, param.name, &value);
            Some((param.name.to_owned(), value))
        });
        let constants = route.constants().filter_map(|constant| {
            let is_header = constant.location == Location::Header;
            let value = constant.value.filter(|_| is_header)?;
            Some((constant.name.to_ascii_lowercase(), value.to_owned()))
        });
        let query = request.query_pairs();
        let query =
            query.map(|(name, value)| (name.to_owned(), sanitize(Location::Query, name, value)));
        let body = request
            .redact_fields(|location, name| is_secret(location, name) || sanitizer.is_secret(name));
        let boundary = request.header(CONTENT_TYPE.as_str()).and_then(boundary);
        let mut recorded = Self {
            method: route.method().to_string(),
            path: route.path().to_owned(),
            constants: constants.collect(),
            params: params.collect(),
            query: query.collect(),
            body: RecordedBody::new(&body, boundary, &sanitizer),
        };
        // The sort is stable, so values with the same name keep their order.
        recorded.query.sort_by(|(a, _), (b, _)| a.cmp(b));
        recorded
    }

    /// Returns `true` if both requests are of the same endpoint.
    pub(super) fn is_same_endpoint<'a>(&'a self, other: &'a Self) -> bool {
        let identity = |it: &'a Self| (&it.method, &it.path, &it.constants);
        identity(self) == identity(other)
    }

    /// Describes the differences between another request and this one.
    pub(super) fn differences(&self, found: &Self) -> Vec<String> {
        if !self.is_same_endpoint(found) {
            return vec!["the endpoint differs".to_owned()];
        }
        let mut differences = Vec::new();
        let mut compare = |name: &str, expected: &[&str], found: &[&str]| {
            if expected != found {
                let show = |values: &[&str]| match values {
                    [] => "no value".to_owned(),
                    values => format!("`{}`", values.join("`, `")),
                };
                differences.push(format!(
                    "{name}: expected {}, found {}",
                    show(expected),
                    show(found)
                ));
            }
        };
        for name in self.names(found) {
            compare(name, &self.values(name), &found.values(name));
        }
        differences.extend(RecordedBody::difference(
            self.body.as_ref(),
            found.body.as_ref(),
        ));
        differences
    }

    /// Returns the names of the params of both requests.
    fn names<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let all = |request: &'a Self| {
            let params = request.params.keys();
            params
                .chain(request.query.iter().map(|(name, _)| name))
                .map(String::as_str)
        };
        let mut names: Vec<&str> = all(self).chain(all(other)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn values(&self, name: &str) -> Vec<&str> {
        let query = self.query.iter().filter(|(this, _)| this == name);
        let path = self.params.get(name).into_iter();
        path.chain(query.map(|(_, value)| value))
            .map(String::as_str)
            .collect()
    }
}

impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// A response: its status, some of its headers, and its body.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordedResponse {
    status: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<RecordedBody>,
}

impl RecordedResponse {
    pub(super) fn new(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        sanitizer: &Sanitizer,
    ) -> Self {
        let recorded = headers.iter().filter(|(name, _)| is_recorded(name));
        let recorded = recorded.filter_map(|(name, value)| {
            let value = sanitizer.sanitize_text(value.to_str().ok()?.to_owned());
            Some((name.to_string(), value))
        });
        let content_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let body = secret_fields::redact(content_type, body, |_, name| sanitizer.is_secret(name));
        Self {
            status: status.as_u16(),
            headers: recorded.collect(),
            body: RecordedBody::new(&body, None, sanitizer),
        }
    }

    /// Returns the response as a transport returns it.
    ///
    /// # Errors
    ///
    /// Returns a message if the recording was edited and is invalid.
    pub(super) fn to_response(&self) -> Result<TransportResponse, String> {
        let invalid =
            |part: &str| format!("invalid {part} in the recorded response; record it again");
        let status = StatusCode::from_u16(self.status).map_err(|_| invalid("status"))?;
        let body = self
            .body
            .as_ref()
            .map_or(Ok(Vec::new()), RecordedBody::bytes);
        let mut response = TransportResponse::new(status, body.map_err(|_| invalid("body"))?);
        for (name, value) in &self.headers {
            let name = HeaderName::try_from(name).map_err(|_| invalid("header"))?;
            let value = HeaderValue::try_from(value).map_err(|_| invalid("header"))?;
            response.headers.append(name, value);
        }
        Ok(response)
    }
}

fn is_recorded(name: &HeaderName) -> bool {
    let name = name.as_str();
    RECORDED_HEADERS.contains(&name)
        || RECORDED_PREFIXES
            .iter()
            .any(|prefix| name.starts_with(prefix))
}
