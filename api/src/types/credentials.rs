//! Types of service credentials.

mod by_type;
mod credential;
mod credential_config;
mod credential_config_post;
mod credential_list;
mod credential_patch;
mod credential_post;

pub use credential::*;
pub use credential_config::*;
pub use credential_config_post::*;
pub use credential_list::*;
pub use credential_patch::*;
pub use credential_post::*;
