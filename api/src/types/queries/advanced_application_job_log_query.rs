//! Schema `advancedApplicationJobLogQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedApplicationJobLogQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedApplicationJobLogQuery`: an advanced application job log query.
pub type AdvancedApplicationJobLogQuery = JsonObject;
