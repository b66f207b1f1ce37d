//! Encodes the objects that the macros declare.

use std::collections::BTreeMap;
use std::slice::Iter;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::Key;
use crate::types::{FieldPatch, JsonObject};

/// A value that consists of members of an object.
pub(crate) trait Members {
    /// Writes the members.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl<T: Members> Members for Box<T> {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        T::write(self, map)
    }
}

impl<V: Serialize> Members for BTreeMap<String, V> {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let mut members = self.iter();
        members.try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

impl Members for JsonObject {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let mut members = self.iter();
        members.try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

/// The fields of an object that is being encoded, in their order.
pub(crate) struct Writer<'a, M> {
    map: &'a mut M,
    keys: Iter<'static, Key>,
}

impl<'a, M: SerializeMap> Writer<'a, M> {
    pub(crate) fn new(map: &'a mut M, keys: &'static [Key]) -> Self {
        Self {
            map,
            keys: keys.iter(),
        }
    }

    /// Writes a field that is required.
    pub(crate) fn required<T: Serialize>(&mut self, value: &T) -> Result<(), M::Error> {
        match self.keys.next() {
            Some(key) => self.map.serialize_entry(key, value),
            None => Ok(()),
        }
    }

    /// Writes a field if it has a value.
    pub(crate) fn optional<T: Serialize>(&mut self, value: Option<&T>) -> Result<(), M::Error> {
        match value {
            Some(value) => self.required(value),
            None => self.skip(),
        }
    }

    /// Writes a field if it is set or cleared.
    pub(crate) fn patch<T: Serialize>(&mut self, value: &FieldPatch<T>) -> Result<(), M::Error> {
        match value {
            FieldPatch::Unchanged => self.skip(),
            FieldPatch::Clear | FieldPatch::Set(_) => self.required(value),
        }
    }

    /// Writes a field if it is not the default.
    pub(crate) fn default<T: Serialize + Default + PartialEq>(
        &mut self,
        value: &T,
    ) -> Result<(), M::Error> {
        if *value == T::default() {
            return self.skip();
        }
        self.required(value)
    }

    /// Writes the members of a field.
    pub(crate) fn flattened<T: Members>(&mut self, value: &T) -> Result<(), M::Error> {
        self.skip()?;
        value.write(self.map)
    }

    /// Writes the members of no field.
    pub(crate) fn unknown(&mut self, members: &JsonObject) -> Result<(), M::Error> {
        members.write(self.map)
    }

    #[expect(clippy::unnecessary_wraps, reason = "as all other fields")]
    fn skip(&mut self) -> Result<(), M::Error> {
        self.keys.next();
        Ok(())
    }
}

/// Writes a field, as its type says.
macro_rules! write {
    ($members:ident $kind:ident $this:ident.$field:ident $head:ident flatten) => {
        $members.flattened(&$this.$field)?
    };
    ($members:ident $kind:ident $this:ident.$field:ident Option $($serde:tt)*) => {
        $members.optional($this.$field.as_ref())?
    };
    ($members:ident $kind:ident $this:ident.$field:ident FieldPatch $($serde:tt)*) => {
        $members.patch(&$this.$field)?
    };
    ($members:ident shared $this:ident.$field:ident $head:ident default) => {
        $members.default(&$this.$field)?
    };
    ($members:ident request $this:ident.$field:ident $head:ident default) => {
        $members.default(&$this.$field)?
    };
    ($members:ident $kind:ident $this:ident.$field:ident $head:ident $($serde:tt)*) => {
        $members.required(&$this.$field)?
    };
}

pub(crate) use write;

/// Encodes an object.
pub(crate) fn object<T: Members, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    value.write(&mut map)?;
    map.end()
}
