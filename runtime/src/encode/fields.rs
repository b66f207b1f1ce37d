//! A value's fields as pairs, with brackets and indices: `filter[0][key]=floor`.
//!
//! A serde serializer that writes straight into the query's text; no tree is built in between.
//! What it writes is complete but for the param's own name, which stands before each pair and is
//! known only where the call is encoded.

use std::fmt::{self, Display, Write};

use serde::ser::{self, Impossible, Serialize};

use super::percent;

mod key;

use key::Key;

/// The deepest nesting that is written. Deeper values are most often endless ones.
const DEEPEST: usize = 64;

/// The pairs of `value`, each `[0][key]=floor`, with `&` between them.
pub(crate) fn brackets<T: Serialize + ?Sized>(value: &T) -> Result<String, Refused> {
    write(value, false)
}

/// The pairs of a struct's or map's fields, each `key=floor`, with `&` between them.
pub(crate) fn flat<T: Serialize + ?Sized>(value: &T) -> Result<String, Refused> {
    write(value, true)
}

fn write<T: Serialize + ?Sized>(value: &T, bare: bool) -> Result<String, Refused> {
    let mut writer = Writer {
        pairs: String::new(),
        prefix: String::new(),
        depth: 0,
        bare,
    };
    value.serialize(&mut writer)?;
    Ok(writer.pairs)
}

/// Why a value has no pairs.
#[derive(Debug)]
pub(crate) struct Refused(String);

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Writes pairs; the prefix is what stands before `=`.
struct Writer {
    pairs: String,
    prefix: String,
    depth: usize,
    /// Whether the outermost keys stand without brackets.
    bare: bool,
}

impl Writer {
    fn leaf(&mut self, text: &str) -> Result<(), Refused> {
        if self.bare && self.depth == 0 {
            return Err(Refused("expected a struct or a map".to_owned()));
        }
        if !self.pairs.is_empty() {
            self.pairs.push('&');
        }
        self.pairs.push_str(&self.prefix);
        self.pairs.push('=');
        percent::encode(text, &mut self.pairs);
        Ok(())
    }

    fn display(&mut self, value: impl Display) -> Result<(), Refused> {
        let mut text = String::new();
        write!(text, "{value}")
            .map_err(|_| Refused("its `Display` implementation failed".to_owned()))?;
        self.leaf(&text)
    }

    /// Writes `value` below `key`.
    fn inside<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Refused> {
        if self.depth == DEEPEST {
            return Err(Refused(format!(
                "exceeds the limit of {DEEPEST} nested levels"
            )));
        }
        let outer = self.prefix.len();
        if self.bare && self.depth == 0 {
            percent::encode(key, &mut self.prefix);
        } else {
            self.prefix.push_str("%5B");
            percent::encode(key, &mut self.prefix);
            self.prefix.push_str("%5D");
        }
        self.depth += 1;
        let written = value.serialize(&mut *self);
        self.depth -= 1;
        self.prefix.truncate(outer);
        written
    }
}

macro_rules! leaves {
    ($($method:ident: $ty:ty;)*) => {$(
        fn $method(self, value: $ty) -> Result<(), Refused> {
            self.display(value)
        }
    )*};
}

macro_rules! finite {
    ($($method:ident: $ty:ty;)*) => {$(
        fn $method(self, value: $ty) -> Result<(), Refused> {
            if !value.is_finite() {
                return Err(Refused("contains a number that is not finite".to_owned()));
            }
            self.display(value)
        }
    )*};
}

