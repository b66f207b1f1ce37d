//! Reports the calls of a client to the crate `metrics`, which has exporters for Prometheus and
//! other systems.
//!
//! | Metric | Meaning |
//! | --- | --- |
//! | `http.client.request.duration` | a histogram of the durations of calls, in seconds |
//! | `http.client.request.resend_count` | the number of attempts after the first ones |
//!
//! The labels are `http.request.method`, `url.template`, and `http.response.status_code` or `error.type`.

use losant::interceptor::{CallEnd, Interceptor, InterceptorFuture};
use losant::{Error, ErrorKind};
use metrics::{Label, counter, histogram};

/// Records each call with the recorder that the application has installed.
#[derive(Debug, Default)]
pub struct MetricsAdapter;

impl Interceptor for MetricsAdapter {
    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        record(call, None);
        Box::pin(async {})
    }

    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        record(call, Some(error.kind()));
        Box::pin(async {})
    }
}

/// Records a call. Templates have few values, but URLs do not.
fn record(call: &CallEnd<'_>, error: Option<ErrorKind>) {
    let endpoint = call.endpoint();
    let mut labels = vec![
        Label::new("http.request.method", endpoint.method().to_string()),
        Label::from_static_parts("url.template", endpoint.path()),
    ];
    if let Some(status) = call.status() {
        let status = status.as_u16().to_string();
        labels.push(Label::new("http.response.status_code", status));
    } else if let Some(kind) = error {
        labels.push(Label::new("error.type", format!("{kind:?}")));
    }
    histogram!("http.client.request.duration", labels.clone()).record(call.elapsed());
    let resends = call.attempts().saturating_sub(1);
    if resends > 0 {
        counter!("http.client.request.resend_count", labels).increment(resends.into());
    }
}
