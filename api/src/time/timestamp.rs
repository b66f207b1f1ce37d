//! Date-times in documents.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::SignedDuration;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod text;

pub use text::ParseTimestampError;
use text::Zone;

/// A date-time in a request or a response, such as `1999-06-20T00:00:00.000Z`.
///
/// It also stores the number of fractional digits and the offset from UTC, so that a document is
/// sent back unchanged. Both are ignored by comparisons: equal instants are equal.
///
/// ```
/// use losant::Timestamp;
///
/// let text = "1999-06-20T00:00:00.000Z";
/// let date: Timestamp = text.parse()?;
/// assert_eq!(date.to_string(), text);
/// assert!(date < Timestamp::now());
///
/// let in_berlin: Timestamp = "1999-06-20T02:00:00+02:00".parse()?;
/// assert_eq!(in_berlin, date);
/// assert_eq!(in_berlin.to_string(), "1999-06-20T02:00:00+02:00");
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
#[derive(Clone, Copy)]
pub struct Timestamp {
    /// Date and time at the offset. It covers years that `jiff::Timestamp` does not.
    local: DateTime,
    zone: Zone,
    /// If `true`, the second is 60 in place of 59.
    is_leap_second: bool,
    /// Number of fractional digits.
    digits: u8,
}

impl Timestamp {
    /// Returns the current time, in milliseconds like all times of the platform.
    #[must_use]
    pub fn now() -> Self {
        let now = jiff::Timestamp::now();
        let millis = jiff::Timestamp::from_millisecond(now.as_millisecond());
        millis.unwrap_or(now).into()
    }

    /// Creates a timestamp from the milliseconds since the Unix epoch. Returns `None` outside of the
    /// years -9999 to 9999.
    ///
    /// ```
    /// use losant::Timestamp;
    ///
    /// let time = Timestamp::from_unix_millis(1_465_819_200_123);
    /// assert_eq!(time, Some("2016-06-13T12:00:00.123Z".parse()?));
    /// assert_eq!(Timestamp::from_unix_millis(i64::MAX), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn from_unix_millis(millis: i64) -> Option<Self> {
        let epoch = Offset::UTC.to_datetime(jiff::Timestamp::UNIX_EPOCH);
        let local = epoch
            .checked_add(SignedDuration::from_millis(millis))
            .ok()?;
        Some(Self::from_utc(local))
    }

    /// Returns the milliseconds since the Unix epoch, without a fraction. Times before it are negative.
    #[must_use]
    pub fn unix_millis(self) -> i64 {
        i64::try_from(self.since_epoch().as_millis()).unwrap_or(i64::MAX)
    }

    /// Creates a timestamp with three fractional digits, or as many as the instant needs.
    fn from_utc(local: DateTime) -> Self {
        let digits = match local.subsec_nanosecond() {
            nanos if nanos % 1_000_000 == 0 => 3,
            nanos if nanos % 1_000 == 0 => 6,
            _ => 9,
        };
        Self {
            local,
            zone: Zone::Utc,
            is_leap_second: false,
            digits,
        }
    }

    /// Returns the time since the Unix epoch. A leap second counts as the second after it.
    fn since_epoch(self) -> SignedDuration {
        let epoch = Offset::UTC.to_datetime(jiff::Timestamp::UNIX_EPOCH);
        let leap = i64::from(self.is_leap_second);
        let shift = SignedDuration::from_secs(leap - self.zone.seconds());
        self.local.duration_since(epoch).saturating_add(shift)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.since_epoch() == other.since_epoch()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.since_epoch().cmp(&other.since_epoch())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.since_epoch().hash(state);
    }
}

/// Instants have three fractional digits, or six or nine if they need them.
impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self::from_utc(Offset::UTC.to_datetime(instant))
    }
}

/// The last day of the year 9999 and the first of the year -9999 are partly out of range. They become
/// the nearest instant.
impl From<Timestamp> for jiff::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        let instant = timestamp.since_epoch();
        let nearest = if instant.is_negative() {
            Self::MIN
        } else {
            Self::MAX
        };
        Self::from_duration(instant).unwrap_or(nearest)
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
        let instant = timestamp.since_epoch();
        let distance = instant.unsigned_abs();
        let time = if instant.is_negative() {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        };
        time.ok_or_else(|| {
            jiff::Error::from_args(format_args!(
                "`{timestamp}` is out of range of `SystemTime`"
            ))
        })
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

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Timestamp {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "timestamp".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }
}
