//! The day of an archive.

use std::fmt;
use std::time::SystemTime;

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};

use super::{TimePoint, Timestamp, jiff};

/// The day to archive, for [`Application::archive_data`](crate::Application::archive_data).
///
/// The reference documents the milliseconds since the Unix epoch, but as a string. So a [`TimePoint`], all that
/// converts into one, and text convert into it. Text is sent as it is.
///
/// ```
/// use losant::Timestamp;
/// use losant::time::ArchiveDay;
///
/// let day: Timestamp = "2026-10-01T00:00:00Z".parse()?;
/// assert_eq!(ArchiveDay::from(day).to_string(), "1790812800000");
/// assert_eq!(ArchiveDay::from("1790812800000"), ArchiveDay::from(day));
/// # Ok::<(), losant::time::ParseTimestampError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ArchiveDay(String);

impl From<&str> for ArchiveDay {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for ArchiveDay {
    fn from(text: String) -> Self {
        Self(text)
    }
}

macro_rules! from_points {
    ($($ty:ty)*) => {$(
        impl From<$ty> for ArchiveDay {
            fn from(instant: $ty) -> Self {
                Self(TimePoint::from(instant).to_string())
            }
        }
    )*};
}

from_points!(TimePoint jiff::Timestamp &jiff::ZonedDateTime Timestamp SystemTime);

impl fmt::Display for ArchiveDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Param<'_> for ArchiveDay {
    const TYPE: TypeInfo = TypeInfo::new("ArchiveDay", JsonType::String);

    fn into_value(self) -> Value<'static> {
        Value::display(&self.0)
    }
}
