//! Trace context: the header `traceparent`.

use std::fmt;
use std::sync::Arc;

use super::{CallStart, Interceptor, InterceptorFuture};
use crate::error::TransportError;

mod trace_parent;

pub use trace_parent::TraceParent;

/// The function that returns the context of an attempt.
type Source = Arc<dyn Fn(&CallStart<'_>) -> Option<TraceParent> + Send + Sync>;

/// An [`Interceptor`] that sends the header `traceparent` (W3C Trace Context), so that the traces of a
/// server continue those of the application.
///
/// The function of [`from_fn`](Self::from_fn) returns the current span of the application. It is called
/// before each attempt, because OpenTelemetry describes each attempt as a span of its own: a function
/// that starts such a span returns its id, and [`CallStart::attempts`] tells the number of attempts
/// before. A function that does not returns the same span for all attempts.
///
/// A call that sets `traceparent` itself keeps its header.
///
/// ```
/// use restrait::interceptor::{TraceContext, TraceParent};
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .interceptor(TraceContext::from_fn(|_call| {
///         // The ids of the current span, from the tracing library of the application.
///         TraceParent::parse("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
///     }))
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
pub struct TraceContext {
    source: Source,
}

/// Marks a call that set `traceparent` itself.
#[derive(Clone, Copy)]
struct OwnHeader;

/// The trace of a call without a parent.
#[derive(Clone, Copy)]
struct CallTrace(TraceParent);

impl TraceContext {
    /// Creates an interceptor that starts a trace for each call: the attempts of a call have the same
    /// random trace id, and each has a random span id of its own. The traces are not marked as sampled.
    #[must_use]
    pub fn new() -> Self {
        Self::from_fn(|_| None)
    }

    /// Creates an interceptor that continues the trace that `current` returns. If it returns `None`, a
    /// trace is started, as with [`new`](Self::new).
    #[must_use]
    pub fn from_fn(
        current: impl Fn(&CallStart<'_>) -> Option<TraceParent> + Send + Sync + 'static,
    ) -> Self {
        Self {
            source: Arc::new(current),
        }
    }

    /// Sets the header of the next attempt.
    fn set(&self, call: &mut CallStart<'_>) -> Result<(), TransportError> {
        if call.extensions().get::<OwnHeader>().is_some() {
            return Ok(());
        }
        let parent = (self.source)(call).unwrap_or_else(|| {
            let earlier = call.extensions().get::<CallTrace>();
            earlier.map_or_else(TraceParent::random, |CallTrace(trace)| {
                trace.with_random_span()
            })
        });
        call.extensions_mut().insert(CallTrace(parent));
        call.set_header(HEADER, &parent.to_string())
    }
}

/// The name of the header.
const HEADER: &str = "traceparent";

impl Default for TraceContext {
    fn default() -> Self {
        Self::new()
    }
}

impl Interceptor for TraceContext {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        if call.headers().contains_key(HEADER) {
            call.extensions_mut().insert(OwnHeader);
        }
        let result = self.set(call);
        Box::pin(async { result })
    }

    fn before_retry<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        let result = self.set(call);
        Box::pin(async { result })
    }
}

impl fmt::Debug for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceContext").finish_non_exhaustive()
    }
}
