//! Attempts are spans of the application's trace.

use losant::{Client, InstanceId, OrgId};
use losant_fake::{Fake, Fault};
use opentelemetry::Context;
use opentelemetry::trace::{FutureExt, SpanKind, Status, TraceContextExt, Tracer, TracerProvider};
use opentelemetry_adapter::OpenTelemetry;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};

#[tokio::test]
async fn attempts_are_spans_whose_ids_are_sent() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(exporter.clone())
        .build();
    let fake = Fake::start().await.unwrap();
    let client = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token())
        .interceptor(OpenTelemetry::new(&provider))
        .interceptor(OpenTelemetry::propagation())
        .build()
        .unwrap();
    let instance: InstanceId = fake.instance_id().parse().unwrap();
    let org: OrgId = fake.org_id().parse().unwrap();

    fake.fail_next(Fault::Html(503));
    let parent = provider.tracer("application").start("report");
    let context = Context::current_with_span(parent);
    let calls = async {
        client.instance_org().get(instance, org).await.unwrap();
        let missing: OrgId = "ffffffffffffffffffffffff".parse().unwrap();
        client
            .instance_org()
            .get(instance, missing)
            .await
            .unwrap_err();
    };
    calls.with_context(context.clone()).await;
    context.span().end();

    let spans = exporter.get_finished_spans().unwrap();
    let (report, attempts) = spans.split_last().unwrap();
    assert_eq!(attempts.len(), 3);
    let requests = fake.requests();
    for (attempt, request) in attempts.iter().zip(&requests) {
        assert_eq!(attempt.name, "GET /instances/<instanceId>/orgs/<orgId>");
        assert_eq!(attempt.span_kind, SpanKind::Client);
        assert_eq!(attempt.parent_span_id, report.span_context.span_id());
        assert_eq!(
            attempt.span_context.trace_id(),
            report.span_context.trace_id()
        );
        let (trace, span) = (
            attempt.span_context.trace_id(),
            attempt.span_context.span_id(),
        );
        let expected = format!("00-{trace}-{span}-01");
        assert_eq!(request.header("traceparent"), Some(&*expected));
    }
    let attribute = |index: usize, name: &str| {
        let mut found = attempts[index].attributes.iter();
        let found = found.find(|it| it.key.as_str() == name);
        found.map(|it| it.value.as_str().into_owned())
    };
    assert_eq!(attempts[0].status, Status::error("sent again"));
    assert_eq!(attempts[1].status, Status::Unset);
    assert_eq!(
        attribute(1, "http.request.resend_count").as_deref(),
        Some("1")
    );
    assert_eq!(
        attribute(1, "http.response.status_code").as_deref(),
        Some("200")
    );
    assert_eq!(
        attribute(2, "http.response.status_code").as_deref(),
        Some("404")
    );
    assert!(matches!(attempts[2].status, Status::Error { .. }));
    fake.shutdown().await;
}
