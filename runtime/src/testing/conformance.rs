//! A test of the contract of [`Transport`].
//!
//! A custom transport has to do more than its signature says: for example, it must not follow
//! redirects or leak secrets in errors. [`check`] tests the [`rules`] of the contract:
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # mod tests {
//! use restrait::transport::Reqwest;
//! use restrait::testing::conformance::{self, Violations};
//!
//! #[tokio::test]
//! async fn conforms_to_the_contract() -> Result<(), Violations> {
//!     let transport = Reqwest::new(|builder| builder).expect("the default settings are valid");
//!     conformance::check(&transport).await
//! }
//! # }
//! ```
//!
//! [`check_http2`] tests the [`http2_rules`] in the same way, for transports that support HTTP/2.
//!
//! The tests start servers on the loopback interface. They take a second each, or up to 20 seconds
//! for each rule that a transport violates by waiting.

use std::fmt;
use std::time::Duration;

use crate::interceptor::InterceptorFuture;
use crate::time;
use crate::transport::Transport;

mod http2;
mod observed;
mod probe;
mod request;
mod rules;
mod server;
mod streaming;
mod trace_capture;

/// Time limit for one rule.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Checks a transport against all [`rules`], over HTTP/1.1.
///
/// See the [module](self) for an example.
///
/// # Errors
///
/// Returns all violations.
pub async fn check(transport: &dyn Transport) -> Result<(), Violations> {
    check_rules(transport, rules::ALL).await
}

/// Checks a transport against all [`http2_rules`].
///
/// The servers speak HTTP/2 without TLS, and the transport has to know this in advance ("prior
/// knowledge").
///
/// ```no_run
/// # #[cfg(feature = "hyper")]
/// # mod tests {
/// use restrait::transport::Hyper;
/// use restrait::testing::conformance::{self, Violations};
///
/// #[tokio::test]
/// async fn conforms_to_the_contract() -> Result<(), Violations> {
///     let transport = Hyper::builder().http2_prior_knowledge().build().expect("valid settings");
///     conformance::check_http2(&transport).await
/// }
/// # }
/// ```
///
/// # Errors
///
/// Returns all violations.
pub async fn check_http2(transport: &dyn Transport) -> Result<(), Violations> {
    check_rules(transport, http2::ALL).await
}

async fn check_rules(transport: &dyn Transport, rules: &'static [Rule]) -> Result<(), Violations> {
    let mut violations = Vec::new();
    for rule in rules {
        let result = time::within(TIMEOUT, (rule.check)(transport)).await;
        let result = result.unwrap_or_else(|_| Err("timed out after 20 seconds".to_owned()));
        if let Err(problem) = result {
            let rule = rule.text;
            violations.push(Violation { rule, problem });
        }
    }
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Violations(violations))
    }
}

/// Returns the rules that [`check`] tests. Each is the end of a sentence that starts with "A transport".
///
/// ```
/// for rule in restrait::testing::conformance::rules() {
///     println!("A transport {rule}.");
/// }
/// ```
pub fn rules() -> impl Iterator<Item = &'static str> {
    rules::ALL.iter().map(|rule| rule.text)
}

/// Returns the rules that [`check_http2`] tests. Each is the end of a sentence that starts with "A
/// transport".
///
/// ```
/// for rule in restrait::testing::conformance::http2_rules() {
///     println!("A transport {rule}.");
/// }
/// ```
pub fn http2_rules() -> impl Iterator<Item = &'static str> {
    http2::ALL.iter().map(|rule| rule.text)
}

/// A rule and the test of it.
struct Rule {
    text: &'static str,
    check: for<'a> fn(&'a dyn Transport) -> InterceptorFuture<'a, RuleResult>,
}

/// The result of a test, with a description of the violation.
type RuleResult = Result<(), String>;

/// A rule that a transport violates. [`Violations::iter`] returns it.
///
/// ```
/// use restrait::testing::conformance::Violation;
///
/// fn describe(violation: &Violation) -> String {
///     format!("a transport {}: {}", violation.rule, violation.problem)
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The rule, as in [`rules`] or [`http2_rules`].
    pub rule: &'static str,
    /// A description of the violation.
    pub problem: String,
}

/// The error of [`check`] and [`check_http2`]: all rules that a transport violates.
///
/// `Debug` writes the same text as `Display`, so that a test can return it.
///
/// ```no_run
/// # use restrait::transport::Transport;
/// # async fn example(transport: &dyn Transport) {
/// use restrait::testing::conformance;
///
/// if let Err(violations) = conformance::check(transport).await {
///     println!("{} rules are violated", violations.iter().count());
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Returns an iterator over the violations.
    pub fn iter(&self) -> impl Iterator<Item = &Violation> {
        self.0.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transport violates its contract")?;
        for Violation { rule, problem } in &self.0 {
            write!(f, "\n* a transport {rule}: {problem}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Violations {}
