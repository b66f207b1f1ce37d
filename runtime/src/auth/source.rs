//! Sources of tokens that expire.

use crate::{BoxFuture, Token};

/// An error of a [`TokenSource`].
///
/// The error of the call includes its text and the texts of its sources. Leave secrets out of it.
///
/// ```
/// use restrait::auth::TokenError;
///
/// let error: TokenError = "the login service is not available".into();
/// # let _ = error;
/// ```
pub type TokenError = Box<dyn std::error::Error + Send + Sync>;

/// A source of tokens that expire.
///
/// The client calls it before the first call, shortly before the token expires, and after the server
/// has rejected the token with 401. Calls that wait at the same time share one token. The time that
/// it takes counts toward the deadline of the call.
///
/// A token is renewed before it expires by a tenth of its remaining time, at most 10 s. A token that
/// has already expired when the source returns it is used until the server rejects it, because the
/// local clock must be wrong. If [`set_token`](macro@crate::client) is called while the source is
/// running, the token that was set is kept.
///
/// A closure that returns a future of a token is a source:
///
/// ```
/// use restrait::auth::TokenError;
/// use restrait::Token;
///
/// # fn builder() -> restrait::ClientBuilder<restrait::Client> { restrait::Client::builder() }
/// let builder = builder().token_source(|| async {
///     let text = std::fs::read_to_string("/run/secrets/token")?;
///     Ok::<_, TokenError>(Token::new(text.trim())?)
/// });
/// # let _ = builder;
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Returns a new token.
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
