//! The logic of the page against a fake, without a browser.
#![cfg(not(target_arch = "wasm32"))]

use losant::DeviceId;
use losant_fake::{Fake, Fault};
use page::actions::Connection;
use page::state::{Row, State};

fn connection(fake: &Fake) -> Connection {
    Connection::new(fake.base_url(), fake.token(), fake.application_id()).unwrap()
}

#[tokio::test]
async fn devices_are_rows() {
    let fake = Fake::start().await.unwrap();
    let rows = connection(&fake).devices().await.unwrap();
    let names: Vec<_> = rows.iter().map(|row| (&*row.name, &*row.class)).collect();
    let expected = [
        ("Pump 1", "peripheral"),
        ("Pump 2", "peripheral"),
        ("Quay Gateway", "gateway"),
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn commands_arrive() {
    let fake = Fake::start().await.unwrap();
    let connection = connection(&fake);
    let pump = connection.devices().await.unwrap()[0].id;
    fake.clear_requests();
    connection
        .send(pump, " flush ", r#"{"seconds": 30}"#)
        .await
        .unwrap();
    connection.send(pump, "stop", " ").await.unwrap();
    let requests = fake.requests();
    assert_eq!(
        requests[0].body,
        r#"{"name":"flush","payload":{"seconds":30}}"#
    );
    assert_eq!(requests[1].body, r#"{"name":"stop"}"#);
    assert!(
        requests[0]
            .path
            .ends_with(&format!("/devices/{pump}/command"))
    );
}

#[tokio::test]
async fn errors_are_texts() {
    let fake = Fake::start().await.unwrap();
    let (url, token, application) = (fake.base_url(), fake.token(), fake.application_id());
    let error = |url, token, application| Connection::new(url, token, application).unwrap_err();
    assert!(error("http://losant.example", token, application).contains("base_url"));
    assert!(error(url, "a token", application).contains("token"));
    assert!(error(url, token, "575e").starts_with("invalid application: "));

    let connection = connection(&fake);
    let pump: DeviceId = fake.device_ids()[1].parse().unwrap();
    assert_eq!(
        connection.send(pump, "", "").await.unwrap_err(),
        "missing name of the command"
    );
    let error = connection.send(pump, "flush", "{").await.unwrap_err();
    assert!(error.starts_with("invalid payload: "), "{error}");
    let refused = Fault::Status(403, "Authorization".into(), "not yours".into());
    fake.fail_next(refused);
    let error = connection.devices().await.unwrap_err();
    assert!(
        error.contains("not yours") && !error.contains(token),
        "{error}"
    );
}

fn rows() -> Vec<Row> {
    ["Pump 1", "Pump 2"]
        .into_iter()
        .zip(1..)
        .map(|(name, number)| Row {
            id: DeviceId::from_bytes([number; 12]),
            name: name.to_owned(),
            class: "peripheral".to_owned(),
            connection: "",
        })
        .collect()
}

#[test]
fn an_error_replaces_the_devices_but_that_of_a_command_does_not() {
    let mut state = State::default();
    let action = state.start("loading");
    state.show(action, Ok(rows()));
    assert_eq!((state.status(), state.rows().len()), ("2 devices", 2));

    let pump = rows()[1].id;
    let action = state.start("sending");
    state.sent(action, pump, Err("503".to_owned()));
    assert_eq!((state.status(), state.rows().len()), ("error: 503", 2));
    let action = state.start("sending");
    state.sent(action, pump, Ok(()));
    assert_eq!(state.status(), "command sent to Pump 2");

    let action = state.start("loading");
    state.show(action, Err("401".to_owned()));
    assert_eq!((state.status(), state.rows().len()), ("error: 401", 0));
}

/// The user may press the button twice, and the first response may come last.
#[test]
fn late_results_are_ignored() {
    let mut state = State::default();
    let first = state.start("loading");
    let second = state.start("loading");
    assert!(state.show(second, Ok(rows())));
    assert!(!state.show(first, Err("late".to_owned())));
    state.sent(first, rows()[0].id, Err("late".to_owned()));
    assert_eq!((state.status(), state.rows().len()), ("2 devices", 2));
}

#[test]
fn defaults_of_the_page_are_those_of_the_fake() {
    let fake = Fake::builder().in_process().unwrap();
    let page = include_str!("../index.html");
    for value in [fake.token(), fake.application_id(), "http://127.0.0.1:8377"] {
        assert!(page.contains(&format!("value=\"{value}\"")), "{value}");
    }
    for id in [
        "base-url",
        "token",
        "application",
        "command",
        "payload",
        "connection",
        "status",
        "devices",
    ] {
        assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}
