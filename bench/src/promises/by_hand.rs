//! Repeats mechanisms that have no switch.

use std::fmt::{self, Write};
use std::hint::black_box;

use tracing::field::{Empty, Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Instrument, Metadata, Subscriber, debug, info_span};

use crate::Run;
use crate::input::INPUT;
use crate::measure::rounds::{self, ALONE};

/// Parses the URL of a request and another one.
pub(super) fn kept() -> Run {
    let url = url();
    Box::new(move || {
        black_box(black_box(&url).clone());
    })
}

/// Does nothing.
pub(super) fn not_kept() -> Run {
    let url = url();
    Box::new(move || {
        black_box(&url);
    })
}

fn url() -> String {
    format!(
        "https://api.losant.com/instances/{}/orgs/{}",
        INPUT.instance_id, INPUT.org_id
    )
}

/// Runs a future that is pending once, inside or outside of a span.
pub(super) fn traced(is_traced: bool) -> Run {
    let runtime = rounds::runtime(ALONE);
    Box::new(move || {
        let work = async {
            tokio::task::yield_now().await;
            black_box(200_u16)
        };
        if !is_traced {
            runtime.block_on(Box::pin(work));
            return;
        }
        let span = info_span!(
            "http.client",
            otel.name = "GET /instances/<instanceId>/orgs/<orgId>",
            otel.kind = "client",
            http.request.method = "GET",
            url.template = "/instances/<instanceId>/orgs/<orgId>",
            server.address = "api.losant.com",
            server.port = 443,
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            error.type = Empty,
        );
        let work = async {
            let status = work.await;
            let span = tracing::Span::current();
            span.record("http.response.status_code", status);
            debug!(http.response.status_code = status, "call succeeded");
            black_box(span);
        };
        runtime.block_on(Box::pin(work.instrument(span)));
    })
}

/// Installs a subscriber for the rest of the process.
pub(super) fn listen() {
    let _ = tracing::subscriber::set_global_default(Listener);
}

/// A subscriber that formats all fields and discards the result.
struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Formatter(String::new()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Formatter(String::new()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Formatter(String::new()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Formatter(String);

impl Visit for Formatter {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, "{field}={value:?} ");
    }
}
