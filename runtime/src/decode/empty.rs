//! Empty bodies of resources that exist.

use serde::de::value::{Error, UnitDeserializer};
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::{DeserializeOwned, Fault, from_body};

/// Decodes an empty body whose status says that the resource exists.
///
/// It is `Some` of a type that needs no body, such as `()`, because `None` would mean that the resource
/// does not exist.
pub(crate) fn from_empty_body<T: DeserializeOwned>() -> Result<T, Fault> {
    match T::deserialize(Present) {
        Ok(value) => Ok(value),
        Err(_) => from_body(&[]),
    }
}

/// An empty body. An `Option` of it is `Some`.
struct Present;

impl<'de> Deserializer<'de> for Present {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(UnitDeserializer::new())
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_types_that_need_no_body_are_there() {
        assert_eq!(from_empty_body().ok(), Some(Some(())));
        assert_eq!(from_empty_body::<Option<String>>().ok(), Some(None));
        assert_eq!(from_empty_body::<Option<Vec<u8>>>().ok(), Some(None));
        assert!(from_empty_body::<String>().is_err());
    }
}
