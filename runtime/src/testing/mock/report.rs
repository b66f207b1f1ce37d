//! Errors of mocks.

use std::fmt::{self, Write};
use std::panic::Location;

use super::Request;
use super::expectation_state::ExpectationState;
use super::matcher::Matcher;
use super::times::Count;

/// A call that no expectation matches.
///
/// The call fails with an error whose [`get_ref`](crate::Error::get_ref) returns it.
/// [`Mock::verify`](super::Mock::verify) reports it, too.
///
/// ```
/// use restrait::testing::mock::UnexpectedCall;
///
/// fn is_unexpected(error: &restrait::Error) -> bool {
///     error.get_ref().is_some_and(|cause| cause.is::<UnexpectedCall>())
/// }
/// ```
#[derive(Debug, Clone)]
pub struct UnexpectedCall(String);

impl UnexpectedCall {
    /// Describes the request and its differences from the closest expectation, or else that none of
    /// the `count` expectations is for its endpoint.
    pub(super) fn new(
        request: &Request,
        closest: Option<&ClosestExpectation>,
        count: usize,
    ) -> Self {
        let mut text = format!("unexpected call {request:?}");
        match closest {
            None => {
                let route = request.endpoint();
                let (method, path) = (route.method(), route.path());
                let _ = match count {
                    0 => write!(text, ": the mock has no expectations"),
                    1 => write!(text, ": the only expectation is not for `{method} {path}`"),
                    _ => write!(
                        text,
                        ": none of the {count} expectations is for `{method} {path}`"
                    ),
                };
                text.push_str("; add one with `mock.expect(call)`");
            }
            Some(closest) => {
                let _ = write!(text, "{closest}");
            }
        }
        Self(text)
    }
}

impl fmt::Display for UnexpectedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnexpectedCall {}

/// The expectation with the fewest differences from a request.
pub(super) struct ClosestExpectation {
    pub(super) location: &'static Location<'static>,
    pub(super) differences: Vec<String>,
}

impl fmt::Display for ClosestExpectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n  closest expectation: {}", self.location)?;
        for difference in &self.differences {
            write!(f, "\n    {difference}")?;
        }
        Ok(())
    }
}

/// The error of [`Mock::verify`](super::Mock::verify) and
/// [`Replay::verify`](crate::testing::replay::Replay::verify).
///
/// It lists all expectations that were not met and all unexpected calls. `Debug` writes the same text
/// as `Display`, so that a test can return it.
///
/// ```
/// use restrait::testing::mock::{Mock, VerifyError};
///
/// fn sends_nothing() -> Result<(), VerifyError> {
///     let mock = Mock::<restrait::Client>::new();
///     // Call the code under test with `mock.client()`.
///     mock.verify()
/// }
/// # sends_nothing().unwrap();
/// ```
#[derive(Clone)]
pub struct VerifyError(Vec<String>);

impl VerifyError {
    pub(crate) const fn new(lines: Vec<String>) -> Self {
        Self(lines)
    }

    /// Describes an expectation that was not met.
    pub(super) fn unmet(expectation: &ExpectationState) -> String {
        let ExpectationState {
            matcher,
            times,
            location,
            ..
        } = expectation;
        let route = matcher.route();
        let (method, path) = (route.method(), route.path());
        let called = match expectation.count() {
            0 => "never called".to_owned(),
            count => format!("called {}", Count(count)),
        };
        let line = format!("`{method} {path}` was {called}, expected {times} (at {location})");
        match matcher {
            Matcher::Invalid(_, reason) => {
                format!("{line}: the expected call is invalid: {reason}")
            }
            Matcher::Call { .. } | Matcher::Predicate(..) => line,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the calls do not match the expectations")?;
        for line in &self.0 {
            write!(f, "\n* {line}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for VerifyError {}
