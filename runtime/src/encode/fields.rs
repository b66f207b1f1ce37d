//! A serde serializer that writes nested values as pairs: `filter[0][key]=floor`.
//!
//! It writes the encoded text directly. The pairs lack the name of the param, which is added when the
//! call is encoded.

use std::fmt::{self, Display, Write};

use serde::ser::{self, Impossible, Serialize};

use super::percent;

mod compound;
mod key;
#[cfg(test)]
mod tests;

use compound::{ListSerializer, MapSerializer};

/// The maximum depth of nesting. It also stops endless values.
const MAX_DEPTH: usize = 64;

/// Returns a pair for each leaf of `value`, such as `[0][key]=floor`, joined with `&`.
pub(crate) fn brackets<T: Serialize + ?Sized>(value: &T) -> Result<String, PairsError> {
    write(value, false)
}

/// Returns a pair for each field of a struct or map, such as `key=floor`, joined with `&`.
pub(crate) fn flat<T: Serialize + ?Sized>(value: &T) -> Result<String, PairsError> {
    write(value, true)
}

fn write<T: Serialize + ?Sized>(value: &T, is_flat: bool) -> Result<String, PairsError> {
    let mut writer = Writer {
        pairs: String::new(),
        prefix: String::new(),
        depth: 0,
        is_flat,
    };
    value.serialize(&mut writer)?;
    Ok(writer.pairs)
}

/// A value that cannot be written as pairs.
#[derive(Debug)]
pub(crate) struct PairsError(String);

impl Display for PairsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PairsError {}

impl ser::Error for PairsError {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Writes pairs.
struct Writer {
    pairs: String,
    /// The text of the current pair before `=`.
    prefix: String,
    depth: usize,
    /// If `true`, the outermost keys have no brackets.
    is_flat: bool,
}

impl Writer {
    fn write_leaf(&mut self, text: &str) -> Result<(), PairsError> {
        if self.is_flat && self.depth == 0 {
            return Err(PairsError("expected a struct or a map".to_owned()));
        }
        if !self.pairs.is_empty() {
            self.pairs.push('&');
        }
        self.pairs.push_str(&self.prefix);
        self.pairs.push('=');
        percent::encode(text, &mut self.pairs);
        Ok(())
    }

    fn write_display(&mut self, value: impl Display) -> Result<(), PairsError> {
        let mut text = String::new();
        write!(text, "{value}")
            .map_err(|_| PairsError("its `Display` implementation failed".to_owned()))?;
        self.write_leaf(&text)
    }

    /// Writes `value` below the key of a map, or below the name of a field or a variant.
    ///
    /// # Errors
    ///
    /// If a server would read another key. Keys can be data, so this must not depend on their text.
    fn write_entry<T: Serialize + ?Sized>(
        &mut self,
        key: &str,
        value: &T,
    ) -> Result<(), PairsError> {
        if key.is_empty() {
            return Err(PairsError("contains an empty key".to_owned()));
        }
        if key.contains(['[', ']']) {
            return Err(PairsError(
                "contains a key with a bracket, which a server reads as a nested key".to_owned(),
            ));
        }
        self.write_nested(key, value)
    }

    /// Writes `value` below the name of a struct's field.
    ///
    /// The name is not data. At the top level it is a whole name, which may contain brackets.
    fn write_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), PairsError> {
        if self.is_flat && self.depth == 0 && !name.is_empty() {
            return self.write_nested(name, value);
        }
        self.write_entry(name, value)
    }

    /// Writes `value` below `key`, which is valid.
    fn write_nested<T: Serialize + ?Sized>(
        &mut self,
        key: &str,
        value: &T,
    ) -> Result<(), PairsError> {
        if self.depth == MAX_DEPTH {
            return Err(PairsError(format!(
                "exceeds the limit of {MAX_DEPTH} nested levels"
            )));
        }
        let outer_length = self.prefix.len();
        if self.is_flat && self.depth == 0 {
            percent::encode(key, &mut self.prefix);
        } else {
            self.prefix.push_str("%5B");
            percent::encode(key, &mut self.prefix);
            self.prefix.push_str("%5D");
        }
        self.depth += 1;
        let result = value.serialize(&mut *self);
        self.depth -= 1;
        self.prefix.truncate(outer_length);
        result
    }
}

macro_rules! leaves {
    ($($method:ident: $ty:ty;)*) => {$(
        fn $method(self, value: $ty) -> Result<(), PairsError> {
            self.write_display(value)
        }
    )*};
}

macro_rules! finite {
    ($($method:ident: $ty:ty;)*) => {$(
        fn $method(self, value: $ty) -> Result<(), PairsError> {
            if !value.is_finite() {
                return Err(PairsError("contains a number that is not finite".to_owned()));
            }
            self.write_display(value)
        }
    )*};
}

impl<'w> ser::Serializer for &'w mut Writer {
    type Ok = ();
    type Error = PairsError;
    type SerializeSeq = ListSerializer<'w>;
    type SerializeTuple = ListSerializer<'w>;
    type SerializeTupleStruct = ListSerializer<'w>;
    type SerializeTupleVariant = Impossible<(), PairsError>;
    type SerializeMap = MapSerializer<'w>;
    type SerializeStruct = MapSerializer<'w>;
    type SerializeStructVariant = Impossible<(), PairsError>;

    leaves! {
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
    }

    finite! {
        serialize_f32: f32;
        serialize_f64: f64;
    }

    fn serialize_str(self, value: &str) -> Result<(), PairsError> {
        self.write_leaf(value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), PairsError> {
        Err(PairsError(
            "contains bytes, which cannot be sent as text".to_owned(),
        ))
    }

    fn serialize_none(self) -> Result<(), PairsError> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), PairsError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), PairsError> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), PairsError> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), PairsError> {
        self.write_leaf(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), PairsError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), PairsError> {
        self.write_entry(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<ListSerializer<'w>, PairsError> {
        Ok(ListSerializer {
            writer: self,
            index: 0,
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<ListSerializer<'w>, PairsError> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<ListSerializer<'w>, PairsError> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, PairsError> {
        Err(PairsError(format!(
            "tuple variant `{variant}` is not supported; use a struct with `#[serde(tag = \"..\")]`"
        )))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<MapSerializer<'w>, PairsError> {
        Ok(MapSerializer {
            writer: self,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<MapSerializer<'w>, PairsError> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, PairsError> {
        Err(PairsError(format!(
            "struct variant `{variant}` is not supported without a tag; add `#[serde(tag = \"..\")]` to the enum"
        )))
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), PairsError> {
        self.write_display(value)
    }
}
