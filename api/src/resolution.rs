//! Interval lengths of counts over time.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};

use crate::time::hours;

/// The interval length of counts over time. Defaults to a day.
///
/// ```no_run
/// use losant::{Client, InstanceId, OrgId, Resolution};
///
/// # async fn example(client: Client, instance: InstanceId, org: OrgId) -> losant::Result<()> {
/// let counts = client
///     .instance_org()
///     .payload_counts_breakdown(instance, org)
///     .resolution(Resolution::Hour)
///     .await?;
/// println!("{} hours", counts.counts.len());
/// # Ok(()) }
/// ```
///
/// It is sent as a number of milliseconds:
///
/// ```
/// use losant::Resolution;
///
/// assert_eq!(Resolution::Day.as_millis(), 86_400_000);
/// assert_eq!("3600000".parse(), Ok(Resolution::Hour));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Resolution {
    /// One count per day.
    #[default]
    Day,
    /// One count per hour.
    Hour,
}

impl Resolution {
    /// Returns the length in milliseconds.
    #[must_use]
    pub const fn as_millis(self) -> u64 {
        match self {
            Self::Day => 86_400_000,
            Self::Hour => 3_600_000,
        }
    }

    /// Returns the length as a [`Duration`].
    #[must_use]
    pub const fn duration(self) -> Duration {
        match self {
            Self::Day => hours(24),
            Self::Hour => hours(1),
        }
    }
}

impl fmt::Display for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_millis().fmt(f)
    }
}

/// An error of parsing a [`Resolution`].
///
/// ```
/// let error = "60000".parse::<losant::Resolution>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid `Resolution`: expected `86400000` or `3600000`, found `60000`"
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParseResolutionError {
    /// The beginning of the text.
    found: Box<str>,
}

impl ParseResolutionError {
    fn new(text: &str) -> Self {
        let found = crate::text::excerpt(text).into();
        Self { found }
    }
}

impl fmt::Display for ParseResolutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = &self.found;
        write!(
            f,
            "invalid `Resolution`: expected `86400000` or `3600000`, found `{found}`"
        )
    }
}

impl fmt::Debug for ParseResolutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("ParseResolutionError")
            .field("found", &self.found)
            .finish()
    }
}

impl std::error::Error for ParseResolutionError {}

impl FromStr for Resolution {
    type Err = ParseResolutionError;

    fn from_str(text: &str) -> Result<Self, ParseResolutionError> {
        let known = [Self::Day, Self::Hour].into_iter();
        let mut matching = known.filter(|resolution| resolution.to_string() == text);
        matching
            .next()
            .ok_or_else(|| ParseResolutionError::new(text))
    }
}

impl Param<'_> for Resolution {
    const TYPE: TypeInfo =
        TypeInfo::new("Resolution", JsonType::String).values(&["86400000", "3600000"]);

    fn into_value(self) -> Value<'static> {
        Value::uint(self.as_millis())
    }
}
