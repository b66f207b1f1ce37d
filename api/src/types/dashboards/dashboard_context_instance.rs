//! Schema `dashboardContextInstance`.

use std::collections::BTreeMap;

use crate::Number;
use crate::schema::untagged_enum;
use crate::types::TagFilter;

/// Schema `dashboardContextInstance`: dashboard context instances by name.
///
/// ```
/// let value: losant::types::DashboardContextInstance = serde_json::from_str("{}")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DashboardContextInstance = BTreeMap<String, DashboardContextInstanceItem>;

untagged_enum! {
    /// The dashboard context instance item of a dashboard context instance.
    pub enum DashboardContextInstanceItem as "dashboardContextInstanceItem" {
        /// Text.
        Text(String),
        /// A number.
        Number(Number),
        /// A tag filter.
        TagFilter(TagFilter),
    }
}
