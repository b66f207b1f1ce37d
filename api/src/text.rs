//! Types that are strings in a document.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Decodes a string with its `FromStr`, without copying it.
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

/// Returns the beginning of a text, with control characters escaped, for an error message.
pub(crate) fn excerpt(text: &str) -> String {
    const MAX_CHARS: usize = 40;
    let mut excerpt: String = text
        .chars()
        .take(MAX_CHARS)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(MAX_CHARS).is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// Declares an enum of strings for documents and params. Unknown values are kept in `Other`.
macro_rules! string_enum {
    (
        $(#[doc = $type_docs:literal])*
        $name:ident {
            $(#[doc = $first_docs:literal])* $first:ident = $first_text:literal,
            $($(#[doc = $docs:literal])* $variant:ident = $text:literal,)*
        }
    ) => {
        $crate::text::string_enum! {
            @emit
            $(#[doc = $type_docs])*
            ///
            /// A value that this version does not know is kept in `Other`.
            ///
            /// ```
            #[doc = concat!("use losant::types::", stringify!($name), ";")]
            ///
            #[doc = concat!(
                "assert_eq!(", stringify!($name), "::", stringify!($first), ".as_str(), \"",
                $first_text, "\");",
            )]
            #[doc = concat!(
                "assert_eq!(", stringify!($name), "::from(\"", $first_text, "\"), ",
                stringify!($name), "::", stringify!($first), ");",
            )]
            /// ```
            $name {
                $(#[doc = $first_docs])* $first = $first_text,
                $($(#[doc = $docs])* $variant = $text,)*
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $crate::schema::json::name(stringify!($name))
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::json::string_enum(
                    concat!($($type_docs),*),
                    &[
                        ($first_text, concat!($($first_docs),*)),
                        $(($text, concat!($($docs),*)),)*
                    ],
                )
            }
        }
    };
    (
        @emit
        $(#[$meta:meta])*
        $name:ident { $($(#[doc = $docs:literal])* $variant:ident = $text:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $docs])* $variant,)*
            /// A value that this version does not know.
            Other(Box<str>),
        }

        impl $name {
            /// All values that this version knows.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value as a document contains it.
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

        impl From<$name> for $crate::types::Scalar {
            fn from(value: $name) -> Self {
                value.as_str().into()
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
                    .known_values(&[$($text),*]);

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
