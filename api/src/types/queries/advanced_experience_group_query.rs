//! Schema `advancedExperienceGroupQuery`.
//!
//! Not expressed by these types:
//!
//! - `advancedExperienceGroupQuery.json#`: is a query, which needs a builder

use crate::types::JsonObject;

/// Schema `advancedExperienceGroupQuery`: an advanced experience group query.
pub type AdvancedExperienceGroupQuery = JsonObject;