impl<'w> ser::Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Items<'w>;
    type SerializeTuple = Items<'w>;
    type SerializeTupleStruct = Items<'w>;
    type SerializeTupleVariant = Impossible<(), Refused>;
    type SerializeMap = Entries<'w>;
    type SerializeStruct = Entries<'w>;
    type SerializeStructVariant = Impossible<(), Refused>;

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

    fn serialize_str(self, value: &str) -> Result<(), Refused> {
        self.leaf(value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Refused> {
        Err(Refused(
            "contains bytes, which cannot be sent as text".to_owned(),
        ))
    }

    fn serialize_none(self) -> Result<(), Refused> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Refused> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Refused> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Refused> {
        self.leaf(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        self.inside(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'w>, Refused> {
        Ok(Items {
            writer: self,
            index: 0,
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'w>, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'w>, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Refused> {
        Err(Refused(format!(
            "tuple variant `{variant}` is not supported; use a struct with `#[serde(tag = \"..\")]`"
        )))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'w>, Refused> {
        Ok(Entries {
            writer: self,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Entries<'w>, Refused> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Refused> {
        Err(Refused(format!(
            "struct variant `{variant}` is not supported without a tag; add `#[serde(tag = \"..\")]` to the enum"
        )))
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Refused> {
        self.display(value)
    }
}

/// The items of a list: `[0]`, `[1]`, ..
struct Items<'w> {
    writer: &'w mut Writer,
    index: usize,
}

impl Items<'_> {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        let index = self.index;
        self.index += 1;
        self.writer.inside(itoa::Buffer::new().format(index), value)
    }
}

macro_rules! items {
    ($($trait:ident $method:ident;)*) => {$(
        impl ser::$trait for Items<'_> {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.item(value)
            }

            fn end(self) -> Result<(), Refused> {
                Ok(())
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
}

/// The fields of a struct or the entries of a map.
struct Entries<'w> {
    writer: &'w mut Writer,
    key: String,
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        self.key = key.serialize(Key)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        let key = std::mem::take(&mut self.key);
        self.writer.inside(&key, value)
    }

    fn end(self) -> Result<(), Refused> {
        Ok(())
    }
}

impl ser::SerializeStruct for Entries<'_> {
    type Ok = ();
    type Error = Refused;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        self.writer.inside(key, value)
    }

    fn end(self) -> Result<(), Refused> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn plain(pairs: Result<String, Refused>) -> String {
        pairs.unwrap().replace("%5B", "[").replace("%5D", "]")
    }

    #[test]
    fn each_leaf_is_a_pair() {
        let filter = json!([{"key": "floor", "value": "8 a"}, {"key": "x&y"}]);
        assert_eq!(
            plain(brackets(&filter)),
            "[0][key]=floor&[0][value]=8%20a&[1][key]=x%26y"
        );
        let filter = json!({"responseCode": [404, 500], "deep": {"er": true}});
        assert_eq!(
            plain(flat(&filter)),
            "deep[er]=true&responseCode[0]=404&responseCode[1]=500"
        );
    }

    #[test]
    fn a_lone_value_has_the_params_own_name() {
        assert_eq!(plain(brackets("gateway")), "=gateway");
        assert_eq!(plain(brackets(&-1.5)), "=-1.5");
        assert_eq!(plain(brackets("")), "=");
    }

    #[test]
    fn what_is_empty_sends_nothing() {
        for empty in [
            json!([]),
            json!({}),
            json!(null),
            json!({"a": [], "b": null}),
        ] {
            assert_eq!(plain(brackets(&empty)), "");
            assert_eq!(plain(flat(&empty)), "");
        }
    }

    #[test]
    fn what_has_no_fields_cannot_be_flat() {
        assert!(flat("text").is_err());
        assert!(flat(&3).is_err());
        assert!(brackets(&f64::NAN).is_err());
        assert!(brackets(&std::collections::BTreeMap::from([((1, 2), 3)])).is_err());
    }

    #[test]
    fn keys_may_be_numbers_and_variants() {
        #[derive(PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
        enum Shade {
            Dark,
            Of(u8),
        }
        let map = std::collections::BTreeMap::from([(7_u8, Shade::Dark), (9, Shade::Of(3))]);
        assert_eq!(plain(brackets(&map)), "[7]=Dark&[9][Of]=3");
    }

    #[test]
    fn endless_nesting_ends() {
        let mut value = json!(1);
        for _ in 0..100 {
            value = json!([value]);
        }
        assert!(brackets(&value).is_err());
    }
}
