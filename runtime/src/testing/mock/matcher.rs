//! Matches requests against expectations and describes the differences.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::HeaderName;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http_body_util::{BodyExt, Collected};

use super::{Request, diff};
use crate::Result;
use crate::call::CallView;
use crate::call::prepare::{Streams, prepare};
use crate::encode::UrlBuf;
use crate::info::ParamInfo;
use crate::response::ReadMode;
use crate::route::Route;
use crate::secret::REDACTED;
use restrait_grammar::Location;
use restrait_grammar::route::HeaderKind;

/// The condition of an expectation.
#[derive(Clone)]
pub(super) enum Matcher {
    /// Matches a call that equals this one.
    Call {
        request: Request,
        /// If `true`, the body is not compared.
        any_body: bool,
    },
    /// Matches a call of the endpoint for which the closure returns `true`.
    Predicate(&'static Route, Arc<dyn Fn(&Request) -> bool + Send + Sync>),
    /// Matches no call, because the expected call is invalid for this reason.
    Invalid(&'static Route, String),
}

impl Matcher {
    /// Returns a matcher for a call. Its body is not compared if it is not in memory.
    pub(super) fn from_call(call: &CallView<'_>, read_mode: ReadMode) -> Result<Self> {
        let mut url = UrlBuf::new();
        let mut prepared = prepare(call, read_mode, Streams::Take, &mut url)?;
        // Another call makes another key, so only a key that is set is compared.
        if let Some((name, true)) = idempotency_key(call) {
            prepared.headers.remove(name);
        }
        let body = std::mem::take(&mut prepared.body);
        let body = poll_once(body.collect()).and_then(Result::ok);
        Ok(Self::Call {
            any_body: body.is_none(),
            request: Request::new(&prepared, body.map(Collected::to_bytes).unwrap_or_default()),
        })
    }

    /// Returns the expected endpoint.
    pub(super) fn route(&self) -> &'static Route {
        match self {
            Self::Call { request, .. } => request.endpoint(),
            Self::Predicate(route, _) | Self::Invalid(route, _) => route,
        }
    }

    /// Describes the differences between a request and the expected call. There are none if the
    /// request matches.
    ///
    /// `common` are the params that all endpoints of the API have.
    pub(super) fn differences(&self, request: &Request, common: &[ParamInfo]) -> Vec<String> {
        if !request.is_call_of(self.route()) {
            return vec!["the endpoint differs".to_owned()];
        }
        match self {
            Self::Call {
                request: expected,
                any_body,
            } => compare_calls(expected, request, common, *any_body),
            Self::Predicate(_, matches) if matches(request) => Vec::new(),
            Self::Predicate(..) => vec!["the closure returned `false`".to_owned()],
            Self::Invalid(_, reason) => vec![format!("the expected call is invalid: {reason}")],
        }
    }
}

/// Describes the differences between two calls of one endpoint.
///
/// Params and bodies are compared, and the headers that are declared or that the expected call has.
/// The token is not compared; `Request::token` returns it.
fn compare_calls(
    expected: &Request,
    found: &Request,
    common: &[ParamInfo],
    any_body: bool,
) -> Vec<String> {
    let mut differences = Vec::new();
    let mut compare = |location, name: &str, a: Option<String>, b: Option<String>| {
        if a != b {
            let is_secret = expected.is_secret(location, name) || found.is_secret(location, name);
            let show = |value: Option<String>| match value {
                Some(_) if is_secret => REDACTED.to_owned(),
                Some(value) => format!("`{value}`"),
                None => "no value".to_owned(),
            };
            let (a, b) = (show(a), show(b));
            differences.push(format!("{name}: expected {a}, found {b}"));
        }
    };
    let params = found.endpoint().params();
    for param in params.filter(|param| param.location == Location::Path) {
        let name = param.name;
        compare(
            param.location,
            name,
            expected.path_param(name),
            found.path_param(name),
        );
    }
    if found.endpoint().is_followed() {
        let path = |request: &Request| Some(request.path().to_owned());
        compare(Location::Path, "url", path(expected), path(found));
    }
    let names: BTreeSet<&str> = expected
        .query_pairs()
        .chain(found.query_pairs())
        .map(|(name, _)| name)
        .collect();
    for name in names {
        compare(
            Location::Query,
            name,
            query_values(expected, name),
            query_values(found, name),
        );
    }
    for name in compared_headers(expected, found, common) {
        let text = |request: &Request| request.header(&name).map(str::to_owned);
        let is_made = found
            .endpoint()
            .idempotency_key()
            .is_some_and(|key| key.eq_ignore_ascii_case(&name) && expected.header(&name).is_none());
        if is_made {
            continue;
        }
        compare(Location::Header, &name, text(expected), text(found));
    }
    if !any_body {
        differences.extend(compare_bodies(expected, found));
    }
    let redactors = [expected, found].map(Request::redactor);
    let redactors = || redactors.iter().flatten();
    let redact = |line| redactors().fold(line, |line, redactor| redactor.redact_text(line));
    differences.into_iter().map(redact).collect()
}

/// Describes the difference between two bodies without their secrets.
fn compare_bodies(expected: &Request, found: &Request) -> Option<String> {
    diff::difference(&expected.normalized_body(), &found.normalized_body())?;
    // Secrets are removed before the bodies are truncated, which could cut them.
    let redactors = [expected, found].map(Request::redactor);
    let redacted = [expected, found].map(|request| {
        let body = Bytes::from(request.redacted_body().into_owned());
        let redactors = redactors.iter().flatten();
        redactors.fold(body, |body, redactor| redactor.redact_bytes(body))
    });
    let [expected, found] = redacted;
    let redacted = diff::difference(&expected, &found);
    Some(redacted.unwrap_or_else(|| "body: the secret values differ".to_owned()))
}

/// Returns all values of a query param as one text.
fn query_values(request: &Request, name: &str) -> Option<String> {
    let values: Vec<&str> = request.query_all(name).collect();
    (!values.is_empty()).then(|| values.join("`, `"))
}

/// Returns the names of the headers that are compared: declared ones, which include constants, and
/// additional headers of the expected call.
fn compared_headers(expected: &Request, found: &Request, common: &[ParamInfo]) -> BTreeSet<String> {
    let declared = expected
        .endpoint()
        .params()
        .map(|param| (param.location, param.name));
    let common = common.iter().map(|param| (param.location, param.name));
    let declared = declared
        .chain(common)
        .filter(|(location, _)| *location == Location::Header)
        .map(|(_, name)| name.to_ascii_lowercase());
    // Only one of the two has constants if the other one is a raw call.
    let constants = [expected, found].map(|request| request.endpoint().constants());
    let constants = constants.into_iter().flatten().filter_map(|constant| {
        let is_header = constant.location == Location::Header;
        is_header.then(|| constant.name.to_ascii_lowercase())
    });
    let (_, keys) = expected.endpoint().pieces_and_keys();
    let prefixes = keys.filter(|key| key.header_kind() == HeaderKind::Prefixed);
    let prefixes: Vec<_> = prefixes.map(|it| it.name().to_ascii_lowercase()).collect();
    let is_entry = |name: &&HeaderName| prefixes.iter().any(|it| name.as_str().starts_with(it));
    let entries = found.headers().keys().filter(is_entry);
    let headers = expected.headers().keys();
    let additional = headers
        .filter(|name| !is_set_by_client(name))
        .chain(entries);
    declared
        .chain(constants)
        .chain(additional.map(ToString::to_string))
        .collect()
}

/// Returns the name of the idempotency key, and `true` if the call makes it.
fn idempotency_key(call: &CallView<'_>) -> Option<(&'static str, bool)> {
    let (_, keys) = call.route.pieces_and_keys();
    let (key, value) = keys
        .zip(call.values)
        .find(|(key, _)| key.is_idempotency_key())?;
    Some((key.name(), value.is_absent()))
}

/// Returns `true` if the client sets the header, not the call.
fn is_set_by_client(name: &HeaderName) -> bool {
    [
        ACCEPT,
        AUTHORIZATION,
        CONTENT_LENGTH,
        CONTENT_TYPE,
        USER_AGENT,
    ]
    .contains(name)
}

/// Polls the future once and returns its output if it is ready.
fn poll_once<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
