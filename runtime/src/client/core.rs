//! The shared state of a client.

use std::fmt;
use std::sync::Arc;

use arc_swap::{ArcSwap, ArcSwapOption};
use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use restrait_grammar::Location;
use restrait_grammar::location::Common;
use restrait_grammar::route::{Constant, push_pair};

use super::credential::{self, Credential, QueryKey, no_token_scheme};
use super::{CommonValues, DynamicAuth, Policy, ScopeGuard, common};
use crate::base_url::BaseUrl;
use crate::error::InvalidInput;
use crate::info::{AuthInfo, AuthScheme, ClientInfo, ParamInfo};
use crate::interceptor::Interceptors;
use crate::opaque::OpaqueArc;
use crate::secret::Secrets;
use crate::transport::Transport;
use crate::value::{Value, encode_pair};
use crate::{Error, Result, Token, rate_limit};

/// The shared state of a client: transport, base URL, headers and common params. It is cheap to clone.
#[doc(hidden)]
#[derive(Clone)]
pub struct Core(Arc<Shared>);

/// A core whose type generated clients do not see.
#[doc(hidden)]
#[derive(Clone)]
pub struct OpaqueCore(OpaqueArc<Core>);

impl OpaqueCore {
    #[must_use]
    pub fn new(core: Core) -> Self {
        Self(OpaqueArc::new(core))
    }

    #[must_use]
    pub fn get(&self) -> &Core {
        self.0.get()
    }
}

struct Shared {
    info: &'static ClientInfo,
    transport: Arc<dyn Transport>,
    base: BaseUrl,
    common: CommonValues,
    /// The encoded query: the constants of the client, then its common params.
    query: String,
    /// The secrets in `query`.
    secrets: Secrets,
    /// If `true`, a call may have secrets outside of headers that are not its own.
    has_secrets: bool,
    /// The key in the query. It is not in `query`, because it can be replaced.
    query_key: ArcSwapOption<QueryKey>,
    /// A common param that cannot be sent. Every call fails with it.
    invalid_common: Option<InvalidInput>,
    /// The headers of every request. They are replaced as a whole, so that calls need no lock.
    headers: ArcSwap<HeaderMap>,
    policy: Policy,
    rate_limit: rate_limit::Latest,
}

impl Core {
    pub(super) fn new(
        info: &'static ClientInfo,
        transport: Arc<dyn Transport>,
        base: BaseUrl,
        common: CommonValues,
        mut headers: HeaderMap,
        query_key: Option<Arc<QueryKey>>,
        policy: Policy,
    ) -> Self {
        let mut query = String::new();
        for (name, value) in info.query {
            let (location, value) = (Common::Query, *value);
            let constant = Constant {
                location,
                name,
                value,
            };
            push_pair(&constant, &mut query);
        }
        let mut secrets = Secrets::default();
        let mut invalid_common = None;
        for (param, value) in info.common.iter().zip(common.as_slice()) {
            let result = match param.location.common() {
                Some(Common::Query) => {
                    value.secret_texts(|text| secrets.add_param(param.location, param.name, text));
                    write_pair(param, value, &mut query)
                }
                Some(Common::Header) => common::set_header(param, value, &mut headers),
                // The macro rejects other locations.
                None => Ok(()),
            };
            invalid_common = invalid_common.or(result.err());
        }
        Self(Arc::new(Shared {
            info,
            transport,
            base,
            common,
            query,
            has_secrets: !secrets.is_empty() || info.auth.has_query_key(),
            secrets,
            query_key: ArcSwapOption::new(query_key),
            invalid_common,
            headers: ArcSwap::from_pointee(headers),
            policy,
            rate_limit: rate_limit::Latest::default(),
        }))
    }

    /// Returns a client with other common params and the same transport.
    #[must_use]
    pub fn with_common(&self, change: impl FnOnce(CommonValues) -> CommonValues) -> Self {
        self.derived(change, self.0.policy.clone())
    }

    fn derived(&self, change: impl FnOnce(CommonValues) -> CommonValues, policy: Policy) -> Self {
        let common = change(self.0.common.clone());
        let mut headers = (**self.headers()).clone();
        for param in self
            .0
            .info
            .common
            .iter()
            .filter(|param| param.location == Location::Header)
        {
            headers.remove(param.name);
        }
        Self::new(
            self.0.info,
            Arc::clone(&self.0.transport),
            self.0.base.clone(),
            common,
            headers,
            self.0.query_key.load_full(),
            policy,
        )
    }

