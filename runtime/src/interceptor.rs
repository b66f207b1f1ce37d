//! What an application does around every call: add a header, ask first, count, write down.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

mod rate_limiter;

pub use rate_limiter::RateLimiter;

use crate::encode::{check_name, check_value};
use crate::error::TransportError;
use crate::route::Route;
use crate::secret::replace_header;
use crate::{Body, Error};

/// A client's interceptors. Nearly always none: then a call costs one look at their number.
pub(crate) type Interceptors = Arc<[Arc<dyn Interceptor>]>;

/// What an [`Interceptor`] returns: a boxed future that may borrow the interceptor and what it was given.
#[cfg(not(target_arch = "wasm32"))]
pub type InterceptorFuture<'a, T = ()> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What an [`Interceptor`] returns. In a browser there is one thread.
#[cfg(target_arch = "wasm32")]
pub type InterceptorFuture<'a, T = ()> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Does something around every call of a client, retries included: once before, once after.
///
/// Every method has a default that does nothing. A client has any number of interceptors: before a call
/// they run in the order in which the builder got them, after it in the opposite one. They run
/// within the call's time limit.
///
/// What happens around every *attempt*, or to requests and answers themselves, is for a
/// transport, or for a layer of tower.
///
/// ```
/// use restrait::interceptor::{CallEnd, Interceptor, InterceptorFuture, CallStart};
/// use restrait::transport::TransportError;
/// use restrait::Error;
///
/// /// Gives every call a number, and writes down which ones failed.
/// #[derive(Default)]
/// struct Audit {
///     calls: std::sync::atomic::AtomicU64,
/// }
///
/// impl Interceptor for Audit {
///     fn before<'a>(&'a self, call: &'a mut CallStart<'_>) -> InterceptorFuture<'a, Result<(), TransportError>> {
///         Box::pin(async move {
///             let number = self.calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///             call.set_header("x-request-id", &number.to_string())
///         })
///     }
///
///     fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
///         Box::pin(async move {
///             println!("{}: {error} after {:?}", call.endpoint().path(), call.elapsed());
///         })
///     }
/// }
///
/// # fn example() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .interceptor(Audit::default())
///     .build()?;
/// # Ok(()) }
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Before anything is sent. The call ends with the error, should there be one:
    /// [`TransportError::rejected`] says best that the interceptor does not want it to happen.
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let _ = call;
        Box::pin(async { Ok(()) })
    }

    /// After a success has arrived. It is not decoded yet; of streams only the headers are here.
    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        let _ = call;
        Box::pin(async {})
    }

    /// After the call has failed for good.
    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        let _ = (call, error);
        Box::pin(async {})
    }
}

/// A call that is about to be made.
pub struct CallStart<'a> {
    pub(crate) route: &'static Route,
    pub(crate) url: &'a str,
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) body: &'a Body,
}

impl CallStart<'_> {
    /// The endpoint that is called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// The whole URL. It holds the values of the params, so it belongs in no log.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url
    }

    /// The headers, the token's included.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Body {
        self.body
    }

    /// Sets a header, in place of one of the same name.
    ///
    /// # Errors
    ///
    /// When the value would not be sent as it is given, or the header is the client's or the
    /// transport's, as with [`Call::header`](crate::Call::header).
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), TransportError> {
        let reject =
            |reason| TransportError::rejected(format!("invalid header `{name}`: {reason}"));
        let value = check_value(value).map_err(reject)?;
        replace_header(self.headers, check_name(name).map_err(reject)?, value);
        Ok(())
    }
}

/// A call that was made, and what became of it.
pub struct CallEnd<'a> {
    pub(crate) route: &'static Route,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl CallEnd<'_> {
    /// The endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// The status of the last answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The headers of a success.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.headers
    }

    /// How long the call took, all attempts and pauses together.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How often the request was given to the transport. 0 where an interceptor refused it.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

// No values and no token: see promise 8.
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
