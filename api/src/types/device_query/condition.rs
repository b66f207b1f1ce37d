//! One condition that a value meets.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

/// A condition that a value meets. `None` stands for the absent value.
///
/// The five about text are for other values than ids.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Condition<V> {
    /// It is this one: `$eq`.
    Eq(Option<V>),
    /// It is not this one: `$ne`.
    Ne(Option<V>),
    /// It is greater: `$gt`.
    Gt(Option<V>),
    /// It is less: `$lt`.
    Lt(Option<V>),
    /// It is this one or greater: `$gte`.
    Gte(Option<V>),
    /// It is this one or less: `$lte`.
    Lte(Option<V>),
    /// It is one of these, at most 100: `$in`.
    In(Vec<V>),
    /// It is none of these, at most 100: `$nin`.
    Nin(Vec<V>),
    /// It starts with this text: `$startsWith`.
    StartsWith(String),
    /// It ends with this text: `$endsWith`.
    EndsWith(String),
    /// It has this text in it: `$contains`.
    Contains(String),
    /// Whether the case of letters makes no difference to the other conditions: `$ci`.
    IgnoreCase(bool),
    /// A condition that this version does not know: its operator and what that is given.
    Other(String, serde_json::Value),
}

/// Each operator's name and variant, once for both directions.
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
