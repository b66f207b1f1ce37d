//! Cases with every kind of param, body, response and error.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::prelude::*;
use restrait::response::{ETag, JsonLines};

use crate::codecs::Xml;

use super::api::{Color, Lamp, Lamps, Span, lamps};
use super::case::{Case, RawResponse, case, events, film, json, lines, response, whole};

const LAMP: &str = r#"{"id":7,"name":"Desk","watts":9.5}"#;

const XML: &str = "<Lamp><id>7</id><name>Desk</name><watts>9.5</watts></Lamp>";

fn tag() -> ETag {
    ETag::strong("1").unwrap()
}

fn lamp() -> Lamp {
    serde_json::from_str(LAMP).unwrap()
}

pub(crate) fn all() -> Vec<Case> {
    [paths(), queries(), bodies(), responses(), errors()]
        .into_iter()
        .flatten()
        .collect()
}

fn paths() -> Vec<Case> {
    vec![
        case!("number in the path", lamps::Get<'_>, |client| client.get(7), json(LAMP) => "Desk"),
        case!("text in the path", lamps::Named<'_>, |client| client.named("a b", "c".to_owned()), json("true") => "Some(true)"),
        case!("separators in a segment", lamps::Named<'_>, |client| client.named("a/b", "?x=1#y".to_owned()), json("null") => "None"),
        case!("percent signs in a segment", lamps::Named<'_>, |client| client.named("%2F", "..%2f..".to_owned()), json("null") => "None"),
        case!("all of Unicode in a segment", lamps::Named<'_>, |client| client.named("grüße 🌍", "日本".to_owned()), json("false") => "Some(false)"),
    ]
}

fn queries() -> Vec<Case> {
    let none = || json("[]");
    vec![
        case!("no query", lamps::List<'_>, |client| client.list(), none() => "[]"),
        case!("a value of a closed list", lamps::List<'_>, |client| client.list().color(Color::Red), none() => "[]"),
        case!("an option that is there", lamps::List<'_>, |client| client.list().color(Some(Color::Blue)), none() => "[]"),
        case!("an option that is not", lamps::List<'_>, |client| client.list().color(None), none() => "[]"),
        case!("a renamed param and a fraction", lamps::List<'_>, |client| client.list().watts(9.5), none() => "[]"),
        case!("a switch", lamps::List<'_>, |client| client.list().is_on(true), none() => "[]"),
        case!("a negative number", lamps::List<'_>, |client| client.list().offset(i64::MIN), none() => "[]"),
        case!("a small number", lamps::List<'_>, |client| client.list().page(255), none() => "[]"),
        case!("text with separators", lamps::List<'_>, |client| client.list().named("a&b=c+d e%f"), none() => "[]"),
        case!("empty text", lamps::List<'_>, |client| client.list().named(""), none() => "[]"),
        case!("a list in one text", lamps::List<'_>, |client| client.list().fields(vec!["id", "name"]), none() => "[]"),
        case!("a list of pairs", lamps::List<'_>, |client| client.list().id(vec![1, 2, 3]), none() => "[]"),
        case!("nested values in brackets", lamps::List<'_>, |client| client.list().filter(BTreeMap::from([("a", vec![1, 2]), ("b", vec![3])])), none() => "[]"),
        case!("nested values as JSON", lamps::List<'_>, |client| client.list().search(serde_json::json!({"$or": [1, "a b"]})), none() => "[]"),
        case!("the fields of a struct", lamps::List<'_>, |client| client.list().span(Span { from: -1, to: Some(2) }), none() => "[]"),
        case!("several params", lamps::List<'_>, |client| client.list().page(1).is_on(false).named("x"), json(&format!("[{LAMP},{LAMP}]")) => "Desk"),
        case!("required params", lamps::Count<'_>, |client| client.count("hall", true), json("12") => "12"),
        case!("a required header", lamps::Greeting<'_>, |client| client.greeting("de"), json("\"Guten Tag\"") => "Guten Tag"),
        case!("an optional header", lamps::Greeting<'_>, |client| client.greeting("de, en;q=0.5").depth(3), json("\"Hi\"") => "Hi"),
        case!("a further header", lamps::Get<'_>, |client| client.get(7).header("x-request-id", "a-1"), json(LAMP) => "Desk"),
    ]
}

fn bodies() -> Vec<Case> {
    vec![
        case!("POST with a body", lamps::Add<'_>, |client| client.add(&lamp()), response(201, LAMP).header("content-type", "application/json") => "Desk"),
        case!("PUT with a body and a query", lamps::Put<'_>, |client| client.put(7, &lamp()).dry_run(true), json(LAMP) => "Desk"),
        case!("PATCH with an optional body", lamps::Patch<'_>, |client| client.patch(7).change(&serde_json::json!({"name": null})), json(LAMP) => "Desk"),
        case!("PATCH without its optional body", lamps::Patch<'_>, |client| client.patch(7), json(LAMP) => "Desk"),
        case!("constants in headers, query and media type", lamps::Merge<'_>, |client| client.merge(7, &serde_json::json!({"name": null})), json(LAMP) => "Desk"),
        case!("POST without a body", lamps::Switch<'_>, |client| client.switch(), json("null") => "()"),
        case!("a form", lamps::Login<'_>, |client| client.login("me@x", "p=w d&"), json("\"t\"") => "t"),
        case!("bytes as they are", lamps::Plan<'_>, |client| client.plan(vec![0x89, b'P', 0, 0xff]), response(200, "") => "()"),
        case!("text as it is", lamps::Table<'_>, |client| client.table("a,b\n1,2\n"), response(200, "") => "()"),
        case!("a body of several parts", lamps::Photo<'_>, |client| client.photo("A \"lamp\"", Part::new("jpeg").file_name("a.jpg").content_type("image/jpeg"), &lamp()), response(200, "") => "()"),
        case!("a map of headers, a list of parts and a key", lamps::Annotate<'_>, |client| client.annotate(&["a b", "c"], vec![Part::new("1").file_name("a"), Part::new("2")]).meta(BTreeMap::from([("a".to_owned(), "1 2".to_owned())])).key("k-1"), response(200, "") => "()"),
        case!("a body of several parts, one optional", lamps::Photo<'_>, |client| client.photo("t", Part::new(vec![0, 1]), &lamp()).note("n"), response(200, "") => "()"),
        case!("a form with an optional field", lamps::Login<'_>, |client| client.login("me", "").stay(true), json("\"t\"") => "t"),
    ]
}

fn events_of_a_lamp() -> RawResponse {
    let body = format!(
        ": hello\n\nevent: on\ndata: {LAMP}\n\nid: 7\nevent: burnt-out\ndata: {LAMP}\n\n\
         event: else\ndata: what\n\n"
    );
    response(200, body).header("content-type", "text/event-stream")
}

fn responses() -> Vec<Case> {
    vec![
        case!("DELETE without a response body", lamps::Remove<'_>, |client| client.remove(7), response(204, "") => "()"),
        case!("HEAD", lamps::Exists<'_>, |client| client.exists(7), response(200, "") => "()"),
        case!("a missing resource", lamps::Find<'_>, |client| client.find(7), response(404, "<html>").header("content-type", "text/html") => "None"),
        case!("a resource that may be missing", lamps::Find<'_>, |client| client.find(7), json(LAMP) => "Desk"),
        case!("a value that was modified", lamps::Newer<'_>, |client| client.newer(7).known(&tag()), json(LAMP).header("etag", "W/\"2\"") => "is_weak: true"),
        case!("a value that was not modified", lamps::Newer<'_>, |client| client.newer(7).known(&tag()), response(304, "").header("etag", "\"1\"") => "NotModified"),
        case!("a redirect that is a value", lamps::Place<'_>, |client| client.place(7).max_redirects(3), response(302, "").header("location", "/rooms/1").header("set-cookie", "session=a; Path=/") => "/rooms/1"),
        case!("an empty body for an option", lamps::Named<'_>, |client| client.named("a", "b".to_owned()), response(200, "") => "None"),
        case!("another type of the caller's", lamps::Get<'_>, |client| client.get(7), client.get(7).json::<BTreeMap<String, serde_json::Value>>(), json(LAMP) => "watts"),
        case!("status and headers with the value", lamps::Get<'_>, |client| client.get(7), async { client.get(7).response().await.map(|it| (it.status(), it.headers()["etag"].clone(), it.into_body())) }, json(LAMP).header("etag", "\"1\"") => "\\\"1\\\""),
        case!("unknown members", lamps::Get<'_>, |client| client.get(7), json(r#"{"id":1,"name":"a","more":[{}]}"#) => "watts: None"),
        case!("text", lamps::Rules<'_>, |client| client.rules(), response(200, "Be nice.").header("content-type", "text/plain") => "Be nice."),
        case!("bytes", lamps::Logo<'_>, |client| client.logo(), response(200, [0, 255]).header("content-type", "image/png") => "\\xff"),
        case!("one variant of a response", lamps::Export<'_>, |client| client.export(), json(&format!("[{LAMP}]")) => "Done"),
        case!("another variant of a response", lamps::Export<'_>, |client| client.export(), response(202, "\"job\"").header("content-type", "application/json") => "Later"),
        case!("a variant without a body", lamps::Export<'_>, |client| client.export(), response(204, "") => "Nothing"),
        case!("headers of a response", lamps::Page<'_>, |client| client.page(), json(&format!("[{LAMP}]")).header("x-total-count", "12").header("etag", "e") => "total: 12"),
        case!("a header that is missing", lamps::Page<'_>, |client| client.page(), json("[]") => "Decode"),
        case!("a stream of events", lamps::Happenings<'_>, |client| client.happenings().room("hall"), async { events(client.happenings().room("hall").await, 3).await }, events_of_a_lamp() => "Broken"),
        case!("another media type than an event stream", lamps::Happenings<'_>, |client| client.happenings(), async { events(client.happenings().await, 1).await }, json(LAMP) => "Decode"),
        case!("a value of a codec", lamps::Label<'_>, |client| client.label(&Xml::new(lamp())), response(200, XML).header("content-type", "application/xml") => "Desk"),
        case!("a value of a codec that is not one", lamps::Label<'_>, |client| client.label(&Xml::new(lamp())), json(LAMP) => "Decode"),
        case!("lines", lamps::Check<'_>, |client| client.check(JsonLines::new([lamp(), lamp()])), async { lines(client.check(JsonLines::new([lamp(), lamp()])).await).await }, response(200, format!("{LAMP}\n\n{LAMP}")).header("content-type", "application/x-ndjson") => "Desk"),
        case!("a line of another type", lamps::Check<'_>, |client| client.check(JsonLines::new([lamp()])), async { lines(client.check(JsonLines::new([lamp()])).await).await }, response(200, format!("{LAMP}\n7\n")).header("content-type", "application/jsonl") => "line 2"),
        case!("a stream of events up to its end marker", lamps::Story<'_>, |client| client.story(&lamp()), async { events(client.story(&lamp()).await, 9).await }, response(200, "data: On.\n\ndata: Off.\n\ndata: [DONE]\n\ndata: more\n\n").header("content-type", "text/event-stream") => "Off."),
        case!("a body that is ignored", lamps::Remove<'_>, |client| client.remove(7), response(200, "<html>").header("content-type", "text/html") => "()"),
        case!("a body where none is expected", lamps::Forget<'_>, |client| client.forget(), json("{}") => "found 2 bytes"),
        case!("no body where none is expected", lamps::Forget<'_>, |client| client.forget(), response(204, "") => "NoContent"),
        case!("a download", lamps::Film<'_>, |client| client.film(), async { film(client.film().await).await }, response(200, "y".repeat(70_000)).header("content-type", "video/mp4").header("content-disposition", "attachment; filename=\"a.mp4\"") => "a.mp4"),
        case!("a page", lamps::Listed<'_>, |client| client.listed().per_page(2), json(&format!("{{\"items\":[{LAMP}],\"total\":9}}")) => "total: 9"),
        case!("the items of all pages, which are one", lamps::Listed<'_>, |client| client.listed().per_page(2), async { client.listed().per_page(2).items().collect::<Vec<_>>().await }, json(&format!("{{\"items\":[{LAMP}],\"total\":1}}")) => "Desk"),
        case!("a stream", lamps::Manual<'_>, |client| client.manual(7), async { whole(client.manual(7).await).await }, response(200, "x".repeat(70_000)) => "xxxxxxxx"),
        case!("an empty stream", lamps::Manual<'_>, |client| client.manual(7), async { whole(client.manual(7).await).await }, response(200, "") => "\"\""),
    ]
}

fn errors() -> Vec<Case> {
    vec![
        case!("an error in JSON", lamps::Add<'_>, |client| client.add(&lamp()), response(422, r#"{"reason":"no"}"#).header("content-type", "application/json") => "422"),
        case!("an HTML error", lamps::Switch<'_>, |client| client.switch(), response(403, "<html>no</html>").header("content-type", "text/html") => "<html>no</html>"),
        case!("a refusal without a body", lamps::Get<'_>, |client| client.get(7), response(404, "") => "404"),
        case!("a refusal that repeats the token", lamps::Get<'_>, |client| client.get(7), response(401, "no such token: a-long-token") => "[redacted]"),
        case!("a redirect", lamps::Switch<'_>, |client| client.switch(), response(307, "").header("location", "https://b.example/x") => "https://b.example"),
        case!("a wrong type", lamps::Get<'_>, |client| client.get(7), json(r#"{"id":"7","name":"a"}"#) => "$.id"),
        case!("an array for an object", lamps::Get<'_>, |client| client.get(7), json(r#"[7,"a",1]"#) => "Decode"),
        case!("a page for JSON", lamps::Get<'_>, |client| client.get(7), response(200, "<html>") => "Decode"),
        case!("an empty body for a value", lamps::Get<'_>, |client| client.get(7), response(200, "") => "Decode"),
        case!("a body with more behind it", lamps::Count<'_>, |client| client.count("a", false), json("1 2") => "Decode"),
        case!("a server's fault", lamps::Switch<'_>, |client| client.switch(), response(500, "oops") => "500"),
        case!("a body that is cut", lamps::Add<'_>, |client| client.add(&lamp()), json(LAMP).cut() => "Unknown"),
        case!("a connection that ends", lamps::Switch<'_>, |client| client.switch(), RawResponse::closed() => "Unknown"),
    ]
}
