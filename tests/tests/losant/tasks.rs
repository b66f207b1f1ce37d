//! The helpers for tasks, with the fake and with small servers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use losant::jobs::{self, JobError, JobWatch};
use losant::login::{DeviceLogin, UserLogin};
use losant::prelude::*;
use losant::states::StateSender;
use losant::types::{ApplicationJobLog, DataTimestamp, DeviceState, DevicesDataExport, JobStatus};
use losant::usage::{self, Owner};
use losant::{ApplicationId, Client, DeviceId, device, devices, tokens};
use losant_fake::{Fake, Fault};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

async fn start() -> (Fake, Client, ApplicationId) {
    start_with(Fake::builder()).await
}

async fn start_with(builder: losant_fake::Builder) -> (Fake, Client, ApplicationId) {
    let fake = builder.start().await.unwrap();
    let client = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token())
        .build()
        .unwrap();
    let application = fake.application_id().parse().unwrap();
    (fake, client, application)
}

/// Starts a server that sends what a function returns for the number and text of a request.
async fn serve(
    respond: impl Fn(u32, &str) -> (u16, String) + Send + Sync + 'static,
) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let requests = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&requests);
    tokio::spawn(async move {
        let count = AtomicU32::new(0);
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut request = String::new();
            let mut buffer = vec![0; 65536];
            // The end of the headers, and a body of the announced length.
            loop {
                let length = socket.read(&mut buffer).await.unwrap();
                request.push_str(&String::from_utf8_lossy(&buffer[..length]));
                let Some((head, body)) = request.split_once("\r\n\r\n") else {
                    continue;
                };
                let head = head.to_ascii_lowercase();
                let expected = head.split("content-length: ").nth(1);
                let expected = expected.and_then(|rest| rest.lines().next()?.parse().ok());
                if body.len() >= expected.unwrap_or(0) || length == 0 {
                    break;
                }
            }
            let (status, body) = respond(count.fetch_add(1, Ordering::SeqCst), &request);
            log.lock().unwrap().push(request);
            let response = format!(
                "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\nconnection: close\r\n\
                 content-length: {}\r\n\r\n{body}",
                body.len()
            );
            socket.write_all(response.as_bytes()).await.unwrap();
        }
    });
    (url, requests)
}

fn watch(client: &Client, application: ApplicationId) -> JobWatch<'_> {
    let millis = Duration::from_millis;
    JobWatch::new(client, application).interval(millis(5), millis(20))
}

#[tokio::test]
async fn an_export_is_followed_to_its_file() {
    let (fake, client, application) = start().await;
    let pump: DeviceId = fake.device_ids()[1].parse().unwrap();
    // An entry that is not the new one.
    let export = DevicesDataExport::new().device_ids([pump]);
    client.data().export(application, &export).await.unwrap();

    let mut seen = Vec::new();
    let job = watch(&client, application)
        .name("dataExport")
        .on_progress(|job| seen.push(job.status.clone().unwrap()))
        .run(client.data().export(application, &export))
        .await
        .unwrap();
    assert_eq!(
        seen,
        [
            JobStatus::InProgress,
            JobStatus::InProgress,
            JobStatus::Completed
        ]
    );
    let logs = client
        .application_job_logs()
        .get(application)
        .await
        .unwrap();
    let newest = logs.items.iter().max_by_key(|log| log.id).unwrap();
    assert_eq!(newest.id, job.id);

    let [url] = jobs::download_urls(&job) else {
        panic!("{job:?}");
    };
    fake.clear_requests();
    let file = jobs::download(&client, url).await.unwrap();
    let file = file.bytes().await.unwrap();
    assert_eq!(String::from_utf8_lossy(&file).lines().count(), 49);
    let requests = fake.requests();
    assert!(requests[0].header("authorization").is_none());
    assert!(requests[0].header("accept-version").is_none());
}

#[tokio::test]
async fn a_job_with_another_name_is_not_taken() {
    let (_fake, client, application) = start().await;
    let watch = watch(&client, application).name("import");
    let export = DevicesDataExport::new();
    let call = client.data().export(application, &export);
    let error = watch.timeout(Duration::from_millis(200)).run(call).await;
    let Err(JobError::Call(error)) = error else {
        panic!("{error:?}");
    };
    assert!(error.is_timeout());
    let text = error.to_string();
    assert!(
        text.starts_with("GET /applications/<applicationId>/jobLogs: "),
        "{text}"
    );
    assert!(text.contains("deadline 200 ms"), "{text}");
}

