//! Metrics and their Prometheus format.

use std::time::Duration;

use restrait::metrics::Metrics;
use restrait::prelude::*;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::{Client, api, endpoint};

use crate::capture::Capture;

#[api]
trait Meters {
    #[endpoint(method = "POST", path = "/meters/<id>")]
    fn read(&self, id: u32) -> u32;

    #[endpoint(method = "GET", path = "/meters")]
    fn list(&self) -> Vec<u32>;
}

#[tokio::test]
async fn counts_calls_by_endpoint_and_result() {
    let (mock, metrics) = (Mock::<Client>::new(), Metrics::new());
    let client = mock.builder().interceptor(metrics.clone()).build().unwrap();
    for reply in [
        MockResponse::status(200).json(&1),
        MockResponse::status(200).json(&2),
        MockResponse::status(409),
        MockResponse::connection_reset(),
        MockResponse::no_response(),
    ] {
        mock.expect(client.read(7)).respond_with(reply);
    }
    mock.expect(client.list()).respond(vec![1]);
    for _ in 0..5 {
        let _ = client.read(7).timeout(Duration::from_millis(20)).await;
    }
    client.list().await.unwrap();

    let all = metrics.endpoints();
    let names: Vec<_> = all
        .iter()
        .map(|it| (it.endpoint.name(), it.attempts))
        .collect();
    assert_eq!(names, [("list", 1), ("read", 5)]);
    let results: Vec<_> = all[1]
        .results
        .iter()
        .map(|(name, count)| (name.as_str(), *count))
        .collect();
    assert_eq!(
        results,
        [("200", 2), ("409", 1), ("lost", 1), ("timed_out", 1)]
    );
    assert_eq!(
        all[1].latencies.cumulative_buckets().last(),
        Some((f64::INFINITY, 5))
    );
    assert!(all[1].elapsed >= Duration::from_millis(20));

    let text = metrics.to_prometheus();
    let labels = r#"api="meters",endpoint="read",method="POST",path="/meters/<id>""#;
    for line in [
        "# TYPE restrait_calls_total counter".to_owned(),
        format!("restrait_calls_total{{{labels},result=\"200\"}} 2"),
        format!("restrait_requests_total{{{labels}}} 5"),
        format!("restrait_call_duration_seconds_bucket{{{labels},le=\"+Inf\"}} 5"),
        format!("restrait_call_duration_seconds_count{{{labels}}} 5"),
    ] {
        assert!(
            text.lines().any(|this| this == line),
            "{line} is not in\n{text}"
        );
    }
}

/// Checks that each line is a comment or `name{labels} number`, and that samples are unique.
#[tokio::test]
async fn writes_valid_prometheus_text() {
    let (mock, metrics) = (Mock::<Client>::new(), Metrics::new());
    let client = mock.builder().interceptor(metrics.clone()).build().unwrap();
    mock.expect(client.list()).times(2).respond(vec![1]);
    client.list().await.unwrap();
    client.list().await.unwrap();
    let text = metrics.to_prometheus();
    let mut samples = std::collections::BTreeSet::new();
    for line in text.lines().filter(|line| !line.starts_with("# ")) {
        let (name, value) = line.rsplit_once(' ').unwrap();
        value.parse::<f64>().unwrap();
        assert!(
            name.starts_with("restrait_") && name.ends_with('}'),
            "{line}"
        );
        assert!(samples.insert(name.to_owned()), "{line}");
    }
    assert_eq!(samples.len(), 1 + 1 + 12 + 2);
    assert!(text.ends_with('\n'));
}

#[tokio::test]
async fn counts_the_methods_of_a_raw_path_apart() {
    let capture = Capture::new();
    let metrics = Metrics::new();
    let builder = Client::builder().base_url("https://api.example.com");
    let builder = builder.transport(capture).interceptor(metrics.clone());
    let client = builder.build().unwrap();
    for method in ["GET", "PUT", "GET", "DELETE"] {
        client
            .raw(method, "/metered")
            .returns::<()>()
            .await
            .unwrap();
    }
    let counts: Vec<_> = metrics
        .endpoints()
        .iter()
        .map(|it| (it.endpoint.method().to_string(), it.attempts))
        .collect();
    let expected = [("DELETE", 1), ("GET", 2), ("PUT", 1)];
    assert_eq!(
        counts,
        expected.map(|(method, count)| (method.to_owned(), count))
    );
}
