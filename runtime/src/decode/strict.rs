//! A deserializer that forwards to another one, with a stricter visitor.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Visitor};

use super::path::Trace;

mod visitor;

use visitor::StrictVisitor;

/// A deserializer that accepts only objects for structs.
pub(super) struct Strict<'t, D> {
    inner: D,
    trace: &'t Trace<'t>,
}

impl<'t, D> Strict<'t, D> {
    pub(super) fn new(inner: D, trace: &'t Trace<'t>) -> Self {
        Self { inner, trace }
    }
}

/// A seed whose value is decoded strictly.
pub(super) struct StrictSeed<'t, S> {
    pub(super) inner: S,
    pub(super) trace: &'t Trace<'t>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for StrictSeed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(Strict::new(inner, self.trace))
    }
}

macro_rules! forward {
    ($($method:ident($($arg:ident: $ty:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($arg: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method($($arg,)* StrictVisitor::new(visitor, self.trace))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<'_, D> {
    type Error = D::Error;

    forward! {
        deserialize_bool()
        deserialize_i8() deserialize_i16() deserialize_i32() deserialize_i64() deserialize_i128()
        deserialize_u8() deserialize_u16() deserialize_u32() deserialize_u64() deserialize_u128()
        deserialize_f64() deserialize_char()
        deserialize_str() deserialize_string() deserialize_bytes() deserialize_byte_buf()
        deserialize_option() deserialize_unit() deserialize_seq() deserialize_map()
        deserialize_identifier()
        deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str)
        deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    // Internally tagged enums are decoded by this method.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner
            .deserialize_any(StrictVisitor::for_any(visitor, self.trace))
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner
            .deserialize_f32(StrictVisitor::for_f32(visitor, self.trace))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = StrictVisitor::for_struct(visitor, self.trace);
        self.inner.deserialize_struct(name, fields, visitor)
    }

    // Ignored values are not checked.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_ignored_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}
