//! Authentication: tokens, and sources of tokens that expire.
//!
//! A client sends its [`Token`] with every request, as `Authorization: Bearer ..`. The token is
//! checked when the client is built, sent unchanged, and never shown: not in errors, `Debug`, traces
//! or recordings.
//!
//! * A token that does not expire: [`ClientBuilder::token`](crate::ClientBuilder::token).
//! * A token that expires: [`ClientBuilder::token_source`](crate::ClientBuilder::token_source) sets
//!   a [`TokenSource`]. The client asks it for a token before the first call, shortly before
//!   the token expires, and after the server has rejected the token with 401. Calls that wait for a
//!   token at the same time share one request for it.
//! * An API key in a header or a query parameter: declare it as a field of the client with `secret`;
//!   see [`client`](macro@crate::client).
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
mod source;
mod token;

pub(crate) use renewal::Renewal;
pub use source::{TokenError, TokenSource};
pub use token::Token;
