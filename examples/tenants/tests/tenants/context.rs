//! Request ids, deadlines and the end of the service.

use std::time::{Duration, Instant};

use losant_fake::Fault;
use reqwest::StatusCode;
use serde_json::json;

use crate::service::{Service, body};

#[tokio::test]
async fn request_ids_are_passed_on() {
    let service = Service::start().await;
    let call = service
        .get("/harbour/usage")
        .header("x-request-id", "from-the-caller.7");
    let response = call.send().await.unwrap();
    assert_eq!(response.headers()["x-request-id"], "from-the-caller.7");
    let requests = service.fake.requests();
    assert_eq!(requests.len(), 7);
    for request in requests {
        assert_eq!(request.header("x-request-id"), Some("from-the-caller.7"));
    }

    // An id that is missing, or could forge lines of the log, is replaced.
    service.fake.clear_requests();
    let call = service
        .get("/harbour/devices")
        .header("x-request-id", "7 status=200");
    let response = call.send().await.unwrap();
    let id = response.headers()["x-request-id"].to_str().unwrap();
    assert_eq!(id.len(), 36);
    assert_eq!(service.fake.requests()[0].header("x-request-id"), Some(id));
}

#[tokio::test]
async fn a_slow_platform_meets_the_deadline() {
    let service = Service::start().await;
    for path in ["/harbour/devices", "/harbour/usage"] {
        service.fake.fail_next(Fault::Hang);
        let started = Instant::now();
        let call = service.get(path).header("x-timeout-ms", "300");
        let response = call.send().await.unwrap();
        let elapsed = started.elapsed();
        assert_eq!(response.status(), StatusCode::GATEWAY_TIMEOUT);
        assert_eq!(
            body(response).await,
            json!({ "error": "Losant took too long" })
        );
        assert!(elapsed >= Duration::from_millis(300) && elapsed < Duration::from_secs(3));
    }
    for invalid in ["0", "-1", "soon"] {
        let call = service
            .get("/harbour/devices")
            .header("x-timeout-ms", invalid);
        assert_eq!(call.send().await.unwrap().status(), StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn requests_in_progress_end_before_the_service() {
    let service = Service::start().await;
    service.fake.fail_next(Fault::Hang);
    let call = service
        .get("/harbour/devices")
        .header("x-timeout-ms", "700");
    let later = service.get("/harbour/devices");
    let call = tokio::spawn(call.send());
    tokio::time::sleep(Duration::from_millis(200)).await;
    let (_fake, task) = service.stop();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(later.send().await.unwrap_err().is_connect());
    let response = call.await.unwrap().unwrap();
    assert_eq!(response.status(), StatusCode::GATEWAY_TIMEOUT);
    task.await.unwrap().unwrap();
}
