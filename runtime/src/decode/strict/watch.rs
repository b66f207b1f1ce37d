//! The visitor: refuses an array where a struct is wanted, and watches what lies deeper.

use std::fmt;

use serde::Deserializer;
use serde::de::{EnumAccess, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::Strict;
use crate::decode::path::Trace;

mod access;

use access::{Elements, Members, Variants};

/// A visitor of which only containers are of interest.
pub(super) struct Watch<'t, V> {
    inner: V,
    trace: &'t Trace<'t>,
    wanted: Wanted,
}

/// What serde's own visitors would take too much for.
#[derive(PartialEq, Eq)]
enum Wanted {
    Anything,
    /// An object, no array.
    Struct,
    /// A number that does not become infinite.
    F32,
}

impl<'t, V> Watch<'t, V> {
    pub(super) fn new(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            wanted: Wanted::Anything,
        }
    }

    /// A visitor that takes objects only.
    pub(super) fn of_struct(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            wanted: Wanted::Struct,
        }
    }

    /// A visitor that takes no number beyond what an `f32` holds.
    pub(super) fn of_f32(inner: V, trace: &'t Trace<'t>) -> Self {
        Self {
            inner,
            trace,
            wanted: Wanted::F32,
        }
    }
}

macro_rules! pass_on {
    ($($method:ident: $ty:ty)*) => {$(
        fn $method<E: Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Watch<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    pass_on! {
        visit_bool: bool
        visit_i8: i8 visit_i16: i16 visit_i32: i32 visit_i64: i64 visit_i128: i128
        visit_u8: u8 visit_u16: u16 visit_u32: u32 visit_u64: u64 visit_u128: u128
        visit_f32: f32 visit_char: char
        visit_str: &str visit_borrowed_str: &'de str visit_string: String
        visit_bytes: &[u8] visit_borrowed_bytes: &'de [u8] visit_byte_buf: Vec<u8>
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        if self.wanted == Wanted::F32 && value.abs() > f64::from(f32::MAX) {
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
        if self.wanted == Wanted::Struct {
            return Err(Error::invalid_type(Unexpected::Seq, &self.inner));
        }
        self.inner.visit_seq(Elements::new(access, self.trace))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Members::new(access, self.trace))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(Variants::new(access, self.trace))
    }
}
