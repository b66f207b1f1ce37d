//! The time limits that end calls.

use std::fmt;
use std::time::Duration;

/// A time limit that was reached: which one, and during what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeLimit {
    activity: &'static str,
    name: &'static str,
    /// The method that changes the limit.
    setting: &'static str,
    /// The configured duration, if it is known.
    duration: Option<Duration>,
}

/// The part of a call that took too long.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Activity {
    /// The token source is fetching a token.
    Token,
    /// The signer is signing the request.
    Signer,
    /// An interceptor runs before the request is sent.
    Interceptor,
    /// The transport is connecting.
    Connecting,
    /// The request is being sent, or the response headers have not arrived.
    Response,
    /// The response body is arriving.
    ResponseBody,
    /// Responses arrive, but none of them satisfies a condition.
    Condition,
}

impl Activity {
    fn as_str(self) -> &'static str {
        match self {
            Self::Token => "waiting for the token source",
            Self::Signer => "waiting for the signer",
            Self::Interceptor => "waiting for an interceptor",
            Self::Connecting => "connecting to the server",
            Self::Response => "waiting for the response",
            Self::ResponseBody => "reading the response body",
            Self::Condition => "waiting for a response that satisfies the condition",
        }
    }
}

impl TimeLimit {
    /// The deadline of the whole call.
    pub(crate) fn deadline(activity: Activity, duration: Duration) -> Self {
        Self {
            activity: activity.as_str(),
            name: "deadline",
            setting: "timeout",
            duration: Some(duration),
        }
    }

    /// The limit of a pause in the response.
    pub(crate) fn read_timeout(activity: Activity, duration: Duration) -> Self {
        Self {
            activity: activity.as_str(),
            name: "read timeout",
            setting: "read_timeout",
            duration: Some(duration),
        }
    }

    /// The limit of connecting, which `setting` changes.
    #[cfg(all(
        any(feature = "reqwest", feature = "hyper"),
        not(target_arch = "wasm32")
    ))]
    pub(crate) fn connect_timeout(duration: Option<Duration>, setting: &'static str) -> Self {
        Self {
            activity: "connecting to the server",
            name: "connect timeout",
            setting,
            duration,
        }
    }
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "timed out {} ({}", self.activity, self.name)?;
        if let Some(duration) = self.duration {
            write!(f, " {}", Units(duration))?;
        }
        write!(f, "); raise it with `{}`", self.setting)
    }
}

impl std::error::Error for TimeLimit {}

/// A duration in the largest unit that makes it a whole number.
struct Units(Duration);

impl fmt::Display for Units {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.as_nanos(), self.0.as_secs()) {
            (nanos, seconds) if nanos == u128::from(seconds) * 1_000_000_000 => {
                write!(f, "{seconds} s")
            }
            (nanos, _) if nanos % 1_000_000 == 0 => write!(f, "{} ms", self.0.as_millis()),
            _ => write!(f, "{:?}", self.0),
        }
    }
}

#[cfg(all(test, feature = "reqwest", not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn names_the_limit_and_the_setting() {
        let half = Duration::from_millis(500);
        let texts = [
            TimeLimit::deadline(Activity::Token, Duration::from_secs(90)),
            TimeLimit::read_timeout(Activity::ResponseBody, half),
            TimeLimit::connect_timeout(None, "connect_timeout"),
        ];
        assert_eq!(
            texts.map(|limit| limit.to_string()),
            [
                "timed out waiting for the token source (deadline 90 s); raise it with `timeout`",
                "timed out reading the response body (read timeout 500 ms); raise it with \
                 `read_timeout`",
                "timed out connecting to the server (connect timeout); raise it with \
                 `connect_timeout`",
            ]
        );
    }
}
