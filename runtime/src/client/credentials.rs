//! The credentials that a builder is given, and the rules for them.

use std::borrow::Cow;

use super::credential::{Credential, Reason, no_token_scheme, setters};
use super::setting::Setting;
use crate::auth::Token;
use crate::info::{AuthInfo, AuthScheme, ClientInfo};
use crate::{Error, Result};

/// The credentials of a builder, in the order in which they were set.
#[derive(Default)]
pub(super) struct Credentials(Vec<Given>);

/// A credential of a builder.
pub(super) struct Given {
    kind: Kind,
    /// If `true`, it is from an environment variable.
    is_env: bool,
}

enum Kind {
    Token(Setting),
    Basic(Setting, Setting),
    /// A key with its name, or the only key.
    Key(Option<Cow<'static, str>>, Setting),
}

impl Kind {
    /// Returns the name of the builder's method.
    fn setter(&self) -> &'static str {
        match self {
            Self::Token(_) => "token",
            Self::Basic(..) => "basic_auth",
            Self::Key(None, _) => "api_key",
            Self::Key(Some(_), _) => "api_keys",
        }
    }

    /// Returns `true` if `other` is set by the same method, for the same key.
    fn replaces(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Key(name, _), Self::Key(other, _)) => name == other,
            (Self::Token(_) | Self::Basic(..) | Self::Key(..), _) => {
                self.setter() == other.setter()
            }
        }
    }
}

