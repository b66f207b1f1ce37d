//! Expected numbers of calls.

use std::fmt;
use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeToInclusive};

/// The expected number of calls: a number or a range of numbers.
///
/// [`ExpectationBuilder::times`](super::ExpectationBuilder::times) takes it.
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
    min: usize,
    max: usize,
}

impl Times {
    /// Exactly one call, which is the default.
    pub const ONCE: Self = Self { min: 1, max: 1 };

    /// Returns `true` if `count` is one of the expected numbers.
    pub(super) fn contains(self, count: usize) -> bool {
        (self.min..=self.max).contains(&count)
    }

    /// Returns `true` if another call is allowed after `count` calls.
    pub(super) fn allows_more_than(self, count: usize) -> bool {
        count < self.max
    }
}

impl From<usize> for Times {
    fn from(times: usize) -> Self {
        Self {
            min: times,
            max: times,
        }
    }
}

impl From<RangeFrom<usize>> for Times {
    fn from(range: RangeFrom<usize>) -> Self {
        Self {
            min: range.start,
            max: usize::MAX,
        }
    }
}

impl From<RangeFull> for Times {
    fn from(_: RangeFull) -> Self {
        Self {
            min: 0,
            max: usize::MAX,
        }
    }
}

impl From<RangeInclusive<usize>> for Times {
    fn from(range: RangeInclusive<usize>) -> Self {
        Self {
            min: *range.start(),
            max: *range.end(),
        }
    }
}

impl From<RangeToInclusive<usize>> for Times {
    fn from(range: RangeToInclusive<usize>) -> Self {
        Self {
            min: 0,
            max: range.end,
        }
    }
}

impl From<Range<usize>> for Times {
    fn from(range: Range<usize>) -> Self {
        Self {
            min: range.start,
            max: range.end.saturating_sub(1),
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (0, 0) => f.write_str("never"),
            (0, usize::MAX) => f.write_str("any number of times"),
            (0, max) => write!(f, "at most {}", Count(max)),
            (min, usize::MAX) => write!(f, "at least {}", Count(min)),
            (min, max) if min == max => write!(f, "{}", Count(min)),
            (min, max) => write!(f, "{min} to {max} times"),
        }
    }
}

/// A number of calls, in words.
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
    fn ranges_contain_and_display_their_counts() {
        for (times, counts, text) in [
            (Times::ONCE, vec![1], "once"),
            (0.into(), vec![0], "never"),
            ((0..2).into(), vec![0, 1], "at most once"),
            ((2..=3).into(), vec![2, 3], "2 to 3 times"),
            ((..=1).into(), vec![0, 1], "at most once"),
            ((2..).into(), vec![2, 3, 4], "at least 2 times"),
        ] {
            let contained = (0..5).filter(|count| times.contains(*count));
            assert_eq!(contained.collect::<Vec<_>>(), counts, "{text}");
            assert_eq!(times.to_string(), text);
        }
    }
}
