//! The key of a map's entry: a text, or what displays as one.

use std::fmt::Display;

use serde::ser::{Error, Impossible, Serialize, Serializer};

use super::Refused;

/// Makes a key's text.
pub(super) struct Key;

fn refuse<T>() -> Result<T, Refused> {
    Err(Refused::custom("contains a map key that is not text"))
}

macro_rules! texts {
    ($($method:ident: $ty:ty;)*) => {$(
        fn $method(self, value: $ty) -> Result<String, Refused> {
            Ok(value.to_string())
        }
    )*};
}

type No = Impossible<String, Refused>;

impl Serializer for Key {
    type Ok = String;
    type Error = Refused;
    type SerializeSeq = No;
    type SerializeTuple = No;
    type SerializeTupleStruct = No;
    type SerializeTupleVariant = No;
    type SerializeMap = No;
    type SerializeStruct = No;
    type SerializeStructVariant = No;

    texts! {
        serialize_bool: bool;
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_i128: i128;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
        serialize_u128: u128;
        serialize_char: char;
        serialize_str: &str;
    }

    fn serialize_f32(self, _: f32) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_f64(self, _: f64) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_none(self) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<String, Refused> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<String, Refused> {
        Ok(variant.to_owned())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<String, Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<String, Refused> {
        refuse()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<No, Refused> {
        refuse()
    }

    fn serialize_tuple(self, _: usize) -> Result<No, Refused> {
        refuse()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<No, Refused> {
        refuse()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<No, Refused> {
        refuse()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<No, Refused> {
        refuse()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<No, Refused> {
        refuse()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<No, Refused> {
        refuse()
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<String, Refused> {
        Ok(value.to_string())
    }
}
