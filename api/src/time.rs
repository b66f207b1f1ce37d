//! Dates, ranges and durations.
//!
//! | Type | Use |
//! | --- | --- |
//! | [`Timestamp`] | a date-time in requests and responses |
//! | [`TimePoint`] | the start or end of a range: an instant, or a time before now |
//! | [`ArchiveDay`] | the day to archive |
//! | [`Millis`], [`Seconds`] | a duration as a param; setters accept a [`Duration`] |
//!
//! [`Timestamp`] and [`TimePoint`] convert from the types of [jiff](https://docs.rs/jiff/1), which is
//! re-exported here, and from a [`SystemTime`](std::time::SystemTime).
//!
//! ```
//! use losant::TimePoint;
//! use losant::time::{days, hours};
//!
//! assert_eq!(days(1), hours(24));
//! assert_eq!(TimePoint::ago(days(7)).to_string(), "-604800000");
//! ```

use std::time::Duration;

mod archive_day;
mod point;
mod span;
mod timestamp;

/// The date and time library of this crate's conversions.
pub use jiff;

pub use archive_day::ArchiveDay;
pub use point::TimePoint;
pub use span::{Millis, Seconds};
pub use timestamp::{ParseTimestampError, Timestamp};

/// Returns a duration of this many days of 24 hours.
///
/// ```
/// assert_eq!(losant::time::days(2).as_secs(), 172_800);
/// ```
#[must_use]
pub const fn days(days: u32) -> Duration {
    hours(days).saturating_mul(24)
}

/// Returns a duration of this many hours.
///
/// ```
/// assert_eq!(losant::time::hours(2).as_secs(), 7_200);
/// ```
#[must_use]
pub const fn hours(hours: u32) -> Duration {
    minutes(hours).saturating_mul(60)
}

/// Returns a duration of this many minutes.
///
/// ```
/// assert_eq!(losant::time::minutes(2).as_secs(), 120);
/// ```
#[must_use]
pub const fn minutes(minutes: u32) -> Duration {
    Duration::from_secs(60).saturating_mul(minutes)
}
