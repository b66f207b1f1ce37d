//! The declared endpoints.

pub(crate) mod blobs;
pub(crate) mod manifests;
pub(crate) mod repositories;
