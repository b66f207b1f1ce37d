//! Logins whose tokens stay fresh: of a user, and of a device.
//!
//! A login is a [`TokenSource`]. The client logs in before its first call, again
//! shortly before the token expires, and after Losant has rejected the token.
//!
//! ```no_run
//! use losant::Client;
//! use losant::login::UserLogin;
//!
//! # async fn ask_for_code() -> Result<String, losant::auth::TokenError> { Ok("123456".into()) }
//! # fn example(password: &str) -> losant::Result<()> {
//! // A client without a token, for the login itself.
//! let open = Client::builder().build()?;
//! let login = UserLogin::new(&open, "ada@example.com", password)
//!     .scopes(["all.User.read"])
//!     .two_factor_code(|| async { ask_for_code().await });
//! let client = Client::builder().token_source(login).build()?;
//! # let _ = client;
//! # Ok(()) }
//! ```

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::auth::{TokenError, TokenSource};
use crate::time::hours;
use crate::types::{DeviceCredentials, Scope, SecretString, UserCredentials};
use crate::{BoxFuture, Client, DeviceId, Error, Timestamp, Token};

/// Default of [`UserLogin::token_ttl`] and [`DeviceLogin::token_ttl`].
const TOKEN_TTL: Duration = hours(12);

/// A function that returns a code for two-factor authentication.
type CodeCallback = Box<dyn Fn() -> BoxFuture<Result<String, TokenError>> + Send + Sync>;

/// The login of a user with an email address and a password. See the [module](self).
///
/// The password is never shown: not by `Debug`, and not in errors.
pub struct UserLogin {
    client: Client,
    credentials: UserCredentials,
    ttl: Duration,
    code: Option<CodeCallback>,
}

impl UserLogin {
    /// Creates a login. `client` makes the call, which needs no token.
    pub fn new(
        client: &Client,
        email: impl Into<String>,
        password: impl Into<SecretString>,
    ) -> Self {
        Self {
            client: client.clone(),
            credentials: UserCredentials::new(email, password),
            ttl: TOKEN_TTL,
            code: None,
        }
    }

    /// Sets the scopes of the token. Defaults to `all.User`.
    #[must_use]
    pub fn scopes<S: Into<Scope>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<Scope> = scopes.into_iter().map(Into::into).collect();
        self.credentials = self.credentials.requested_scopes(scopes);
        self
    }

    /// Sets the lifetime of a token, in whole seconds. Defaults to 12 hours.
    #[must_use]
    pub fn token_ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Sets a function that returns the code for two-factor authentication. It is called at each login, so
    /// also when the token has expired.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn two_factor_code<F, R>(mut self, code: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, TokenError>> + Send + 'static,
    {
        self.code = Some(Box::new(move || Box::pin(code())));
        self
    }

    /// Sets a function that returns the code for two-factor authentication. It is called at each login, so
    /// also when the token has expired.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn two_factor_code<F, R>(mut self, code: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, TokenError>> + 'static,
    {
        self.code = Some(Box::new(move || Box::pin(code())));
        self
    }
}

impl TokenSource for UserLogin {
    fn token(&self) -> BoxFuture<Result<Token, TokenError>> {
        let client = self.client.clone();
        let (ttl, code) = (self.ttl, self.code.as_ref().map(|code| code()));
        let mut credentials = self.credentials.clone().token_ttl(ttl.as_secs());
        Box::pin(async move {
            if let Some(code) = code {
                credentials = credentials.two_factor_code(code.await?);
            }
            let result = client.auth().authenticate_user(&credentials).await;
            let code = credentials.two_factor_code.as_ref();
            let secrets = [Some(&credentials.password), code];
            let user = result.map_err(|error| without_secrets(error, secrets))?;
            token(&user.token, ttl)
        })
    }
}

// The credentials are secret.
impl fmt::Debug for UserLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserLogin")
            .field("token_ttl", &self.ttl)
            .finish_non_exhaustive()
    }
}

/// The login of a device with an access key.
///
/// The secret of the key is never shown: not by `Debug`, and not in errors.
///
/// ```no_run
/// use losant::login::DeviceLogin;
/// use losant::{Client, DeviceId};
///
/// # fn example(pump: DeviceId, key: &str, secret: &str) -> losant::Result<()> {
/// let open = Client::builder().build()?;
/// let login = DeviceLogin::new(&open, pump, key, secret).scopes(["device.sendState"]);
/// let client = Client::builder().token_source(login).build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
pub struct DeviceLogin {
    client: Client,
    credentials: DeviceCredentials,
    ttl: Duration,
}

impl DeviceLogin {
    /// Creates a login. `client` makes the call, which needs no token.
    pub fn new(
        client: &Client,
        device: DeviceId,
        key: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            client: client.clone(),
            credentials: DeviceCredentials::new(device).key(key).secret(secret),
            ttl: TOKEN_TTL,
        }
    }

    /// Sets the scopes of the token. Defaults to `all.Device`.
    #[must_use]
    pub fn scopes<S: Into<Scope>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<Scope> = scopes.into_iter().map(Into::into).collect();
        self.credentials = self.credentials.requested_scopes(scopes);
        self
    }

    /// Sets the lifetime of a token, in whole seconds. Defaults to 12 hours.
    #[must_use]
    pub fn token_ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }
}

impl TokenSource for DeviceLogin {
    fn token(&self) -> BoxFuture<Result<Token, TokenError>> {
        let (client, ttl) = (self.client.clone(), self.ttl);
        let credentials = self.credentials.clone().token_ttl(ttl.as_secs());
        Box::pin(async move {
            let result = client.auth().authenticate_device(&credentials).await;
            let secrets = [credentials.secret.as_ref(), None];
            let device = result.map_err(|error| without_secrets(error, secrets))?;
            token(&device.token, ttl)
        })
    }
}

// The credentials are secret.
impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("device", &self.credentials.device_id)
            .field("token_ttl", &self.ttl)
            .finish_non_exhaustive()
    }
}

/// Returns the error of a login, without the texts of a server that repeats a secret.
fn without_secrets(error: Error, secrets: [Option<&SecretString>; 2]) -> TokenError {
    let body = String::from_utf8_lossy(error.body().unwrap_or_default());
    let texts = [error.to_string(), body.into_owned()];
    let is_shown = |secret: &SecretString| {
        let secret = secret.as_str();
        !secret.is_empty() && texts.iter().any(|text| text.contains(secret))
    };
    if secrets.into_iter().flatten().any(is_shown) {
        let path = error.endpoint().map_or("login", |route| route.path());
        let status = error
            .status()
            .map_or(String::new(), |status| format!(" {status}"));
        return format!("{path}:{status}; the message is hidden because it contains a secret")
            .into();
    }
    error.into()
}

/// Returns a token with its time of expiry, by the clock of this computer.
fn token(token: &SecretString, ttl: Duration) -> Result<Token, TokenError> {
    let token = Token::new(token.as_str())?;
    let now = u64::try_from(Timestamp::now().unix_millis())?;
    let expiry = Duration::from_millis(now).checked_add(Duration::from_secs(ttl.as_secs()));
    let expiry = expiry.and_then(|expiry| SystemTime::UNIX_EPOCH.checked_add(expiry));
    Ok(match expiry {
        Some(expiry) => token.expires_at(expiry),
        None => token,
    })
}
