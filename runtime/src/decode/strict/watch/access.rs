//! What lies inside arrays, objects and enums, decoded strictly and named when it fails.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::Watch;
use crate::decode::path::{Key, Trace};
use crate::decode::strict::Seed;

/// The elements of an array.
pub(super) struct Elements<'t, A> {
    inner: A,
    trace: &'t Trace<'t>,
    index: usize,
}

impl<'t, A> Elements<'t, A> {
    pub(super) fn new(inner: A, trace: &'t Trace<'t>) -> Self {
        let index = 0;
        Self {
            inner,
            trace,
            index,
        }
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Elements<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        inner: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let trace = self.trace;
        let index = self.index;
        self.index += 1;
        let next = self.inner.next_element_seed(Seed { inner, trace });
        next.inspect_err(|_| self.trace.index(index))
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The members of an object.
pub(super) struct Members<'de, 't, A> {
    inner: A,
    trace: &'t Trace<'t>,
    key: Key<'de>,
}

impl<'t, A> Members<'_, 't, A> {
    pub(super) fn new(inner: A, trace: &'t Trace<'t>) -> Self {
        let key = Key::default();
        Self { inner, trace, key }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'de, '_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        inner: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.key.forget();
        let key = &mut self.key;
        self.inner.next_key_seed(Named { inner, key })
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, inner: S) -> Result<S::Value, A::Error> {
        let trace = self.trace;
        let decode = || self.inner.next_value_seed(Seed { inner, trace });
        let value = trace.ahead.decode_value(self.key.borrowed(), decode);
        value.inspect_err(|_| trace.key(&self.key))
    }

    fn size_hint(&self) -> Option<usize> {
        self.trace.ahead.members()
    }
}

/// A variant of an enum: its name, then what it holds.
pub(super) struct Variants<'de, 't, A> {
    inner: A,
    trace: &'t Trace<'t>,
    name: Key<'de>,
}

impl<'t, A> Variants<'_, 't, A> {
    pub(super) fn new(inner: A, trace: &'t Trace<'t>) -> Self {
        let name = Key::default();
        Self { inner, trace, name }
    }
}

impl<'de, 't, A: EnumAccess<'de>> EnumAccess<'de> for Variants<'de, 't, A> {
    type Error = A::Error;
    type Variant = Variants<'de, 't, A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        inner: S,
    ) -> Result<(S::Value, Self::Variant), A::Error> {
        let mut name = Key::default();
        let key = &mut name;
        let (value, variant) = self.inner.variant_seed(Named { inner, key })?;
        let trace = self.trace;
        let inner = variant;
        Ok((value, Variants { inner, trace, name }))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Variants<'de, '_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, inner: S) -> Result<S::Value, A::Error> {
        let trace = self.trace;
        let value = self.inner.newtype_variant_seed(Seed { inner, trace });
        value.inspect_err(|_| self.trace.key(&self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = Watch::new(visitor, self.trace);
        let value = self.inner.tuple_variant(len, visitor);
        value.inspect_err(|_| self.trace.key(&self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        let visitor = Watch::of_struct(visitor, self.trace);
        let value = self.inner.struct_variant(fields, visitor);
        value.inspect_err(|_| self.trace.key(&self.name))
    }
}

/// A key's seed, deserializer and visitor in one: takes down the key as it passes.
struct Named<'k, 'de, T> {
    inner: T,
    key: &'k mut Key<'de>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Named<'_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let key = self.key;
        self.inner.deserialize(Named { inner, key })
    }
}

macro_rules! take_down {
    ($($method:ident($($arg:ident: $ty:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($arg: $ty,)* inner: V) -> Result<V::Value, D::Error> {
            let key = self.key;
            self.inner.$method($($arg,)* Named { inner, key })
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Named<'_, 'de, D> {
    type Error = D::Error;

    take_down! {
        deserialize_any() deserialize_bool()
        deserialize_i8() deserialize_i16() deserialize_i32() deserialize_i64() deserialize_i128()
        deserialize_u8() deserialize_u16() deserialize_u32() deserialize_u64() deserialize_u128()
        deserialize_f32() deserialize_f64() deserialize_char()
        deserialize_str() deserialize_string() deserialize_bytes() deserialize_byte_buf()
        deserialize_option() deserialize_unit() deserialize_seq() deserialize_map()
        deserialize_identifier() deserialize_ignored_any()
        deserialize_unit_struct(name: &'static str)
        deserialize_newtype_struct(name: &'static str)
        deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize)
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

macro_rules! pass_on {
    ($($method:ident: $ty:ty)*) => {$(
        fn $method<E: Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Named<'_, 'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<V::Value, E> {
        self.key.borrow(key);
        self.inner.visit_borrowed_str(key)
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<V::Value, E> {
        self.key.copy(key);
        self.inner.visit_str(key)
    }

    fn visit_string<E: Error>(self, key: String) -> Result<V::Value, E> {
        self.key.copy(&key);
        self.inner.visit_string(key)
    }

    pass_on! {
        visit_bool: bool visit_i64: i64 visit_u64: u64 visit_f64: f64
        visit_i128: i128 visit_u128: u128
        visit_bytes: &[u8] visit_borrowed_bytes: &'de [u8] visit_byte_buf: Vec<u8>
    }

    // Keys of a map whose key type is a newtype, an option or an enum.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let key = self.key;
        self.inner.visit_newtype_struct(Named { inner, key })
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let key = self.key;
        self.inner.visit_some(Named { inner, key })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(access)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(access)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_seq(access)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }
}
