//! Schema `advancedEventQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedEventQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedEventQuery`: an advanced event query.
pub type AdvancedEventQuery = JsonObject;
