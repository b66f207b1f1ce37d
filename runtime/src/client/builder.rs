//! How a client is made.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{ApiClient, CommonValues, Core, Policy, Settings};
use crate::auth::Renewal;
use crate::auth::TokenSource;
use crate::base_url::BaseUrl;
use crate::interceptor::Interceptor;
use crate::transport::Transport;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::transport::reqwest;
use crate::{Error, Limits, Result, Retry, Token};

/// Makes a client. What is given is checked in [`build`](Self::build), all in one place.
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<C> {
    token: Option<String>,
    base_url: Option<String>,
    allow_clear_text: bool,
    user_agent: Option<String>,
    source: Option<Box<dyn TokenSource>>,
    connect_timeout: Duration,
    settings: Settings,
    common: CommonValues,
    transport: Choice,
    interceptors: Vec<Arc<dyn Interceptor>>,
    client: PhantomData<fn() -> C>,
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
type Shape = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// Where the transport comes from.
enum Choice {
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    Reqwest(Option<Box<Shape>>),
    #[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
    None,
    Given(Arc<dyn Transport>),
}

impl<C: ApiClient> ClientBuilder<C> {
    #[doc(hidden)]
    pub fn new() -> Self {
        Self {
            token: None,
            base_url: None,
            allow_clear_text: false,
            user_agent: None,
            source: None,
            connect_timeout: Duration::from_secs(5),
            settings: Settings::default(),
            common: CommonValues::new(C::INFO),
            transport: Choice::usual(),
            interceptors: Vec::new(),
            client: PhantomData,
        }
    }

    /// What the API's environment variables say: token and base URL, where they are set.
    #[doc(hidden)]
    pub fn from_env() -> Self {
        let mut builder = Self::new();
        let read = |name: Option<&str>| std::env::var(name?).ok();
        builder.token = read(C::INFO.token_env);
        builder.base_url = read(C::INFO.base_url_env);
        builder
    }

    /// The token that calls bear. Without one they are made anonymously.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The URL that every path is appended to, in place of the API's own.
    ///
    /// It is `https://`, or `http://` on the loopback interface. A path in it is kept.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Allows `http://` to other hosts than this one. Whoever is between reads the token.
    pub fn allow_clear_text(mut self) -> Self {
        self.allow_clear_text = true;
        self
    }

    /// What the client calls itself, in place of the package's name and version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Where the token comes from when there is none yet, when it has expired, and when the
    /// server has refused it. A token that is given beside it is used until then.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// By when every call must have ended, all its attempts and the reading of the answer
    /// included: 30 seconds unless said otherwise. [`Duration::MAX`] is never.
    ///
    /// For streams and downloads it ends with the answer's headers. An endpoint may declare its
    /// own, and a call may have one: see [`Call::timeout`](crate::Call::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long an answer may pause before it is given up, its beginning included: 20 seconds
    /// unless said otherwise. [`Duration::MAX`] is for ever.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.settings.idle = timeout;
        self
    }

    /// How long connecting may take: 5 seconds unless said otherwise.
    ///
    /// It is the default transport's; other transports have their own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often and when calls are repeated. [`Retry::never`] is not at all.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// How much of requests and answers the client deals with.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// Follows so many redirects of GET and HEAD, within the origin of the base URL.
    ///
    /// Unless said otherwise none is followed. One that leads elsewhere, or is none of GET and
    /// HEAD, is an error that names the target's origin.
    pub fn max_redirects(mut self, most: u32) -> Self {
        self.settings.redirects = most;
        self
    }

    /// Shapes the HTTP client: proxies, certificates, connection limits.
    ///
    /// What the client promises is applied after it: no redirects, no `Referer`. It may be asked
    /// twice: calls that are waited for have connections of their own.
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn reqwest(
        mut self,
        shape: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.transport = Choice::Reqwest(Some(Box::new(shape)));
        self
    }

    /// Sends over a transport of the caller's own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Choice::Given(Arc::new(transport));
        self
    }

    /// Runs this around every call, after the interceptors that are there already.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Sets the params that every endpoint takes, for every call of the client.
    pub fn common(mut self, change: impl FnOnce(C::Common) -> C::Common) -> Self {
        self.common = change(self.common.into()).into();
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// When the token, the base URL, the user agent or a common param cannot be sent, or the
    /// HTTP client cannot be made. The error names the setting.
    pub fn build(self) -> Result<C> {
        let info = C::INFO;
        let base_url = self.base_url.as_deref().unwrap_or(info.base_url);
        let base = BaseUrl::parse(base_url, self.allow_clear_text)
            .map_err(|reason| Error::invalid(None, "base_url", reason))?;
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let own = format!("{}/{}", info.package, info.version);
        let agent = self.user_agent.unwrap_or(own);
        let agent = header("user_agent", &agent)?;
        for (name, value) in info.headers {
            let parsed = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::invalid(None, *name, "not a valid header name"))?;
            headers.insert(parsed, header(name, value)?);
        }
        let token = self.token.as_deref().map(Token::new).transpose()?;
        let renewal = self.source.map(Renewal::new);
        match (&renewal, token) {
            (Some(renewal), Some(token)) => renewal.set(token),
            (None, Some(token)) => {
                headers.insert(AUTHORIZATION, token.header().clone());
            }
            (_, None) => {}
        }
        let policy = Policy {
            settings: self.settings,
            renewal: renewal.map(Arc::new),
            interceptors: self.interceptors.into(),
            ..Policy::default()
        };
        let transport = self
            .transport
            .make(self.connect_timeout, agent, &mut headers)?;
        let core = Core::new(info, transport, base, self.common, headers, policy);
        match core.refused() {
            Some(refused) => Err(Error::refused(None, refused.clone())),
            None => Ok(C::from_core(core)),
        }
    }
}

