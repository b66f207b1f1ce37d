//! Queries for one field of a device.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, IntoDeserializer, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Condition;
use crate::types::{ConnectionStatus, DeviceClass, Scalar};

/// A query for one field: a value, a missing value, or conditions that must all be satisfied.
///
/// ```
/// use losant::types::{Condition, FieldQuery};
///
/// let json = |asked: FieldQuery| serde_json::to_string(&asked).unwrap();
/// assert_eq!(json("pump".into()), r#""pump""#);
/// assert_eq!(json(FieldQuery::Absent), "null");
/// let between = FieldQuery::all([Condition::Gte(Some(5.into())), Condition::Lt(Some(9.into()))]);
/// assert_eq!(json(between), r#"{"$gte":5,"$lt":9}"#);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum FieldQuery<V = Scalar> {
    /// The field has no value.
    Absent,
    /// The field has this value.
    Is(V),
    /// The field satisfies all conditions. The API accepts each kind of condition once, and only
    /// one condition on an id.
    All(Vec<Condition<V>>),
}

impl<V> FieldQuery<V> {
    /// Returns a query for values that satisfy all conditions.
    pub fn all(conditions: impl Into<Vec<Condition<V>>>) -> Self {
        Self::All(conditions.into())
    }

    /// Returns a query for values other than this one.
    pub fn not(value: impl Into<V>) -> Self {
        Condition::Ne(Some(value.into())).into()
    }

    /// Returns a query for values in this list of at most 100.
    pub fn one_of(values: impl IntoIterator<Item: Into<V>>) -> Self {
        Condition::In(values.into_iter().map(Into::into).collect()).into()
    }

    /// Returns a query for values that are not in this list of at most 100.
    pub fn none_of(values: impl IntoIterator<Item: Into<V>>) -> Self {
        Condition::Nin(values.into_iter().map(Into::into).collect()).into()
    }
}

impl FieldQuery {
    /// Returns a query for values that start with this text.
    pub fn starts_with(text: impl Into<String>) -> Self {
        Condition::StartsWith(text.into()).into()
    }

    /// Returns a query for values that end with this text.
    pub fn ends_with(text: impl Into<String>) -> Self {
        Condition::EndsWith(text.into()).into()
    }

    /// Returns a query for values that contain this text.
    pub fn contains(text: impl Into<String>) -> Self {
        Condition::Contains(text.into()).into()
    }
}

impl<V> From<Condition<V>> for FieldQuery<V> {
    fn from(condition: Condition<V>) -> Self {
        Self::All(vec![condition])
    }
}

macro_rules! is {
    ($($ty:ty => $value:ty,)*) => {$(
        impl From<$ty> for FieldQuery<$value> {
            fn from(value: $ty) -> Self {
                Self::Is(value.into())
            }
        }
    )*};
}

is! {
    Scalar => Scalar,
    &str => Scalar,
    String => Scalar,
    bool => Scalar,
    i32 => Scalar,
    i64 => Scalar,
    u32 => Scalar,
    u64 => Scalar,
    f64 => Scalar,
    ConnectionStatus => Scalar,
    DeviceClass => Scalar,
    crate::Timestamp => Scalar,
    &str => String,
    String => String,
    crate::DeviceId => crate::DeviceId,
    crate::ExperienceUserId => crate::ExperienceUserId,
    crate::ExperienceGroupId => crate::ExperienceGroupId,
}

impl<V: Serialize> Serialize for FieldQuery<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_unit(),
            Self::Is(value) => value.serialize(serializer),
            Self::All(conditions) => {
                let mut map = serializer.serialize_map(Some(conditions.len()))?;
                for condition in conditions {
                    condition.write(&mut map)?;
                }
                map.end()
            }
        }
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for FieldQuery<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldQueryVisitor<V>(PhantomData<V>);

        impl<'de, V: Deserialize<'de>> Visitor<'de> for FieldQueryVisitor<V> {
            type Value = FieldQuery<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or an object with conditions")
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(FieldQuery::Absent)
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
                V::deserialize(value.into_deserializer()).map(FieldQuery::Is)
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
                V::deserialize(value.into_deserializer()).map(FieldQuery::Is)
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
                V::deserialize(value.into_deserializer()).map(FieldQuery::Is)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
                V::deserialize(value.into_deserializer()).map(FieldQuery::Is)
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
                V::deserialize(value.into_deserializer()).map(FieldQuery::Is)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut conditions = Vec::new();
                while let Some(operator) = map.next_key()? {
                    conditions.push(Condition::read(operator, &mut map)?);
                }
                Ok(FieldQuery::All(conditions))
            }
        }

        deserializer.deserialize_any(FieldQueryVisitor(PhantomData))
    }
}

#[cfg(feature = "schema")]
impl<V: schemars::JsonSchema> schemars::JsonSchema for FieldQuery<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Query", V::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A value, `null` for a missing value, or conditions that must all be satisfied.",
            "anyOf": [
                generator.subschema_for::<V>(),
                { "type": "null" },
                generator.subschema_for::<super::condition::Conditions<V>>(),
            ],
        })
    }
}
