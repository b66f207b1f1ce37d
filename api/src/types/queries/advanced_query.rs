//! Schema `advancedQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedQuery`: an advanced query.
pub type AdvancedQuery = JsonObject;
