//! Tokens, users and API keys.

use super::Builder;
use crate::tokens::Scopes;

impl<S: Send + 'static> Builder<S> {
    /// Adds a bearer token with these scopes. It replaces an earlier one with the same text.
    ///
    /// Endpoints that declare scopes require a token with one of them. Endpoints that declare no
    /// scopes accept every request.
    pub fn token<T: Into<String>>(
        mut self,
        token: impl Into<String>,
        scopes: impl IntoIterator<Item = T>,
    ) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        self.settings
            .tokens
            .insert(token.into(), Scopes::Some(scopes));
        self
    }

    /// Adds a bearer token with access to every endpoint.
    pub fn unrestricted_token(mut self, token: impl Into<String>) -> Self {
        self.settings.tokens.insert(token.into(), Scopes::All);
        self
    }

    /// Adds a user with access to every endpoint, for a client that declares `auth = basic`.
    ///
    /// Endpoints require a user and a password, but the server accepts all of them until one is added.
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).basic_auth("ann", "a-password");
    /// # let _ = builder;
    /// ```
    pub fn basic_auth(mut self, user: &str, password: &str) -> Self {
        self.settings.tokens.insert_basic(user, password);
        self
    }

    /// Adds an API key with access to every endpoint, for a client that declares a key in a header, the
    /// query or a cookie of this name.
    ///
    /// Endpoints require the key, but the server accepts every key of this name until one is added.
    ///
    /// ```
    /// # use restrait_fake::FakeServer;
    /// let builder = FakeServer::builder(()).api_key("x-api-key", "a-key");
    /// # let _ = builder;
    /// ```
    pub fn api_key(mut self, name: &str, key: impl Into<String>) -> Self {
        self.settings.tokens.insert_key(name, key.into());
        self
    }
}
