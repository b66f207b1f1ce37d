//! Messages of a mock about unexpected calls.

use restrait::Secret;
use restrait::testing::mock::{Mock, MockResponse};

use super::{ALL, CODE, DOOR, Doors, KEY, NOTE, OWN, PIN, TENANT, Vault, doors};
use crate::{encodings, secrets};

/// Returns a mock, and a client with these common params.
fn mock(key: &str, tenant: &str) -> (Mock<Vault>, Vault) {
    let mock = Mock::<Vault>::new();
    let (key, tenant) = (key.to_owned(), Secret::new(tenant.to_owned()));
    let builder = mock
        .builder()
        .common(|common| common.api_key(key).tenant(tenant));
    let client = builder.build().unwrap();
    (mock, client)
}

#[tokio::test]
async fn reported_differences_redact_secrets() {
    let (mock, vault) = mock(KEY, TENANT);
    let expected = vault.open("d-1").code("c-2").pin("p-3");
    mock.expect(expected.own("o-4").name("ann")).respond(1);
    mock.expect(vault.note(Secret::new("d-1"), "n-5").name("ann"))
        .respond(1);
    // A param that is not declared secret is redacted if its value equals a secret.
    let open = vault.open(DOOR).code(CODE).pin(PIN).own(OWN).name(PIN);
    let open = secrets::all_text(&open.await.unwrap_err());
    let note = vault.note(Secret::new(DOOR), NOTE).name("ann");
    let note = secrets::all_text(&note.await.unwrap_err());
    let verdict = mock.verify().unwrap_err();
    let all = format!("{open} {note} {verdict} {verdict:?} {:?}", mock.requests());
    assert_eq!(secrets::hits(&all), 0, "{all}");
    for short in ["d-1", "c-2", "p-3", "o-4", "n-5"] {
        assert!(!all.contains(short), "{short} in {all}");
    }
    for part in [
        "door: expected [redacted], found [redacted]",
        "code: expected [redacted], found [redacted]",
        "x-own: expected [redacted], found [redacted]",
        "body: expected `pin=[redacted]&name=ann`, found `pin=[redacted]&name=[redacted]`",
        "body: the secret values differ",
    ] {
        assert!(all.contains(part), "{part} is not in {all}");
    }
}

#[tokio::test]
async fn reported_differences_redact_every_encoding() {
    for written in encodings::examples(PIN) {
        let (mock, vault) = mock(KEY, TENANT);
        // The report is cut within the secret.
        let long = "x".repeat(150);
        mock.expect(vault.open(DOOR).pin("p-3").name(&*long))
            .respond(1);
        let name = format!("{long}<{written}>");
        let open = vault.open(DOOR).pin(PIN).code(&*written).name(&*name);
        let open = secrets::all_text(&open.await.unwrap_err());
        let verdict = mock.verify().unwrap_err();
        let all = format!("{open} {verdict} {:?}", mock.requests());
        assert_eq!(secrets::hits(&all), 0, "{all}");
        for part in encodings::forbidden(PIN, &written) {
            assert!(!all.contains(&part), "{part} in {all}");
        }
    }
}

#[tokio::test]
async fn compares_secret_values() {
    let (mock, vault) = mock("k", "t");
    mock.expect(vault.open(DOOR).code("c-2").pin("p-3"))
        .respond(1);
    assert_eq!(vault.open(DOOR).code("c-2").pin("p-3").await.unwrap(), 1);
    let other = vault.open(DOOR).code("c-2").pin("p-4").await.unwrap_err();
    let told = secrets::all_text(&other);
    assert!(
        told.contains("the secret values differ") && !told.contains("p-4"),
        "{told}"
    );
    let request = &mock.requests()[0];
    assert_eq!(request.path_param("door").as_deref(), Some(DOOR));
    assert_eq!(request.query("tenant"), Some("t"));
    assert_eq!(request.header("x-api-key"), Some("k"));
}

#[tokio::test]
async fn redacts_messages_of_mocks() {
    let (mock, vault) = mock(KEY, TENANT);
    let all = ALL.join(" ");
    mock.on::<doors::Find>(move |request| request.query("name").is_some_and(|name| name == "ann"))
        .respond_with(MockResponse::status(409).body(all));
    let call = vault.find().name("ann").notes(ALL.to_vec());
    secrets::check(&call.await.unwrap_err());
}
