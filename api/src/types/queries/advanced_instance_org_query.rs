//! Schema `advancedInstanceOrgQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedInstanceOrgQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedInstanceOrgQuery`: an advanced instance organization query.
pub type AdvancedInstanceOrgQuery = JsonObject;
