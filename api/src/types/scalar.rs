//! Values that are neither objects nor lists.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Number, Timestamp};

/// A number, a text or a boolean, such as the value of a device attribute.
///
/// A position is text of the form `latitude,longitude`.
///
/// ```
/// use losant::types::Scalar;
///
/// assert_eq!(Scalar::from(22.4).as_f64(), Some(22.4));
/// assert_eq!(serde_json::to_string(&Scalar::from(true))?, "true");
/// assert_eq!(serde_json::from_str::<Scalar>("\"on\"")?.as_str(), Some("on"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar {
    /// A number.
    Number(Number),
    /// Text.
    Text(String),
    /// A boolean.
    Bool(bool),
}

impl Scalar {
    /// Returns the number, or `None` if the value is not a number.
    #[must_use]
    pub const fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number.as_f64()),
            Self::Text(_) | Self::Bool(_) => None,
        }
    }

    /// Returns the text, or `None` if the value is not text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) | Self::Bool(_) => None,
        }
    }

    /// Returns the boolean, or `None` if the value is not a boolean.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            Self::Number(_) | Self::Text(_) => None,
        }
    }
}

macro_rules! from {
    ($($ty:ty: $value:ident => $scalar:expr,)*) => {$(
        impl From<$ty> for Scalar {
            fn from($value: $ty) -> Self {
                $scalar
            }
        }
    )*};
}

from! {
    Number: number => Self::Number(number),
    i32: number => Self::Number(number.into()),
    i64: number => Self::Number(number.into()),
    u32: number => Self::Number(number.into()),
    u64: number => Self::Number(number.into()),
    f64: number => Self::Number(number.into()),
    bool: value => Self::Bool(value),
    String: text => Self::Text(text),
    &str: text => Self::Text(text.into()),
    Timestamp: date => Self::Text(date.to_string()),
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Bool(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ScalarVisitor;

        impl Visitor<'_> for ScalarVisitor {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, a string or a boolean")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar, E> {
                Ok(value.into())
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Scalar, E> {
                Ok(number.into())
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Scalar, E> {
                Ok(Number::from(number).into())
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Scalar, E> {
                Ok(number.into())
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Scalar, E> {
                Ok(text.into())
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Scalar, E> {
                Ok(text.into())
            }
        }

        deserializer.deserialize_any(ScalarVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Scalar {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "scalar".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A number, a text or a boolean.",
            "type": ["number", "string", "boolean"],
        })
    }
}
