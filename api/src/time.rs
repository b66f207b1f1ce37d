//! Points in time: those of a range that is asked for, and those that stand in documents.

use std::time::Duration;

mod point;
mod span;
mod timestamp;

pub use point::TimePoint;
pub use span::{Millis, Seconds};
pub use timestamp::{ParseTimestampError, Timestamp};

/// A duration of so many days of 24 hours.
#[must_use]
pub const fn days(days: u32) -> Duration {
    hours(days).saturating_mul(24)
}

/// A duration of so many hours.
#[must_use]
pub const fn hours(hours: u32) -> Duration {
    minutes(hours).saturating_mul(60)
}

/// A duration of so many minutes.
#[must_use]
pub const fn minutes(minutes: u32) -> Duration {
    Duration::from_secs(60).saturating_mul(minutes)
}
