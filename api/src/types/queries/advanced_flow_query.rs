//! Schema `advancedFlowQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedFlowQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedFlowQuery`: an advanced flow query.
pub type AdvancedFlowQuery = JsonObject;
