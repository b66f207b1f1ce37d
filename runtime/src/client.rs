//! The client that calls run on. An API's own client is a thin, typed wrapper of it.

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use restrait_grammar::location::Common;

use crate::base_url::BaseUrl;
use crate::error::InvalidInput;
use crate::info::{ClientInfo, ParamInfo};
use crate::rate_limit::RateLimit;
use crate::secret::Secrets;
use crate::transport::Transport;
use crate::value::{Value, lone_pair};
use crate::{Result, Token, rate_limit};
use restrait_grammar::Location;

mod builder;
mod common;
mod settings;

pub use builder::ClientBuilder;
#[doc(hidden)]
pub use common::CommonValues;
pub(crate) use settings::{Policy, Settings};

/// A type that an API trait is implemented for: a client.
///
/// It is every API trait's supertrait and cannot be implemented by hand, so that an API trait has
/// one implementation, the generated one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot implement an API trait",
    label = "not a client",
    note = "only a client implements an API trait; declare one with `#[restrait::client(..)]`"
)]
pub trait Resource: Send + Sync + sealed::Sealed {
    #[doc(hidden)]
    fn core(&self) -> &Core;
}

#[diagnostic::do_not_recommend]
impl<C: ApiClient> Resource for C {
    fn core(&self) -> &Core {
        ApiClient::core(self)
    }
}
impl<C: ApiClient> sealed::Sealed for C {}

mod sealed {
    #[doc(hidden)]
    pub trait Sealed {}
}

/// The client of one API, as [`#[client]`](crate::client) declares it.
pub trait ApiClient: Sized + Send + Sync + 'static {
    /// The values of the common params, with their setters.
    type Common: From<CommonValues> + Into<CommonValues>;

    /// The facts of the client.
    const INFO: &'static ClientInfo;

    #[doc(hidden)]
    fn from_core(core: Core) -> Self;

    #[doc(hidden)]
    fn core(&self) -> &Core;
}

/// What a client consists of: a transport, a base URL, the headers that every call bears, and the
/// values of the common params. Cheap to clone; clones share everything.
#[doc(hidden)]
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    info: &'static ClientInfo,
    transport: Arc<dyn Transport>,
    base: BaseUrl,
    common: CommonValues,
    /// The common params of the query, written once.
    query: String,
    /// The secret ones among them.
    secrets: Secrets,
    /// A common param that was refused: every call says so.
    refused: Option<InvalidInput>,
    /// What every request bears. Replaced as a whole, so that calls take no lock.
    headers: ArcSwap<HeaderMap>,
    policy: Policy,
    rate_limit: rate_limit::Latest,
}

impl Core {
    fn new(
        info: &'static ClientInfo,
        transport: Arc<dyn Transport>,
        base: BaseUrl,
        common: CommonValues,
        mut headers: HeaderMap,
        policy: Policy,
    ) -> Self {
        let mut query = String::new();
        let mut secrets = Secrets::default();
        let mut refused = None;
        for (param, value) in info.common.iter().zip(common.as_slice()) {
            let set = match param.location.common() {
                Some(Common::Query) => {
                    value.secret_texts(|text| secrets.add_param(param.location, param.name, text));
                    write_pair(param, value, &mut query)
                }
                Some(Common::Header) => common::set_header(param, value, &mut headers),
                // The macro refuses it.
                None => Ok(()),
            };
            refused = refused.or(set.err());
        }
        Self(Arc::new(Shared {
            info,
            transport,
            base,
            common,
            query,
            secrets,
            refused,
            headers: ArcSwap::from_pointee(headers),
            policy,
            rate_limit: rate_limit::Latest::default(),
        }))
    }

    /// A client of its own with other common values, over the same transport.
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
            policy,
        )
    }

    /// A client of its own with another token, over the same transport. It renews no token.
    ///
    /// # Errors
    ///
    /// When the token cannot be sent.
    pub fn with_token(&self, token: &str) -> Result<Self> {
        let mut policy = self.0.policy.clone();
        policy.renewal = None;
        let copy = self.derived(|common| common, policy);
        copy.set_token(token)?;
        Ok(copy)
    }

    /// Replaces the token of this client and of its clones. Calls under way keep theirs.
    ///
    /// # Errors
    ///
    /// When the token cannot be sent; the old one stays.
    pub fn set_token(&self, token: &str) -> Result<()> {
        let token = Token::new(token)?;
        if let Some(renewal) = &self.0.policy.renewal {
            renewal.set(token);
            return Ok(());
        }
        self.0.headers.rcu(|headers| {
            let mut headers = HeaderMap::clone(headers);
            headers.insert(AUTHORIZATION, token.header().clone());
            headers
        });
        Ok(())
    }

    /// The URL that every path is appended to, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base.as_str()
    }

    pub(crate) fn info(&self) -> &'static ClientInfo {
        self.0.info
    }

    pub(crate) fn transport(&self) -> Arc<dyn Transport> {
        #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
        if crate::wait::is_waited_for() {
            let apart = self.0.policy.apart.get_or_init(|| {
                let apart = self.0.transport.apart();
                apart.unwrap_or_else(|| Arc::clone(&self.0.transport))
            });
            return Arc::clone(apart);
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

    /// The secrets that are in no header.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    pub(crate) fn has_secrets(&self) -> bool {
        !self.0.secrets.is_empty()
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

    pub(crate) fn refused(&self) -> Option<&InvalidInput> {
        self.0.refused.as_ref()
    }
}

/// Appends a common param to the ready query.
fn write_pair(
    param: &ParamInfo,
    value: &Value<'_>,
    query: &mut String,
) -> Result<(), InvalidInput> {
    common::check(param, value)?;
    let pair = lone_pair(param.name, value);
    if !query.is_empty() && !pair.is_empty() {
        query.push('&');
    }
    query.push_str(&pair);
    Ok(())
}

// Neither the token nor the headers.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("Client");
        all.field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

impl RateLimit {
    /// What the latest answer to this client, or to a clone of it, said.
    ///
    /// Clients that are derived with another token have limits of their own.
    ///
    /// ```
    /// # fn example(client: &restrait::Client) {
    /// use restrait::rate_limit::RateLimit;
    ///
    /// if let Some(RateLimit { remaining: Some(0), reset, .. }) = RateLimit::of(client) {
    ///     println!("better wait for {reset:?}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn of(client: &impl Resource) -> Option<Self> {
        client.core().rate_limit().latest()
    }
}
