//! Schema `advancedApplicationCertQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedApplicationCertQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedApplicationCertQuery`: an advanced application cert query.
pub type AdvancedApplicationCertQuery = JsonObject;
