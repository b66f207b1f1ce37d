//! Cookies: params in one header, and cookies of responses.

use restrait::info::Location;
use restrait::prelude::*;
use restrait::{Client, Response, Secret, api, endpoint};
use restrait_fake::FakeServer;

use crate::exchange::{Exchange, serve};

#[derive(Response, Debug)]
struct Opened {
    #[cookie("session")]
    session: Option<String>,
    #[cookie("visits")]
    visits: u32,
    #[cookie("gone")]
    gone: Option<String>,
    #[header("set-cookie")]
    all: Vec<String>,
}

#[api(rename_all = "camelCase")]
trait Sessions {
    #[endpoint(method = "GET", path = "/session")]
    fn show(
        &self,
        #[cookie("session")] session: &str,
        #[cookie(secret = false)] user_theme: Option<&str>,
        #[cookie("__Host-id")] id: Option<Secret<u64>>,
    ) -> String;

    #[endpoint(method = "POST", path = "/session")]
    fn open(&self) -> Opened;
}

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

/// Responds with the cookies of the request as JSON.
async fn echo(exchange: Exchange) {
    let cookies = format!("{:?}", exchange.header("cookie").unwrap_or_default());
    exchange.json(200, "", &cookies).await;
}

#[tokio::test]
async fn sends_cookies_in_one_header_in_declaration_order() {
    let client = client(&serve(echo).await);
    let call = client.show("a=b").id(Secret::new(7)).user_theme("dark");
    assert_eq!(
        format!("{call:?}"),
        r#"GET /session{session: [redacted], userTheme: "dark", __Host-id: [redacted]}"#
    );
    assert_eq!(
        call.await.unwrap(),
        "session=a=b; userTheme=dark; __Host-id=7"
    );
    assert_eq!(client.show("x").await.unwrap(), "session=x");
}

#[tokio::test]
async fn rejects_ambiguous_cookie_values() {
    let client = client("http://localhost:1");
    for value in ["a;b", "a b", "a,b", "\"a\"", "a\\b", "é", "a\n"] {
        let error = client.show(value).await.unwrap_err();
        assert!(error.is_invalid_input(), "{value:?}");
        assert_eq!(error.param(), Some("session"), "{value:?}");
        assert!(!format!("{error} {error:?}").contains(value), "{error:?}");
    }
}

#[tokio::test]
async fn redacts_echoed_secret_cookies() {
    let url = serve(|exchange| async move {
        let cookie = exchange.header("cookie").unwrap_or_default().to_owned();
        let body = format!("{{\"message\": \"bad {cookie}\"}}");
        exchange.json(400, "", &body).await;
    });
    let error = client(&url.await).show("s3cr3t-session").await.unwrap_err();
    let shown = format!("{error} {error:?} {:?}", error.body());
    assert!(!shown.contains("s3cr3t-session"), "{shown}");
}

#[tokio::test]
async fn decodes_cookies_of_responses() {
    let url = serve(|exchange| async move {
        let headers = "set-cookie: session=a=b; Path=/; HttpOnly\r\n\
                       set-cookie: visits = 3\r\n\
                       set-cookie: other=1\r\n";
        exchange.json(200, headers, "null").await;
    });
    let opened = client(&url.await).open().await.unwrap();
    assert_eq!(opened.session.as_deref(), Some("a=b"));
    assert_eq!((opened.visits, opened.gone), (3, None));
    let all = ["session=a=b; Path=/; HttpOnly", "visits = 3", "other=1"];
    assert_eq!(opened.all, all);
}

#[tokio::test]
async fn missing_or_invalid_cookie_is_a_decode_error() {
    for (headers, expected) in [
        ("", "missing cookie `visits`"),
        (
            "set-cookie: visits=many\r\n",
            "invalid value of cookie `visits`",
        ),
    ] {
        let url = serve(move |exchange| exchange.json(200, headers, "null")).await;
        let error = client(&url).open().await.unwrap_err();
        let text = format!("POST /session: 200 OK: cannot decode the response: {expected}");
        assert_eq!(error.to_string(), text);
    }
}

#[tokio::test]
async fn fake_server_validates_cookies() {
    let server = FakeServer::builder(())
        .api(&sessions::INFO)
        .on::<sessions::Show<'_>>(|(), request| {
            let session = request.text("session").unwrap_or_default().to_owned();
            let id: Option<u64> = request.param("__Host-id")?;
            Ok(format!("{session} {id:?}"))
        })
        .start()
        .await
        .unwrap();
    let client = client(server.base_url());
    let shown = client.show("abc").id(Secret::new(7)).await.unwrap();
    assert_eq!(shown, "abc Some(7)");
    let missing = client.raw("GET", "/session").await.unwrap_err();
    assert!(
        missing.to_string().contains("required cookie param"),
        "{missing}"
    );
}

#[test]
fn metadata_contains_cookies() {
    let params = sessions::Show::info().params;
    assert!(
        params
            .iter()
            .all(|param| param.location == Location::Cookie)
    );
    let names = params.iter().map(|param| (param.name, param.secret));
    let expected = [("session", true), ("userTheme", false), ("__Host-id", true)];
    assert_eq!(names.collect::<Vec<_>>(), expected);
}
