//! Schema `advancedFlowVersionQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedFlowVersionQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedFlowVersionQuery`: an advanced flow version query.
pub type AdvancedFlowVersionQuery = JsonObject;
