//! What an expectation waits for, and how a request differs from it.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::HeaderName;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use http_body_util::{BodyExt, Collected};

use super::{Request, json};
use crate::Result;
use crate::call::CallView;
use crate::call::prepare::{Streams, prepare};
use crate::encode::UrlBuf;
use crate::info::ParamInfo;
use crate::response::ReadMode;
use crate::route::Route;
use crate::secret::REDACTED;
use restrait_grammar::Location;

/// What an expectation waits for.
#[derive(Clone)]
pub(super) enum Wanted {
    /// A call like this one.
    Call {
        request: Request,
        /// Whether the body is not compared.
        any_body: bool,
    },
    /// Any call of the endpoint that the closure agrees to.
    Any(&'static Route, Arc<dyn Fn(&Request) -> bool + Send + Sync>),
    /// A call that cannot be made, and why.
    Impossible(&'static Route, String),
}

impl Wanted {
    /// What a call asks for. A body that is yet to come is not waited for, and so not compared.
    pub(super) fn of(call: &CallView<'_>, reading: ReadMode) -> Result<Self> {
        let mut url = UrlBuf::new();
        let mut prepared = prepare(call, reading, Streams::Taken, &mut url)?;
        let body = std::mem::take(&mut prepared.body);
        let body = at_once(body.collect()).and_then(Result::ok);
        Ok(Self::Call {
            any_body: body.is_none(),
            request: Request::new(&prepared, body.map(Collected::to_bytes).unwrap_or_default()),
        })
    }

    /// The endpoint that is waited for.
    pub(super) fn route(&self) -> &'static Route {
        match self {
            Self::Call { request, .. } => request.endpoint(),
            Self::Any(route, _) | Self::Impossible(route, _) => route,
        }
    }

    /// How `got` differs from what is waited for. Empty where it does not.
    ///
    /// `common` are the params that every endpoint of the API takes.
    pub(super) fn differences(&self, got: &Request, common: &[ParamInfo]) -> Vec<String> {
        if !self.route().is_same_endpoint(got.endpoint()) {
            return vec!["it is for another endpoint".to_owned()];
        }
        match self {
            Self::Call { request, any_body } => of_calls(request, got, common, *any_body),
            Self::Any(_, matches) if matches(got) => Vec::new(),
            Self::Any(..) => vec!["the closure of the expectation returned `false`".to_owned()],
            Self::Impossible(_, reason) => vec![format!("no call can match it: {reason}")],
        }
    }
}

/// How two calls of one endpoint differ.
///
/// Params and bodies are compared; of the other headers only those that the expected call has.
/// The token is not: a test that cares looks at `Request::token`.
fn of_calls(wanted: &Request, got: &Request, common: &[ParamInfo], any_body: bool) -> Vec<String> {
    let mut all = Vec::new();
    let mut compare = |location, name: &str, expected: Option<String>, came: Option<String>| {
        if expected != came {
            let is_secret = wanted.is_secret(location, name) || got.is_secret(location, name);
            let show = |value: Option<String>| match value {
                Some(_) if is_secret => REDACTED.to_owned(),
                Some(value) => format!("`{value}`"),
                None => "nothing".to_owned(),
            };
            let (expected, came) = (show(expected), show(came));
            all.push(format!("{name}: expected {expected}, got {came}"));
        }
    };
    let params = got.endpoint().params();
    for wire in params.filter(|wire| wire.location == Location::Path) {
        let name = wire.name;
        compare(
            wire.location,
            name,
            wanted.path_param(name),
            got.path_param(name),
        );
    }
    let names: BTreeSet<&str> = wanted
        .query_pairs()
        .chain(got.query_pairs())
        .map(|(name, _)| name)
        .collect();
    for name in names {
        compare(
            Location::Query,
            name,
            values(wanted, name),
            values(got, name),
        );
    }
    for name in headers(wanted, common) {
        let text = |request: &Request| request.header(&name).map(str::to_owned);
        compare(Location::Header, &name, text(wanted), text(got));
    }
    if !any_body {
        all.extend(of_bodies(wanted, got));
    }
    let redactors = [wanted, got].map(Request::redactor);
    let redactors = || redactors.iter().flatten();
    let clean = |line| redactors().fold(line, |line, redactor| redactor.redact_text(line));
    all.into_iter().map(clean).collect()
}

/// How two bodies differ, without what is secret of them.
fn of_bodies(wanted: &Request, got: &Request) -> Option<String> {
    json::difference(&wanted.plain_body(), &got.plain_body())?;
    let shown = json::difference(&wanted.shown_body(), &got.shown_body());
    Some(shown.unwrap_or_else(|| "body: a secret value differs".to_owned()))
}

/// All values of a query param as one text.
fn values(request: &Request, name: &str) -> Option<String> {
    let values: Vec<&str> = request.query_all(name).collect();
    (!values.is_empty()).then(|| values.join("`, `"))
}

/// The headers that are compared: declared ones, and what the expected call has beside them.
fn headers(wanted: &Request, common: &[ParamInfo]) -> BTreeSet<String> {
    let declared = wanted
        .endpoint()
        .params()
        .map(|wire| (wire.location, wire.name));
    let common = common.iter().map(|param| (param.location, param.name));
    let declared = declared
        .chain(common)
        .filter(|(place, _)| *place == Location::Header)
        .map(|(_, name)| name.to_ascii_lowercase());
    let own = wanted.headers().keys().filter(|name| !is_the_clients(name));
    declared.chain(own.map(ToString::to_string)).collect()
}

/// Whether a header is the client's doing rather than the call's.
fn is_the_clients(name: &HeaderName) -> bool {
    [
        ACCEPT,
        AUTHORIZATION,
        CONTENT_LENGTH,
        CONTENT_TYPE,
        USER_AGENT,
    ]
    .contains(name)
}

/// What the future gives when it is polled once.
fn at_once<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
