//! Secret params: in no error, and not in a request that is shown.

use restrait::body::Part;
use restrait::dynamic::{CallByName as _, DynamicCall};
use restrait::prelude::*;
use restrait::{Secret, api, client, endpoint};
use restrait_tests::support::Recorder;
use serde_json::{Value, json};

pub use restrait;

#[client(base_url = "https://api.example.com", resources(Doors))]
pub struct Vault {
    #[header("x-api-key", secret)]
    key: Option<String>,
    #[query("sig", secret)]
    signature: Option<String>,
}

#[api(crate::dynamic::secrets::Vault)]
pub trait Doors {
    #[endpoint(method = "POST", path = "/doors/<door>")]
    fn open(
        &self,
        door: Secret<&str>,
        #[form(secret)] pin: u32,
        #[query(style = repeated)] codes: Option<Vec<Secret<String>>>,
        #[query(style = comma)] groups: Option<Vec<Secret<String>>>,
        #[cookie("session")] session: Option<String>,
        #[form] note: Option<String>,
    ) -> ();

    #[endpoint(method = "POST", path = "/keys")]
    fn upload(&self, #[multipart(secret)] key: Part, #[multipart] name: &str) -> ();
}

/// All of them contain it.
const SECRET: &str = "hunter2";

fn arguments() -> Value {
    json!({
        "door": "hunter2-door",
        "pin": 12_345_678,
        "codes": ["hunter2-a", "hunter2&b"],
        "groups": "hunter2-c,hunter2-d",
        "session": "hunter2-session",
        "note": "nothing secret",
        "x-api-key": "hunter2-key",
        "sig": "hunter2-sig",
    })
}

#[test]
fn redacted_requests_show_everything_else() {
    let vault = Vault::builder().build().unwrap();
    let shown = vault.call("doors.open", arguments()).redact();
    let request = shown.request().unwrap();
    assert_eq!(
        request.uri().path_and_query().unwrap().as_str(),
        "/doors/%5Bredacted%5D?codes=%5Bredacted%5D&codes=%5Bredacted%5D\
         &groups=%5Bredacted%5D&sig=%5Bredacted%5D"
    );
    assert_eq!(request.body(), "pin=%5Bredacted%5D&note=nothing%20secret");
    assert_eq!(request.headers()["x-api-key"], "[redacted]");
    assert_eq!(request.headers()["cookie"], "session=[redacted]");
    // Those of the client as well.
    let vault = vault.with(|common| common.key("hunter2-key").signature("hunter2-sig"));
    let part = json!({"key": {"text": "hunter2-key", "filename": "a"}, "name": "n"});
    let shown = vault.call("doors.upload", part).redact();
    let request = shown.request().unwrap();
    let text = format!(
        "{:?} {:?}",
        request.uri(),
        String::from_utf8_lossy(request.body())
    );
    assert!(!text.contains(SECRET), "{text}");
    assert!(
        text.contains("name=\\\"key\\\"\\r\\n\\r\\n[redacted]"),
        "{text}"
    );
    assert_eq!(request.headers()["x-api-key"], "[redacted]");
}

#[test]
fn errors_show_no_secret() {
    let vault = Vault::builder().build().unwrap();
    let with = |name: &str, value: Value| {
        let mut arguments = arguments();
        arguments[name] = value;
        vault.call("doors.open", arguments)
    };
    for call in [
        with("door", json!(["hunter2"])),
        with("pin", json!("hunter2")),
        with("pin", json!("4294967296")),
        with("codes", json!([{"a": "hunter2"}])),
        with("groups", json!([["hunter2"]])),
        with("groups", json!(["hunter2,x"])),
        with("session", json!("hunter2\n")),
        with("x-api-key", json!("hunter2\n")),
        with("sig", json!(["hunter2"])),
    ] {
        let error = call.request().unwrap_err();
        let shown = format!("{error} {error:?} {error:#?} {call:?}");
        assert!(!shown.contains(SECRET), "{shown}");
        assert!(!shown.contains("4294967296"), "{shown}");
    }
    let shown = format!("{:?}", vault.call("doors.open", arguments()));
    assert!(
        !shown.contains(SECRET) && !shown.contains("12345678"),
        "{shown}"
    );
    let call = vault.call("doors.upload", json!({"name": "n"}));
    let shown = format!("{:?}", call.part("key", Part::new("hunter2-key")));
    assert!(shown.contains("[redacted]"), "{shown}");
}

#[tokio::test]
async fn secrets_are_sent_and_redacted_in_echoes() {
    let echo = "HTTP/1.1 500 X\r\nconnection: close\r\n\r\nhunter2-door 12345678 hunter2-sig";
    let recorder = Recorder::raw(echo).await;
    let vault = Vault::builder().base_url(recorder.url()).build().unwrap();
    let endpoint = doors::INFO.endpoint("open").unwrap();
    let call = DynamicCall::new(&vault, endpoint, arguments());
    let error = call.retry(restrait::Retry::never()).await.unwrap_err();
    let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
    assert_eq!(body, "[redacted] [redacted] [redacted]");
    let request = recorder.request().await;
    assert_eq!(request.path, "/doors/hunter2-door");
    assert_eq!(request.header("x-api-key"), Some("hunter2-key"));
    assert!(
        request.query.ends_with("sig=hunter2-sig"),
        "{}",
        request.query
    );
}
