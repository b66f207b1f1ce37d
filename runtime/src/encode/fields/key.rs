//! Serializer of map keys, which must be text, numbers or variants.

use std::fmt::Display;

use serde::ser::{Error, Impossible, Serialize, Serializer};

use super::PairsError;

/// Converts a key to text.
pub(super) struct KeySerializer;

fn reject<T>() -> Result<T, PairsError> {
    Err(PairsError::custom("contains a map key that is not text"))
}

macro_rules! texts {
    ($($method:ident: $ty:ty;)*) => {$(
        fn $method(self, value: $ty) -> Result<String, PairsError> {
            Ok(value.to_string())
        }
    )*};
}

type Unsupported = Impossible<String, PairsError>;

impl Serializer for KeySerializer {
    type Ok = String;
    type Error = PairsError;
    type SerializeSeq = Unsupported;
    type SerializeTuple = Unsupported;
    type SerializeTupleStruct = Unsupported;
    type SerializeTupleVariant = Unsupported;
    type SerializeMap = Unsupported;
    type SerializeStruct = Unsupported;
    type SerializeStructVariant = Unsupported;

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

    fn serialize_f32(self, _: f32) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_f64(self, _: f64) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_none(self) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<String, PairsError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<String, PairsError> {
        Ok(variant.to_owned())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<String, PairsError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<String, PairsError> {
        reject()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn serialize_tuple(self, _: usize) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Unsupported, PairsError> {
        reject()
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<String, PairsError> {
        Ok(value.to_string())
    }
}
