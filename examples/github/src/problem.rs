//! The meaning of GitHub's errors.

use std::time::Duration;

use restrait::Error;
use serde::Deserialize;

use crate::Failure;

/// A reason for which GitHub refuses a request.
///
/// ```no_run
/// use github::{GitHub, NewIssue, Problem};
///
/// # async fn example(github: GitHub) -> restrait::Result<()> {
/// match github.issues().create("octo-org", "hello", &NewIssue::new("It breaks")).await {
///     Ok(issue) => println!("#{}", issue.number),
///     Err(error) => match Problem::of(&error) {
///         Some(Problem::Invalid(violations)) => println!("{violations:?}"),
///         Some(Problem::SecondaryRateLimit { retry_after }) => println!("wait {retry_after:?}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The token is missing or invalid.
    Unauthorized,
    /// The token does not give access.
    Forbidden,
    /// The resource does not exist, or the token does not give access to it.
    NotFound,
    /// Values are invalid.
    Invalid(Vec<Violation>),
    /// The requests of this hour are used up. [`RateLimit`](restrait::rate_limit::RateLimit) has the time of
    /// the next ones.
    RateLimit,
    /// Too many requests in a short time, or too much content. GitHub sends this with the status 403 or 429.
    SecondaryRateLimit {
        /// Time to wait. GitHub asks for a minute if it is `None`.
        retry_after: Option<Duration>,
    },
}

/// A value that is invalid.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Violation {
    /// The kind of object, such as `Issue`.
    pub resource: Option<String>,
    /// The field of the object.
    pub field: Option<String>,
    /// The rule, such as `missing_field`, `invalid` and `already_exists`.
    pub code: Option<String>,
    /// Explanation for people.
    pub message: Option<String>,
}

impl Problem {
    /// Returns the reason that GitHub gives, or `None` for another error: one of the network, of a proxy, or of a
    /// server of GitHub.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        let failure: Failure = error.body_as()?;
        // The status is the same for several reasons.
        let is_secondary = failure
            .message
            .to_lowercase()
            .contains("secondary rate limit");
        let is_primary = failure.message.starts_with("API rate limit exceeded");
        match error.status()?.as_u16() {
            403 | 429 if is_secondary => Some(Self::SecondaryRateLimit {
                retry_after: error.retry_after(),
            }),
            403 | 429 if is_primary => Some(Self::RateLimit),
            401 => Some(Self::Unauthorized),
            403 => Some(Self::Forbidden),
            404 => Some(Self::NotFound),
            422 => Some(Self::Invalid(violations(failure.errors))),
            _ => None,
        }
    }
}

/// Returns the violations that are objects.
fn violations(errors: serde_json::Value) -> Vec<Violation> {
    let serde_json::Value::Array(errors) = errors else {
        return Vec::new();
    };
    let errors = errors.into_iter();
    errors
        .filter_map(|error| serde_json::from_value(error).ok())
        .collect()
}
