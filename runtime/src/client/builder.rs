//! The builder of clients.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::ApiClient;
use super::credentials::Credentials;
use super::setting::Setting;
use super::transport_choice::TransportChoice;
use crate::auth::{Signer, TokenSource};
use crate::interceptor::Interceptor;
use crate::scopes::ScopeCheck;
use crate::transport::Transport;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::transport::reqwest;
use crate::{Limits, Result, Retry};

mod options;

use options::Options;

/// A builder of clients.
///
/// The generated function `builder` of a client returns one. All settings are checked in
/// [`build`](Self::build).
///
/// ```
/// use std::time::Duration;
///
/// use restrait::Retry;
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com/v1")
///     .token("abc")
///     .timeout(Duration::from_secs(10))
///     .retry(Retry::default().max_attempts(5))
///     .build()?;
/// assert_eq!(client.base_url(), "https://api.example.com/v1");
/// # Ok(()) }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    options: Options,
    client: PhantomData<fn() -> C>,
}

impl<C: ApiClient> ClientBuilder<C> {
    #[doc(hidden)]
    pub fn new() -> Self {
        Self {
            options: Options::new(C::INFO),
            client: PhantomData,
        }
    }

    /// Returns a builder with the credentials and the base URL from environment variables.
    ///
    /// The declaration of the client names the variables:
    /// `#[client(.., env(token = "..", base_url = ".."))]`. A variable that is not set is ignored, so
    /// the client sends calls without a token, or to the default base URL. The generated function
    /// `from_env` of a client is stricter: it fails if the variable for the token is not set. The keys
    /// `user`, `password`, `api_key` and `api_keys` of `env(..)` are for other credentials.
    ///
    /// A credential that is set in code takes precedence.
    ///
    /// ```no_run
    /// use restrait::ClientBuilder;
    ///
    /// /// A client that reads `SHOP_TOKEN` and `SHOP_URL`.
    /// #[restrait::client(
    ///     base_url = "https://api.example.com",
    ///     env(token = "SHOP_TOKEN", base_url = "SHOP_URL"),
    /// )]
    /// pub struct Shop;
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = Shop::from_env()?; // fails without `SHOP_TOKEN`
    /// let anonymous = ClientBuilder::<Shop>::from_env().build()?;
    /// # Ok(()) }
    /// ```
    pub fn from_env() -> Self {
        let mut builder = Self::new();
        builder.options.credentials = Credentials::from_env(C::INFO, false);
        builder.options.base_url = Setting::from_env("base_url", C::INFO.base_url_env);
        builder
    }

    /// Makes `build` fail if a credential is missing and the API has an environment variable for it.
    pub(crate) fn require_credential_env(mut self) -> Self {
        self.options.credentials = Credentials::from_env(C::INFO, true);
        self
    }

