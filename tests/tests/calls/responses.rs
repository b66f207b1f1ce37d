//! Responses: variants by status, errors by status, headers, text and bytes.

use restrait::prelude::*;
use restrait::response::{Binary, PlainText};
use restrait::{Client, Response, api, endpoint};
use serde::Deserialize;

use crate::exchange::{Exchange, serve};

#[derive(Deserialize, Debug, PartialEq)]
struct Report {
    rows: u64,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Job {
    id: String,
}

#[derive(Response, Debug, PartialEq)]
enum Export {
    #[status(200, 201)]
    Done(Report),
    #[status(202)]
    Accepted(Job),
    #[status(204)]
    Nothing,
}

#[derive(Response, Debug, PartialEq)]
enum Open {
    #[status(200)]
    Known(Report),
    #[status(_)]
    Other(Option<serde_json::Value>),
}

#[derive(Response)]
struct Listed {
    #[header("x-total-count")]
    total: u64,
    #[header]
    etag: Option<String>,
    #[status]
    status: http::StatusCode,
    names: Vec<String>,
}

#[derive(Response, Debug)]
struct Located {
    #[header]
    location: String,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Conflict {
    with: String,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Invalid {
    fields: Vec<String>,
}

#[derive(Response, Debug, PartialEq)]
enum Refusal {
    #[status(409)]
    Conflict(Conflict),
    #[status(422)]
    Invalid(Invalid),
}

#[api]
trait Exports {
    #[endpoint(
        method = "GET",
        path = "/answer",
        responses(200 = "done", 202 = "job", 204),
        errors(404 = "nothing", 409(Conflict) = "taken", 422(Invalid)),
    )]
    fn export(&self, status: Option<u16>, body: Option<&str>, header: Option<&str>) -> Export;

    #[endpoint(method = "PUT", path = "/answer")]
    fn open(&self, status: Option<u16>, body: Option<&str>) -> Open;

    #[endpoint(method = "POST", path = "/answer")]
    fn listed(&self, body: Option<&str>, header: Option<&str>) -> Listed;

    #[endpoint(method = "PATCH", path = "/answer")]
    fn located(&self, header: Option<&str>) -> Located;

    #[endpoint(method = "DELETE", path = "/answer")]
    fn text(&self, body: Option<&str>) -> PlainText;

    #[endpoint(method = "OPTIONS", path = "/answer")]
    fn bytes(&self, body: Option<&str>) -> Binary;
}

/// Responds as the query specifies.
async fn say(exchange: Exchange) {
    let param = |name| {
        let text = exchange.param(name).unwrap_or_default();
        url::form_urlencoded::parse(format!("x={text}").as_bytes())
            .next()
            .unwrap()
            .1
            .into_owned()
    };
    let (status, body, header) = (param("status"), param("body"), param("header"));
    let status = status.parse().unwrap_or(200);
    let header = if header.is_empty() {
        header
    } else {
        format!("{header}\r\n")
    };
    exchange.json(status, &header, &body).await;
}

async fn client() -> Client {
    let url = serve(say).await;
    Client::builder().base_url(url).build().unwrap()
}

#[tokio::test]
async fn decodes_variants_by_status() {
    let client = client().await;
    let response = |status, body: &'static str| client.export().status(status).body(body);
    let done = Export::Done(Report { rows: 3 });
    assert_eq!(response(200, r#"{"rows":3}"#).await.unwrap(), done);
    assert_eq!(response(201, r#"{"rows":3}"#).await.unwrap(), done);
    let job = Export::Accepted(Job { id: "j".to_owned() });
    assert_eq!(response(202, r#"{"id":"j"}"#).await.unwrap(), job);
    assert_eq!(response(204, "").await.unwrap(), Export::Nothing);
    let wrong = response(202, r#"{"rows":3}"#).await.unwrap_err();
    assert!(wrong.is_decode());
    let other = response(203, r#"{"rows":3}"#).await.unwrap_err();
    assert!(other.is_decode() && other.status().unwrap() == 203);
}

#[tokio::test]
async fn decodes_a_fallback_variant() {
    let client = client().await;
    let known = client.open().body(r#"{"rows":3}"#).await.unwrap();
    assert_eq!(known, Open::Known(Report { rows: 3 }));
    let other = client.open().status(205).await.unwrap();
    assert_eq!(other, Open::Other(None));
}

#[tokio::test]
async fn decodes_errors_by_status() {
    let client = client().await;
    let call = |status, body: &'static str| client.export().status(status).body(body);
    let error = call(409, r#"{"with":"a"}"#).await.unwrap_err();
    let conflict = Conflict {
        with: "a".to_owned(),
    };
    assert_eq!(error.body_as(), Some(Refusal::Conflict(conflict)));
    let error = call(422, r#"{"fields":["b"]}"#).await.unwrap_err();
    let fields = vec!["b".to_owned()];
    assert_eq!(
        error.body_as(),
        Some(Invalid {
            fields: fields.clone()
        })
    );
    assert_eq!(error.body_as(), Some(Refusal::Invalid(Invalid { fields })));
    // An HTML page of a proxy is not an error of the API, but its body is kept.
    let error = call(409, "<html>").await.unwrap_err();
    assert_eq!(error.body_as::<Refusal>(), None);
    assert_eq!(error.body(), Some(&b"<html>"[..]));
    assert_eq!(call(404, "").await.unwrap_err().body_as::<Refusal>(), None);
}

#[tokio::test]
async fn decodes_response_headers() {
    let client = client().await;
    let call = client.listed().body(r#"["a"]"#);
    let listed = call
        .header("x-total-count: 7\r\netag: \"e\"")
        .await
        .unwrap();
    assert_eq!((listed.total, listed.etag.as_deref()), (7, Some("\"e\"")));
    assert_eq!(
        (listed.status.as_u16(), listed.names),
        (200, vec!["a".to_owned()])
    );
    for header in ["x-total-count: many", "x-other: 7"] {
        let call = client.listed().body("[]").header(header);
        assert!(call.await.map(|it| it.total).unwrap_err().is_decode());
    }
    let located = client.located().header("location: /a/1").await.unwrap();
    assert_eq!(located.location, "/a/1");
}

#[tokio::test]
async fn returns_text_and_bytes_unchanged() {
    let client = client().await;
    assert_eq!(&*client.text().body("grüße\n").await.unwrap(), "grüße\n");
    assert_eq!(client.bytes().body("[1").await.unwrap().0, "[1");
    let accept = |request: http::Request<_>| request.headers()["accept"].clone();
    assert_eq!(
        accept(client.text().request().unwrap()),
        "text/plain, */*;q=0.8"
    );
    assert_eq!(accept(client.bytes().request().unwrap()), "*/*");
}

#[test]
fn metadata_contains_response_variants_and_errors() {
    let info = exports::INFO.endpoint("export").unwrap();
    let bodies = |infos: &[restrait::info::ResponseInfo]| -> Vec<_> {
        infos.iter().map(|info| (info.status, info.body)).collect()
    };
    assert_eq!(
        bodies(info.responses),
        [(200, Some("report")), (202, Some("job")), (204, None)]
    );
    assert_eq!(
        bodies(info.errors),
        [(404, None), (409, Some("conflict")), (422, Some("invalid"))]
    );
}
