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
    fn read<'de, A: MapAccess<'de>>(members: &mut Reader<A>) -> Result<Self, A::Error>;
}

/// The members of an object that is being decoded.
pub(crate) struct Reader<A> {
    map: A,
    /// The field after the last one that was found. Members mostly have the order of the fields.
    ahead: usize,
    /// The fields that were found, as bits.
    found: Bits,
    unknown: JsonObject,
}

impl<'de, A: MapAccess<'de>> Reader<A> {
    /// Returns the number of the next member's field. Members without a field are kept or ignored.
    pub(crate) fn next<T: Object>(&mut self) -> Result<Option<usize>, A::Error> {
        let keeps_unknown = T::KEEPS_UNKNOWN || T::KEYS.iter().any(|key| matches!(key, Key::Rest));
        loop {
            let seed = KeySeed {
                keys: T::KEYS,
                ahead: self.ahead,
                keeps_unknown,
            };
            match self.map.next_key_seed(seed)? {
                None => return Ok(None),
                Some(Found::Field(nth)) => {
                    self.ahead = nth + 1;
                    if !self.found.insert(nth)
                        && let Some(key) = T::KEYS.get(nth)
                    {
                        return Err(key.with_name(|name| {
                            Error::custom(format_args!("duplicate field `{name}`"))
                        }));
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

    /// Decodes the value of a member.
    pub(crate) fn value<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.map.next_value()
    }

    /// Returns the value of a required field.
    #[expect(clippy::unused_self, reason = "the error is that of the reader")]
    pub(crate) fn required<T>(&self, value: Option<T>, key: Key) -> Result<T, A::Error> {
        value.ok_or_else(|| {
            key.with_name(|name| Error::custom(format_args!("missing field `{name}`")))
        })
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

/// Decodes the value of a member, as the type of its field says.
macro_rules! value {
    ($members:ident $kind:ident $head:ident flatten) => {
        None
    };
    ($members:ident $kind:ident Option present) => {
        Some($members.value()?)
    };
    ($members:ident response Option $($serde:tt)*) => {
        $members.value()?
    };
    ($members:ident shared Option $($serde:tt)*) => {
        $members.value()?
    };
    ($members:ident $kind:ident FieldPatch $($serde:tt)*) => {
        $members.value()?
    };
    ($members:ident $kind:ident $head:ident $($serde:tt)*) => {
        Some($members.value()?)
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
            T::read(&mut Reader {
                map,
                ahead: 0,
                found: Bits::default(),
                unknown: JsonObject::new(),
            })
        }
    }

    deserializer.deserialize_struct(T::NAME, &[], ObjectVisitor(PhantomData))
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
