//! A value that is no object and no list.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ConnectionStatus, DeviceClass};
use crate::{Number, Timestamp};

/// A number, a text or a switch: what a device reports of one attribute.
///
/// A position is a text, `latitude,longitude`.
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
    /// A text.
    Text(String),
    /// A switch.
    Bool(bool),
}

impl Scalar {
    /// The number, if it is one.
    #[must_use]
    pub const fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number.as_f64()),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The switch, if it is one.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(switch) => Some(*switch),
            _ => None,
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
    i64: number => Self::Number(number.into()),
    f64: number => Self::Number(number.into()),
    bool: switch => Self::Bool(switch),
    String: text => Self::Text(text),
    &str: text => Self::Text(text.into()),
    ConnectionStatus: status => Self::Text(status.to_string()),
    DeviceClass: class => Self::Text(class.to_string()),
    Timestamp: date => Self::Text(date.to_string()),
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Bool(switch) => switch.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ScalarVisitor;

        impl Visitor<'_> for ScalarVisitor {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, a string or a bool")
            }

            fn visit_bool<E: Error>(self, switch: bool) -> Result<Scalar, E> {
                Ok(switch.into())
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Scalar, E> {
                Ok(number.into())
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Scalar, E> {
                Ok(Number::from_u64(number).into())
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