impl Credentials {
    /// Reads the environment variables that the client declares.
    ///
    /// If `is_required` is `true`, a missing one is an error, which [`resolve`](Self::resolve) returns.
    pub(super) fn from_env(info: &ClientInfo, is_required: bool) -> Self {
        let mut all = Self::default();
        let is_all = matches!(info.auth, AuthInfo::All(_));
        // The client takes one of several credentials, so any one of them may be missing.
        let names = variables(info);
        let is_choice = !is_all && names.len() > 1;
        let read = |name, variable: &'static str| {
            let missing = || {
                let is_missing = is_required && !is_choice;
                is_missing.then(|| Setting::missing_env(name, variable))
            };
            Setting::from_env(name, Some(variable)).or_else(missing)
        };
        if let Some(setting) = info.token_env.and_then(|variable| read("token", variable)) {
            all.add_env(Kind::Token(setting));
        }
        let (user_env, password_env) = info.basic_env;
        let user = user_env.and_then(|variable| read("user", variable));
        let password = password_env.and_then(|variable| read("password", variable));
        if user.is_some() || password.is_some() {
            let other = |name, variable: Option<&'static str>| match variable {
                Some(variable) => Setting::missing_env(name, variable),
                None => Setting::new(name, String::new()),
            };
            let user = user.unwrap_or_else(|| other("user", user_env));
            let password = password.unwrap_or_else(|| other("password", password_env));
            all.add_env(Kind::Basic(user, password));
        }
        for (name, variable) in info.api_key_env {
            if let Some(setting) = read("api_key", variable) {
                all.add_env(Kind::Key(Some(Cow::Borrowed(name)), setting));
            }
        }
        if is_required && is_choice && all.0.is_empty() {
            let names = names.join("`, `");
            let reason = format!("none of the environment variables `{names}` is set; set one");
            all.add_env(Kind::Token(Setting::missing("token", reason)));
        }
        all
    }

    pub(super) fn set_token(&mut self, token: String) {
        self.add(Kind::Token(Setting::new("token", token)));
    }

    pub(super) fn set_basic(&mut self, user: String, password: String) {
        let user = Setting::new("user", user);
        self.add(Kind::Basic(user, Setting::new("password", password)));
    }

    pub(super) fn set_key(&mut self, name: Option<String>, key: String) {
        let name = name.map(Cow::Owned);
        let setter = if name.is_some() {
            "api_keys"
        } else {
            "api_key"
        };
        self.add(Kind::Key(name, Setting::new(setter, key)));
    }

    fn add_env(&mut self, kind: Kind) {
        let is_env = true;
        self.0.push(Given { kind, is_env });
    }

    fn add(&mut self, kind: Kind) {
        let is_env = false;
        self.0
            .retain(|other| other.is_env || !kind.replaces(&other.kind));
        self.0.push(Given { kind, is_env });
    }

    /// Checks the credentials. A credential in code takes precedence over those of the environment.
    ///
    /// If `has_source` is `true`, a source provides the token.
    ///
    /// # Errors
    ///
    /// If one is invalid or not declared, if there are several and the client takes one, or if some are
    /// missing and the client takes all.
    pub(super) fn resolve(mut self, auth: AuthInfo, has_source: bool) -> Result<Resolved> {
        if has_source
            && auth.token_scheme().is_none()
            && !auth.schemes().contains(&AuthScheme::Basic)
        {
            return Err(Error::invalid(None, "token_source", no_token_scheme(auth)));
        }
        let is_choice = !matches!(auth, AuthInfo::All(_));
        if is_choice && self.0.iter().any(|given| !given.is_env) {
            self.0.retain(|given| !given.is_env);
        }
        let mut resolved = Resolved::default();
        let mut given: Vec<(AuthScheme, &'static str, bool)> = Vec::new();
        for Given { kind, is_env } in &self.0 {
            let (setter, scheme) = (kind.setter(), scheme(auth, kind)?);
            if let Some(at) = given.iter().position(|(other, ..)| *other == scheme) {
                let is_replaced = given.get(at).is_some_and(|(_, _, is_env)| *is_env);
                if !is_replaced || *is_env {
                    return Err(Error::invalid(None, setter, "duplicate key; remove one"));
                }
                given.remove(at);
                resolved.remove(scheme);
            }
            if let ([(_, other, _), ..], true) = (&*given, is_choice) {
                let reason = format!(
                    "the client takes one credential, and `{other}` is set too; remove one"
                );
                return Err(Error::invalid(None, setter, reason));
            }
            given.push((scheme, setter, *is_env));
            match kind {
                Kind::Token(setting) => {
                    resolved.token = Some(setting.parse(|token| Token::new(token))?);
                }
                Kind::Basic(user, password) => {
                    let token = user.parse(|user| password.parse(|it| Token::basic(user, it)))?;
                    resolved.token = Some(token);
                }
                Kind::Key(_, setting) => {
                    let credential = setting.parse(|key| {
                        let credential = Credential::from_key(scheme, key);
                        credential.map_err(|reason| {
                            let name = scheme.name();
                            Error::invalid(None, setter, format!("key `{name}` {reason}"))
                        })
                    });
                    resolved.keys.push((scheme, credential?));
                }
            }
        }
        let source_scheme = auth.token_scheme().filter(|_| has_source);
        check_choice(auth, &given, source_scheme)?;
        Ok(resolved)
    }
}

/// The credentials of a new client.
#[derive(Default)]
pub(super) struct Resolved {
    pub(super) token: Option<Token>,
    pub(super) keys: Vec<(AuthScheme, Credential)>,
}

impl Resolved {
    fn remove(&mut self, scheme: AuthScheme) {
        if scheme.is_api_key() {
            self.keys.retain(|(other, _)| *other != scheme);
        } else {
            self.token = None;
        }
    }
}

