//! Authentication: tokens, sources of tokens that expire, and signers.
//!
//! The declaration of a client says how its calls authenticate: `#[client(.., auth = ..)]`. By default,
//! a client sends its [`Token`] with every request, as `Authorization: Bearer ..`.
//!
//! | Declaration | Sent as | Method of the builder |
//! | --- | --- | --- |
//! | `auth = bearer`, the default | `authorization: Bearer ..` | [`token`](crate::ClientBuilder::token) |
//! | `auth = basic` | `authorization: Basic ..` | [`basic_auth`](crate::ClientBuilder::basic_auth) |
//! | `auth = header("x-api-key")` | a header; `prefix = "ApiKey "` adds text before the key | [`api_key`](crate::ClientBuilder::api_key) |
//! | `auth = query("key")` | a query parameter | [`api_key`](crate::ClientBuilder::api_key) |
//! | `auth = cookie("session")` | a cookie | [`api_key`](crate::ClientBuilder::api_key) |
//! | `auth = any(bearer, query("key"))` | one of these | one of these |
//! | `auth = all(header("key"), header("app-key"))` | all of these | [`api_keys`](crate::ClientBuilder::api_keys) |
//! | `auth = none` | nothing | |
//!
//! Credentials are checked when the client is built, sent unchanged, and never shown: not in errors,
//! `Debug`, traces or recordings. They are sent only to the origin of the base URL. An endpoint or a
//! trait with `auth = none` is called without them.
//!
//! * A token that does not expire: [`ClientBuilder::token`](crate::ClientBuilder::token).
//! * A token that expires: [`ClientBuilder::token_source`](crate::ClientBuilder::token_source) sets
//!   a [`TokenSource`]. The client asks it for a token before the first call, shortly before
//!   the token expires, and after the server has rejected the token with 401. Calls that wait for a
//!   token at the same time share one request for it.
//! * An API that expects signed requests, such as those of AWS: a [`Signer`] sees each finished request
//!   and adds headers to it. Set it with [`ClientBuilder::signer`](crate::ClientBuilder::signer).
//!
//! Clients can check the scopes of a token before they send a call: see
//! [`ClientBuilder::scope_check`](crate::ClientBuilder::scope_check).
//!
//! ```
//! use std::time::{Duration, SystemTime};
//!
//! use restrait::auth::TokenError;
//! use restrait::{Client, Token};
//!
//! async fn log_in() -> Result<Token, TokenError> {
//!     // Ask the authentication service here.
//!     let token = Token::new("a-new-token")?;
//!     Ok(token.expires_at(SystemTime::now() + Duration::from_secs(3600)))
//! }
//!
//! # fn main() -> restrait::Result<()> {
//! let client = Client::builder()
//!     .base_url("https://api.example.com")
//!     .token_source(log_in)
//!     .build()?;
//! # let _ = client;
//! # Ok(()) }
//! ```

mod claim;
mod renewal;
mod signer;
mod source;
mod token;

pub(crate) use claim::granted_scopes;
pub(crate) use renewal::Renewal;
pub use signer::{RequestToSign, Signer, SignerFuture};
pub use source::{TokenError, TokenSource};
pub use token::Token;
