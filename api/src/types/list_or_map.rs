//! Collections that documents contain as a list or as an object.

use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A collection that the API returns as a list of `T`, or on request as an object with values `V`.
///
/// ```
/// use losant::types::{ListOrMap, Tags};
///
/// let tags: Tags = serde_json::from_str(r#"{"floor":"8"}"#)?;
/// assert!(matches!(tags, ListOrMap::Map(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum ListOrMap<T, V = T> {
    /// A list, in the order of the response.
    List(Vec<T>),
    /// An object, by name.
    Map(BTreeMap<String, V>),
}

impl<T, V> ListOrMap<T, V> {
    /// Returns the list and the object. One of them is empty.
    pub(super) fn parts(&self) -> (&[T], btree_map::Iter<'_, String, V>) {
        match self {
            Self::List(list) => (list, btree_map::Iter::default()),
            Self::Map(map) => (&[], map.iter()),
        }
    }
}

impl<T, V> From<Vec<T>> for ListOrMap<T, V> {
    fn from(list: Vec<T>) -> Self {
        Self::List(list)
    }
}

impl<T: Serialize, V: Serialize> Serialize for ListOrMap<T, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(list) => list.serialize(serializer),
            Self::Map(map) => map.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for ListOrMap<T, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListOrMapVisitor<T, V>(PhantomData<(T, V)>);

        impl<'de, T: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for ListOrMapVisitor<T, V> {
            type Value = ListOrMap<T, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array or an object")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(ListOrMap::List)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                BTreeMap::deserialize(MapAccessDeserializer::new(map)).map(ListOrMap::Map)
            }
        }

        deserializer.deserialize_any(ListOrMapVisitor(PhantomData))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema, V: schemars::JsonSchema> schemars::JsonSchema for ListOrMap<T, V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}ListOrMap", T::schema_name()).into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        format!("losant::ListOrMap<{}, {}>", T::schema_id(), V::schema_id()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A list, or on request an object by name.",
            "anyOf": [
                generator.subschema_for::<Vec<T>>(),
                generator.subschema_for::<BTreeMap<String, V>>(),
            ],
        })
    }
}
