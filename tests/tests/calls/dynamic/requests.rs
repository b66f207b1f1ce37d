//! Requests: equal to those of the typed calls.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Request;
use restrait::body::Part;
use restrait::prelude::*;
use restrait::response::{ETag, JsonLines};
use serde_json::{Value, json};

use super::{call, offline};
use crate::codecs::Xml;
use crate::parity::api::{Color, Lamp, Lamps, Span};

/// The parts of a request, without the random boundary of its body.
#[derive(Debug, PartialEq)]
struct Parts {
    start: String,
    headers: Vec<(String, String)>,
    body: String,
}

fn parts(request: &Request<Bytes>) -> Parts {
    let media_type = request.headers().get("content-type");
    let media_type = media_type.map_or("", |it| it.to_str().unwrap());
    let boundary = media_type.split_once("boundary=").map(|(_, it)| it);
    let clean = |text: &str| match boundary {
        Some(boundary) => text.replace(boundary, "boundary"),
        None => text.to_owned(),
    };
    let headers = request.headers().iter();
    let mut headers: Vec<_> = headers
        .map(|(name, value)| (name.to_string(), clean(value.to_str().unwrap())))
        .collect();
    headers.sort();
    Parts {
        start: format!("{} {}", request.method(), request.uri()),
        headers,
        body: clean(&String::from_utf8_lossy(request.body())),
    }
}

/// Checks that the request of a call by name is that of a typed call.
#[track_caller]
fn check(name: &str, arguments: Value, typed: restrait::Result<Request<Bytes>>) {
    let client = offline();
    let shown = arguments.to_string();
    let dynamic = call(&client, name, arguments).request();
    let dynamic = dynamic.unwrap_or_else(|error| panic!("{name} {shown}: {error}"));
    assert_eq!(parts(&dynamic), parts(&typed.unwrap()), "{name} {shown}");
}

fn lamp() -> Lamp {
    serde_json::from_value(lamp_json()).unwrap()
}

fn lamp_json() -> Value {
    json!({"id": 7, "name": "Desk", "watts": 9.5})
}

#[test]
fn paths() {
    let client = offline();
    check("get", json!({"lampId": 7}), client.get(7).request());
    check("get", json!({"lampId": "7"}), client.get(7).request());
    for (room, name) in [
        ("a b", "c"),
        ("a/b", "?x=1#y"),
        ("%2F", "..%2f.."),
        ("grüße 🌍", "日本"),
    ] {
        let typed = client.named(room, name.to_owned()).request();
        check("named", json!({"room": room, "name": name}), typed);
    }
}

#[test]
fn queries() {
    let client = offline();
    let check = |arguments, typed| check("list", arguments, typed);
    let list = || client.list();
    check(json!({}), list().request());
    check(Value::Null, list().request());
    check(json!({"color": null, "isOn": null}), list().request());
    check(json!({"color": "red"}), list().color(Color::Red).request());
    for watts in [json!(9.5), json!("9.5")] {
        check(json!({"min_watts": watts}), list().watts(9.5).request());
    }
    for is_on in [json!(true), json!("true")] {
        check(json!({"isOn": is_on}), list().is_on(true).request());
    }
    for offset in [json!(i64::MIN), json!("-9223372036854775808")] {
        check(json!({"offset": offset}), list().offset(i64::MIN).request());
    }
    for named in ["a&b=c+d e%f", "", "日本", "\u{0}\n\""] {
        check(json!({"named": named}), list().named(named).request());
    }
}

#[test]
fn lists_and_nested_values() {
    let client = offline();
    let check = |arguments, typed| check("list", arguments, typed);
    let list = || client.list();
    for fields in [json!(["id", "name"]), json!("id,name")] {
        let typed = list().fields(vec!["id", "name"]).request();
        check(json!({"fields": fields}), typed);
    }
    // The text is sent as it is.
    let typed = list().fields(vec!["id", " name"]).request();
    check(json!({"fields": "id, name"}), typed);
    check(json!({"fields": []}), list().fields(Vec::new()).request());
    for id in [json!([1, 2]), json!(["1", 2])] {
        check(json!({"id": id}), list().id(vec![1, 2]).request());
    }
    check(json!({"id": 3}), list().id(vec![3]).request());
    check(json!({"id": []}), list().id(Vec::new()).request());
    let filter = json!({"a": [1, 2], "b": [3]});
    for filter in [filter.clone(), filter.to_string().into()] {
        let map = BTreeMap::from([("a", vec![1, 2]), ("b", vec![3])]);
        check(json!({"filter": filter}), list().filter(map).request());
    }
    let search = json!({"$or": [1, "a b", null]});
    for given in [search.clone(), search.to_string().into()] {
        let typed = list().search(search.clone()).request();
        check(json!({"search": given}), typed);
    }
    let span = Span {
        from: -1,
        to: Some(2),
    };
    check(
        json!({"span": {"from": -1, "to": 2}}),
        list().span(span).request(),
    );
}

