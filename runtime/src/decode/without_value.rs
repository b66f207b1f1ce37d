//! Response types without a value, which are not decoded from JSON.

use std::cell::Cell;

use serde::de::value::{Error, UnitDeserializer};
use serde::de::{Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

use super::{DeserializeOwned, Fault};

/// The name by which `NoContent` tells that it accepts nothing but an empty body.
pub(crate) const NO_CONTENT: &str = "$restrait::NoContent";

/// Decodes a body as a type whose values have no content: `()` ignores the body, `NoContent` requires
/// that it is empty. Returns `None` for any other type.
#[cold]
pub(crate) fn without_value<T: DeserializeOwned>(body: &[u8]) -> Option<Result<T, Fault>> {
    let is_refused = Cell::new(false);
    let whole = WholeBody {
        length: body.len(),
        is_refused: &is_refused,
    };
    match T::deserialize(whole) {
        Ok(value) => Some(Ok(value)),
        Err(error) if is_refused.get() => Some(Err(Fault::body(std::any::type_name::<T>(), error))),
        Err(_) => None,
    }
}

/// A whole body, in any format.
struct WholeBody<'a> {
    length: usize,
    is_refused: &'a Cell<bool>,
}

impl<'de> Deserializer<'de> for WholeBody<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("another type"))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != NO_CONTENT {
            return self.deserialize_any(visitor);
        }
        if self.length == 0 {
            return UnitDeserializer::new().deserialize_unit(visitor);
        }
        self.is_refused.set(true);
        let bytes = if self.length == 1 { "byte" } else { "bytes" };
        let found =
            format_args!("expected an empty body, found {} {bytes}", self.length).to_string();
        Err(Error::custom(found))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::NoContent;

    #[derive(Debug, serde::Deserialize)]
    struct Marker;

    #[test]
    fn unit_ignores_a_body_and_no_content_refuses_it() {
        assert!(matches!(without_value::<()>(b"<html>"), Some(Ok(()))));
        assert!(matches!(
            without_value::<NoContent>(b""),
            Some(Ok(NoContent))
        ));
        for body in ["{}", "null", " "] {
            let fault = without_value::<NoContent>(body.as_bytes())
                .unwrap()
                .unwrap_err();
            let text = fault.to_string();
            assert!(
                text.contains("`NoContent` at `$`: expected an empty body"),
                "{text}"
            );
        }
        assert!(without_value::<Marker>(b"").is_none());
        assert!(without_value::<[u8; 0]>(b"").is_none());
    }
}
