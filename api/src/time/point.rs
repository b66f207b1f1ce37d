//! Points in time that start or end a range.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Arg, Param, Value};

use super::Timestamp;

/// The start or end of a range: an instant, or a time before now.
///
/// It is sent as a number of milliseconds. Positive numbers count from the Unix epoch, negative
/// numbers count back from now, and 0 is now. The clock of the server applies.
///
/// The API has no number for the epoch and earlier instants. They become one millisecond after the
/// epoch, which is before all data of the platform.
///
/// Setters also accept a [`Timestamp`], the instants of [jiff](https://docs.rs/jiff/1) and a
/// [`SystemTime`].
///
/// ```
/// use losant::TimePoint;
/// use losant::time::days;
///
/// assert_eq!(TimePoint::ago(days(7)).to_string(), "-604800000");
/// assert_eq!(TimePoint::NOW.to_string(), "0");
///
/// let noon: losant::time::jiff::Timestamp = "2016-06-13T12:00:00Z".parse()?;
/// assert_eq!(TimePoint::from(noon).to_string(), "1465819200000");
/// # Ok::<(), losant::time::jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimePoint(i64);

impl TimePoint {
    /// The time at which the server handles the request.
    pub const NOW: Self = Self(0);

    /// Returns the point that is this long before now. Fractions of a millisecond are dropped.
    #[must_use]
    pub fn ago(duration: Duration) -> Self {
        let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(-millis)
    }

    /// Creates a point from the number that is sent. See the [type](Self) for its meaning.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the number that is sent.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Creates a point from an instant, which must not become "now" or "before now".
    fn at(millis: i64) -> Self {
        Self(millis.max(1))
    }
}

impl From<jiff::Timestamp> for TimePoint {
    fn from(instant: jiff::Timestamp) -> Self {
        Self::at(instant.as_millisecond())
    }
}

impl From<&jiff::ZonedDateTime> for TimePoint {
    fn from(instant: &jiff::ZonedDateTime) -> Self {
        instant.timestamp().into()
    }
}

impl From<Timestamp> for TimePoint {
    fn from(instant: Timestamp) -> Self {
        jiff::Timestamp::from(instant).into()
    }
}

impl From<SystemTime> for TimePoint {
    fn from(instant: SystemTime) -> Self {
        let since = instant.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self::at(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

macro_rules! args {
    ($($ty:ty)*) => {$(
        impl Arg<TimePoint> for $ty {
            fn into_arg(self) -> Option<TimePoint> {
                Some(self.into())
            }
        }
    )*};
}

args!(jiff::Timestamp &jiff::ZonedDateTime Timestamp SystemTime);

impl fmt::Display for TimePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for TimePoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for TimePoint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

impl Param<'_> for TimePoint {
    const TYPE: TypeInfo = TypeInfo::new("TimePoint", JsonType::Integer);

    fn into_value(self) -> Value<'static> {
        Value::int(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_become_positive_numbers() {
        for instant in [jiff::Timestamp::UNIX_EPOCH, jiff::Timestamp::MIN] {
            assert_eq!(TimePoint::from(instant).as_millis(), 1);
        }
        assert_eq!(TimePoint::from(UNIX_EPOCH).as_millis(), 1);
        assert_eq!(
            TimePoint::from(UNIX_EPOCH - Duration::from_secs(10)).as_millis(),
            1
        );
        let later = UNIX_EPOCH + Duration::from_millis(1_465_790_400_001);
        assert_eq!(TimePoint::from(later).as_millis(), 1_465_790_400_001);
    }

    #[test]
    fn ago_saturates() {
        assert_eq!(TimePoint::ago(Duration::MAX).as_millis(), -i64::MAX);
        assert_eq!(TimePoint::ago(Duration::from_micros(999)), TimePoint::NOW);
    }
}