    /// Returns a client for another base URL. It has the transport and the settings of this one, and of
    /// what this one sends only `User-Agent`.
    pub(crate) fn at(&self, info: &'static ClientInfo, base: BaseUrl) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(agent) = self.headers().get(USER_AGENT) {
            headers.insert(USER_AGENT, agent.clone());
        }
        let mut policy = self.0.policy.clone();
        policy.dynamic_auth = None;
        // Interceptors may add credentials.
        policy.interceptors = Interceptors::default();
        policy.budget = Arc::default();
        let transport = Arc::clone(&self.0.transport);
        let common = CommonValues::new(info);
        Self::new(info, transport, base, common, headers, None, policy)
    }

    /// Returns a client with another token and the same transport. It does not renew its token.
    ///
    /// # Errors
    ///
    /// If the token is invalid.
    pub fn with_token(&self, token: &str) -> Result<Self> {
        let mut policy = self.0.policy.clone();
        policy.dynamic_auth = policy.dynamic_auth.and_then(|auth| {
            let own = DynamicAuth {
                renewal: None,
                signer: auth.signer.clone(),
                scope_guard: auth.scope_guard.as_ref().map(ScopeGuard::for_other_token),
            };
            own.if_needed()
        });
        let copy = self.derived(|common| common, policy);
        copy.set_token(token)?;
        Ok(copy)
    }

    /// Replaces the token of this client and its clones. Calls that are already sent keep theirs.
    ///
    /// # Errors
    ///
    /// If the token is invalid. The client then keeps the previous token.
    pub fn set_token(&self, token: &str) -> Result<()> {
        let auth = self.0.info.auth;
        let invalid = |reason| Error::invalid(None, "token", reason);
        let scheme = auth.token_scheme();
        let scheme = scheme.ok_or_else(|| invalid(no_token_scheme(auth)))?;
        if let Some(renewal) = self.0.policy.renewal() {
            renewal.set(Token::new(token)?);
            return Ok(());
        }
        let credential = if scheme.is_api_key() {
            Credential::from_key(scheme, token)
        } else {
            Credential::from_token(auth, &Token::new(token)?)
        };
        self.set_credential(&credential.map_err(invalid)?);
        Ok(())
    }

    /// Replaces a credential. A client that takes one of several has no other afterwards.
    fn set_credential(&self, credential: &Credential) {
        let others = match self.0.info.auth {
            AuthInfo::None | AuthInfo::All(_) => &[],
            AuthInfo::Any(schemes) => schemes,
        };
        self.0.headers.rcu(|headers| {
            let mut headers = HeaderMap::clone(headers);
            for scheme in others {
                credential::remove(&mut headers, *scheme);
            }
            credential.set(&mut headers);
            headers
        });
        if let Some(key) = credential.query_key() {
            self.0.query_key.store(Some(Arc::clone(key)));
        } else if !others.is_empty() {
            self.0.query_key.store(None);
        }
    }

    /// Returns the current headers without the credentials, for endpoints with `auth = none`.
    #[cold]
    pub(crate) fn open_headers(&self) -> Arc<HeaderMap> {
        let mut headers = HeaderMap::clone(&self.headers());
        for scheme in self.0.info.auth.schemes() {
            credential::remove(&mut headers, *scheme);
        }
        Arc::new(headers)
    }

    /// Returns the current credential of a scheme.
    pub(crate) fn credential(&self, scheme: AuthScheme) -> Option<Credential> {
        match scheme {
            AuthScheme::Query { .. } => self.query_key().map(Credential::Query),
            AuthScheme::Bearer
            | AuthScheme::Basic
            | AuthScheme::Header { .. }
            | AuthScheme::Cookie { .. } => credential::find(&self.headers(), scheme),
        }
    }

    /// Returns the key in the query.
    pub(crate) fn query_key(&self) -> Option<Arc<QueryKey>> {
        self.0.query_key.load_full()
    }

    /// Returns the base URL, without a trailing slash.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base.as_str()
    }

    pub(crate) fn info(&self) -> &'static ClientInfo {
        self.0.info
    }

    pub(crate) fn transport(&self) -> Arc<dyn Transport> {
        #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
        if crate::wait::is_blocking() {
            let transport = self.0.policy.blocking_transport.get_or_init(|| {
                let transport = self.0.transport.with_own_connections();
                transport.unwrap_or_else(|| Arc::clone(&self.0.transport))
            });
            return Arc::clone(transport);
        }
        Arc::clone(&self.0.transport)
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.0.base
    }

    pub(crate) fn headers(&self) -> arc_swap::Guard<Arc<HeaderMap>> {
        self.0.headers.load()
    }

    pub(crate) fn query(&self) -> &str {
        &self.0.query
    }

    /// Returns the secrets outside of headers.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    /// Returns `true` if the client may have secrets outside of headers.
    pub(crate) fn has_secrets(&self) -> bool {
        self.0.has_secrets
    }

    pub(crate) fn common(&self, index: usize) -> Option<&'static ParamInfo> {
        self.0.info.common.get(index)
    }

    pub(crate) fn common_value(&self, index: usize) -> Option<&Value<'static>> {
        self.0.common.as_slice().get(index)
    }

    pub(crate) fn rate_limit(&self) -> &rate_limit::Latest {
        &self.0.rate_limit
    }

    pub(crate) fn policy(&self) -> &Policy {
        &self.0.policy
    }

    pub(crate) fn invalid_common(&self) -> Option<&InvalidInput> {
        self.0.invalid_common.as_ref()
    }
}

/// Appends a common param to the query.
fn write_pair(
    param: &ParamInfo,
    value: &Value<'_>,
    query: &mut String,
) -> Result<(), InvalidInput> {
    common::check(param, value)?;
    let pair = encode_pair(param.name, value);
    if !query.is_empty() && !pair.is_empty() {
        query.push('&');
    }
    query.push_str(&pair);
    Ok(())
}

// The token and the headers are left out.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("Client");
        all.field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
