//! Endpoints that may be called, by their effect and by the scopes of the token.

use std::fmt;

use http::Method;
use restrait::info::{EndpointInfo, Location, ParamInfo};
use restrait::scopes;

use super::endpoints::name;

/// The rules for endpoints.
pub(super) struct Access {
    /// If `true`, endpoints may change something.
    pub(super) allow_write: bool,
    /// The scopes of the token, if it lists them.
    pub(super) scopes: Option<Vec<String>>,
    /// The endpoints that only read, although their method is not `GET`.
    pub(super) reads: &'static [&'static str],
    /// The endpoints that change something, although their method is `GET`.
    pub(super) writes: &'static [&'static str],
    /// The resources and endpoints that are never offered.
    pub(super) hidden: &'static [&'static str],
}

/// The reason why an endpoint is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is never offered.
    Hidden,
    /// Its response is a stream or a file.
    Stream,
    /// It may change something.
    Write,
    /// The token has no scope for it.
    Scope,
}

impl Access {
    /// Returns `true` if the endpoint changes nothing.
    pub(super) fn is_read(&self, info: &EndpointInfo) -> bool {
        let method = info.route.method();
        let is_get = *method == Method::GET || *method == Method::HEAD;
        contains(self.reads, info) || is_get && !contains(self.writes, info)
    }

    /// Returns `true` if the endpoint may be called.
    pub(super) fn offers(&self, info: &EndpointInfo) -> bool {
        self.check(info).is_ok()
    }

    /// Checks that the endpoint may be called.
    pub(super) fn check(&self, info: &EndpointInfo) -> Result<(), Refusal> {
        if self.hidden.contains(&info.route.api()) || contains(self.hidden, info) {
            Err(Refusal::Hidden)
        } else if info.is_stream {
            Err(Refusal::Stream)
        } else if !self.allow_write && !self.is_read(info) {
            Err(Refusal::Write)
        } else if !self.has_scope(info) {
            Err(Refusal::Scope)
        } else {
            Ok(())
        }
    }

    fn has_scope(&self, info: &EndpointInfo) -> bool {
        let Some(granted) = &self.scopes else {
            return true;
        };
        let mut scopes = info.route.scopes().peekable();
        !info.route.auth()
            || scopes.peek().is_none()
            || scopes.any(|scope| granted.iter().any(|it| it == scope))
    }
}

/// Returns `true` if the list contains the name of the endpoint.
fn contains(names: &[&str], info: &EndpointInfo) -> bool {
    let is_named = |text: &&str| {
        let parts = text.split_once('.');
        parts == Some((info.route.api(), info.route.name()))
    };
    names.iter().any(is_named)
}

impl Refusal {
    /// Returns the message for an endpoint.
    pub(super) fn message(self, info: &EndpointInfo) -> String {
        let name = name(info);
        match self {
            Self::Hidden => format!("`{name}` is not offered to MCP clients"),
            Self::Stream => {
                format!("`{name}` returns a stream or a file, which no tool can show")
            }
            Self::Write => format!(
                "`{name}` may change something, and the server only reads; a person can restart it with \
                 `--allow-write`"
            ),
            Self::Scope => format!(
                "the token has no scope for `{name}`; scopes that would do: {}",
                Scopes(&scopes_of(info))
            ),
        }
    }
}

/// Returns the scopes of an endpoint, the narrowest first.
pub(super) fn scopes_of(info: &EndpointInfo) -> Vec<&'static str> {
    scopes::least(&[info.route]).sets.concat()
}

/// Shows scopes in a message.
pub(super) struct Scopes<'a>(pub(super) &'a [&'static str]);

impl fmt::Display for Scopes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.0.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}`{scope}`")?;
        }
        Ok(())
    }
}

/// Returns `true` if tools may set a param. Headers and cookies may contain credentials.
pub(super) fn is_settable(info: &EndpointInfo, param: &ParamInfo) -> bool {
    let in_header = matches!(param.location, Location::Header | Location::Cookie);
    let is_secret = param.secret && param.location == Location::Query;
    !in_header && !is_secret && !is_credential(info, param.name)
}

/// Returns `true` for the names of credentials.
pub(super) fn is_credential(info: &EndpointInfo, name: &str) -> bool {
    let mut schemes = info.auth.schemes().iter();
    name.eq_ignore_ascii_case("authorization")
        || schemes.any(|scheme| scheme.name().eq_ignore_ascii_case(name))
}
