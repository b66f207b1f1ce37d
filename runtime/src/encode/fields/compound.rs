//! Serializers of lists, maps and structs.

use serde::ser::{self, Serialize};

use super::key::KeySerializer;
use super::{PairsError, Writer};

/// Writes the items of a list: `[0]`, `[1]`, ..
pub(super) struct ListSerializer<'w> {
    pub(super) writer: &'w mut Writer,
    pub(super) index: usize,
}

impl ListSerializer<'_> {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), PairsError> {
        let index = self.index;
        self.index += 1;
        self.writer
            .write_nested(itoa::Buffer::new().format(index), value)
    }
}

macro_rules! items {
    ($($trait:ident $method:ident;)*) => {$(
        impl ser::$trait for ListSerializer<'_> {
            type Ok = ();
            type Error = PairsError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), PairsError> {
                self.item(value)
            }

            fn end(self) -> Result<(), PairsError> {
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

/// Writes the fields of a struct or the entries of a map.
pub(super) struct MapSerializer<'w> {
    pub(super) writer: &'w mut Writer,
    pub(super) key: String,
}

impl ser::SerializeMap for MapSerializer<'_> {
    type Ok = ();
    type Error = PairsError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), PairsError> {
        self.key = key.serialize(KeySerializer)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), PairsError> {
        let key = std::mem::take(&mut self.key);
        self.writer.write_entry(&key, value)
    }

    fn end(self) -> Result<(), PairsError> {
        Ok(())
    }
}

impl ser::SerializeStruct for MapSerializer<'_> {
    type Ok = ();
    type Error = PairsError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), PairsError> {
        self.writer.write_field(key, value)
    }

    fn end(self) -> Result<(), PairsError> {
        Ok(())
    }
}
