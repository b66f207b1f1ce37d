//! Types of integrations.

mod integration;
mod integration_list;
mod integration_patch;
mod integration_post;

pub use integration::*;
pub use integration_list::*;
pub use integration_patch::*;
pub use integration_post::*;
