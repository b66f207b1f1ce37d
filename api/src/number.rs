//! Numbers for which the API does not specify if they are integers.

use std::fmt;
use std::iter::Sum;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number that keeps its form: an integer or a floating-point number.
///
/// Sums do not overflow. A sum beyond the range of an `i64` becomes a [`Float`](Self::Float).
///
/// ```
/// use losant::Number;
///
/// assert_eq!(Number::from(3).to_string(), "3");
/// assert_eq!(Number::from(2.5).as_f64(), 2.5);
/// assert_eq!(Number::from(2.5).as_i64(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// An integer.
    Int(i64),
    /// A number with a fraction or beyond the range of an `i64`.
    Float(f64),
}

impl Number {
    /// Creates a number from an unsigned integer.
    #[expect(clippy::cast_precision_loss, reason = "documented on `Float`")]
    pub(crate) fn from_u64(number: u64) -> Self {
        i64::try_from(number).map_or(Self::Float(number as f64), Self::Int)
    }

    /// Returns the number as an `f64`. Integers beyond 2⁵³ are rounded.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "documented")]
    pub const fn as_f64(self) -> f64 {
        match self {
            Self::Int(number) => number as f64,
            Self::Float(number) => number,
        }
    }

    /// Returns the integer, or `None` if the number is a [`Float`](Self::Float).
    #[must_use]
    pub const fn as_i64(self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(number),
            Self::Float(_) => None,
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::Int(0)
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self::Float(number)
    }
}

impl std::ops::Add for Number {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let whole = self.as_i64().zip(other.as_i64());
        let sum = whole.and_then(|(a, b)| a.checked_add(b));
        sum.map_or_else(|| Self::Float(self.as_f64() + other.as_f64()), Self::Int)
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
            Self::Float(number) => number.fmt(f),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::Float(number) => serializer.serialize_f64(*number),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        let whole = number.as_i64().map(Self::Int);
        let parsed = whole.or_else(|| number.as_f64().map(Self::Float));
        parsed.ok_or_else(|| {
            serde::de::Error::custom("invalid `Number`: out of range of a 64-bit float")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_form_of_numbers() {
        for text in ["0", "3", "-3", "2.5", "9223372036854775807", "-0.25"] {
            let number: Number = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), text);
        }
        assert!(serde_json::from_str::<Number>("\"3\"").is_err());
    }

    #[test]
    fn sums_become_floats_instead_of_overflowing() {
        let sum: Number = [Number::Int(i64::MAX), Number::Int(1)].into_iter().sum();
        assert_eq!(sum, Number::Float(9_223_372_036_854_775_808.0));
        assert_eq!(
            [Number::Int(1), Number::Int(2)].into_iter().sum::<Number>(),
            Number::Int(3)
        );
    }
}
