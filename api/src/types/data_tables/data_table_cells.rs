//! The cells of rows in requests.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::types::Scalar;

/// Cells of a row by column.
///
/// Names of columns have 1 to 255 letters, digits, `_` and `-`. A row has at most 50 cells.
///
/// ```
/// use losant::types::DataTableCells;
///
/// let cells = DataTableCells::default().with("area", 42.5).with_empty("note");
/// assert_eq!(serde_json::to_string(&cells)?, r#"{"area":42.5,"note":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DataTableCells(pub BTreeMap<String, Option<Scalar>>);

impl DataTableCells {
    /// Sets the value of a cell.
    #[must_use]
    pub fn with(mut self, column: impl Into<String>, value: impl Into<Scalar>) -> Self {
        self.0.insert(column.into(), Some(value.into()));
        self
    }

    /// Empties a cell, which is sent as `null`.
    #[must_use]
    pub fn with_empty(mut self, column: impl Into<String>) -> Self {
        self.0.insert(column.into(), None);
        self
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DataTableCells {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "dataTableCells".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Cells of a row by column.",
            "type": "object",
            "propertyNames": { "pattern": "^[0-9a-zA-Z_-]{1,255}$" },
            "additionalProperties": generator.subschema_for::<Option<Scalar>>(),
            "maxProperties": 50,
        })
    }
}
