//! Valid requests, their responses and their records.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};
use restrait::{Body, Call, Client, api, endpoint};
use restrait_fake::{FakeServer, Response};
use serde_json::json;

use crate::raw::Raw;
use crate::shop::{self, Item, Order, Shop, Sku};

fn client(base_url: &str, token: &str) -> restrait::Client {
    restrait::Client::builder()
        .base_url(base_url)
        .token(token)
        .build()
        .unwrap()
}

#[tokio::test]
async fn typed_handlers_serve_typed_calls() {
    let fake_server = shop::builder().start().await.unwrap();
    let client = client(fake_server.base_url(), "owner");
    let cake = Item {
        name: "Cake".to_owned(),
        price: 12.0,
    };
    let put = client.put(Sku("CA0002"), &cake).response().await.unwrap();
    assert_eq!((put.status().as_u16(), put.body()), (201, &cake));
    assert_eq!(client.item(Sku("CA0002")).await.unwrap(), cake);
    let items = client
        .items(true, "north")
        .below(5.0)
        .order(Order::Price)
        .depth(-3);
    assert_eq!(items.await.unwrap().len(), 1);
    assert_eq!(client.photo(3, "a/b.c").await.unwrap(), "3 a/b.c");
    assert_eq!(client.best().await.unwrap().unwrap().name, "Bread");
    assert_eq!(client.rate(-5).await.unwrap(), -5);
    assert_eq!(
        client.rate(5).words(vec!["good".to_owned()]).await.unwrap(),
        5
    );
    client.remove(Sku("CA0002")).await.unwrap();
    assert_eq!(fake_server.with_state(|shelf| shelf.len()), 1);
    fake_server.with_state(shop::Shelf::clear);
    assert_eq!(client.best().await.unwrap(), None);
}

#[tokio::test]
async fn decodes_lists_and_nested_values() {
    let fake_server = shop::builder().start().await.unwrap();
    let client = client(fake_server.base_url(), "owner");
    let tag = BTreeMap::from([("a b".to_owned(), vec!["x".to_owned(), "y&z".to_owned()])]);
    let call = client
        .search(vec![1, 255])
        .tag(tag)
        .kinds(vec![true, false]);
    let call = call
        .order(vec![Order::Price, Order::Name])
        .filter(json!({ "a": 1 }));
    let found = call.await.unwrap();
    assert_eq!(
        found,
        [
            r#"[1, 255] ["price", "name"] Some({"a": 1})"#,
            "[a b][0]=x",
            "[a b][1]=y&z"
        ]
    );
    assert_eq!(client.search(Vec::new()).await.unwrap(), ["[] [] None"]);

    let address = BTreeMap::from([("city", "Oslo"), ("street", "A & B")]);
    assert_eq!(
        client.order(Sku("BR0001"), address).count(3).await.unwrap(),
        r#"BR0001 Some(3) [("city", "Oslo"), ("street", "A & B")]"#
    );
}

#[tokio::test]
async fn decodes_forms_text_and_multipart_bodies() {
    let fake_server = shop::builder().start().await.unwrap();
    let client = client(fake_server.base_url(), "owner");
    assert_eq!(client.prices("a;1\n").await.unwrap(), 4);
    let photo = Part::new(vec![0xff; 300]).file_name("bread.png");
    let call = client
        .upload(Sku("BR0001"), photo)
        .tags(vec!["new".to_owned()]);
    assert_eq!(call.await.unwrap(), "BR0001 bread.png 300 Some([\"new\"])");

    let mut changes = client.changes().await.unwrap();
    assert_eq!(changes.next().await.unwrap().unwrap().name, "Bread");
    drop(changes);
}

#[tokio::test]
async fn records_requests() {
    let fake_server = shop::builder().start().await.unwrap();
    let client = client(fake_server.base_url(), "reader");
    client
        .items(false, "a b")
        .order(Order::Name)
        .page(0)
        .await
        .unwrap();
    client.remove(Sku("BR0001")).await.unwrap_err();
    let raw = Raw {
        method: "GET",
        target: "/nowhere",
        headers: Vec::new(),
        body: "",
    };
    raw.send(fake_server.base_url()).await;
    let all = fake_server.requests();
    let seen: Vec<_> = all
        .iter()
        .map(|one| (one.endpoint.as_deref(), one.status))
        .collect();
    let wanted = [
        (Some("shop.items"), Some(200)),
        (Some("shop.remove"), Some(403)),
        (None, Some(404)),
    ];
    assert_eq!(seen, wanted);
    assert_eq!(all[0].header("X-Shop"), Some("a b"));
    assert_eq!(all[0].query_param("onSale").as_deref(), Some("false"));
    assert_eq!(all[0].query_param("below"), None);
    fake_server.clear_requests();
    assert!(fake_server.requests().is_empty());
}

#[tokio::test]
async fn rejections_use_the_error_format_of_the_api() {
    let own = |refusal: &restrait_fake::Rejection| {
        Response::json(
            refusal.status(),
            &json!({ "code": refusal.param(), "says": refusal.message() }),
        )
    };
    let fake_server = shop::builder().error_response(own).start().await.unwrap();
    let raw = Raw {
        method: "GET",
        target: "/photos/x/a",
        headers: Vec::new(),
        body: "",
    };
    let (status, head, body) = raw.send(fake_server.base_url()).await;
    assert_eq!(status, 400);
    assert!(head.contains("content-type: application/json"));
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["code"], "version");
    assert!(
        body["says"]
            .as_str()
            .unwrap()
            .starts_with("shop.photo: invalid `version`: expected")
    );
}

