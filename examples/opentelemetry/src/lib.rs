//! Describes the calls of a client as spans of OpenTelemetry, and sends their context to the server.
//!
//! By the conventions of OpenTelemetry for HTTP, each attempt is a span of the kind `CLIENT`. Its name is
//! the method and the path template. All attempts of a call have the span of the application as their
//! parent, and the header `traceparent` of an attempt contains its own span.

use losant::Error;
use losant::interceptor::{
    CallEnd, CallStart, Interceptor, InterceptorFuture, TraceContext, TraceParent,
};
use losant::transport::TransportError;
use opentelemetry::trace::{SpanKind, Status, TraceContextExt, Tracer, TracerProvider};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::{SdkTracer, SdkTracerProvider};

/// Starts a span for each attempt, and ends it.
#[derive(Debug, Clone)]
pub struct OpenTelemetry {
    tracer: SdkTracer,
}

/// The span of the current attempt, which the call keeps.
#[derive(Clone)]
struct Attempt(Context);

impl OpenTelemetry {
    /// Creates an interceptor that reports to a provider.
    #[must_use]
    pub fn new(provider: &SdkTracerProvider) -> Self {
        Self {
            tracer: provider.tracer("losant"),
        }
    }

    /// Returns the interceptor that sends the header `traceparent`. Add it after this one.
    #[must_use]
    pub fn propagation() -> TraceContext {
        TraceContext::from_fn(|call| {
            let Attempt(context) = call.extensions().get()?;
            let span = context.span().span_context().clone();
            let trace_id = u128::from_be_bytes(span.trace_id().to_bytes());
            let span_id = u64::from_be_bytes(span.span_id().to_bytes());
            TraceParent::new(trace_id, span_id, span.is_sampled())
        })
    }

    /// Starts the span of an attempt, after ending that of the attempt before.
    fn start(&self, call: &mut CallStart<'_>) {
        if let Some(Attempt(earlier)) = call.extensions().get() {
            earlier.span().set_status(Status::error("sent again"));
            earlier.span().end();
        }
        let endpoint = call.endpoint();
        let mut attributes = vec![
            KeyValue::new("http.request.method", endpoint.method().to_string()),
            KeyValue::new("url.template", endpoint.path()),
        ];
        if call.attempts() > 0 {
            let resends = i64::from(call.attempts());
            attributes.push(KeyValue::new("http.request.resend_count", resends));
        }
        let name = format!("{} {}", endpoint.method(), endpoint.path());
        let builder = self.tracer.span_builder(name).with_kind(SpanKind::Client);
        let span = builder.with_attributes(attributes).start(&self.tracer);
        let context = Context::current_with_span(span);
        call.extensions_mut().insert(Attempt(context));
    }
}

impl Interceptor for OpenTelemetry {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        self.start(call);
        Box::pin(async { Ok(()) })
    }

    fn before_retry<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        self.start(call);
        Box::pin(async { Ok(()) })
    }

    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        end(call, None);
        Box::pin(async {})
    }

    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        end(call, Some(error));
        Box::pin(async {})
    }
}

/// Ends the span of the last attempt.
fn end(call: &CallEnd<'_>, error: Option<&Error>) {
    let Some(Attempt(context)) = call.extensions().get() else {
        return;
    };
    let span = context.span();
    if let Some(status) = call.status() {
        let status = i64::from(status.as_u16());
        span.set_attribute(KeyValue::new("http.response.status_code", status));
    }
    if let Some(error) = error {
        // The text of an error contains no secrets.
        span.set_attribute(KeyValue::new("error.type", format!("{:?}", error.kind())));
        span.set_status(Status::error(error.to_string()));
    }
    span.end();
}
