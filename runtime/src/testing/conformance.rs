//! Puts a transport through what every [`Transport`] has to keep.
//!
//! A transport is a small trait with a long contract. This is the contract as a test, for whoever
//! brings a transport of their own:
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # mod tests {
//! use restrait::transport::Reqwest;
//! use restrait::testing::conformance::{self, Violations};
//!
//! #[tokio::test]
//! async fn it_keeps_the_contract() -> Result<(), Violations> {
//!     let transport = Reqwest::new(|builder| builder).expect("no special settings");
//!     conformance::check(&transport).await
//! }
//! # }
//! ```
//!
//! Servers on the loopback interface, in threads of their own, say what a rule needs to be said.
//! They are plain HTTP/1.1. The check takes seconds where a transport waits when it should not, and
//! a fraction of one otherwise.

use std::fmt;
use std::time::Duration;

use crate::interceptor::InterceptorFuture;
use crate::time;
use crate::transport::Transport;

mod capture;
mod probe;
mod request;
mod rules;
mod server;

/// How long one rule may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a transport has to keep, rule by rule.
///
/// # Errors
///
/// When a rule is broken; the error tells all that are, and how.
pub async fn check(transport: &dyn Transport) -> Result<(), Violations> {
    let mut broken = Vec::new();
    for rule in rules::ALL {
        let kept = time::within(PATIENCE, (rule.check)(transport)).await;
        if let Err(how) = kept.unwrap_or_else(|_| Err("it hangs".to_owned())) {
            let rule = rule.text;
            broken.push(Violation { rule, how });
        }
    }
    if broken.is_empty() {
        Ok(())
    } else {
        Err(Violations(broken))
    }
}

/// The rules, in words.
///
/// ```
/// for rule in restrait::testing::conformance::rules() {
///     println!("A transport {rule}.");
/// }
/// ```
pub fn rules() -> impl Iterator<Item = &'static str> {
    rules::ALL.iter().map(|rule| rule.text)
}

/// One rule: what a transport does, and whether this one does.
struct Rule {
    text: &'static str,
    check: for<'a> fn(&'a dyn Transport) -> InterceptorFuture<'a, Outcome>,
}

/// Whether a rule is kept, or how it is broken.
type Outcome = Result<(), String>;

/// A rule that a transport breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// What a transport has to do.
    pub rule: &'static str,
    /// What this one did.
    pub how: String,
}

/// All rules that a transport breaks. `Debug` says the same as `Display`.
#[derive(Clone)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Violation> {
        self.0.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transport breaks its contract")?;
        for Violation { rule, how } in &self.0 {
            write!(f, "\n* a transport {rule}; this one: {how}")?;
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
