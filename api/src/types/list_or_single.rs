//! Values that documents contain alone or in a list.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A single value or a list of values.
///
/// ```
/// use losant::types::{DeviceClass, ListOrSingle};
///
/// let one: ListOrSingle<DeviceClass> = DeviceClass::Gateway.into();
/// assert_eq!(serde_json::to_string(&one)?, r#""gateway""#);
/// let many: ListOrSingle<DeviceClass> = [DeviceClass::Gateway, DeviceClass::Floating].into();
/// assert_eq!(serde_json::to_string(&many)?, r#"["gateway","floating"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ListOrSingle<T> {
    /// A single value, encoded without a list.
    Single(T),
    /// A list of any length.
    List(Vec<T>),
}

impl<T> ListOrSingle<T> {
    /// Returns all values as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::Single(value) => std::slice::from_ref(value),
            Self::List(list) => list,
        }
    }
}

impl<T> From<T> for ListOrSingle<T> {
    fn from(value: T) -> Self {
        Self::Single(value)
    }
}

impl<T> From<Vec<T>> for ListOrSingle<T> {
    fn from(list: Vec<T>) -> Self {
        Self::List(list)
    }
}

impl<T, const N: usize> From<[T; N]> for ListOrSingle<T> {
    fn from(list: [T; N]) -> Self {
        Self::List(list.into())
    }
}

impl<T: Serialize> Serialize for ListOrSingle<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Single(value) => value.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ListOrSingle<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListOrSingleVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for ListOrSingleVisitor<T> {
            type Value = ListOrSingle<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an item or an array")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                T::deserialize(text.into_deserializer()).map(ListOrSingle::Single)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(ListOrSingle::Single)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(ListOrSingle::List)
            }
        }

        deserializer.deserialize_any(ListOrSingleVisitor(PhantomData))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for ListOrSingle<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}OrList", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A single value or a list of values.",
            "anyOf": [generator.subschema_for::<T>(), generator.subschema_for::<Vec<T>>()],
        })
    }
}
