//! What led to an error: how often it was tried, and what the server said beside the body.

use std::time::Duration;

use http::HeaderMap;

use crate::Outcome;
use crate::call::Secret;

/// The headers in which servers say how they call a request, the likeliest first.
const REQUEST_ID: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
];

/// The longest name of a request that is kept.
const LONGEST_ID: usize = 200;

/// What led to an error.
#[derive(Debug, Default)]
pub(crate) struct Story {
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// Whether an attempt before the last one may have arrived.
    pub(crate) may_have_arrived: bool,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<Box<str>>,
}

impl Story {
    /// What it means that the last attempt was not sent.
    pub(super) fn not_sent(&self) -> Outcome {
        if self.may_have_arrived {
            Outcome::Unknown
        } else {
            Outcome::NotSent
        }
    }
}

/// What the server calls the request, unless that shows a token.
pub(crate) fn request_id(headers: &HeaderMap, secret: &Secret) -> Option<Box<str>> {
    let mut named = REQUEST_ID.iter().filter_map(|name| headers.get(*name));
    let id = named.next()?.to_str().ok()?;
    let is_short = !id.is_empty() && id.len() <= LONGEST_ID;
    (is_short && !secret.is_in(id.as_bytes())).then(|| id.into())
}
