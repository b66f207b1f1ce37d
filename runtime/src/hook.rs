//! What an application does around every call: add a header, ask first, count, write down.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::encode::{check_name, check_value};
use crate::secret::replace_header;
use crate::{Body, Error, Route, TransportError};

/// A client's hooks. Nearly always none: then a call costs one look at their number.
pub(crate) type Hooks = Arc<[Arc<dyn Hook>]>;

/// What a [`Hook`] returns: a boxed future that may borrow the hook and what it was given.
#[cfg(not(target_arch = "wasm32"))]
pub type HookFuture<'a, T = ()> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a [`Hook`] returns. In a browser there is one thread.
#[cfg(target_arch = "wasm32")]
pub type HookFuture<'a, T = ()> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Does something around every call of a client, retries included: once before, once after.
///
/// Every method has a default that does nothing. A client has any number of hooks: before a call
/// they run in the order in which the builder got them, after it in the opposite one. They run
/// within the call's time limit.
///
/// What happens around every *attempt*, or to requests and answers themselves, is for a
/// transport, or for a layer of tower.
///
/// ```
/// use restrait::hook::{Ended, Hook, HookFuture, Starting};
/// use restrait::{Error, TransportError};
///
/// /// Gives every call a number, and writes down which ones failed.
/// #[derive(Default)]
/// struct Audit {
///     calls: std::sync::atomic::AtomicU64,
/// }
///
/// impl Hook for Audit {
///     fn before<'a>(&'a self, call: &'a mut Starting<'_>) -> HookFuture<'a, Result<(), TransportError>> {
///         Box::pin(async move {
///             let number = self.calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///             call.set_header("x-request-id", &number.to_string())
///         })
///     }
///
///     fn error<'a>(&'a self, call: &'a Ended<'_>, error: &'a Error) -> HookFuture<'a> {
///         Box::pin(async move {
///             println!("{}: {error} after {:?}", call.endpoint().path(), call.elapsed());
///         })
///     }
/// }
///
/// # fn example() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .hook(Audit::default())
///     .build()?;
/// # Ok(()) }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Before anything is sent. The call ends with the error, should there be one:
    /// [`TransportError::refused`] says best that the hook does not want it to happen.
    fn before<'a>(
        &'a self,
        call: &'a mut Starting<'_>,
    ) -> HookFuture<'a, Result<(), TransportError>> {
        let _ = call;
        Box::pin(async { Ok(()) })
    }

    /// After a success has arrived. It is not decoded yet; of streams only the headers are here.
    fn after<'a>(&'a self, call: &'a Ended<'_>) -> HookFuture<'a> {
        let _ = call;
        Box::pin(async {})
    }

    /// After the call has failed for good.
    fn error<'a>(&'a self, call: &'a Ended<'_>, error: &'a Error) -> HookFuture<'a> {
        let _ = (call, error);
        Box::pin(async {})
    }
}

/// A call that is about to be made.
pub struct Starting<'a> {
    pub(crate) route: &'static Route,
    pub(crate) url: &'a str,
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) body: &'a Body,
}

impl Starting<'_> {
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
        let refuse = |reason| TransportError::refused(format!("a hook's header {reason}"));
        let name = check_name(name).map_err(refuse)?;
        let value = check_value(value).map_err(refuse)?;
        replace_header(self.headers, name, value);
        Ok(())
    }
}

/// A call that was made, and what became of it.
pub struct Ended<'a> {
    pub(crate) route: &'static Route,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl Ended<'_> {
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

    /// How often the request was given to the transport. 0 where a hook refused it.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

// No values and no token: see promise 8.
impl fmt::Debug for Starting<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Starting({} {})", self.route.method(), self.route.path())
    }
}

impl fmt::Debug for Ended<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ended")
            .field("endpoint", &(self.route.method(), self.route.path()))
            .field("status", &self.status)
            .field("elapsed", &self.elapsed)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
