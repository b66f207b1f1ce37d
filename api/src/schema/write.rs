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

/// The fields of an object that is being encoded, in their order. Keeps the first error, as [`Reader`](super::Reader)
/// does.
pub(crate) struct Writer<'a, M: SerializeMap> {
    map: &'a mut M,
    keys: Iter<'static, Key>,
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> Writer<'a, M> {
    pub(crate) fn new(map: &'a mut M, keys: &'static [Key]) -> Self {
        Self {
            map,
            keys: keys.iter(),
            result: Ok(()),
        }
    }

    /// Writes a field that is required.
    pub(crate) fn required<T: Serialize>(&mut self, value: &T) {
        if let (Some(key), Ok(())) = (self.keys.next(), &self.result) {
            self.result = self.map.serialize_entry(key, value);
        }
    }

    /// Writes a field if it has a value.
    pub(crate) fn optional<T: Serialize>(&mut self, value: Option<&T>) {
        match value {
            Some(value) => self.required(value),
            None => self.skip(),
        }
    }

    /// Writes a field if it is set or cleared.
    pub(crate) fn patch<T: Serialize>(&mut self, value: &FieldPatch<T>) {
        match value {
            FieldPatch::Unchanged => self.skip(),
            FieldPatch::Clear | FieldPatch::Set(_) => self.required(value),
        }
    }

    /// Writes a field if it is not the default.
    pub(crate) fn default<T: Serialize + Default + PartialEq>(&mut self, value: &T) {
        if *value == T::default() {
            self.skip();
        } else {
            self.required(value);
        }
    }

    /// Writes the members of a field.
    pub(crate) fn flattened<T: Members>(&mut self, value: &T) {
        self.skip();
        self.unknown(value);
    }

    /// Writes the members of no field.
    pub(crate) fn unknown<T: Members>(&mut self, members: &T) {
        if self.result.is_ok() {
            self.result = members.write(self.map);
        }
    }

    /// Returns the first error, if there was one.
    pub(crate) fn finish(self) -> Result<(), M::Error> {
        self.result
    }

    fn skip(&mut self) {
        self.keys.next();
    }
}

/// Writes a field, as its type says.
macro_rules! write {
    ($members:ident $kind:ident $this:ident.$field:ident $head:ident flatten) => {
        $members.flattened(&$this.$field)
    };
    ($members:ident $kind:ident $this:ident.$field:ident Option $($serde:tt)*) => {
        $members.optional($this.$field.as_ref())
    };
    ($members:ident $kind:ident $this:ident.$field:ident FieldPatch $($serde:tt)*) => {
        $members.patch(&$this.$field)
    };
    ($members:ident shared $this:ident.$field:ident $head:ident default) => {
        $members.default(&$this.$field)
    };
    ($members:ident request $this:ident.$field:ident $head:ident default) => {
        $members.default(&$this.$field)
    };
    ($members:ident $kind:ident $this:ident.$field:ident $head:ident $($serde:tt)*) => {
        $members.required(&$this.$field)
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
