//! Points in time that start or end a range.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Arg, Param, Value};

use super::Timestamp;
use crate::Number;

/// The start or end of a range: an instant, or a time before now.
///
/// It is sent as a number of milliseconds. Positive numbers count from the Unix epoch, negative
/// numbers count back from now, and 0 is now. The clock of the server applies.
///
/// A number that was read from a document can have a fraction, which is sent back.
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
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TimePoint(Number);

impl TimePoint {
    /// The time at which the server handles the request.
    pub const NOW: Self = Self::from_millis(0);

    /// Returns the point that is this long before now. Fractions of a millisecond are dropped.
    #[must_use]
    pub fn ago(duration: Duration) -> Self {
        let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self::from_millis(-millis)
    }

    /// Creates a point from the number that is sent. See the [type](Self) for its meaning.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(Number::Int(millis))
    }

    /// Returns the milliseconds that are sent. Fractions are dropped, and numbers beyond the range
    /// of an `i64` become its nearest value.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "documented")]
    pub const fn as_millis(self) -> i64 {
        match self.0 {
            Number::Int(millis) => millis,
            Number::UInt(millis) if millis > i64::MAX.cast_unsigned() => i64::MAX,
            Number::UInt(millis) => millis.cast_signed(),
            Number::Float(millis) => millis as i64,
        }
    }

    /// Creates a point from an instant, which must not become "now" or "before now".
    fn at(millis: i64) -> Self {
        Self::from_millis(millis.max(1))
    }
}

/// No number is `NaN`, because JSON has none.
impl Eq for TimePoint {}

impl Hash for TimePoint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_millis().hash(state);
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
        Self::at(instant.unix_millis())
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
        self.0.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TimePoint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Number::deserialize(deserializer).map(Self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TimePoint {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "timePoint".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Number::json_schema(generator)
    }
}

impl Param<'_> for TimePoint {
    const TYPE: TypeInfo = TypeInfo::new("TimePoint", JsonType::Integer);

    fn into_value(self) -> Value<'static> {
        match self.0 {
            Number::Int(millis) => Value::int(millis),
            Number::UInt(millis) => Value::uint(millis),
            Number::Float(millis) => millis.into_value(),
        }
    }
}
