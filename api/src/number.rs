//! Numbers for which the API does not specify if they are integers.

use std::fmt;
use std::iter::Sum;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number that is sent as it was received: an integer or a floating-point number.
///
/// Integers beyond the range of a [`u64`] are floating-point numbers, as in JavaScript.
///
/// Sums do not overflow. A sum beyond the range of all integers becomes a [`Float`](Self::Float).
///
/// ```
/// use losant::Number;
///
/// assert_eq!(Number::from(3).to_string(), "3");
/// assert_eq!(Number::from(2.5).as_f64(), 2.5);
/// assert_eq!(Number::from(2.5).as_i64(), None);
/// assert_eq!(Number::from(u64::MAX).as_u64(), Some(u64::MAX));
/// ```
///
/// JSON has no infinite numbers and no `NaN`. A document that contains one cannot be sent:
///
/// ```
/// use losant::types::DeviceState;
///
/// let state = DeviceState::default().with("voltage", f64::NAN);
/// assert!(serde_json::to_string(&state).is_err());
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Number {
    /// An integer.
    Int(i64),
    /// An integer that can be beyond the range of an `i64`.
    UInt(u64),
    /// A number with a fraction or an exponent, or an integer beyond the range of a `u64`.
    Float(f64),
}

impl Number {
    /// Returns the number as an `f64`. Integers beyond 2⁵³ are rounded.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "documented")]
    pub const fn as_f64(self) -> f64 {
        match self {
            Self::Int(number) => number as f64,
            Self::UInt(number) => number as f64,
            Self::Float(number) => number,
        }
    }

    /// Returns the integer, or `None` if the number is a [`Float`](Self::Float) or out of range.
    #[must_use]
    pub const fn as_i64(self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(number),
            Self::UInt(number) if number <= i64::MAX.cast_unsigned() => Some(number.cast_signed()),
            Self::UInt(_) | Self::Float(_) => None,
        }
    }

    /// Returns the integer, or `None` if the number is a [`Float`](Self::Float) or negative.
    #[must_use]
    pub const fn as_u64(self) -> Option<u64> {
        match self {
            Self::Int(number) if number >= 0 => Some(number.cast_unsigned()),
            Self::UInt(number) => Some(number),
            Self::Int(_) | Self::Float(_) => None,
        }
    }

    /// Returns the integer, or `None` if the number is a [`Float`](Self::Float).
    fn as_i128(self) -> Option<i128> {
        match self {
            Self::Int(number) => Some(number.into()),
            Self::UInt(number) => Some(number.into()),
            Self::Float(_) => None,
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::Int(0)
    }
}

/// Integers are equal if their values are equal. An integer never equals a
/// [`Float`](Number::Float), because they are sent differently.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (self.as_i128(), other.as_i128()) {
            (Some(a), Some(b)) => a == b,
            (None, None) => self.as_f64() == other.as_f64(),
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

macro_rules! from {
    ($($ty:ty => $variant:ident,)*) => {$(
        impl From<$ty> for Number {
            fn from(number: $ty) -> Self {
                Self::$variant(number.into())
            }
        }
    )*};
}

from! {
    i32 => Int,
    i64 => Int,
    u32 => UInt,
    u64 => UInt,
    f64 => Float,
}

impl std::ops::Add for Number {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let integers = self.as_i128().zip(other.as_i128());
        let sum = integers.map(|(a, b)| a.saturating_add(b));
        let sum = sum.and_then(|sum| {
            let int = i64::try_from(sum).map(Self::Int);
            int.or_else(|_| u64::try_from(sum).map(Self::UInt)).ok()
        });
        sum.unwrap_or_else(|| Self::Float(self.as_f64() + other.as_f64()))
    }
}

impl Sum for Number {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::default(), std::ops::Add::add)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::UInt(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}

/// Fails for infinite numbers and `NaN`, which JSON cannot represent.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::UInt(number) => serializer.serialize_u64(*number),
            Self::Float(number) if number.is_finite() => serializer.serialize_f64(*number),
            Self::Float(number) => Err(S::Error::custom(format_args!(
                "invalid `Number`: JSON has no `{number}`; send a finite number"
            ))),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        let int = number.as_i64().map(Self::Int);
        let integer = int.or_else(|| number.as_u64().map(Self::UInt));
        let parsed = integer.or_else(|| number.as_f64().map(Self::Float));
        parsed.ok_or_else(|| D::Error::custom("invalid `Number`: out of range of a 64-bit float"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}
