//! Date-times in documents.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date-time in a request or a response, such as `1999-06-20T00:00:00.000Z`.
///
/// It also stores the number of fractional digits, so that a document is sent back unchanged. Offsets other than `Z` are converted to UTC.
///
/// ```
/// use losant::Timestamp;
///
/// let text = "1999-06-20T00:00:00.000Z";
/// let date: Timestamp = text.parse()?;
/// assert_eq!(date.to_string(), text);
/// assert!(date < Timestamp::now());
/// # Ok::<(), losant::ParseTimestampError>(())
/// ```
///
/// It converts from and to the instants of [jiff](https://docs.rs/jiff/1) and of the standard
/// library:
///
/// ```
/// use std::time::{Duration, SystemTime, UNIX_EPOCH};
///
/// use losant::Timestamp;
/// use losant::time::jiff;
///
/// let date = Timestamp::try_from(UNIX_EPOCH + Duration::from_secs(929_836_800))?;
/// assert_eq!(date.to_string(), "1999-06-20T00:00:00.000Z");
/// assert_eq!(jiff::Timestamp::from(date).as_second(), 929_836_800);
/// assert!(SystemTime::try_from(date)? < SystemTime::now());
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    instant: jiff::Timestamp,
    digits: u8,
}

/// The number of fractional digits that the platform writes.
const DIGITS: u8 = 3;

impl Timestamp {
    /// Returns the current time, in milliseconds like all times of the platform.
    #[must_use]
    pub fn now() -> Self {
        let now = jiff::Timestamp::now();
        let millis = jiff::Timestamp::from_millisecond(now.as_millisecond());
        millis.unwrap_or(now).into()
    }
}

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

/// Fails for instants outside of the years -9999 to 9999.
impl TryFrom<SystemTime> for Timestamp {
    type Error = jiff::Error;

    fn try_from(instant: SystemTime) -> Result<Self, jiff::Error> {
        jiff::Timestamp::try_from(instant).map(Self::from)
    }
}

/// Fails for instants that the platform's [`SystemTime`] cannot represent.
impl TryFrom<Timestamp> for SystemTime {
    type Error = jiff::Error;

    fn try_from(timestamp: Timestamp) -> Result<Self, jiff::Error> {
        timestamp.instant.try_into()
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
    fn keeps_the_fractional_digits() {
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
    fn rejects_texts_that_are_not_date_times() {
        for text in ["", "yesterday", "1999-06-20", "1999-13-20T00:00:00Z", "0"] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
    }

    #[test]
    fn now_is_sent_as_it_is_displayed() {
        let now = Timestamp::now();
        assert_eq!(now.to_string().parse::<Timestamp>().unwrap(), now);
    }

    #[test]
    fn converts_from_and_to_system_time() {
        let instant = SystemTime::UNIX_EPOCH + std::time::Duration::from_millis(1_465_819_200_123);
        let timestamp = Timestamp::try_from(instant).unwrap();
        assert_eq!(timestamp.to_string(), "2016-06-13T12:00:00.123Z");
        assert_eq!(SystemTime::try_from(timestamp).unwrap(), instant);
    }
}