    /// Sets the bearer token. By default, calls are sent without a token.
    ///
    /// `build` fails if the client declares other schemes, such as `auth = basic`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.options.credentials.set_token(token.into());
        self
    }

    /// Sets the user and the password of a client that declares `auth = basic`.
    ///
    /// One of them may be empty. `build` fails if the user contains a colon, if one contains a control
    /// character, or if the client does not declare `basic`.
    ///
    /// ```
    /// #[restrait::client(base_url = "https://api.example.com", auth = basic)]
    /// pub struct Shop;
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = Shop::builder().basic_auth("ann", "a-password").build()?;
    /// # let _ = client;
    /// # Ok(()) }
    /// ```
    pub fn basic_auth(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.options
            .credentials
            .set_basic(user.into(), password.into());
        self
    }

    /// Sets the API key of a client that declares one: `auth = header("x-api-key")`, `query("key")` or
    /// `cookie("session")`.
    ///
    /// `build` fails if the key cannot be sent unchanged, or if the client declares no key or several.
    ///
    /// ```
    /// #[restrait::client(base_url = "https://api.example.com", auth = any(bearer, query("key")))]
    /// pub struct Maps;
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = Maps::builder().api_key("a-key").build()?;
    /// # let _ = client;
    /// # Ok(()) }
    /// ```
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.options.credentials.set_key(None, key.into());
        self
    }

    /// Sets API keys by the names of their headers, query parameters or cookies, for a client that
    /// declares several.
    ///
    /// `build` fails if a key cannot be sent unchanged, if a name is not declared, or if the client
    /// declares `auth = all(..)` and one is missing. A client without any key sends calls without them.
    ///
    /// ```
    /// #[restrait::client(
    ///     base_url = "https://api.example.com",
    ///     auth = all(header("dd-api-key"), header("dd-application-key")),
    /// )]
    /// pub struct Metrics;
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let keys = [("dd-api-key", "a-key"), ("dd-application-key", "another-key")];
    /// let client = Metrics::builder().api_keys(keys).build()?;
    /// # let _ = client;
    /// # Ok(()) }
    /// ```
    pub fn api_keys<N, K>(mut self, keys: impl IntoIterator<Item = (N, K)>) -> Self
    where
        N: Into<String>,
        K: Into<String>,
    {
        for (name, key) in keys {
            self.options
                .credentials
                .set_key(Some(name.into()), key.into());
        }
        self
    }

    /// Sets the signer, which adds headers to the request of every attempt.
    pub fn signer(mut self, signer: impl Signer) -> Self {
        self.options.signer = Some(Arc::new(signer));
        self
    }

    /// Sets the base URL, to which all paths are appended. Defaults to the base URL of the API.
    ///
    /// It must begin with `https://`. Only hosts on the loopback interface may use `http://`, unless
    /// [`allow_clear_text`](Self::allow_clear_text) is called. It may contain a path.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.options.base_url = Some(Setting::new("base_url", base_url.into()));
        self
    }

    /// Allows `http://` for all hosts. The token and all data are then sent without encryption.
    pub fn allow_clear_text(mut self) -> Self {
        self.options.allow_clear_text = true;
        self
    }

    /// Sets the `User-Agent` header. Defaults to the name and version of the package that declares the
    /// client.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.options.user_agent = Some(user_agent.into());
        self
    }

    /// Sets a source of tokens.
    ///
    /// It is asked for a token if the client has none, if the token has expired, and if the server rejects
    /// it. A token that is set with [`token`](Self::token) is used first.
    ///
    /// Its tokens are sent as the client declares: as a bearer token, or as the only API key. With
    /// `auth = basic`, it returns [`Token::basic`](crate::Token::basic).
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.options.token_source = Some(Box::new(source));
        self
    }

    /// Sets the check of scopes before a call is sent. Defaults to [`ScopeCheck::Off`].
    ///
    /// The check compares the scopes of the endpoint with those that the token claims: `scope` or `scp` of a JSON
    /// Web Token, as a text or as a list. It reads the claim once for each token, also for tokens of a source.
    /// A call is not checked if its endpoint declares no scopes or `auth = none`, and if the client sends another
    /// credential or a token without such a claim.
    ///
    /// The check helps to find mistakes. It is not security: the token is not verified, and the server decides.
    ///
    /// ```
    /// use restrait::scopes::ScopeCheck;
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = restrait::Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .token("a-token")
    ///     .scope_check(ScopeCheck::Refuse)
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn scope_check(mut self, check: ScopeCheck) -> Self {
        self.options.scope_check = check;
        self
    }

    /// Sets the deadline of every call, which includes all attempts and reading the response. Defaults
    /// to 30 seconds. [`Duration::MAX`] means no deadline.
    ///
    /// For streams and downloads, it ends when the headers of the response arrive. An endpoint may
    /// declare another deadline, and a call may set one with [`Call::timeout`](crate::Call::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.settings.timeout = timeout;
        self
    }

    /// Sets the read timeout: the maximum pause within a response, after its headers. Defaults to 20
    /// seconds. [`Duration::MAX`] means no read timeout.
    ///
    /// Before the headers have arrived, only the deadline and the connect timeout apply.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.options.settings.read_timeout = timeout;
        self
    }

    /// Sets the time limit for opening a connection. Defaults to 5 seconds.
    ///
    /// It applies only to the default transport. Other transports have their own setting.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = timeout;
        self
    }

    /// Uses no proxy.
    ///
    /// By default, the environment variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` are
    /// read in [`build`](Self::build), in upper or lower case. A base URL on the loopback interface never
    /// uses them, and an `http://` base URL of another host, which
    /// [`allow_clear_text`](Self::allow_clear_text) permits, sends the token through them.
    ///
    /// It applies only to the default transport. `Hyper` has its own setting, and a proxy that
    /// `reqwest` configures is still used.
    pub fn no_proxy(mut self) -> Self {
        self.options.no_proxy = true;
        self
    }

    /// Sets the retry policy. Defaults to [`Retry::default`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.settings.retry = retry;
        self
    }

    /// Sets the limits on the size of requests and responses. Defaults to [`Limits::default`].
    pub fn limits(mut self, limits: Limits) -> Self {
        self.options.settings.limits = limits;
        self
    }

    /// Sets the maximum number of redirects that a call follows. Defaults to 0.
    ///
    /// Only `GET` and `HEAD` requests are redirected, and only within the origin of the base URL. Any
    /// other redirect is an error, which names the origin of the target. A redirect that an endpoint
    /// declares as a response is never followed.
    pub fn max_redirects(mut self, max_redirects: u32) -> Self {
        self.options.settings.max_redirects = max_redirects;
        self
    }

    /// Configures the HTTP client of reqwest, for example its proxies and certificates.
    ///
    /// The client disables redirects, retries and the `Referer` header of reqwest afterwards. `configure`
    /// may be called several times, because blocking calls use a separate HTTP client.
    ///
    /// ```
    /// # fn main() -> restrait::Result<()> {
    /// let client = restrait::Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .reqwest(|http| http.pool_max_idle_per_host(4))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    pub fn reqwest(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.options.transport = TransportChoice::Reqwest(Some(Box::new(configure)));
        self
    }

    /// Sets a custom transport. Defaults to reqwest, or to `fetch` in browsers.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.options.transport = TransportChoice::Custom(Arc::new(transport));
        self
    }

    /// Adds an interceptor, which runs around every call. Interceptors run in the order in which they
    /// are added.
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.options.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Sets the values of common parameters for all calls of the client.
    ///
    /// ```
    /// #[restrait::client(base_url = "https://api.example.com")]
    /// pub struct Shop {
    ///     #[header("X-Version")]
    ///     version: Option<u32>,
    /// }
    ///
    /// # fn main() -> restrait::Result<()> {
    /// let client = Shop::builder().common(|common| common.version(2)).build()?;
    /// # Ok(()) }
    /// ```
    pub fn common(mut self, change: impl FnOnce(C::Common) -> C::Common) -> Self {
        self.options.common = change(self.options.common.into()).into();
        self
    }

    /// Creates the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// If a credential, the base URL, the user agent, the retry policy or a common parameter is invalid, or
    /// if the HTTP client cannot be created. The error names the setting, or the environment variable that
    /// contains it.
    pub fn build(self) -> Result<C> {
        self.options.build(C::INFO).map(C::from_core)
    }
}

// Credentials are left out.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field(
                "base_url",
                &self.options.base_url.as_ref().map(Setting::as_str),
            )
            .field("settings", &self.options.settings)
            .finish_non_exhaustive()
    }
}
