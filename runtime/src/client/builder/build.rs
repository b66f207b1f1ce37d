//! Building a client.

use std::sync::Arc;

use http::header::{ACCEPT, AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::ClientBuilder;
use crate::auth::Renewal;
use crate::base_url::BaseUrl;
use crate::client::transport_choice::ConnectionSettings;
use crate::client::{ApiClient, Core, Policy};
use crate::{Error, Result, Token};

impl<C: ApiClient> ClientBuilder<C> {
    /// Creates the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// If the token, the base URL, the user agent, the retry policy or a common parameter is invalid, or
    /// if the HTTP client cannot be created. The error names the setting, or the environment variable that
    /// contains it.
    pub fn build(self) -> Result<C> {
        let info = C::INFO;
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
        let token = self.token.as_ref();
        let token = token
            .map(|setting| setting.parse(|token| Token::new(token)))
            .transpose()?;
        let renewal = self.token_source.map(Renewal::new);
        match (&renewal, token) {
            (Some(renewal), Some(token)) => renewal.set(token),
            (None, Some(token)) => {
                headers.insert(AUTHORIZATION, token.header().clone());
            }
            (_, None) => {}
        }
        let retry = self.settings.retry.check();
        retry.map_err(|reason| Error::invalid(None, "retry", reason))?;
        let policy = Policy {
            settings: self.settings,
            renewal: renewal.map(Arc::new),
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
        let core = Core::new(info, transport, base, self.common, headers, policy);
        match core.invalid_common() {
            Some(invalid) => Err(Error::refused(None, invalid.clone())),
            None => Ok(C::from_core(core)),
        }
    }
}

fn header(name: &'static str, value: &str) -> Result<HeaderValue> {
    crate::encode::check_value(value).map_err(|reason| Error::invalid(None, name, reason))
}
