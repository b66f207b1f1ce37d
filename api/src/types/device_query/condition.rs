//! Conditions on a value.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

/// A condition on a value. `None` represents a missing value.
///
/// The text conditions `StartsWith`, `EndsWith`, `Contains` and `IgnoreCase` do not apply to ids.
///
/// ```
/// use losant::types::{Condition, FieldQuery};
///
/// let query: FieldQuery = Condition::Ne(Some("pump".into())).into();
/// assert_eq!(serde_json::to_string(&query)?, r#"{"$ne":"pump"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Condition<V> {
    /// The value is equal: `$eq`.
    Eq(Option<V>),
    /// The value is not equal: `$ne`.
    Ne(Option<V>),
    /// The value is greater: `$gt`.
    Gt(Option<V>),
    /// The value is less: `$lt`.
    Lt(Option<V>),
    /// The value is greater or equal: `$gte`.
    Gte(Option<V>),
    /// The value is less or equal: `$lte`.
    Lte(Option<V>),
    /// The value is in the list of at most 100 values: `$in`.
    In(Vec<V>),
    /// The value is not in the list of at most 100 values: `$nin`.
    Nin(Vec<V>),
    /// The value starts with the text: `$startsWith`.
    StartsWith(String),
    /// The value ends with the text: `$endsWith`.
    EndsWith(String),
    /// The value contains the text: `$contains`.
    Contains(String),
    /// If `true`, the other conditions ignore case: `$ci`.
    IgnoreCase(bool),
    /// An operator that this version does not know, and its operand.
    Other(String, serde_json::Value),
}

/// Implements encoding and decoding from one table of operators.
macro_rules! operators {
    ($($operator:literal = $variant:ident,)*) => {
        impl<V> Condition<V> {
            pub(super) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>
            where
                V: Serialize,
            {
                match self {
                    $(Self::$variant(value) => map.serialize_entry($operator, value),)*
                    Self::Other(operator, value) => map.serialize_entry(operator, value),
                }
            }

            pub(super) fn read<'de, M: MapAccess<'de>>(
                operator: String,
                map: &mut M,
            ) -> Result<Self, M::Error>
            where
                V: Deserialize<'de>,
            {
                Ok(match operator.as_str() {
                    $($operator => Self::$variant(map.next_value()?),)*
                    _ => Self::Other(operator, map.next_value()?),
                })
            }
        }
    };
}

/// An object with conditions, which has a schema with a name of its own.
#[cfg(feature = "schema")]
pub(super) struct Conditions<V>(std::marker::PhantomData<V>);

#[cfg(feature = "schema")]
impl<V: schemars::JsonSchema> schemars::JsonSchema for Conditions<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Conditions", V::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<Option<V>>();
        let values = schemars::json_schema!({
            "type": "array",
            "items": generator.subschema_for::<V>(),
            "maxItems": 100,
        });
        let text = schemars::json_schema!({ "type": "string", "minLength": 1 });
        schemars::json_schema!({
            "description": "Conditions that must all be satisfied.",
            "type": "object",
            "properties": {
                "$eq": value,
                "$ne": value,
                "$gt": value,
                "$lt": value,
                "$gte": value,
                "$lte": value,
                "$in": values,
                "$nin": values,
                "$startsWith": text,
                "$endsWith": text,
                "$contains": text,
                "$ci": generator.subschema_for::<bool>(),
            },
        })
    }
}

operators! {
    "$eq" = Eq,
    "$ne" = Ne,
    "$gt" = Gt,
    "$lt" = Lt,
    "$gte" = Gte,
    "$lte" = Lte,
    "$in" = In,
    "$nin" = Nin,
    "$startsWith" = StartsWith,
    "$endsWith" = EndsWith,
    "$contains" = Contains,
    "$ci" = IgnoreCase,
}
