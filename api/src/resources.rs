//! The API traits: one resource a file.
//!
//! Beside each trait stands a module of its name with the calls' types.

mod instance_organization;

pub use instance_organization::{InstanceOrg, instance_org};
