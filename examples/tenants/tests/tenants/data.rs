//! Each tenant has its own data, and errors have their status.

use losant::Client;
use losant_fake::Fault;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tenants::{Tenants, base_client, demo};

use crate::service::Service;

fn names(devices: &Value) -> Vec<&str> {
    let items = devices["items"].as_array().unwrap();
    items
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn tenants_do_not_see_each_others_data() {
    let service = Service::start().await;
    // At the same time, over the same connections.
    let (harbour, orchard) = tokio::join!(
        service.json("/harbour/devices"),
        service.json("/orchard/devices")
    );
    assert_eq!(names(&harbour.1), ["Pump 1", "Pump 2", "Quay Gateway"]);
    assert_eq!(names(&orchard.1), ["Weather Mast"]);
    assert_eq!(orchard.1["total"], 1);
    let (harbour, orchard) = tokio::join!(
        service.json("/harbour/usage"),
        service.json("/orchard/usage")
    );
    assert_eq!((harbour.0, orchard.0), (StatusCode::OK, StatusCode::OK));
    assert_ne!(
        harbour.1["payloads"]["previous"],
        orchard.1["payloads"]["previous"]
    );

    // Each path was requested with the token of the tenant who owns it.
    let (fake, _) = service.stop();
    let application = format!("/applications/{}/", fake.application_id());
    let org = format!("/orgs/{}", fake.org_id());
    let mut counts = [0, 0];
    for request in fake.requests() {
        let is_harbours = [&application, &org]
            .iter()
            .any(|part| request.path.contains(*part));
        let owner = if is_harbours { "harbour" } else { "orchard" };
        let token = format!("Bearer demo-token-of-the-{owner}");
        assert_eq!(request.header("authorization"), Some(&*token));
        counts[usize::from(is_harbours)] += 1;
    }
    assert_eq!(counts, [8, 8]);
}

#[tokio::test]
async fn pages_are_passed_on() {
    let service = Service::start().await;
    let (status, page) = service.json("/harbour/devices?page=1").await;
    assert_eq!(
        (status, &page),
        (StatusCode::OK, &json!({ "items": [], "total": 3 }))
    );
    let (status, page) = service.json("/harbour/devices?page=first").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(page, json!({ "error": "invalid query" }));
}

#[tokio::test]
async fn unknown_tenants_cause_no_call() {
    let service = Service::start().await;
    for path in [
        "/unknown/devices",
        "/unknown/usage",
        "/..%2fharbour/devices",
    ] {
        let (status, body) = service.json(path).await;
        assert_eq!(
            (status, &body["error"]),
            (StatusCode::NOT_FOUND, &json!("unknown tenant"))
        );
    }
    let (status, body) = service.json("/harbour").await;
    assert_eq!(
        (status, &body["error"]),
        (StatusCode::NOT_FOUND, &json!("unknown path"))
    );
    assert!(service.fake.requests().is_empty());
}

#[tokio::test]
async fn names_of_tenants_are_unique() {
    let (fake, [harbour, _]) = demo::start().await.unwrap();
    let base = base_client(Client::builder().base_url(fake.base_url())).unwrap();
    let error = Tenants::new(&base, [harbour.clone(), harbour])
        .err()
        .unwrap();
    assert_eq!(error.to_string(), "duplicate tenant `harbour`");
}

#[tokio::test]
async fn errors_of_losant_have_a_status() {
    let service = Service::start().await;
    let status = |status| Fault::Status(status, "Kind".to_owned(), "for logs only".to_owned());
    for (fault, requests, expected) in [
        (status(400), 1, StatusCode::BAD_REQUEST),
        (status(401), 1, StatusCode::BAD_GATEWAY),
        (status(403), 1, StatusCode::FORBIDDEN),
        (status(404), 1, StatusCode::NOT_FOUND),
        (status(429), 1, StatusCode::TOO_MANY_REQUESTS),
        (status(500), 3, StatusCode::BAD_GATEWAY),
        (Fault::Html(503), 3, StatusCode::BAD_GATEWAY),
        (Fault::Html(200), 1, StatusCode::BAD_GATEWAY),
        (
            Fault::Redirect("https://example.com/".to_owned()),
            1,
            StatusCode::BAD_GATEWAY,
        ),
    ] {
        service.fake.clear_requests();
        for _ in 0..requests {
            service.fake.fail_next(fault.clone());
        }
        let (status, body) = service.json("/harbour/devices").await;
        assert_eq!(status, expected, "{fault:?}");
        assert!(!body.to_string().contains("for logs only"));
        assert_eq!(service.fake.requests().len(), requests);
    }
    // A failure that ends is retried, and the caller does not notice it.
    service.fake.fail_next(Fault::Html(502));
    assert_eq!(service.json("/harbour/devices").await.0, StatusCode::OK);
}

#[tokio::test]
async fn rate_limits_are_passed_on() {
    let service = Service::start().await;
    let response = b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 7\r\ncontent-length: 0\r\n\r\n";
    service.fake.fail_next(Fault::Raw(response.to_vec()));
    service.fake.fail_next(Fault::Status(
        429,
        "Limit".to_owned(),
        "slow down".to_owned(),
    ));
    for seconds in ["7", "15"] {
        let response = service.get("/harbour/devices").send().await.unwrap();
        assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(response.headers()["retry-after"], seconds);
    }
}

#[tokio::test]
async fn a_refused_token_affects_its_tenant_only() {
    let service =
        Service::with(|[_, orchard]| orchard.token = "a-token-that-ended".to_owned()).await;
    let (status, body) = service.json("/orchard/devices").await;
    assert_eq!(status, StatusCode::BAD_GATEWAY);
    assert_eq!(
        body,
        json!({ "error": "Losant refused the tenant's token" })
    );
    assert_eq!(service.json("/harbour/devices").await.0, StatusCode::OK);
}
