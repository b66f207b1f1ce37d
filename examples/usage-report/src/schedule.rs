//! The time of the next report.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

/// Longest time between two looks at the clock, which can be set while the program waits.
const MAX_SLEEP: Duration = Duration::from_secs(60);

/// A time of day in a time zone.
///
/// ```
/// use jiff::tz::TimeZone;
/// use usage_report::schedule::Schedule;
///
/// let schedule = Schedule { at: "06:00".parse()?, zone: TimeZone::UTC };
/// let next = schedule.next("2025-06-30T06:00:00Z".parse()?)?;
/// assert_eq!(next, "2025-07-01T06:00:00Z".parse()?);
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Schedule {
    /// The time of day.
    pub at: Time,
    /// The time zone.
    pub zone: TimeZone,
}

impl Schedule {
    /// Returns the first time of this schedule after `time`.
    ///
    /// On the day on which the clock skips the time of day, it is as much later as the clock is moved. A time
    /// that occurs twice counts once, the first time.
    ///
    /// # Errors
    ///
    /// If the next day is after the year 9999.
    pub fn next(&self, time: Timestamp) -> Result<Timestamp, jiff::Error> {
        let today = self.zone.to_datetime(time).date();
        let on = |date: jiff::civil::Date| self.zone.to_timestamp(date.to_datetime(self.at));
        let next = on(today)?;
        if next > time {
            return Ok(next);
        }
        on(today.tomorrow()?)
    }
}

/// Waits until a time of the system clock.
pub async fn wait_until(time: Timestamp) {
    // The time left is negative if it has passed, and a `Duration` is never negative.
    while let Ok(left) = Duration::try_from(time.duration_since(Timestamp::now()))
        && !left.is_zero()
    {
        tokio::time::sleep(left.min(MAX_SLEEP)).await;
    }
}
