//! Types of service credentials.

mod credential;
mod credential_linked_resources;
mod credential_list;
mod credential_patch;
mod credential_post;

pub use credential::*;
pub use credential_linked_resources::*;
pub use credential_list::*;
pub use credential_patch::*;
pub use credential_post::*;