#[tokio::test]
async fn a_failed_job_is_an_error_with_its_reason() {
    const ID: &str = "575ed78e7ae143cd83dc4aab";
    let (url, _) = serve(|number, request| {
        let failed = format!(
            r#"{{"id":"{ID}","name":"import","status":"failed","runQueuedAt":
            "2024-05-01T00:00:00.000Z","error":{{"name":"Invalid","message":"bad file"}}}}"#
        );
        let is_list = request.contains("/jobLogs?");
        match (number, is_list) {
            (0, _) => (200, r#"{"items":[]}"#.into()),
            (1, _) => (202, r#"{"jobQueued":true,"jobId":"q1"}"#.into()),
            // The log is read again after an error of the server.
            (2, _) => (503, "{}".into()),
            (_, true) => (200, format!(r#"{{"items":[{failed}]}}"#)),
            (_, false) => (200, failed),
        }
    })
    .await;
    let client = Client::builder()
        .base_url(&url)
        .token("t")
        .retry(losant::Retry::never())
        .build()
        .unwrap();
    let application = ID.parse().unwrap();
    let export = DevicesDataExport::new();
    let call = client.data().export(application, &export);
    let error = watch(&client, application).run(call).await.unwrap_err();
    assert_eq!(error.to_string(), "job `import` failed: Invalid: bad file");
}

#[tokio::test]
async fn a_download_gets_no_secret_and_its_url_is_not_shown() {
    let (storage, requests) = serve(|_, _| (200, "content".into())).await;
    let (_fake, client, _) = start().await;
    let client = client.with(|common| common.losantdomain("tenant.example.com"));
    let url = format!("{storage}/exports/1.csv?signature=secret-of-url");
    let file = jobs::download(&client, &url).await.unwrap();
    assert_eq!(&file.bytes().await.unwrap()[..], b"content");
    let request = requests.lock().unwrap()[0].to_ascii_lowercase();
    assert!(
        request.starts_with("get /exports/1.csv?signature=secret-of-url http"),
        "{request}"
    );
    for name in ["authorization", "losantdomain", "accept-version", "cookie"] {
        assert!(!request.contains(name), "{request}");
    }

    for url in [
        "http://files.example.com/secret-of-url",
        "ftp://files.example.com/secret-of-url",
        "https://user:word@files.example.com/secret-of-url",
        "secret-of-url",
    ] {
        let error = jobs::download(&client, url).await.map(drop).unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert!(!format!("{error:?}").contains("secret-of-url"), "{error}");
    }
    // An API on the internet cannot make the client read from its own network.
    let public = Client::builder().token("t").build().unwrap();
    let error = jobs::download(&public, &url).await.map(drop).unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
}

#[tokio::test]
async fn states_are_sent_in_order_and_none_is_lost() {
    let (fake, client, application) = start().await;
    let pumps: Vec<DeviceId> = fake.device_ids()[1..]
        .iter()
        .map(|id| id.parse().unwrap())
        .collect();
    let state = |number: i64| DeviceState::default().with("pressure", number);
    let states = (0..100).map(|number| (pumps[usize::from(number % 2 == 1)], state(number)));
    let sender = StateSender::new(&client, application)
        .max_states(20)
        .concurrency(1);
    fake.clear_requests();
    let report = sender.send(states).await;
    assert_eq!((report.sent, report.calls), (100, 6));
    assert!(report.is_complete());
    let stored = client.device().get_state(application, pumps[1]);
    let stored = stored.limit(50).await.unwrap();
    let values: Vec<_> = stored
        .iter()
        .map(|state| state.data["pressure"].as_f64().unwrap())
        .collect();
    let expected: Vec<_> = (0..100)
        .rev()
        .filter(|number| number % 2 == 1)
        .map(f64::from)
        .collect();
    assert_eq!(values, expected);

    fake.fail_next(Fault::Status(500, "Internal".into(), "broken".into()));
    let states = (0..60).map(|number| (pumps[0], state(number)));
    let report = sender.send(states.chain([(pumps[1], state(7))])).await;
    assert_eq!((report.sent, report.failed.len()), (1, 1));
    assert_eq!(report.failed[0].device, pumps[0]);
    assert_eq!(report.failed[0].error.status().unwrap(), 500);
    let unsent: Vec<_> = report.into_unsent().collect();
    assert_eq!(unsent.len(), 60);
    let time = |state: &DeviceState| match &state.time {
        Some(DataTimestamp::Millis(millis)) => millis.as_i64().unwrap(),
        other => panic!("{other:?}"),
    };
    assert!(
        unsent
            .windows(2)
            .all(|pair| time(&pair[0].1) + 1 == time(&pair[1].1))
    );
    let again = sender.send(unsent).await;
    assert_eq!((again.sent, again.calls), (60, 3));
}

#[tokio::test]
async fn a_user_logs_in_with_a_code_and_again_before_the_token_expires() {
    let (url, requests) = serve(|number, request| {
        if request.starts_with("POST /auth/user") {
            let user = "575ed70c7ae143cd83dc4aa9";
            return (
                200,
                format!(r#"{{"userId":"{user}","token":"token-{number}"}}"#),
            );
        }
        (200, r#"{"items":[]}"#.into())
    })
    .await;
    let open = Client::builder().base_url(&url).build().unwrap();
    let login = UserLogin::new(&open, "ada@example.com", "a-secret-password")
        .token_ttl(Duration::from_secs(3))
        .two_factor_code(|| async { Ok("123456".to_owned()) });
    assert!(!format!("{login:?}").contains("secret"));
    let client = Client::builder()
        .base_url(&url)
        .token_source(login)
        .build()
        .unwrap();
    let application: ApplicationId = "575ec8687ae143cd83dc4a97".parse().unwrap();
    client.devices().get(application).await.unwrap();
    client.devices().get(application).await.unwrap();
    tokio::time::sleep(Duration::from_millis(3100)).await;
    client.devices().get(application).await.unwrap();
    let requests = requests.lock().unwrap();
    let starts: Vec<_> = requests
        .iter()
        .map(|it| it.split(' ').next().unwrap())
        .collect();
    assert_eq!(starts, ["POST", "GET", "GET", "POST", "GET"]);
    assert!(
        requests[0].contains(r#""twoFactorCode":"123456""#),
        "{}",
        requests[0]
    );
    assert!(requests[0].contains(r#""tokenTTL":3"#), "{}", requests[0]);
    assert!(
        requests[2]
            .to_ascii_lowercase()
            .contains("authorization: bearer token-0")
    );
    assert!(
        requests[4]
            .to_ascii_lowercase()
            .contains("authorization: bearer token-3")
    );
}

#[tokio::test]
async fn a_failed_login_of_a_device_shows_no_secret() {
    let (url, _) = serve(|_, _| {
        let body = r#"{"type":"Authentication","message":"no device for the-secret"}"#;
        (401, body.into())
    })
    .await;
    let open = Client::builder().base_url(&url).build().unwrap();
    let pump: DeviceId = "575ecf887ae143cd83dc4aa2".parse().unwrap();
    let login = DeviceLogin::new(&open, pump, "the-key", "the-secret");
    assert!(!format!("{login:?}").contains("the-"));
    let client = Client::builder()
        .base_url(&url)
        .token_source(login)
        .build()
        .unwrap();
    let application: ApplicationId = "575ec8687ae143cd83dc4a97".parse().unwrap();
    let error = client.devices().get(application).await.unwrap_err();
    let text = format!("{error} {error:#?}");
    assert!(text.contains("/auth/device"), "{text}");
    assert!(!text.contains("the-secret"), "{text}");
}

#[tokio::test]
async fn usage_is_compared_and_projected() {
    let (fake, client, application) = start_with(Fake::builder().now(1_749_945_600_000)).await;
    let time = "2025-06-15T00:00:00.000Z".parse().unwrap();
    let (instance, org) = (
        fake.instance_id().parse().unwrap(),
        fake.org_id().parse().unwrap(),
    );
    let report = usage::report_at(&client, Owner::InstanceOrg(instance, org), time)
        .await
        .unwrap();
    assert_eq!(report.time, time);
    assert_eq!(report.previous_period.end, report.period.start);
    let payloads = client.instance_org().payload_counts(instance, org);
    let payloads = payloads
        .start(report.period.start)
        .end(report.time)
        .await
        .unwrap();
    assert_eq!(Some(report.payloads.current), payloads.total().as_i64());
    assert!(report.payloads.previous > 0);
    // 14 of 30 days have passed.
    let projected = report.payloads.projected.unwrap();
    let expected = report.payloads.current * 30 / 14;
    assert!(projected.abs_diff(expected) <= 1, "{projected} {expected}");
    let report = usage::report_at(&client, Owner::Application(application), time);
    let report = report.await.unwrap();
    assert_eq!(
        report.period.start,
        "2025-06-01T00:00:00.000Z".parse().unwrap()
    );
}

#[tokio::test]
async fn a_report_at_the_end_of_a_period_is_about_it() {
    let (fake, client, application) = start_with(Fake::builder().now(1_751_328_000_000)).await;
    let time = "2025-07-01T00:00:00.000Z".parse().unwrap();
    let june = "2025-06-01T00:00:00.000Z".parse().unwrap();
    let org = fake.org_id().parse().unwrap();
    let org = Owner::InstanceOrg(fake.instance_id().parse().unwrap(), org);
    for owner in [org, Owner::Application(application)] {
        let report = usage::report_at(&client, owner, time).await.unwrap();
        assert_eq!(report.period.start, june);
        assert_eq!(report.payloads.projected, Some(report.payloads.current));
    }
}

#[tokio::test]
async fn a_report_of_now_has_the_current_period() {
    let (_fake, client, application) = start().await;
    let report = usage::report(&client, Owner::Application(application));
    let report = report.await.unwrap();
    assert!(report.period.start < report.time && report.time <= report.period.end);
}

#[tokio::test]
async fn a_least_token_has_the_least_scopes() {
    let (fake, client, application) = start().await;
    let endpoints = [devices::Get::ROUTE, device::SendState::ROUTE];
    let least = tokens::for_application(&client, application, "Reporter", &endpoints);
    let least = least.await.unwrap();
    assert_eq!(least.scopes, ["device.sendState", "devices.get"]);
    let requests = fake.requests();
    let body: serde_json::Value = serde_json::from_slice(&requests[0].body).unwrap();
    assert_eq!(body["scope"], serde_json::json!(least.scopes));
}

#[test]
fn jobs_without_files_have_no_urls() {
    let job: ApplicationJobLog = serde_json::from_str("{}").unwrap();
    assert!(jobs::download_urls(&job).is_empty());
}
