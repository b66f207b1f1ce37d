//! One thing, or a list of them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One text or object, or a list of them, as a document may have either.
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
    /// One, by itself.
    One(T),
    /// A list, of any length.
    Many(Vec<T>),
}

impl<T> ListOrSingle<T> {
    /// All of them.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

impl<T> From<T> for ListOrSingle<T> {
    fn from(one: T) -> Self {
        Self::One(one)
    }
}

impl<T> From<Vec<T>> for ListOrSingle<T> {
    fn from(many: Vec<T>) -> Self {
        Self::Many(many)
    }
}

impl<T, const N: usize> From<[T; N]> for ListOrSingle<T> {
    fn from(many: [T; N]) -> Self {
        Self::Many(many.into())
    }
}

impl<T: Serialize> Serialize for ListOrSingle<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(one) => one.serialize(serializer),
            Self::Many(many) => many.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ListOrSingle<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = ListOrSingle<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an item or an array")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                T::deserialize(text.into_deserializer()).map(ListOrSingle::One)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(ListOrSingle::One)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(ListOrSingle::Many)
            }
        }

        deserializer.deserialize_any(Either(PhantomData))
    }
}
