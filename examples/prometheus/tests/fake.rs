//! Calls to a fake server in the same process.

use prometheus::{Prometheus, QueryResult, queries};
use restrait_fake::{FakeServer, Response};
use serde_json::json;

#[tokio::test]
async fn values_may_be_infinite_and_not_a_number() {
    let server = FakeServer::builder(())
        .on_raw::<queries::Instant<'_>>(|(), request| {
            assert_eq!(request.text("time"), Some("1700000000.5"));
            let sample = |value| json!({ "metric": {}, "value": [1_700_000_000.5, value] });
            let samples = ["+Inf", "-Inf", "NaN", "1.5e-7"].map(sample);
            let data = json!({ "resultType": "vector", "result": samples });
            let body = json!({ "status": "success", "data": data, "warnings": ["late"] });
            Ok(Response::json(200, &body))
        })
        .in_process()
        .unwrap();
    let builder = Prometheus::builder().base_url(server.base_url());
    let client = builder.transport(server.transport()).build().unwrap();
    let result = client.queries().instant("up").time(1_700_000_000.5).await;
    let result = result.unwrap();
    assert_eq!(result.warnings, ["late"]);
    let QueryResult::Vector(samples) = result.data else {
        panic!("no vector");
    };
    let values: Vec<_> = samples
        .iter()
        .map(|it| it.value.value.to_string())
        .collect();
    assert_eq!(values, ["inf", "-inf", "NaN", "0.00000015"]);
}