/// Checks that the credentials are as many as the client takes.
fn check_choice(
    auth: AuthInfo,
    given: &[(AuthScheme, &'static str, bool)],
    source: Option<AuthScheme>,
) -> Result<()> {
    match auth {
        AuthInfo::None => Ok(()),
        AuthInfo::Any(_) => {
            let other = given
                .iter()
                .find(|(scheme, ..)| source.is_some_and(|it| it != *scheme));
            match other {
                // A source of basic credentials is not known by its scheme.
                Some((scheme, setter, _)) if *scheme != AuthScheme::Basic => {
                    let reason = "the client takes one credential, and `token_source` is set too; remove one";
                    Err(Error::invalid(None, *setter, reason))
                }
                Some(_) | None => Ok(()),
            }
        }
        AuthInfo::All(schemes) => {
            let is_given = |scheme: &AuthScheme| {
                source == Some(*scheme) || given.iter().any(|(it, ..)| it == scheme)
            };
            if !schemes.iter().any(is_given) {
                return Ok(());
            }
            match schemes.iter().find(|scheme| !is_given(scheme)) {
                Some(missing) => Err(Error::invalid(
                    None,
                    shown(*missing),
                    missing_reason(*missing),
                )),
                None => Ok(()),
            }
        }
    }
}

/// Returns the name of a credential in errors.
fn shown(scheme: AuthScheme) -> &'static str {
    match scheme {
        AuthScheme::Bearer => "token",
        AuthScheme::Basic => "basic_auth",
        AuthScheme::Header { name, .. }
        | AuthScheme::Query { name }
        | AuthScheme::Cookie { name } => name,
    }
}

fn missing_reason(scheme: AuthScheme) -> String {
    let remedy = match scheme {
        AuthScheme::Bearer => "call `token`".to_owned(),
        AuthScheme::Basic => "call `basic_auth`".to_owned(),
        AuthScheme::Header { name, .. }
        | AuthScheme::Query { name }
        | AuthScheme::Cookie { name } => format!("add `(\"{name}\", ..)` to `api_keys`"),
    };
    format!("missing; the client needs all of its credentials, {remedy}")
}

/// Returns the scheme of a credential.
fn scheme(auth: AuthInfo, kind: &Kind) -> Result<AuthScheme> {
    let setter = kind.setter();
    let invalid = |reason: Reason| Error::invalid(None, setter, reason);
    let declared = |scheme| auth.schemes().contains(&scheme).then_some(scheme);
    let keys = || auth.schemes().iter().copied().filter(|it| it.is_api_key());
    let scheme = match kind {
        // The reason that a variable is missing is more helpful.
        Kind::Token(setting) if setting.as_str().is_none() => Some(AuthScheme::Bearer),
        Kind::Token(_) => declared(AuthScheme::Bearer),
        Kind::Basic(..) => declared(AuthScheme::Basic),
        Kind::Key(None, _) => {
            if keys().nth(1).is_some() {
                let names = names(auth);
                let reason = format!("the client declares the keys {names}; use `api_keys`");
                return Err(invalid(reason.into()));
            }
            keys().next()
        }
        Kind::Key(Some(name), _) => {
            let is_named = |scheme: &AuthScheme| match scheme {
                AuthScheme::Header { name: own, .. } => own.eq_ignore_ascii_case(name),
                AuthScheme::Query { name: own } | AuthScheme::Cookie { name: own } => own == name,
                AuthScheme::Bearer | AuthScheme::Basic => false,
            };
            let found = keys().find(is_named);
            if found.is_none() && keys().next().is_some() {
                let names = names(auth);
                let reason = format!(
                    "unknown key `{}`, expected one of {names}",
                    name.escape_debug()
                );
                return Err(invalid(reason.into()));
            }
            found
        }
    };
    scheme.ok_or_else(|| {
        let setters = setters(auth);
        let what = match kind {
            Kind::Token(_) => "a bearer token",
            Kind::Basic(..) => "basic authentication",
            Kind::Key(..) => "an API key",
        };
        invalid(match auth {
            AuthInfo::None => "the client is declared with `auth = none`; remove it".into(),
            AuthInfo::Any(_) | AuthInfo::All(_) => {
                format!("the client does not declare {what}; use {setters}").into()
            }
        })
    })
}

/// Returns the names of the declared keys, for a message.
fn names(auth: AuthInfo) -> String {
    let keys = auth.schemes().iter().filter(|scheme| scheme.is_api_key());
    let names: Vec<_> = keys.map(|scheme| format!("`{}`", scheme.name())).collect();
    names.join(", ")
}

/// Returns the environment variables of the credentials. A user and its password count as one.
fn variables(info: &ClientInfo) -> Vec<&'static str> {
    let (user, password) = info.basic_env;
    let basic = user.or(password);
    let keys = info.api_key_env.iter().map(|(_, variable)| *variable);
    info.token_env
        .into_iter()
        .chain(basic)
        .chain(keys)
        .collect()
}
