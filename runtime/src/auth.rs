//! Tokens: what they are, where they come from, when they are renewed.

mod claim;
mod renewal;
mod source;
mod token;

pub(crate) use renewal::Renewal;
pub use source::{TokenError, TokenSource};
pub use token::Token;
