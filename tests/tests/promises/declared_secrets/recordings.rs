//! Content of recordings, and replay with other secrets.

use std::fs;
use std::path::PathBuf;

use restrait::Secret;
use restrait::body::Part;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::testing::replay::{Recorder, Replay};
use restrait::transport::{
    Tower, Transport, TransportError, TransportRequest, TransportResponse, TransportService,
};

use super::{CODE, DOOR, Doors, KEY, NOTE, OWN, PIN, TENANT, Vault, doors};
use crate::{encodings, secrets};

fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("declared-secrets");
    folder.join(name)
}

fn vault(transport: impl Transport, key: &str, tenant: &str) -> Vault {
    let (key, tenant) = (key.to_owned(), Secret::new(tenant.to_owned()));
    let builder = Vault::builder().common(|common| common.api_key(key).tenant(tenant));
    builder.transport(transport).build().unwrap()
}

/// Makes a call of each kind with these values, in the order `open`, `note`, `find`.
async fn call(vault: &Vault, [door, code, pin, own, note]: [&str; 5]) -> [Option<u32>; 3] {
    let open = vault.open(door).code(code).pin(pin).own(own).name("ann");
    let note = vault.note(Secret::new(door), note).name("bob");
    let note = note.file(Part::new("the contents of a secret file"));
    let find = vault.find().codes(vec![Secret::new(code)]).name("cy");
    let find = find.pins(vec![Secret::new(pin)]);
    [open.await.ok(), note.await.ok(), find.await.ok()]
}

/// Returns a mock that echoes the secrets of each call.
fn server() -> Mock<Vault> {
    let mock = Mock::<Vault>::new();
    let echo = [KEY, TENANT, DOOR, CODE, PIN, OWN].join(" ");
    let body = serde_json::json!({ "echo": echo, KEY: [echo] });
    mock.on::<doors::Open>(|_| true)
        .respond_with(MockResponse::status(404).json(&body).header("etag", TENANT));
    let echo = [KEY, TENANT, DOOR, NOTE].join(" ");
    let bytes = [b"\xff".as_slice(), echo.as_bytes()].concat();
    mock.on::<doors::Note>(|_| true)
        .respond_with(MockResponse::status(404).body(bytes));
    mock.on::<doors::Find>(|_| true).respond(7);
    mock
}

const LONG: [&str; 5] = [DOOR, CODE, PIN, OWN, NOTE];
const SHORT: [&str; 5] = ["d-1", "c-2", "p-3", "o-4", "n-5"];

/// Asserts that a recording contains none of these secrets.
#[track_caller]
fn check(name: &str, all: &[&str]) {
    let text = fs::read_to_string(file(name)).unwrap();
    for secret in all {
        assert!(
            !text.contains(secret) && !text.contains(&hex(secret)),
            "{secret} in {text}"
        );
        assert_eq!(secrets::hits_of(secret, &text), 0, "{secret} in {text}");
    }
    assert!(!text.contains("secret file"), "{text}");
    for public in ["ann", "bob", "cy"] {
        assert!(text.contains(public), "{public} is not in {text}");
    }
}

#[tokio::test]
async fn recordings_contain_no_secrets_and_match_other_secrets() {
    let recorder = Recorder::new(server());
    let client = vault(recorder.clone(), KEY, TENANT);
    assert_eq!(call(&client, LONG).await, [None, None, Some(7)]);
    recorder.save(file("long.json")).unwrap();
    check("long.json", &LONG);
    check("long.json", &[KEY, TENANT]);

    let recorder = Recorder::new(server());
    let client = vault(recorder.clone(), "k-6", "t-7");
    call(&client, SHORT).await;
    recorder.save(file("short.json")).unwrap();
    check("short.json", &SHORT);
    check("short.json", &["k-6", "t-7"]);

    for name in ["long.json", "short.json"] {
        for (values, common) in [(LONG, [KEY, TENANT]), (SHORT, ["other", "other"])] {
            let replay = Replay::open(file(name)).unwrap();
            let client = vault(replay.clone(), common[0], common[1]);
            assert_eq!(call(&client, values).await, [None, None, Some(7)], "{name}");
            replay.verify().unwrap();
        }
    }
}

#[tokio::test]
async fn call_without_the_secret_does_not_match() {
    let recorder = Recorder::new(server());
    let client = vault(recorder.clone(), KEY, TENANT);
    client.find().codes(vec![Secret::new("c-2")]).await.unwrap();
    recorder.save(file("missing.json")).unwrap();
    let client = vault(Replay::open(file("missing.json")).unwrap(), KEY, "other");
    let told = secrets::all_text(&client.find().await.unwrap_err());
    let part = "codes: expected `[redacted]`, found no value";
    assert!(told.contains(part), "{told}");
}

/// Hexadecimal digits, as recordings contain bytes.
fn hex(text: &str) -> String {
    encodings::percent(text).replace('%', "").to_lowercase()
}

#[tokio::test]
async fn recordings_of_hostile_servers_contain_no_secret_in_any_encoding() {
    let secrets = [KEY, TENANT, DOOR, CODE, PIN, OWN];
    for (number, written) in encodings::examples(PIN).into_iter().enumerate() {
        let mock = Mock::<Vault>::new();
        let text = format!("<{written}>");
        let header: String = text.chars().filter(|char| !char.is_control()).collect();
        let json = serde_json::json!({
            "text": text, "list": [1, { &*text: [text] }], "bytes": PIN.as_bytes(), "public": "ann",
        });
        let bytes = [b"\xff bob ".as_slice(), text.as_bytes(), b"\xfe"].concat();
        let lines = format!("data: {json}\n\ndata: {text} cy\n\n");
        let bodies = [
            MockResponse::status(404).json(&json),
            MockResponse::status(404).body(bytes),
            MockResponse::status(404).body(lines),
        ];
        for body in bodies {
            let body = body.header("etag", &header).header("link", &header);
            mock.on::<doors::Open>(|_| true).times(1).respond_with(body);
        }
        let recorder = Recorder::new(mock);
        let client = vault(recorder.clone(), KEY, TENANT);
        for _ in 0..3 {
            let call = client.open(DOOR).code(CODE).pin(PIN).own(OWN).name(&*text);
            assert!(call.await.is_err());
        }
        let name = format!("hostile-{number}.json");
        recorder.save(file(&name)).unwrap();
        let recorded = fs::read_to_string(file(&name)).unwrap();
        let unescaped = recorded.replace("\\\\", "\\").replace("\\u0000", "\0");
        for part in encodings::forbidden(PIN, &written) {
            for text in [&recorded, &unescaped] {
                assert!(
                    !text.contains(&part) && !text.contains(&hex(&part)),
                    "{part} in {text}"
                );
            }
        }
        for secret in secrets {
            assert_eq!(
                secrets::hits_of(secret, &recorded),
                0,
                "{secret} in {recorded}"
            );
        }
        assert!(
            recorded.contains("redacted") && recorded.contains("ann"),
            "{recorded}"
        );
    }
}

/// A transport with tower layers around it.
struct Layered<T>(T);

impl<T: Transport> Transport for Layered<T> {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> restrait::BoxFuture<Result<TransportResponse, TransportError>> {
        self.0.send(request)
    }
}

#[tokio::test]
async fn recorder_behind_layers_redacts_secrets() {
    let recorder = Recorder::new(server());
    let service = TransportService::new(Layered(recorder.clone()));
    let client = vault(Tower::new(service), KEY, TENANT);
    call(&client, SHORT).await;
    recorder.save(file("layers.json")).unwrap();
    check("layers.json", &SHORT);
    check("layers.json", &[KEY, TENANT]);
}
