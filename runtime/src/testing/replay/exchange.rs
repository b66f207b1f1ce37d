//! One exchange: what was asked, what was answered.

use std::collections::BTreeMap;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};

use super::Clean;
use super::body::Recorded;
use crate::secret::REDACTED;
use crate::testing::mock::{Request, boundary};
use crate::transport::TransportResponse;
use restrait_grammar::Location;

/// The headers of answers that are kept: how to read the body, and when to come again.
const KEPT: [&str; 7] = [
    "content-type",
    "content-disposition",
    "etag",
    "last-modified",
    "link",
    "retry-after",
    "ratelimit",
];

/// Beginnings of further names that are kept.
const KEPT_FAMILIES: [&str; 3] = ["ratelimit-", "x-ratelimit-", "x-rate-limit-"];

/// A request and its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) request: Asked,
    pub(super) response: Answered,
}

/// What was asked: an endpoint with its params, wherever its server is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    method: String,
    /// The path template.
    path: String,
    /// The path params by their wire names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    params: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    query: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<Recorded>,
}

impl Asked {
    pub(super) fn of(request: &Request, clean: &Clean) -> Self {
        let route = request.endpoint();
        let clean = clean.of_call(request);
        let is_secret = |location, name: &str| request.is_secret(location, name);
        let shown = |location, name: &str, value: &str| {
            if is_secret(location, name) {
                REDACTED.to_owned()
            } else {
                clean.value(name, value)
            }
        };
        let path_params = route
            .params()
            .filter(|wire| wire.location == Location::Path);
        let params = path_params.filter_map(|wire| {
            let value = request.path_param(wire.name)?;
            Some((
                wire.name.to_owned(),
                shown(wire.location, wire.name, &value),
            ))
        });
        let query = request.query_pairs();
        let query =
            query.map(|(name, value)| (name.to_owned(), shown(Location::Query, name, value)));
        let body = request
            .body_without(|location, name| is_secret(location, name) || clean.is_secret(name));
        let boundary = request.header(CONTENT_TYPE.as_str()).and_then(boundary);
        let mut asked = Self {
            method: route.method().to_string(),
            path: route.path().to_owned(),
            params: params.collect(),
            query: query.collect(),
            body: Recorded::of(&body, boundary, &clean),
        };
        // Sorted by name only: several values of one name stay in their order.
        asked.query.sort_by(|(a, _), (b, _)| a.cmp(b));
        asked
    }

    /// Whether both are of one endpoint.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        (&self.method, &self.path) == (&other.method, &other.path)
    }

    /// How `got` differs from this, in words.
    pub(super) fn differences(&self, got: &Self) -> Vec<String> {
        if !self.is_of(got) {
            return vec!["it is of another endpoint".to_owned()];
        }
        let mut all = Vec::new();
        let mut compare = |name: &str, wanted: &[&str], got: &[&str]| {
            if wanted != got {
                let show = |values: &[&str]| match values {
                    [] => "nothing".to_owned(),
                    values => format!("`{}`", values.join("`, `")),
                };
                all.push(format!(
                    "{name}: recorded {}, asked for {}",
                    show(wanted),
                    show(got)
                ));
            }
        };
        for name in self.names(got) {
            compare(name, &self.values(name), &got.values(name));
        }
        all.extend(Recorded::difference(self.body.as_ref(), got.body.as_ref()));
        all
    }

    /// The names of all params of both.
    fn names<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let of = |asked: &'a Self| {
            let params = asked.params.keys();
            params
                .chain(asked.query.iter().map(|(name, _)| name))
                .map(String::as_str)
        };
        let mut names: Vec<&str> = of(self).chain(of(other)).collect();
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

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// What was answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    status: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<Recorded>,
}

impl Answered {
    pub(super) fn of(status: StatusCode, headers: &HeaderMap, body: &[u8], clean: &Clean) -> Self {
        let kept = headers.iter().filter(|(name, _)| is_kept(name));
        let kept = kept.filter_map(|(name, value)| {
            let value = clean.text(value.to_str().ok()?.to_owned());
            Some((name.to_string(), value))
        });
        Self {
            status: status.as_u16(),
            headers: kept.collect(),
            body: Recorded::of(body, None, clean),
        }
    }

    /// The answer again.
    pub(super) fn received(&self) -> Result<TransportResponse, String> {
        let wrong = |what: &str| format!("the recorded answer has {what}; record it again");
        let status = StatusCode::from_u16(self.status).map_err(|_| wrong("no status"))?;
        let body = self.body.as_ref().map_or(Ok(Vec::new()), Recorded::bytes);
        let mut received =
            TransportResponse::new(status, body.map_err(|_| wrong("no usable body"))?);
        for (name, value) in &self.headers {
            let name = HeaderName::try_from(name).map_err(|_| wrong("no usable headers"))?;
            let value = HeaderValue::try_from(value).map_err(|_| wrong("no usable headers"))?;
            received.headers.append(name, value);
        }
        Ok(received)
    }
}

fn is_kept(name: &HeaderName) -> bool {
    let name = name.as_str();
    KEPT.contains(&name) || KEPT_FAMILIES.iter().any(|start| name.starts_with(start))
}
