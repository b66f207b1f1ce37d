//! Schema `advancedApplicationKeyQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedApplicationKeyQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedApplicationKeyQuery`: an advanced application key query.
pub type AdvancedApplicationKeyQuery = JsonObject;
