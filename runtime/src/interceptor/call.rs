//! The calls that interceptors see.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::Body;
use crate::encode::{check_name, check_value};
use crate::error::TransportError;
use crate::route::Route;
use crate::secret::replace_header;
use crate::time::Instant;

/// A call before its request is sent.
///
/// ```
/// use restrait::interceptor::CallStart;
/// use restrait::transport::TransportError;
///
/// fn add_trace_id(call: &mut CallStart<'_>, id: &str) -> Result<(), TransportError> {
///     call.set_header("x-trace-id", id)
/// }
/// ```
pub struct CallStart<'a> {
    pub(crate) route: &'static Route,
    pub(crate) url: &'a str,
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) body: &'a Body,
    pub(crate) deadline: Option<Instant>,
}

impl CallStart<'_> {
    /// Returns the endpoint that is called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// Returns the URL of the request. Do not log it: it contains the values of the params.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url
    }

    /// Returns the headers of the request, with the token.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// Returns the body of the request.
    #[must_use]
    pub fn body(&self) -> &Body {
        self.body
    }

    /// Returns the time until the deadline of the call, or `None` if it has no deadline.
    ///
    /// An interceptor that would wait longer can fail at once.
    #[must_use]
    pub fn remaining(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Sets a header and replaces all values that it had.
    ///
    /// # Errors
    ///
    /// Returns an error if the name or the value is invalid, or if the header is set by the client or
    /// the transport. The same names are allowed as in [`Call::header`](crate::Call::header).
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), TransportError> {
        let reject =
            |reason| TransportError::rejected(format!("invalid header `{name}`: {reason}"));
        let name = check_name(name).map_err(reject)?;
        let value = check_value(value).map_err(reject)?;
        replace_header(self.headers, name, value);
        Ok(())
    }
}

/// A call after it has succeeded or failed.
///
/// ```
/// use restrait::interceptor::CallEnd;
///
/// fn describe(call: &CallEnd<'_>) -> String {
///     format!("{} attempts in {:?}", call.attempts(), call.elapsed())
/// }
/// ```
pub struct CallEnd<'a> {
    pub(crate) route: &'static Route,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl CallEnd<'_> {
    /// Returns the endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// Returns the status of the last response, or `None` if no response was received.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns the headers of a successful response.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.headers
    }

    /// Returns the duration of the call, with all attempts and pauses.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns how many times the request was passed to the transport. It is 0 if an interceptor
    /// refused the call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

// The values of params and the token are omitted because they may be secret.
impl fmt::Debug for CallStart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CallStart({} {})",
            self.route.method(),
            self.route.path()
        )
    }
}

impl fmt::Debug for CallEnd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallEnd")
            .field("endpoint", &(self.route.method(), self.route.path()))
            .field("status", &self.status)
            .field("elapsed", &self.elapsed)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
