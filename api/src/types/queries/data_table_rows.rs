//! Queries for rows of a data table.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::FieldQuery;

/// A query for rows of a data table: a [`FieldQuery`] for each column.
///
/// The columns of all tables include `id`, `createdAt` and `updatedAt`. A query without any columns
/// matches all rows.
///
/// ```
/// use losant::types::{AdvancedQuery, FieldQuery};
///
/// let query = AdvancedQuery::new()
///     .column("city", "Cincinnati")
///     .column("price", FieldQuery::below(20));
/// let json = r#"{"city":"Cincinnati","price":{"$lt":20}}"#;
/// assert_eq!(serde_json::to_string(&query)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedQuery {
    /// Queries of which a row must match all, at most 100.
    pub and: Option<Vec<Self>>,
    /// Queries of which a row must match at least one, at most 100.
    pub or: Option<Vec<Self>>,
    /// Queries of which a row must not match any, at most 100.
    pub nor: Option<Vec<Self>>,
    /// Queries for columns by name, 1 to 255 letters, digits, `_` and `-`. Names that begin with `$` are
    /// operators: a query with such a column cannot be encoded.
    pub columns: BTreeMap<String, FieldQuery>,
}

impl AdvancedQuery {
    /// Creates a query that matches all rows.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query for a column. It replaces an earlier query for the same column.
    #[must_use]
    pub fn column(mut self, name: impl Into<String>, query: impl Into<FieldQuery>) -> Self {
        self.columns.insert(name.into(), query.into());
        self
    }

    /// Sets [`and`](Self#structfield.and).
    #[must_use]
    pub fn and(mut self, queries: impl Into<Vec<Self>>) -> Self {
        self.and = Some(queries.into());
        self
    }

    /// Sets [`or`](Self#structfield.or).
    #[must_use]
    pub fn or(mut self, queries: impl Into<Vec<Self>>) -> Self {
        self.or = Some(queries.into());
        self
    }

    /// Sets [`nor`](Self#structfield.nor).
    #[must_use]
    pub fn nor(mut self, queries: impl Into<Vec<Self>>) -> Self {
        self.nor = Some(queries.into());
        self
    }
}

super::combine::methods! { AdvancedQuery }

impl Serialize for AdvancedQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let operators = [("$and", &self.and), ("$or", &self.or), ("$nor", &self.nor)];
        for (operator, queries) in operators {
            if let Some(queries) = queries {
                map.serialize_entry(operator, queries)?;
            }
        }
        for (name, query) in &self.columns {
            if name.starts_with('$') {
                let name = crate::text::excerpt(name);
                return Err(S::Error::custom(format_args!(
                    "`{name}` is an operator, not a column"
                )));
            }
            map.serialize_entry(name, query)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for AdvancedQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct QueryVisitor;

        impl<'de> Visitor<'de> for QueryVisitor {
            type Value = AdvancedQuery;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object `advancedQuery`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<AdvancedQuery, A::Error> {
                let mut query = AdvancedQuery::new();
                while let Some(name) = map.next_key::<String>()? {
                    let is_duplicate = match &*name {
                        "$and" => query.and.replace(map.next_value()?).is_some(),
                        "$or" => query.or.replace(map.next_value()?).is_some(),
                        "$nor" => query.nor.replace(map.next_value()?).is_some(),
                        operator if operator.starts_with('$') => {
                            let operator = crate::text::excerpt(operator);
                            return Err(Error::custom(format_args!(
                                "unknown operator `{operator}`"
                            )));
                        }
                        column => {
                            let asked = map.next_value()?;
                            query.columns.insert(column.to_owned(), asked).is_some()
                        }
                    };
                    if is_duplicate {
                        let name = crate::text::excerpt(&name);
                        return Err(Error::custom(format_args!("duplicate field `{name}`")));
                    }
                }
                Ok(query)
            }
        }

        deserializer.deserialize_map(QueryVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for AdvancedQuery {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "advancedQuery".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let queries = |description: &str, query: schemars::Schema| {
            schemars::json_schema!({
                "description": description,
                "type": "array",
                "items": query,
                "maxItems": 100,
            })
        };
        let query = generator.subschema_for::<Self>();
        schemars::json_schema!({
            "description": "A query for rows of a data table: a query for each column.",
            "type": "object",
            "properties": {
                "$and": queries("Queries of which a row must match all.", query.clone()),
                "$or": queries("Queries of which a row must match at least one.", query.clone()),
                "$nor": queries("Queries of which a row must not match any.", query),
            },
            "patternProperties": {
                "^[0-9a-zA-Z_-]{1,255}$": generator.subschema_for::<FieldQuery>(),
            },
            "additionalProperties": false,
        })
    }
}
