//! Schema `advancedFlowByVersionQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedFlowByVersionQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedFlowByVersionQuery`: an advanced flow by version query.
pub type AdvancedFlowByVersionQuery = JsonObject;
