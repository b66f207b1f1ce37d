//! Types of the current user: tokens, OAuth clients, two-factor authentication.

mod api_token;
mod api_tokens;
mod change_password;
mod me;
mod multi_factor_auth_disable;
mod multi_factor_auth_enable;
mod multi_factor_auth_info;
mod recent_item;
mod recent_item_list;
mod user_oauth_client;
mod user_oauth_token;

pub use api_token::*;
pub use api_tokens::*;
pub use change_password::*;
pub use me::*;
pub use multi_factor_auth_disable::*;
pub use multi_factor_auth_enable::*;
pub use multi_factor_auth_info::*;
pub use recent_item::*;
pub use recent_item_list::*;
pub use user_oauth_client::*;
pub use user_oauth_token::*;
