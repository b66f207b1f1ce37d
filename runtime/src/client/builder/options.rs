//! What a builder sets, for clients of any type.

use std::sync::Arc;
use std::time::Duration;

use http::header::ACCEPT;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::auth::{Renewal, Signer, TokenSource};
use crate::base_url::BaseUrl;
use crate::client::credential::Credential;
use crate::client::credentials::Credentials;
use crate::client::setting::Setting;
use crate::client::transport_choice::{ConnectionSettings, TransportChoice};
use crate::client::{CommonValues, Core, DynamicAuth, Policy, ScopeGuard, Settings};
use crate::info::ClientInfo;
use crate::interceptor::Interceptor;
use crate::scopes::ScopeCheck;
use crate::{Error, Result};

/// The options of a client.
///
/// They do not depend on the type of the client, so that building one is compiled once.
pub(super) struct Options {
    pub(super) credentials: Credentials,
    pub(super) base_url: Option<Setting>,
    pub(super) allow_clear_text: bool,
    pub(super) user_agent: Option<String>,
    pub(super) token_source: Option<Box<dyn TokenSource>>,
    pub(super) signer: Option<Arc<dyn Signer>>,
    pub(super) scope_check: ScopeCheck,
    pub(super) connect_timeout: Duration,
    pub(super) no_proxy: bool,
    pub(super) settings: Settings,
    pub(super) common: CommonValues,
    pub(super) transport: TransportChoice,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
}

impl Options {
    /// Returns the defaults.
    pub(super) fn new(info: &'static ClientInfo) -> Self {
        Self {
            credentials: Credentials::default(),
            base_url: None,
            allow_clear_text: false,
            user_agent: None,
            token_source: None,
            signer: None,
            scope_check: ScopeCheck::Off,
            connect_timeout: Duration::from_secs(5),
            no_proxy: false,
            settings: Settings::default(),
            common: CommonValues::new(info),
            transport: TransportChoice::default(),
            interceptors: Vec::new(),
        }
    }

    /// Checks the options, and creates what all calls of a client share.
    pub(super) fn build(self, info: &'static ClientInfo) -> Result<Core> {
        let parse_base = |text: &str| {
            let base = BaseUrl::parse(text, self.allow_clear_text);
            base.map_err(|reason| Error::invalid(None, "base_url", reason))
        };
        let base = match &self.base_url {
            Some(setting) => setting.parse(parse_base)?,
            None => parse_base(info.base_url)?,
        };
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let default_agent = || format!("{}/{}", info.package, info.version);
        let user_agent = self.user_agent.unwrap_or_else(default_agent);
        let user_agent = header("user_agent", &user_agent)?;
        for (name, value) in info.headers {
            let parsed = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::invalid(None, *name, "not a valid header name"))?;
            headers.insert(parsed, header(name, value)?);
        }
        let has_source = self.token_source.is_some();
        let credentials = self.credentials.resolve(info.auth, has_source)?;
        let renewal = self
            .token_source
            .map(|source| Arc::new(Renewal::new(source)));
        let mut keys: Vec<_> = credentials.keys.into_iter().map(|(_, key)| key).collect();
        match (&renewal, credentials.token) {
            (Some(renewal), Some(token)) => renewal.set(token),
            (None, Some(token)) => {
                let token = Credential::from_token(info.auth, &token);
                keys.push(token.map_err(|reason| Error::invalid(None, "token", reason))?);
            }
            (_, None) => {}
        }
        let dynamic_auth = DynamicAuth {
            renewal,
            signer: self.signer,
            scope_guard: ScopeGuard::new(self.scope_check),
        };
        let retry = self.settings.retry.check();
        retry.map_err(|reason| Error::invalid(None, "retry", reason))?;
        let policy = Policy {
            settings: self.settings,
            dynamic_auth: dynamic_auth.if_needed(),
            interceptors: self.interceptors.into(),
            ..Policy::default()
        };
        let connections = ConnectionSettings {
            connect_timeout: self.connect_timeout,
            deadline: policy.settings.timeout,
            proxies: !self.no_proxy,
        };
        let transport = self
            .transport
            .build(&connections, &base, user_agent, &mut headers)?;
        let mut query_key = None;
        for key in keys {
            key.set(&mut headers);
            query_key = key.query_key().cloned().or(query_key);
        }
        let core = Core::new(
            info,
            transport,
            base,
            self.common,
            headers,
            query_key,
            policy,
        );
        match core.invalid_common() {
            Some(invalid) => Err(Error::refused(None, invalid.clone())),
            None => Ok(core),
        }
    }
}

fn header(name: &'static str, value: &str) -> Result<HeaderValue> {
    crate::encode::check_value(value).map_err(|reason| Error::invalid(None, name, reason))
}
