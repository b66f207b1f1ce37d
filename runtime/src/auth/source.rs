//! Where tokens come from when they do not last.

use crate::{BoxFuture, Token};

/// Why a source has no token.
pub type TokenError = Box<dyn std::error::Error + Send + Sync>;

/// A source of tokens, for tokens that expire.
///
/// It is asked before the first call, before a call whose token has expired, and after the
/// server has refused a token with 401: once for all calls that wait for it. What it takes counts
/// toward the call's deadline.
///
/// Every function that returns a future of a token is a source:
///
/// ```
/// use restrait::auth::TokenError;
/// use restrait::Token;
///
/// # fn builder() -> restrait::ClientBuilder<restrait::Client> { restrait::Client::builder() }
/// let builder = builder().token_source(|| async {
///     let text = String::from("fetched from somewhere");
///     Ok::<_, TokenError>(Token::new(text.replace(' ', "-"))?)
/// });
/// # let _ = builder;
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token that can be used from now on.
    fn token(&self) -> BoxFuture<Result<Token, TokenError>>;
}

#[cfg(not(target_arch = "wasm32"))]
impl<F, R> TokenSource for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Token, TokenError>> + Send + 'static,
{
    fn token(&self) -> BoxFuture<Result<Token, TokenError>> {
        Box::pin(self())
    }
}

#[cfg(target_arch = "wasm32")]
impl<F, R> TokenSource for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Token, TokenError>> + 'static,
{
    fn token(&self) -> BoxFuture<Result<Token, TokenError>> {
        Box::pin(self())
    }
}
