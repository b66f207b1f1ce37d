//! Calls are recorded with their endpoint and result.

use std::collections::BTreeMap;

use losant::{Client, InstanceId, OrgId};
use losant_fake::{Fake, Fault};
use metrics_adapter::MetricsAdapter;
use metrics_util::debugging::{DebugValue, DebuggingRecorder};

#[tokio::test]
async fn calls_are_recorded_by_endpoint_and_status() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    recorder.install().unwrap();
    let fake = Fake::start().await.unwrap();
    let builder = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token());
    let client = builder.interceptor(MetricsAdapter).build().unwrap();
    let instance: InstanceId = fake.instance_id().parse().unwrap();
    let org: OrgId = fake.org_id().parse().unwrap();

    fake.fail_next(Fault::Html(503));
    client.instance_org().get(instance, org).await.unwrap();
    client.instance_org().get(instance, org).await.unwrap();
    let missing: OrgId = "ffffffffffffffffffffffff".parse().unwrap();
    client
        .instance_org()
        .get(instance, missing)
        .await
        .unwrap_err();

    let mut found = BTreeMap::new();
    for (key, _, _, value) in snapshotter.snapshot().into_vec() {
        let (_, key) = key.into_parts();
        let labels: BTreeMap<_, _> = key.labels().map(|it| (it.key(), it.value())).collect();
        assert_eq!(labels["http.request.method"], "GET");
        assert_eq!(
            labels["url.template"],
            "/instances/<instanceId>/orgs/<orgId>"
        );
        let status = labels["http.response.status_code"].to_owned();
        let count = match value {
            DebugValue::Histogram(durations) => {
                assert!(durations.iter().all(|it| it.0 > 0.0));
                durations.len() as u64
            }
            DebugValue::Counter(count) => count,
            DebugValue::Gauge(_) => panic!("no gauge is recorded"),
        };
        found.insert((key.name().to_owned(), status), count);
    }
    let expected = [
        (("http.client.request.duration", "200"), 2),
        (("http.client.request.duration", "404"), 1),
        (("http.client.request.resend_count", "200"), 1),
    ];
    let expected = expected.map(|((name, status), count)| ((name.into(), status.into()), count));
    assert_eq!(found, BTreeMap::from(expected));
    fake.shutdown().await;
}
