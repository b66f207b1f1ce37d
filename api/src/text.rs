//! Types that are text in a document.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Decodes what is written as a string, without a copy of it.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: fmt::Display>,
    D: Deserializer<'de>,
{
    struct StringVisitor<T>(PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for StringVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(StringVisitor(PhantomData))
}

/// An enumeration of strings, in documents and as a param, that keeps the values it does not know.
macro_rules! string_enum {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[doc = $docs:literal])* $variant:ident = $text:literal,)* }
    ) => {
        $(#[$meta])*
        ///
        /// A value that this version does not know is kept as `Other`.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $docs])* $variant,)*
            /// Another value, as it was received.
            Other(Box<str>),
        }

        impl $name {
            /// The values that are known.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it stands in a document.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.into()),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl restrait::param::Param<'_> for $name {
            const TYPE: restrait::info::TypeInfo =
                restrait::info::TypeInfo::new(stringify!($name), restrait::info::JsonType::String)
                    .values(&[$($text),*]);

            fn into_value(self) -> restrait::param::Value<'static> {
                match self {
                    $(Self::$variant => restrait::param::Value::str($text),)*
                    Self::Other(text) => restrait::param::Value::string(text.into()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::text::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use string_enum;
