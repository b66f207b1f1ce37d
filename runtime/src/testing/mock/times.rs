//! How often an expectation is to be met.

use std::fmt;
use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeToInclusive};

/// How often an expectation is to be met: a number or a range of numbers.
///
/// ```
/// use restrait::testing::mock::Times;
///
/// assert_eq!(Times::from(2).to_string(), "2 times");
/// assert_eq!(Times::from(1..).to_string(), "at least once");
/// assert_eq!(Times::from(..).to_string(), "any number of times");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    least: usize,
    most: usize,
}

impl Times {
    /// Exactly once: what holds unless something else is said.
    pub const ONCE: Self = Self { least: 1, most: 1 };

    pub(super) fn is_met_by(self, count: usize) -> bool {
        (self.least..=self.most).contains(&count)
    }

    pub(super) fn allows_more_than(self, count: usize) -> bool {
        count < self.most
    }
}

impl From<usize> for Times {
    fn from(times: usize) -> Self {
        Self {
            least: times,
            most: times,
        }
    }
}

impl From<RangeFrom<usize>> for Times {
    fn from(range: RangeFrom<usize>) -> Self {
        Self {
            least: range.start,
            most: usize::MAX,
        }
    }
}

impl From<RangeFull> for Times {
    fn from(_: RangeFull) -> Self {
        Self {
            least: 0,
            most: usize::MAX,
        }
    }
}

impl From<RangeInclusive<usize>> for Times {
    fn from(range: RangeInclusive<usize>) -> Self {
        Self {
            least: *range.start(),
            most: *range.end(),
        }
    }
}

impl From<RangeToInclusive<usize>> for Times {
    fn from(range: RangeToInclusive<usize>) -> Self {
        Self {
            least: 0,
            most: range.end,
        }
    }
}

impl From<Range<usize>> for Times {
    fn from(range: Range<usize>) -> Self {
        Self {
            least: range.start,
            most: range.end.saturating_sub(1),
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (0, 0) => f.write_str("never"),
            (0, usize::MAX) => f.write_str("any number of times"),
            (0, most) => write!(f, "at most {}", Count(most)),
            (least, usize::MAX) => write!(f, "at least {}", Count(least)),
            (least, most) if least == most => write!(f, "{}", Count(least)),
            (least, most) => write!(f, "{least} to {most} times"),
        }
    }
}

/// A number of times, in words.
pub(super) struct Count(pub(super) usize);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("never"),
            1 => f.write_str("once"),
            times => write!(f, "{times} times"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_say_what_they_mean() {
        for (times, met, text) in [
            (Times::ONCE, vec![1], "once"),
            (0.into(), vec![0], "never"),
            ((0..2).into(), vec![0, 1], "at most once"),
            ((2..=3).into(), vec![2, 3], "2 to 3 times"),
            ((..=1).into(), vec![0, 1], "at most once"),
            ((2..).into(), vec![2, 3, 4], "at least 2 times"),
        ] {
            let all = (0..5).filter(|count| times.is_met_by(*count));
            assert_eq!(all.collect::<Vec<_>>(), met, "{text}");
            assert_eq!(times.to_string(), text);
        }
    }
}
