//! Types of integrations.

mod integration;
mod integration_config;
mod integration_list;

pub use integration::*;
pub use integration_config::*;
pub use integration_list::*;
