//! Interceptors: code that runs before and after each call of a client.
//!
//! An [`Interceptor`] can add headers, refuse a call, wait, log or count. [`RateLimiter`],
//! [`TraceContext`] and [`Metrics`](crate::metrics::Metrics) are interceptors.
//!
//! ```
//! use restrait::interceptor::{CallEnd, Interceptor, InterceptorFuture};
//!
//! /// Logs successful calls.
//! struct Log;
//!
//! impl Interceptor for Log {
//!     fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
//!         println!("{}: {:?} in {:?}", call.endpoint().path(), call.status(), call.elapsed());
//!         Box::pin(async {})
//!     }
//! }
//!
//! # fn example() -> restrait::Result<()> {
//! let client = restrait::Client::builder()
//!     .base_url("https://api.example.com")
//!     .interceptor(Log)
//!     .build()?;
//! # let _ = client;
//! # Ok(()) }
//! ```
//!
//! An interceptor runs once per call, whatever the number of retries. Only
//! [`before_retry`](Interceptor::before_retry) runs before each further attempt. To change responses, wrap
//! a [`Transport`](crate::transport::Transport) or add a tower layer.

use std::pin::Pin;
use std::sync::Arc;

mod call;
mod rate_limiter;
mod trace_context;

pub use call::{CallEnd, CallStart};
pub use rate_limiter::RateLimiter;
pub use trace_context::{TraceContext, TraceParent};

use crate::Error;
use crate::error::TransportError;

/// The interceptors of a client.
pub(crate) type Interceptors = Arc<[Arc<dyn Interceptor>]>;

/// A boxed future that may borrow the interceptor and the call.
#[cfg(not(target_arch = "wasm32"))]
pub type InterceptorFuture<'a, T = ()> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed future that may borrow the interceptor and the call. It is not `Send` in a browser.
#[cfg(target_arch = "wasm32")]
pub type InterceptorFuture<'a, T = ()> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Code that runs once before and once after each call of a client.
///
/// All methods do nothing by default. A client can have several interceptors: before a call they
/// run in the order in which they were added, after a call in the opposite order. They run within the
/// deadline of the call.
///
/// ```
/// use restrait::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
/// use restrait::transport::TransportError;
/// use restrait::Error;
///
/// /// Numbers all calls and logs those that fail.
/// #[derive(Default)]
/// struct Audit {
///     calls: std::sync::atomic::AtomicU64,
/// }
///
/// impl Interceptor for Audit {
///     fn before<'a>(
///         &'a self,
///         call: &'a mut CallStart<'_>,
///     ) -> InterceptorFuture<'a, Result<(), TransportError>> {
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
    /// Runs before the request is sent.
    ///
    /// # Errors
    ///
    /// An error ends the call. Return [`TransportError::rejected`] to reject a call.
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let _ = call;
        Box::pin(async { Ok(()) })
    }

    /// Runs before each further attempt of the call: before a retry, after its pause, and before the
    /// target of a redirect within the API is requested. It is not run before the first attempt.
    ///
    /// # Errors
    ///
    /// An error ends the call. Its outcome is that of the attempts before.
    fn before_retry<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let _ = call;
        Box::pin(async { Ok(()) })
    }

    /// Runs after a successful response was received and before it is decoded. The body of a stream is
    /// not received yet.
    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        let _ = call;
        Box::pin(async {})
    }

    /// Runs after the call has failed and is not retried any more.
    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        let _ = (call, error);
        Box::pin(async {})
    }
}