fn header(name: &'static str, value: &str) -> Result<HeaderValue> {
    crate::encode::check_value(value).map_err(|reason| Error::invalid(None, name, reason))
}

impl Choice {
    /// What a client has when nothing is said.
    fn usual() -> Self {
        #[cfg(target_arch = "wasm32")]
        return Self::Given(Arc::new(crate::transport::Fetch));
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        return Self::Reqwest(None);
        #[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
        return Self::None;
    }

    /// The transport. What the client calls itself goes to the one of ours, which says it with
    /// every request, or else into the headers of all calls.
    #[cfg_attr(
        any(target_arch = "wasm32", not(feature = "reqwest")),
        expect(unused_variables, reason = "connecting is not ours there")
    )]
    #[cfg_attr(
        target_arch = "wasm32",
        expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")
    )]
    fn make(
        self,
        connect: Duration,
        agent: HeaderValue,
        headers: &mut HeaderMap,
    ) -> Result<Arc<dyn Transport>> {
        match self {
            Self::Given(transport) => {
                headers.insert(USER_AGENT, agent);
                Ok(transport)
            }
            #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
            Self::Reqwest(shape) => {
                // `shape` may set another connect timeout.
                let limit = shape.is_none().then_some(connect);
                let shape = move |builder: reqwest::ClientBuilder| {
                    let builder = builder.connect_timeout(connect);
                    let builder = match &shape {
                        Some(shape) => shape(builder),
                        None => builder,
                    };
                    builder.user_agent(agent.clone())
                };
                match crate::transport::Reqwest::with_limit(Arc::new(shape), limit) {
                    Ok(transport) => Ok(Arc::new(transport)),
                    Err(error) => {
                        let error = crate::error::TransportError::rejected(error.without_url());
                        Err(Error::local(None, error))
                    }
                }
            }
            #[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
            Self::None => Err(Error::invalid(
                None,
                "transport",
                "missing; call `transport`, or enable the feature `reqwest`",
            )),
        }
    }
}

// The token stays out.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
