//! A date-time as it stands in a document.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant as documents write it: `1999-06-20T00:00:00.000Z`.
///
/// It is a [`jiff::Timestamp`] that remembers how many digits its seconds had, so that a document
/// that is sent back says what it said. Offsets other than `Z` become `Z`.
///
/// ```
/// let text = "1999-06-20T00:00:00.000Z";
/// let date: losant::Timestamp = text.parse()?;
/// assert_eq!(date.to_string(), text);
/// assert_eq!(jiff::Timestamp::from(date).as_second(), 929_836_800);
/// # Ok::<(), losant::ParseTimestampError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    instant: jiff::Timestamp,
    digits: u8,
}

/// The digits that the platform writes.
const DIGITS: u8 = 3;

/// An error of parsing a [`Timestamp`].
///
/// ```
/// let error = "yesterday".parse::<losant::Timestamp>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid `Timestamp`: expected a date and time like `1999-06-20T00:00:00.000Z`, found \
///      `yesterday`"
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParseTimestampError {
    /// The beginning of the text.
    found: Box<str>,
}

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "invalid `Timestamp`: expected a date and time like `1999-06-20T00:00:00.000Z`, \
             found `{}`",
            self.found
        )
    }
}

impl fmt::Debug for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("ParseTimestampError")
            .field("found", &self.found)
            .finish()
    }
}

impl std::error::Error for ParseTimestampError {}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, ParseTimestampError> {
        let instant = text.parse().map_err(|_: jiff::Error| {
            let found = crate::text::excerpt(text).into();
            ParseTimestampError { found }
        })?;
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let digits = u8::try_from(digits).unwrap_or(u8::MAX).min(9);
        Ok(Self { instant, digits })
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        let digits = DIGITS;
        Self { instant, digits }
    }
}

impl From<Timestamp> for jiff::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.instant
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = usize::from(self.digits);
        write!(f, "{:.digits$}", self.instant)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept() {
        for text in [
            "1999-06-20T00:00:00Z",
            "1999-06-20T00:00:00.0Z",
            "1999-06-20T00:00:00.000Z",
            "2022-10-26T19:27:42.736Z",
            "2022-10-26T19:27:42.123456789Z",
        ] {
            assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), text);
        }
        let offset: Timestamp = "1999-06-20T02:00:00.00+02:00".parse().unwrap();
        assert_eq!(offset.to_string(), "1999-06-20T00:00:00.00Z");
        assert_eq!(
            Timestamp::from(jiff::Timestamp::UNIX_EPOCH).to_string(),
            "1970-01-01T00:00:00.000Z"
        );
    }

    #[test]
    fn what_is_no_date_time_is_refused() {
        for text in ["", "yesterday", "1999-06-20", "1999-13-20T00:00:00Z", "0"] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
    }
}
