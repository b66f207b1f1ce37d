//! The calls that interceptors see.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{Extensions, HeaderMap, StatusCode};

use crate::Body;
use crate::encode::{check_name, check_value};
use crate::error::TransportError;
use crate::info::ParamInfo;
use crate::route::Route;
use crate::secret::{Secrets, replace_header};
use crate::time::Instant;

mod param;

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
    /// The base URL of the client.
    pub(crate) base: &'a str,
    /// The parameters that every endpoint of the client takes.
    pub(crate) common: &'static [ParamInfo],
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) body: &'a Body,
    pub(crate) secrets: &'a Secrets,
    pub(crate) extensions: &'a mut Extensions,
    pub(crate) attempts: u32,
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

    /// Returns the text of the param with this wire name, which is one of the endpoint or of the client: of
    /// a single value in the path, the query or a header, decoded.
    ///
    /// Returns `None` if neither has the param, if it is not set, if it is secret, and after
    /// a redirect.
    ///
    /// ```
    /// use restrait::interceptor::CallStart;
    ///
    /// fn device(call: &CallStart<'_>) -> String {
    ///     call.param("deviceId").unwrap_or_default().into_owned()
    /// }
    /// ```
    #[must_use]
    pub fn param(&self, name: &str) -> Option<Cow<'_, str>> {
        param::text(self, name)
    }

    /// Returns the number of attempts that were made before: 0 in
    /// [`before`](super::Interceptor::before), and at least 1 in
    /// [`before_retry`](super::Interceptor::before_retry).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns values that interceptors keep with the call, such as a span. They are not sent.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        self.extensions
    }

    /// Returns values that interceptors keep with the call, to change them.
    /// [`CallEnd::extensions`] returns them after the call.
    #[must_use]
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        self.extensions
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
    pub(crate) extensions: Extensions,
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

    /// Returns the values that interceptors kept with the call, with [`CallStart::extensions_mut`].
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
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
