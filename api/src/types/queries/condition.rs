//! Conditions on a value.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, IntoDeserializer, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::types::Scalar;

/// A condition: an operator and its operand.
pub(super) trait Operator: Sized {
    /// Returns the operator.
    fn name(&self) -> &str;

    /// Writes the condition.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// Decodes the operand of an operator.
    fn read<'de, M: MapAccess<'de>>(operator: String, map: &mut M) -> Result<Self, M::Error>;
}

/// Declares an enum of conditions from one table of operators.
macro_rules! conditions {
    ($(
        $(#[$meta:meta])*
        $name:ident $(<$param:ident>)? {
            $($(#[$docs:meta])* $variant:ident($ty:ty) = $operator:literal,)*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name $(<$param>)? {
            $($(#[$docs])* $variant($ty),)*
            /// An operator that this version does not know, and its operand.
            Other(String, serde_json::Value),
        }

        impl $(<$param: Serialize + for<'a> Deserialize<'a>>)? Operator for $name $(<$param>)? {
            fn name(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $operator,)*
                    Self::Other(operator, _) => operator,
                }
            }

            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$variant(operand) => map.serialize_entry($operator, operand),)*
                    Self::Other(operator, operand) => map.serialize_entry(operator, operand),
                }
            }

            fn read<'de, M: MapAccess<'de>>(
                operator: String,
                map: &mut M,
            ) -> Result<Self, M::Error> {
                Ok(match operator.as_str() {
                    $($operator => Self::$variant(map.next_value()?),)*
                    _ => Self::Other(operator, map.next_value()?),
                })
            }
        }
    )*};
}

conditions! {
    /// A condition on text, a number, a boolean or a time. `None` is a missing value.
    ///
    /// ```
    /// use losant::types::{Condition, FieldQuery};
    ///
    /// let query = FieldQuery::from(Condition::Ne(Some("pump".into())));
    /// assert_eq!(serde_json::to_string(&query)?, r#"{"$ne":"pump"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    Condition {
        /// The value is equal: `$eq`.
        Eq(Option<Scalar>) = "$eq",
        /// The value is not equal: `$ne`.
        Ne(Option<Scalar>) = "$ne",
        /// The value is greater: `$gt`.
        Gt(Option<Scalar>) = "$gt",
        /// The value is less: `$lt`.
        Lt(Option<Scalar>) = "$lt",
        /// The value is greater or equal: `$gte`.
        Gte(Option<Scalar>) = "$gte",
        /// The value is less or equal: `$lte`.
        Lte(Option<Scalar>) = "$lte",
        /// The value is in the list of at most 100 values: `$in`.
        In(Vec<Scalar>) = "$in",
        /// The value is not in the list of at most 100 values: `$nin`.
        Nin(Vec<Scalar>) = "$nin",
        /// The value starts with the text, which is not empty: `$startsWith`.
        StartsWith(String) = "$startsWith",
        /// The value ends with the text, which is not empty: `$endsWith`.
        EndsWith(String) = "$endsWith",
        /// The value contains the text, which is not empty: `$contains`.
        Contains(String) = "$contains",
        /// If `true`, the other conditions ignore case: `$ci`.
        IgnoreCase(bool) = "$ci",
    }

    /// A condition on an id. `None` is a missing id.
    IdCondition<I> {
        /// The id is equal: `$eq`.
        Eq(Option<I>) = "$eq",
        /// The id is not equal: `$ne`.
        Ne(Option<I>) = "$ne",
        /// The id is greater: `$gt`.
        Gt(Option<I>) = "$gt",
        /// The id is less: `$lt`.
        Lt(Option<I>) = "$lt",
        /// The id is greater or equal: `$gte`.
        Gte(Option<I>) = "$gte",
        /// The id is less or equal: `$lte`.
        Lte(Option<I>) = "$lte",
        /// The id is in the list of at most 100 ids: `$in`.
        In(Vec<I>) = "$in",
        /// The id is not in the list of at most 100 ids: `$nin`.
        Nin(Vec<I>) = "$nin",
    }

    /// A condition on the key or the value of a tag.
    TagCondition {
        /// The text is in the list of at most 100 texts: `$in`.
        In(Vec<String>) = "$in",
        /// The text is not in the list of at most 100 texts: `$nin`.
        Nin(Vec<String>) = "$nin",
    }
}

/// What a document has for a property: `null`, a value, or an object of conditions.
pub(super) enum Asked<V, C> {
    Absent,
    Is(V),
    All(Vec<C>),
}

impl<'de, V: Deserialize<'de>, C: Operator> Deserialize<'de> for Asked<V, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AskedVisitor(PhantomData))
    }
}

struct AskedVisitor<V, C>(PhantomData<(V, C)>);

impl<'de, V: Deserialize<'de>, C: Operator> Visitor<'de> for AskedVisitor<V, C> {
    type Value = Asked<V, C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or an object of conditions")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Asked::Absent)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        V::deserialize(value.into_deserializer()).map(Asked::Is)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        V::deserialize(value.into_deserializer()).map(Asked::Is)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        V::deserialize(value.into_deserializer()).map(Asked::Is)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        V::deserialize(value.into_deserializer()).map(Asked::Is)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        V::deserialize(value.into_deserializer()).map(Asked::Is)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut conditions: Vec<C> = Vec::new();
        while let Some(operator) = map.next_key::<String>()? {
            if conditions.iter().any(|one| one.name() == operator) {
                return Err(Error::custom(Duplicate(&operator)));
            }
            conditions.push(C::read(operator, &mut map)?);
        }
        Ok(Asked::All(conditions))
    }
}

/// Encodes conditions as one object, which has each operator once.
pub(super) fn write<C: Operator, S: Serializer>(
    conditions: &[C],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(conditions.len()))?;
    let mut before = conditions.iter();
    for condition in conditions.iter().rev() {
        before.next_back();
        if before.clone().any(|one| one.name() == condition.name()) {
            return Err(S::Error::custom(Duplicate(condition.name())));
        }
    }
    for condition in conditions {
        condition.write(&mut map)?;
    }
    map.end()
}

/// The message for an operator that an object has twice. A JSON object would lose one of them.
struct Duplicate<'a>(&'a str);

impl fmt::Display for Duplicate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operator = crate::text::excerpt(self.0);
        write!(
            f,
            "duplicate operator `{operator}`; combine two queries with `$and`"
        )
    }
}
