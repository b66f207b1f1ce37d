//! The declared endpoints.

pub(crate) mod queries;
pub(crate) mod series;
pub(crate) mod server;
pub(crate) mod status;
