//! The API traits, a file for each resource.

pub(crate) mod account;
pub(crate) mod issues;
pub(crate) mod releases;
pub(crate) mod repositories;
