//! What a mock says when things went otherwise than expected.

use std::fmt::{self, Write};
use std::panic::Location;

use super::Request;
use super::entry::Entry;
use super::times::Count;
use super::wanted::Wanted;

/// A call that no expectation was made for.
///
/// It is the source of the error that the call ends with, and part of what
/// [`Mock::verify`](super::Mock::verify) says.
#[derive(Debug, Clone)]
pub struct Unexpected(pub(super) String);

impl Unexpected {
    /// Says what came and what comes nearest to it.
    pub(super) fn new(got: &Request, nearest: Option<&Nearest>, others: usize) -> Self {
        let mut text = format!("unexpected call {got:?}");
        match nearest {
            None if others == 0 => {
                text.push_str("; the mock has no expectations, add one with `mock.expect(call)`");
            }
            None => {
                let route = got.endpoint();
                let (method, path) = (route.method(), route.path());
                let others = Plural(others, "expectation");
                let _ = write!(text, "; the mock has {others}, none for {method} {path}");
            }
            Some(nearest) => text.push_str(&nearest.to_string()),
        }
        Self(text)
    }
}

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unexpected {}

/// The expectation that comes nearest to a request, and what is between them.
pub(super) struct Nearest {
    pub(super) at: &'static Location<'static>,
    pub(super) differences: Vec<String>,
}

impl fmt::Display for Nearest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n  the closest expectation is at {}", self.at)?;
        for difference in &self.differences {
            write!(f, "\n    {difference}")?;
        }
        Ok(())
    }
}

/// What was not as expected, all of it: what [`Mock::verify`](super::Mock::verify) returns.
///
/// `Debug` says the same as `Display`, so that a test which ends with it is readable.
#[derive(Clone)]
pub struct Unmet(pub(super) Vec<String>);

impl Unmet {
    pub(crate) const fn new(lines: Vec<String>) -> Self {
        Self(lines)
    }

    /// An expectation that was not met as often as it was to be.
    pub(super) fn line(entry: &Entry) -> String {
        let Entry {
            wanted, times, at, ..
        } = entry;
        let (route, came) = (wanted.route(), Count(entry.count()));
        let (method, path) = (route.method(), route.path());
        let line = format!("{method} {path}: expected {times}, called {came}; see {at}");
        match wanted {
            Wanted::Impossible(_, reason) => format!("{line}; no call can match it: {reason}"),
            _ => line,
        }
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the mock was not used as expected")?;
        for line in &self.0 {
            write!(f, "\n* {line}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Unmet {}

/// A number of things, in words.
struct Plural(usize, &'static str);

impl fmt::Display for Plural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(count, what) = self;
        match count {
            1 => write!(f, "one {what}"),
            _ => write!(f, "{count} {what}s"),
        }
    }
}