#[tokio::test]
async fn rejections_have_the_required_headers() {
    let fake_server = shop::builder().start().await.unwrap();
    let send = async |method, target| {
        let raw = Raw {
            method,
            target,
            headers: Vec::new(),
            body: "",
        };
        raw.send(fake_server.base_url()).await.1
    };
    assert!(
        send("GET", "/hours")
            .await
            .contains("www-authenticate: Bearer")
    );
    assert!(
        send("PATCH", "/items/BR0001")
            .await
            .contains("allow: GET, PUT, DELETE")
    );
    assert!(
        send("GET", "/x")
            .await
            .contains("content-type: application/problem+json")
    );
}

#[tokio::test]
async fn can_ignore_unknown_params() {
    let fake_server = shop::builder()
        .ignore_unknown_params()
        .start()
        .await
        .unwrap();
    let raw = Raw {
        method: "GET",
        target: "/items/best?x=1",
        headers: Vec::new(),
        body: "",
    };
    assert_eq!(raw.send(fake_server.base_url()).await.0, 200);
}

#[tokio::test]
async fn start_rejects_invalid_patterns() {
    struct Odd;

    impl Param<'_> for Odd {
        const TYPE: TypeInfo = TypeInfo::new("Odd", JsonType::String).pattern("[a");

        fn into_value(self) -> Value<'static> {
            Value::str("a")
        }
    }

    #[restrait::api]
    trait Odds {
        #[restrait::endpoint(method = "GET", path = "/odds/<odd>")]
        fn odd(&self, odd: Odd) -> ();
    }

    let started = FakeServer::builder(()).api(&odds::INFO).start().await;
    let error = started.unwrap_err().to_string();
    assert!(
        error.starts_with("odds.odd: invalid pattern of a param"),
        "{error}"
    );
}

#[tokio::test]
async fn rejects_oversized_bodies_after_reading_them() {
    let fake_server = shop::builder().max_body_bytes(100).start().await.unwrap();
    let client = client(fake_server.base_url(), "owner");
    let item = Item {
        name: "x".repeat(300_000),
        price: 1.0,
    };
    let error = client.put(Sku("AA0000"), &item).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 413);
    assert_eq!(fake_server.requests()[0].body.len(), 100);
}

#[tokio::test]
async fn sends_cors_headers_if_enabled() {
    let preflight = Raw {
        method: "OPTIONS",
        target: "/items",
        headers: vec![
            ("origin", "http://elsewhere"),
            ("access-control-request-method", "GET"),
            ("access-control-request-headers", "authorization,x-shop"),
        ],
        body: "",
    };
    let closed = shop::builder().start().await.unwrap();
    assert_eq!(preflight.send(closed.base_url()).await.0, 405);
    let open = shop::builder().cors().start().await.unwrap();
    let (status, head, _) = preflight.send(open.base_url()).await;
    assert_eq!(status, 204);
    for header in [
        "access-control-allow-origin: *",
        "access-control-allow-methods: GET",
        "access-control-allow-headers: authorization,x-shop",
    ] {
        assert!(head.contains(header), "{head}");
    }
    assert!(open.requests().is_empty());
    let refused = Raw {
        method: "GET",
        target: "/nowhere",
        headers: Vec::new(),
        body: "",
    };
    let (_, head, _) = refused.send(open.base_url()).await;
    assert!(head.contains("access-control-allow-origin: *"), "{head}");
}

#[api]
trait Large {
    #[endpoint(method = "PUT", path = "/large")]
    fn send(&self, #[body(content_type = "text/plain")] body: Body) -> usize;

    #[endpoint(method = "POST", path = "/large")]
    fn send_part(&self, #[multipart] file: Part) -> usize;
}

/// Responds with the number of bytes that were received.
async fn large(max_body_bytes: usize) -> (FakeServer<()>, Client) {
    let server = FakeServer::builder(())
        .max_body_bytes(max_body_bytes)
        .on::<large::Send>(|(), request| Ok(request.body().len()))
        .on::<large::SendPart>(|(), request| {
            Ok(request.part("file").map_or(0, |part| part.body.len()))
        });
    let server = server.start().await.unwrap();
    let client = Client::builder().base_url(server.base_url()).build();
    (server, client.unwrap())
}

#[tokio::test]
async fn bodies_are_whole_up_to_the_limit() {
    const MIB: usize = 1 << 20;
    let (_server, client) = large(200 * MIB).await;
    let body = |bytes: usize| Body::full(vec![b'x'; bytes]);
    for bytes in [1, 3 * MIB, 65 * MIB, 80 * MIB] {
        assert_eq!(client.send(body(bytes)).await.unwrap(), bytes);
    }
    for bytes in [0, 2 * MIB + 1, 10 * MIB] {
        let part = Part::new(body(bytes)).file_name("f");
        assert_eq!(client.send_part(part).await.unwrap(), bytes);
    }
    let (_server, client) = large(3 * MIB).await;
    assert_eq!(client.send(body(3 * MIB)).await.unwrap(), 3 * MIB);
    let error = client.send(body(3 * MIB + 1)).await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(413));
    let error = client
        .send_part(Part::new(body(3 * MIB)))
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(413));
    let (_server, client) = large(70 * MIB).await;
    assert_eq!(client.send(body(70 * MIB)).await.unwrap(), 70 * MIB);
}
