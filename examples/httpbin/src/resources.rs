//! The declared endpoints.

pub(crate) mod access;
pub(crate) mod cookies;
pub(crate) mod data;
pub(crate) mod formats;
pub(crate) mod images;
pub(crate) mod inspection;
pub(crate) mod methods;
pub(crate) mod redirects;
pub(crate) mod statuses;
