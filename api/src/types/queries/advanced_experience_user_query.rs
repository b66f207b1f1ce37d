//! Schema `advancedExperienceUserQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedExperienceUserQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedExperienceUserQuery`: an advanced experience user query.
pub type AdvancedExperienceUserQuery = JsonObject;