#[test]
fn headers() {
    let client = offline();
    check(
        "greeting",
        json!({"accept-language": "de, en;q=0.5", "X-Depth": 3}),
        client.greeting("de, en;q=0.5").depth(3).request(),
    );
    let tag = ETag::strong("1").unwrap();
    check(
        "newer",
        json!({"lampId": 7, "if-none-match": "\"1\""}),
        client.newer(7).known(&tag).request(),
    );
    check(
        "annotate",
        json!({
            "tags": ["a b", "c"],
            "photos": [{"text": "1", "filename": "a"}, "2"],
            "x-meta-": {"a": "1 2"},
            "idempotency-key": "k-1",
        }),
        client
            .annotate(
                &["a b", "c"],
                vec![Part::new("1").file_name("a"), Part::new("2")],
            )
            .meta(BTreeMap::from([("a".to_owned(), "1 2".to_owned())]))
            .key("k-1")
            .request(),
    );
}

#[test]
fn bodies() {
    let client = offline();
    let null = json!({"name": null});
    check(
        "add",
        json!({"lamp": lamp_json()}),
        client.add(&lamp()).request(),
    );
    check(
        "put",
        json!({"lampId": 7, "lamp": lamp_json(), "dryRun": true}),
        client.put(7, &lamp()).dry_run(true).request(),
    );
    check(
        "patch",
        json!({"lampId": 7, "change": {"name": null}}),
        client.patch(7).change(&null).request(),
    );
    check("patch", json!({"lampId": 7}), client.patch(7).request());
    check(
        "merge",
        json!({"lampId": 7, "change": {"name": null}}),
        client.merge(7, &null).request(),
    );
    check(
        "merge",
        json!({"lampId": 7, "change": null}),
        client.merge(7, &Value::Null).request(),
    );
    check("switch", json!({}), client.switch().request());
    check(
        "login",
        json!({"user": "me@x", "pass_word": "p=w d&", "stay": true}),
        client.login("me@x", "p=w d&").stay(true).request(),
    );
    check(
        "plan",
        json!({"plan": {"base64": "iVAA/w=="}}),
        client.plan(vec![0x89, b'P', 0, 0xff]).request(),
    );
    for table in [json!("a,b\n1,2\n"), json!({"text": "a,b\n1,2\n"})] {
        check(
            "table",
            json!({"table": table}),
            client.table("a,b\n1,2\n").request(),
        );
    }
    let xml = "<Lamp><id>7</id><name>Desk</name><watts>9.5</watts></Lamp>";
    check(
        "label",
        json!({"lamp": xml}),
        client.label(&Xml::new(lamp())).request(),
    );
}

#[test]
fn parts_and_lines() {
    let (client, desk) = (offline(), lamp());
    let photo = || {
        let part = Part::new("jpeg")
            .file_name("a \"b\".jpg")
            .content_type("image/jpeg");
        client.photo("A \"lamp\"", part, &desk)
    };
    let file = json!({
        "base64": "anBlZw==",
        "filename": "a \"b\".jpg",
        "content-type": "image/jpeg",
    });
    check(
        "photo",
        json!({"title": "A \"lamp\"", "theFile": file, "lamp": lamp_json(), "note": "n"}),
        photo().note("n").request(),
    );
    check(
        "photo",
        json!({"title": "t", "theFile": "text", "lamp": lamp_json()}),
        client.photo("t", Part::new("text"), &lamp()).request(),
    );
    let lines = || JsonLines::new([lamp(), lamp()]);
    let text = format!("{0}\n{0}\n", serde_json::to_string(&lamp()).unwrap());
    for lamps in [json!([lamp_json(), lamp_json()]), text.into()] {
        check(
            "check",
            json!({"lamps": lamps}),
            client.check(lines()).request(),
        );
    }
}

#[restrait::api]
trait Kinds {
    /// A path param and a query param with one name.
    #[restrait::endpoint(method = "GET", path = "/kinds/<kind>")]
    fn kind(&self, kind: &str, #[query("kind")] filter: &str) -> String;
}

#[test]
fn params_with_one_name_have_one_argument() {
    let client = offline();
    let endpoint = kinds::INFO.endpoint("kind").unwrap();
    let call = restrait::dynamic::DynamicCall::new(&client, endpoint, json!({"kind": "a"}));
    let typed = client.kind("a", "a").request().unwrap();
    assert_eq!(parts(&call.request().unwrap()), parts(&typed));
    let call = restrait::dynamic::DynamicCall::new(&client, endpoint, json!({"kinds": "a"}));
    let error = call.request().unwrap_err().to_string();
    assert!(error.contains("`kind`"), "{error}");
}
