//! Enums of objects and of values that documents tell apart by their content.

use serde::de::{DeserializeOwned, Error};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Members;
use crate::types::JsonObject;

/// Declares an enum of objects that a member such as `type` tells apart. Objects of a kind that this
/// version does not know are kept in `Other`.
macro_rules! tagged_enum {
    (
        $(#[$($meta:tt)*])*
        pub enum $name:ident as $schema:literal by $tag:literal {
            $($(#[doc = $docs:literal])* $variant:ident($ty:ty) = $text:literal,)*
        }
    ) => {
        #[derive(Debug, Clone, PartialEq)]
        $(#[$($meta)*])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $docs])* $variant($ty),)*
            /// An object of a kind that this version does not know.
            Other($crate::types::JsonObject),
        }

        impl $crate::schema::tagged::Tagged for $name {
            const TAG: &'static str = $tag;

            fn read(
                tag: &str,
                members: &mut $crate::types::JsonObject,
            ) -> Option<Result<Self, serde_json::Error>> {
                match tag {
                    $($text => {
                        Some($crate::schema::tagged::read(members).map(Self::$variant))
                    })*
                    _ => None,
                }
            }

            fn other(members: $crate::types::JsonObject) -> Self {
                Self::Other(members)
            }
        }

        impl $crate::schema::Members for $name {
            fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$variant(members) => {
                        $crate::schema::tagged::write($tag, $text, members, map)
                    })*
                    Self::Other(members) => $crate::schema::Members::write(members, map),
                }
            }
        }

        $crate::schema::coded! { $name by $crate::schema::tagged::tagged }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::json::tagged(
                    &[$($crate::schema::json::doc_line!($($meta)*)),*],
                    $tag,
                    vec![$(($text, &[$($docs),*], generator.subschema_for::<$ty>())),*],
                )
            }
        }
    };
}

/// Declares an enum of values of different kinds. A value is of the first kind that it fits. A value that
/// fits none is kept in `Other`.
macro_rules! untagged_enum {
    (
        $(#[$($meta:tt)*])*
        pub enum $name:ident as $schema:literal {
            $($(#[doc = $docs:literal])* $variant:ident($ty:ty),)*
        }
    ) => {
        #[derive(Debug, Clone, PartialEq)]
        $(#[$($meta)*])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $docs])* $variant($ty),)*
            /// A value that this version does not know.
            Other(serde_json::Value),
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)*
                    Self::Other(value) => value.serialize(serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                $(if let Ok(value) = <$ty as serde::Deserialize>::deserialize(&value) {
                    return Ok(Self::$variant(value));
                })*
                Ok(Self::Other(value))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::json::untagged(
                    &[$($crate::schema::json::doc_line!($($meta)*)),*],
                    vec![$((&[$($docs),*], generator.subschema_for::<$ty>())),*],
                )
            }
        }
    };
}

pub(crate) use {tagged_enum, untagged_enum};

/// An enum of objects that a member tells apart.
pub(crate) trait Tagged: Sized {
    /// The name of that member.
    const TAG: &'static str;

    /// Takes the members of an object of this kind. Returns `None` if the kind is unknown, and then takes
    /// none of them.
    fn read(tag: &str, members: &mut JsonObject) -> Option<Result<Self, serde_json::Error>>;

    /// Keeps an object of an unknown kind.
    fn other(members: JsonObject) -> Self;
}

/// Decodes an object whose kind one of its members tells.
pub(crate) fn tagged<'de, T: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut members = JsonObject::deserialize(deserializer)?;
    let Some(tag) = members.remove(T::TAG) else {
        return Ok(T::other(members));
    };
    let known = tag.as_str().and_then(|tag| T::read(tag, &mut members));
    match known {
        Some(Ok(value)) => Ok(value),
        Some(Err(error)) => Err(Error::custom(format_args!(
            "{error} in an object with `{}` {tag}",
            T::TAG
        ))),
        None => {
            members.insert(T::TAG.to_owned(), tag);
            Ok(T::other(members))
        }
    }
}

/// Decodes the members of an object without its tag.
pub(crate) fn read<T: DeserializeOwned>(members: &mut JsonObject) -> Result<T, serde_json::Error> {
    T::deserialize(Value::Object(std::mem::take(members)))
}

/// Writes the tag, and the members of an object.
pub(crate) fn write<T: Members, M: SerializeMap>(
    tag: &'static str,
    text: &'static str,
    members: &T,
    map: &mut M,
) -> Result<(), M::Error> {
    map.serialize_entry(tag, text)?;
    members.write(map)
}
