//! Types of the current user: profile, passwords, two-factor authentication and tokens.

mod api_token;
mod me;
mod me_patch;
mod oauth_client;
mod oauth_client_patch;
mod oauth_token;
mod recent_items;
mod two_factor_auth;

pub use api_token::*;
pub use me::*;
pub use me_patch::*;
pub use oauth_client::*;
pub use oauth_client_patch::*;
pub use oauth_token::*;
pub use recent_items::*;
pub use two_factor_auth::*;
