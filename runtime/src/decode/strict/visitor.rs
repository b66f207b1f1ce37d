//! A visitor that rejects arrays in place of structs, at any depth.

use std::fmt;

use serde::Deserializer;
use serde::de::{EnumAccess, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::Strict;
use crate::decode::path::Trace;

mod access;
mod key;

use access::{StrictEnum, StrictMap, StrictSeq};

/// A visitor that forwards to another one and adds restrictions.
pub(super) struct StrictVisitor<'t, V> {
    inner: V,
    trace: &'t Trace<'t>,
    restriction: Restriction,
}

/// A restriction in addition to those of the inner visitor.
#[derive(PartialEq, Eq)]
enum Restriction {
    None,
    /// Accept an object, but no array.
    Struct,
    /// Accept any value, but no array for an internally tagged enum.
    Any,
    /// Accept only numbers in the range of `f32`, which would otherwise become infinite.
    F32,
}

impl<'t, V> StrictVisitor<'t, V> {
    pub(super) fn new(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            restriction: Restriction::None,
        }
    }

    /// Creates a visitor for a struct, which rejects arrays.
    pub(super) fn for_struct(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            restriction: Restriction::Struct,
        }
    }

    /// Creates a visitor for any value, which rejects arrays for internally tagged enums.
    pub(super) fn for_any(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            restriction: Restriction::Any,
        }
    }

    /// Creates a visitor for an `f32`, which rejects larger numbers.
    pub(super) fn for_f32(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            restriction: Restriction::F32,
        }
    }
}

macro_rules! forward {
    ($($method:ident: $ty:ty)*) => {$(
        fn $method<E: Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for StrictVisitor<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    forward! {
        visit_bool: bool
        visit_i8: i8 visit_i16: i16 visit_i32: i32 visit_i64: i64 visit_i128: i128
        visit_u8: u8 visit_u16: u16 visit_u32: u32 visit_u64: u64 visit_u128: u128
        visit_f32: f32 visit_char: char
        visit_str: &str visit_borrowed_str: &'de str visit_string: String
        visit_bytes: &[u8] visit_borrowed_bytes: &'de [u8] visit_byte_buf: Vec<u8>
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        if self.restriction == Restriction::F32 && value.abs() > f64::from(f32::MAX) {
            return Err(Error::invalid_value(Unexpected::Float(value), &"an `f32`"));
        }
        self.inner.visit_f64(value)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Strict::new(value, self.trace))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<V::Value, D::Error> {
        self.inner
            .visit_newtype_struct(Strict::new(value, self.trace))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        let is_rejected = match self.restriction {
            Restriction::None | Restriction::F32 => false,
            Restriction::Struct => true,
            Restriction::Any => is_internally_tagged::<V>(),
        };
        if is_rejected {
            return Err(Error::invalid_type(Unexpected::Seq, &self.inner));
        }
        self.inner.visit_seq(StrictSeq::new(access, self.trace))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(StrictMap::new(access, self.trace))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(StrictEnum::new(access, self.trace))
    }
}

/// Returns `true` if `V` is the visitor that serde's derive uses for internally tagged enums.
///
/// It accepts `["Tag", {..}]` in place of an object. A visitor has no other feature that identifies it:
/// enums can replace its `expecting` text. A test notices if serde renames it.
fn is_internally_tagged<V>() -> bool {
    let name = std::any::type_name::<V>();
    let name = name.split('<').next().unwrap_or(name);
    name.ends_with("::TaggedContentVisitor")
}
