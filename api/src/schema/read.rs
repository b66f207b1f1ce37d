//! Decodes the objects that the macros declare.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Key;
use crate::types::JsonObject;

/// A struct that is an object in documents.
pub(crate) trait Object: Sized {
    /// The name of the schema, for messages.
    const NAME: &'static str;
    /// The members, one for each field.
    const KEYS: &'static [Key];
    /// The struct keeps members that it does not know.
    const KEEPS_UNKNOWN: bool;

    /// Decodes the members of an object.
    fn read<'de, A: MapAccess<'de>>(members: &mut Reader<'de, A>) -> Result<Self, A::Error>;
}

/// The members of an object that is being decoded.
///
/// It does not depend on the type of the object, so it is compiled once for each format, and not for each type. It keeps
/// the first error, so that the code of each type has one branch for all of its fields.
pub(crate) struct Reader<'de, A: MapAccess<'de>> {
    map: A,
    keys: &'static [Key],
    keeps_unknown: bool,
    /// The field after the last one that was found. Members mostly have the order of the fields.
    ahead: usize,
    /// The fields that were found, as bits.
    found: Bits,
    unknown: JsonObject,
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    fn new(map: A, keys: &'static [Key], keeps_unknown: bool) -> Self {
        Self {
            map,
            keys,
            keeps_unknown: keeps_unknown || keys.iter().any(|key| matches!(key, Key::Rest)),
            ahead: 0,
            found: Bits::default(),
            unknown: JsonObject::new(),
            error: None,
        }
    }

    /// Returns the number of the next member's field. Members without a field are kept or ignored. Ends at the first error.
    pub(crate) fn next(&mut self) -> Option<usize> {
        if self.error.is_some() {
            return None;
        }
        self.find().unwrap_or_else(|error| {
            self.error = Some(error);
            None
        })
    }

    fn find(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let seed = KeySeed {
                keys: self.keys,
                ahead: self.ahead,
                keeps_unknown: self.keeps_unknown,
            };
            match self.map.next_key_seed(seed)? {
                None => return Ok(None),
                Some(Found::Field(nth)) => {
                    self.ahead = nth + 1;
                    if !self.found.insert(nth)
                        && let Some(key) = self.keys.get(nth)
                    {
                        return Err(wrong_field("duplicate", *key));
                    }
                    return Ok(Some(nth));
                }
                Some(Found::Unknown(name)) => {
                    let value = self.map.next_value::<Value>()?;
                    self.unknown.insert(name, value);
                }
                Some(Found::Ignored) => {
                    self.map.next_value::<IgnoredAny>()?;
                }
            }
        }
    }

    /// Decodes the value of a member into its field.
    pub(crate) fn set<T: Deserialize<'de>>(&mut self, field: &mut T) {
        match self.map.next_value() {
            Ok(value) => *field = value,
            Err(error) => self.error = Some(error),
        }
    }

    /// Decodes the value of a member into its field, where `null` is not the value `None`.
    pub(crate) fn set_some<T: Deserialize<'de>>(&mut self, field: &mut Option<T>) {
        match self.map.next_value() {
            Ok(value) => *field = Some(value),
            Err(error) => self.error = Some(error),
        }
    }

    /// Returns the first error, if there was one.
    pub(crate) fn check(&mut self) -> Result<(), A::Error> {
        self.error.take().map_or(Ok(()), Err)
    }

    /// Returns the value of a required field.
    #[expect(clippy::unused_self, reason = "the error is that of the reader")]
    pub(crate) fn required<T>(&self, value: Option<T>, key: Key) -> Result<T, A::Error> {
        value.ok_or_else(|| wrong_field("missing", key))
    }

    /// Decodes the field that has all members of no other field.
    pub(crate) fn flattened<T: DeserializeOwned>(
        &mut self,
        _value: Option<T>,
    ) -> Result<T, A::Error> {
        T::deserialize(Value::Object(self.unknown())).map_err(Error::custom)
    }

    /// Returns the members of no field.
    pub(crate) fn unknown(&mut self) -> JsonObject {
        std::mem::take(&mut self.unknown)
    }
}

/// Decodes the value of a member into its field, as the type of the field says.
macro_rules! value {
    ($members:ident $kind:ident $field:ident $head:ident flatten) => {
        $field = None
    };
    ($members:ident $kind:ident $field:ident Option present) => {
        $members.set_some(&mut $field)
    };
    ($members:ident response $field:ident Option $($serde:tt)*) => {
        $members.set(&mut $field)
    };
    ($members:ident shared $field:ident Option $($serde:tt)*) => {
        $members.set(&mut $field)
    };
    ($members:ident $kind:ident $field:ident FieldPatch $($serde:tt)*) => {
        $members.set(&mut $field)
    };
    ($members:ident $kind:ident $field:ident $head:ident $($serde:tt)*) => {
        $members.set_some(&mut $field)
    };
}

/// Returns the value of a field after all members were decoded.
macro_rules! finish {
    ($members:ident $field:ident $head:ident flatten) => {
        $members.flattened($field)?
    };
    ($members:ident $field:ident Option $($serde:tt)*) => {
        $field
    };
    ($members:ident $field:ident FieldPatch $($serde:tt)*) => {
        $field
    };
    ($members:ident $field:ident $head:ident default) => {
        $field.unwrap_or_default()
    };
    ($members:ident $field:ident $head:ident rename = $name:literal, default) => {
        $field.unwrap_or_default()
    };
    ($members:ident $field:ident $head:ident $($serde:tt)*) => {
        $members.required($field, $crate::schema::key!($field $($serde)*))?
    };
}

pub(crate) use {finish, value};

/// Decodes an object.
pub(crate) fn object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct ObjectVisitor<T>(PhantomData<T>);

    impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object `{}`", T::NAME)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::read(&mut Reader::new(map, T::KEYS, T::KEEPS_UNKNOWN))
        }
    }

    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Returns the error of a field that is missing or there twice.
fn wrong_field<E: Error>(problem: &str, key: Key) -> E {
    key.with_name(|name| E::custom(format_args!("{problem} field `{name}`")))
}

/// A set of numbers of fields.
#[derive(Default)]
struct Bits([u64; 2]);

impl Bits {
    /// Returns `false` if the number was there. Numbers from 128 on are not recorded.
    fn insert(&mut self, nth: usize) -> bool {
        let bit = 1 << (nth % 64);
        let Some(bits) = self.0.get_mut(nth / 64) else {
            return true;
        };
        let is_new = *bits & bit == 0;
        *bits |= bit;
        is_new
    }
}

/// What a member's name says.
enum Found {
    Field(usize),
    Unknown(String),
    Ignored,
}

/// Finds the field of a member.
struct KeySeed {
    keys: &'static [Key],
    ahead: usize,
    keeps_unknown: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        let fields = || self.keys.iter().enumerate();
        let mut in_order = fields().skip(self.ahead).chain(fields().take(self.ahead));
        Ok(match in_order.find(|(_, key)| key.is(name)) {
            Some((nth, _)) => Found::Field(nth),
            None if self.keeps_unknown => Found::Unknown(name.to_owned()),
            None => Found::Ignored,
        })
    }
}
