//! A point in time as the API's ranges mean it.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Arg, Param, Value};

use super::Timestamp;

/// Where a range starts or ends: an instant, now, or so long before now.
///
/// On the wire it is a number of milliseconds: since the epoch where it is positive, before now
/// where it is negative, and 0 is now. The server's clock counts. The epoch itself and instants
/// before it have no number of their own; they become one millisecond after the epoch, long
/// before anything that the platform has data of.
///
/// Setters take instants of [`jiff`] and of the standard library as they are.
///
/// ```
/// use losant::TimePoint;
/// use losant::time::days;
///
/// assert_eq!(TimePoint::ago(days(7)).to_string(), "-604800000");
/// assert_eq!(TimePoint::NOW.to_string(), "0");
///
/// let noon: jiff::Timestamp = "2016-06-13T12:00:00Z".parse()?;
/// assert_eq!(TimePoint::from(noon).to_string(), "1465819200000");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimePoint(i64);

impl TimePoint {
    /// The moment at which the server reads it.
    pub const NOW: Self = Self(0);

    /// So long before now, to the millisecond.
    #[must_use]
    pub fn ago(duration: Duration) -> Self {
        let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(-millis)
    }

    /// The number as it is sent: see the type's documentation for what it means.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// The number as it is sent.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// An instant, which must not turn into "now" or "before now".
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
    fn an_instant_never_means_now_or_before_now() {
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
    fn ago_does_not_overflow() {
        assert_eq!(TimePoint::ago(Duration::MAX).as_millis(), -i64::MAX);
        assert_eq!(TimePoint::ago(Duration::from_micros(999)), TimePoint::NOW);
    }
}
