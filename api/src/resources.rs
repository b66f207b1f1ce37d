//! The API traits: one resource a file.
//!
//! Beside each trait stands a module of its name with the calls' types.

mod declared {
    pub(super) mod application;
    pub(super) mod auth;
    pub(super) mod device;
    pub(super) mod devices;
    pub(super) mod file;
    pub(super) mod instance_org;
}

pub use declared::application::*;
pub use declared::auth::*;
pub use declared::device::*;
pub use declared::devices::*;
pub use declared::file::*;
pub use declared::instance_org::*;
