//! Errors for invalid input and malformed responses.

use std::time::Duration;

use losant::prelude::*;
use losant::types::DeviceState;
use losant::{Client, ErrorKind, InstanceId, OrgId, Outcome, Retry, api, endpoint};
use losant_fake::{Fake, Fault};
use restrait_tests::support::{Recorder, RefusingPort};

const TOKEN: &str = "a-secret-token";

#[api(losant::Client)]
trait Free {
    #[endpoint(method = "GET", path = "/things/<name>")]
    fn thing(&self, name: &str, #[header("if-match")] if_match: Option<String>) -> ();
}

fn ids() -> (InstanceId, OrgId) {
    (
        "575ec8687ae143cd83dc4a97".parse().unwrap(),
        "575ed6e87ae143cd83dc4aa8".parse().unwrap(),
    )
}

fn client(url: &str) -> Client {
    Client::builder()
        .token(TOKEN)
        .base_url(url)
        .retry(Retry::never())
        .build()
        .unwrap()
}

#[tokio::test]
async fn rejects_numbers_that_json_does_not_have() {
    let recorder = Recorder::respond_with("{}").await;
    let client = client(recorder.url());
    let plant = "575ec8687ae143cd83dc4a97".parse().unwrap();
    let pump = "575ecf887ae143cd83dc4aa2".parse().unwrap();
    let state = DeviceState::default().with("voltage", f64::NAN).into();
    let call = client.device().send_state(plant, pump, &state);
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(error.outcome(), Outcome::NotSent);
    let reason = "invalid `Number`: JSON has no `NaN`; send a finite number";
    assert!(error.to_string().contains(reason), "{error}");
}

#[tokio::test]
async fn rejects_invalid_values_before_sending() {
    let recorder = Recorder::respond_with("null").await;
    let client = client(recorder.url());
    for name in ["", ".", "..", "a\nb", "\0", "\u{7f}"] {
        let error = client.thing(name).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.param()),
            (ErrorKind::InvalidInput, Some("name"))
        );
        assert_eq!(error.endpoint().unwrap().path(), "/things/<name>");
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    for value in ["a\r\nx-evil: 1", " a", "é"] {
        let error = client.thing("a").if_match(value).await.unwrap_err();
        assert_eq!(error.param(), Some("if-match"));
        let error = client.thing("a").header("x-mine", value).await.unwrap_err();
        assert_eq!(error.param(), Some("x-mine"));
        let error = client.thing("a").losantdomain(value).await.unwrap_err();
        assert_eq!(error.param(), Some("losantdomain"));
        let other = client.with(|common| common.losantdomain(value));
        assert_eq!(
            other.thing("a").await.unwrap_err().param(),
            Some("losantdomain")
        );
    }
    assert!(
        client
            .thing("a")
            .header("authorization", "x")
            .await
            .is_err()
    );
    assert!(recorder.is_idle());
}

#[test]
fn rejects_invalid_settings() {
    for token in ["", "a b", "a\nb", "Bearer a", "é"] {
        let error = Client::builder().token(token).build().unwrap_err();
        assert_eq!(error.param(), Some("token"));
        assert!(token.is_empty() || !format!("{error:?} {error}").contains("a\nb"));
    }
    for url in [
        "api.losant.com",
        "https://me@host",
        "ftp://host",
        "http://example.com",
    ] {
        assert_eq!(
            Client::builder().base_url(url).build().unwrap_err().param(),
            Some("base_url")
        );
    }
}

#[tokio::test]
async fn reports_an_unreachable_server() {
    let port = RefusingPort::bind();
    let client = client(&port.url("http"));
    let (instance, org) = ids();
    let error = client.instance_org().get(instance, org).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::NotSent)
    );
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains(TOKEN) && !shown.contains("575ed6e87ae143cd83dc4aa8"),
        "{shown}"
    );
}

#[tokio::test]
async fn reports_malformed_responses() {
    let fake = Fake::start().await.unwrap();
    let client = Client::builder()
        .token(fake.token())
        .base_url(fake.base_url())
        .retry(Retry::never())
        .build()
        .unwrap();
    let (instance, org) = (
        fake.instance_id().parse().unwrap(),
        fake.org_id().parse().unwrap(),
    );
    let orgs = client.instance_org();

    fake.fail_next(Fault::Html(200));
    let error = orgs.get(instance, org).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("$"))
    );

    fake.fail_next(Fault::Html(502));
    let error = orgs.get(instance, org).await.unwrap_err();
    assert!(error.is_server_error() && error.body().is_some());

    fake.fail_next(Fault::TruncatedBody);
    let error = orgs.get(instance, org).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Transport, Outcome::Unknown)
    );

    fake.fail_next(Fault::Hang);
    let limit = Duration::from_millis(200);
    let error = orgs.get(instance, org).timeout(limit).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");

    assert!(orgs.get(instance, org).await.is_ok());
}

#[tokio::test]
async fn redacts_echoed_tokens() {
    let body = format!(r#"{{"type":"No","message":"bad token {TOKEN}"}}"#);
    let head = "HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n";
    let recorder = Recorder::raw(format!(
        "{head}content-length: {}\r\n\r\n{body}",
        body.len()
    ))
    .await;
    let client = client(recorder.url());
    let error = client.thing("a").await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("No"));
    let shown = format!("{error} {error:?} {:?}", error.body());
    assert!(
        shown.contains("[redacted]") && !shown.contains(TOKEN),
        "{shown}"
    );
}

#[tokio::test]
async fn does_not_follow_redirects() {
    let response = "HTTP/1.1 302 Found\r\nlocation: https://evil.example/x?y=z\r\n\
                  connection: close\r\ncontent-length: 0\r\n\r\n";
    let recorder = Recorder::raw(response.to_owned()).await;
    let error = client(recorder.url()).thing("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    let shown = error.to_string();
    assert!(
        shown.contains("https://evil.example") && !shown.contains("y=z"),
        "{shown}"
    );
}
