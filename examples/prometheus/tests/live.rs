//! Calls to a real server, which `PROMETHEUS_URL` names. It has the configuration of `.ci/live`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use prometheus::{Prometheus, QueryResult, Rule, RuleKind, TargetState};

/// Returns a client of the server after its first evaluation of all rules, if there is a server.
async fn client() -> Option<Prometheus> {
    if std::env::var_os("PROMETHEUS_URL").is_none() {
        println!("skipped: set PROMETHEUS_URL");
        return None;
    }
    let client = Prometheus::from_env().unwrap();
    for _ in 0..150 {
        let alerts = client.status().alerts().await;
        if alerts.is_ok_and(|it| it.data.alerts.iter().any(|alert| alert.state == "firing")) {
            return Some(client);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the server has evaluated no rule");
}

fn now() -> f64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs_f64()
}

/// Returns the value of the only series, as text.
fn only(result: QueryResult) -> String {
    match result {
        QueryResult::Vector(samples) if samples.len() == 1 => samples[0].value.value.to_string(),
        result => panic!("{result:?}"),
    }
}

#[tokio::test]
async fn evaluates_expressions() {
    let Some(client) = client().await else { return };
    let queries = client.queries();
    assert_eq!(only(queries.instant("up").await.unwrap().data), "1");
    assert_eq!(
        only(queries.instant("up:double").time(now()).await.unwrap().data),
        "2"
    );
    let long = format!("up{{job!~\"{}\"}}", "x".repeat(5000));
    assert_eq!(only(queries.long_instant(&long).await.unwrap().data), "1");

    let scalar = queries.instant("1 / 0").await.unwrap().data;
    assert!(matches!(scalar, QueryResult::Scalar(point) if point.value.is_infinite()));
    let scalar = queries.instant("0 / 0").await.unwrap().data;
    assert!(matches!(scalar, QueryResult::Scalar(point) if point.value.is_nan()));
    let text = queries.instant("\"a text\"").await.unwrap().data;
    assert!(matches!(text, QueryResult::String((_, text)) if text == "a text"));

    let formatted = queries.format("sum(up)by(job)").await.unwrap().data;
    assert_eq!(formatted, "sum by (job) (up)");
}

#[tokio::test]
async fn evaluates_ranges() {
    let Some(client) = client().await else { return };
    let (start, end) = (now() - 10.0, now());
    let short = client.queries().range("vector(7)", start, end, "5s").await;
    let long = client
        .queries()
        .long_range("vector(7)", start, end, "5s")
        .await;
    for result in [short, long] {
        let QueryResult::Matrix(series) = result.unwrap().data else {
            panic!("no matrix");
        };
        let values: Vec<_> = series[0].values.iter().map(|point| point.value).collect();
        assert_eq!(values, [7.0, 7.0, 7.0]);
    }
}

#[tokio::test]
async fn finds_series_and_labels() {
    let Some(client) = client().await else { return };
    let series = client.series();
    let selectors = ["up", "prometheus_build_info"];
    let found = series.find(&selectors).await.unwrap().data;
    assert_eq!(found.len(), 2);
    assert_eq!(
        series
            .find_long(&selectors)
            .start(now() - 60.0)
            .await
            .unwrap()
            .data,
        found
    );
    assert!(found.iter().all(|labels| labels["job"] == "prometheus"));

    let labels = series.labels().selectors(vec!["up"]).await.unwrap().data;
    assert_eq!(labels, ["__name__", "instance", "job"]);
    let values = series
        .values("__name__")
        .selectors(vec!["{job=\"prometheus\"}", "{team=\"a/b\"}"]);
    assert!(values.await.unwrap().data.contains(&"up:double".to_owned()));
    let metadata = series
        .metadata()
        .metric("go_goroutines")
        .await
        .unwrap()
        .data;
    assert_eq!(metadata["go_goroutines"][0].kind, "gauge");
}

#[tokio::test]
async fn describes_the_server() {
    let Some(client) = client().await else { return };
    let status = client.status();
    let targets = status
        .targets()
        .state(TargetState::Active)
        .await
        .unwrap()
        .data;
    assert_eq!(targets.active_targets[0].health, "up");
    let rules = status.rules().await.unwrap().data;
    let [Rule::Recording { name, .. }, Rule::Alerting { alerts, .. }] = &*rules.groups[0].rules
    else {
        panic!("{rules:?}");
    };
    assert_eq!((&**name, &*alerts[0].state), ("up:double", "firing"));
    let recording = status.rules().kind(RuleKind::Record).await.unwrap().data;
    assert_eq!(recording.groups[0].rules.len(), 1);
    assert!(
        status
            .config()
            .await
            .unwrap()
            .data
            .yaml
            .contains("scrape_interval: 1s")
    );
    assert!(status.build().await.unwrap().data.version.starts_with('2'));
    assert!(
        status
            .flags()
            .await
            .unwrap()
            .data
            .contains_key("web.listen-address")
    );

    let server = client.server();
    assert!(server.healthy().await.unwrap().contains("Healthy"));
    assert!(server.ready().await.unwrap().contains("Ready"));
    assert!(
        server
            .metrics()
            .await
            .unwrap()
            .contains("prometheus_build_info")
    );
    let disabled = server.reload().await.unwrap_err();
    assert_eq!(disabled.status().unwrap(), 403);
}

#[tokio::test]
async fn errors_have_a_type_and_a_message() {
    let Some(client) = client().await else { return };
    let error = client.queries().instant("sum(").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("bad_data"));
    assert!(error.to_string().contains("parse error"), "{error}");
    let error = client.series().find(&[]).await.unwrap_err();
    assert!(
        error.to_string().contains("no match[] parameter provided"),
        "{error}"
    );
}
