//! The text of a date-time.

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::fmt::temporal::{Pieces, PiecesOffset};

use super::Timestamp;

/// The offset from UTC as it is written.
#[derive(Clone, Copy)]
pub(super) enum Zone {
    /// `Z`.
    Utc,
    /// An offset such as `+02:00`.
    Offset { is_negative: bool, seconds: u32 },
}

impl Zone {
    /// Returns the seconds by which the local time is ahead of UTC.
    pub(super) fn seconds(self) -> i64 {
        match self {
            Self::Utc => 0,
            Self::Offset {
                is_negative: true,
                seconds,
            } => -i64::from(seconds),
            Self::Offset {
                is_negative: false,
                seconds,
            } => seconds.into(),
        }
    }
}

impl From<PiecesOffset> for Zone {
    fn from(offset: PiecesOffset) -> Self {
        match offset {
            PiecesOffset::Numeric(numeric) => Self::Offset {
                is_negative: numeric.is_negative(),
                seconds: numeric.offset().seconds().unsigned_abs(),
            },
            // jiff has no other offsets.
            _ => Self::Utc,
        }
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Utc => f.write_str("Z"),
            Self::Offset {
                is_negative,
                seconds,
            } => {
                let sign = if is_negative { '-' } else { '+' };
                let (minutes, seconds) = (seconds / 60, seconds % 60);
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)?;
                if seconds != 0 {
                    write!(f, ":{seconds:02}")?;
                }
                Ok(())
            }
        }
    }
}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, ParseTimestampError> {
        parse(text).ok_or_else(|| {
            let found = crate::text::excerpt(text).into();
            ParseTimestampError { found }
        })
    }
}

fn parse(text: &str) -> Option<Timestamp> {
    let pieces = Pieces::parse(text).ok()?;
    // The time without the offset, such as `23:59:60.5`.
    let (_, time) = text.split_once(['T', 't', ' '])?;
    let time = time.split(['Z', 'z', '+', '-', '[']).next()?;
    let (time, fraction) = time.split_once(['.', ',']).unwrap_or((time, ""));
    let second = time.chars().filter(char::is_ascii_digit).skip(4);
    Some(Timestamp {
        local: DateTime::from_parts(pieces.date(), pieces.time()?),
        zone: pieces.offset()?.into(),
        // jiff reads the second 60 as 59.
        is_leap_second: second.eq("60".chars()),
        // jiff accepts nine at most.
        digits: u8::try_from(fraction.len()).ok()?.min(9),
    })
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = (self.local.date(), self.local.time());
        let second = if self.is_leap_second {
            60
        } else {
            time.second()
        };
        write!(
            f,
            "{date}T{:02}:{:02}:{second:02}",
            time.hour(),
            time.minute()
        )?;
        if self.digits > 0 {
            let scale = 10_i32.pow(9_u32.saturating_sub(self.digits.into()));
            let fraction = time.subsec_nanosecond() / scale;
            write!(f, ".{fraction:0digits$}", digits = self.digits.into())?;
        }
        self.zone.fmt(f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
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
