//! Arguments of setters, which coerce as Rust does.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use restrait::param::{Param, Text};
use restrait::prelude::*;
use restrait::response::PlainText;
use restrait::{Client, api, endpoint};
use restrait_tests::support::Recorder;

#[derive(Clone, Copy, Param)]
#[serde(rename_all = "snake_case")]
enum Color {
    Red,
    DeepBlue,
}

#[api]
trait Things {
    #[endpoint(method = "GET", path = "/things")]
    fn find(
        &self,
        name: Option<&str>,
        owned: Option<String>,
        cow: Option<Cow<'_, str>>,
        depth: Option<i32>,
        size: Option<u64>,
        ratio: Option<f64>,
        color: Option<Color>,
        host: Option<Text<std::net::Ipv4Addr>>,
    ) -> PlainText;

    #[endpoint(method = "GET", path = "/lists")]
    fn lists(
        &self,
        #[query(style = comma)] ids: Option<Vec<u32>>,
        #[query(style = comma)] names: Option<Vec<String>>,
        #[query(style = comma)] tags: Option<&[&str]>,
        #[query(style = comma)] numbers: Option<&[u32]>,
        #[query(style = comma)] colors: Option<Vec<Color>>,
        #[query(style = comma)] shades: Option<&[Color]>,
    ) -> PlainText;
}

fn client() -> Client {
    let builder = Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

/// Returns the query without the escapes of commas.
fn query(call: &impl Call) -> String {
    let request = call.request().unwrap();
    let query = request.uri().query().unwrap_or_default();
    query.replace("%2C", ",")
}

#[test]
fn literals_and_none_need_no_type() {
    let client = client();
    let call = client
        .find()
        .depth(3)
        .size(7)
        .ratio(0.5)
        .name("a")
        .owned("b");
    assert_eq!(query(&call), "name=a&owned=b&depth=3&size=7&ratio=0.5");
    let call = client.find().depth(-3).name(None).owned(None).cow(None);
    let call = call
        .depth(None)
        .size(None)
        .ratio(None)
        .color(None)
        .host(None);
    assert_eq!(query(&call), "depth=-3");
    let call = client.lists().ids(None).names(None).tags(None).colors(None);
    assert_eq!(query(&call.numbers(None).shades(None)), "");
}

#[test]
fn references_to_text_need_no_reborrow() {
    let client = client();
    let string = "text".to_owned();
    let boxed: Box<str> = "text".into();
    let (rc, arc): (Rc<str>, Arc<str>) = ("text".into(), "text".into());
    let cow = Cow::Borrowed("text");
    let (nested, nested_string) = (&"text", &&string);
    for call in [
        client.find().name(&string),
        client.find().name(&boxed),
        client.find().name(&rc),
        client.find().name(&arc),
        client.find().name(&cow),
        client.find().name(nested),
        client.find().name(*nested_string),
        client.find().name(Some(string.as_str())),
        client.find().name(Some("text")),
    ] {
        assert_eq!(query(&call), "name=text");
    }
    for call in [
        client.find().owned(&string),
        client.find().owned(&boxed),
        client.find().owned(&arc),
        client.find().owned(&cow),
        client.find().owned(nested),
        client.find().owned(string.clone()),
        client.find().owned(Some(string.clone())),
    ] {
        assert_eq!(query(&call), "owned=text");
    }
    for call in [
        client.find().cow("text"),
        client.find().cow(&string),
        client.find().cow(string.clone()),
        client.find().cow(&boxed),
        client.find().cow(cow.clone()),
        client.find().cow(Some(cow.clone())),
    ] {
        assert_eq!(query(&call), "cow=text");
    }
}

#[test]
fn arrays_and_vectors_become_lists_and_slices() {
    let client = client();
    let (vec, array) = (vec![1, 2], [1, 2]);
    let boxed: Box<[u32]> = vec.clone().into();
    let (rc, arc): (Rc<[u32]>, Arc<[u32]>) = (array.into(), array.into());
    for call in [
        client.lists().ids([1, 2]),
        client.lists().ids(array),
        client.lists().ids(vec.clone()),
        client.lists().ids(Some(vec![1, 2])),
    ] {
        assert_eq!(query(&call), "ids=1,2");
    }
    for call in [
        client.lists().numbers(&[1, 2]),
        client.lists().numbers(&array),
        client.lists().numbers(&vec),
        client.lists().numbers(&vec[..]),
        client.lists().numbers(&boxed),
        client.lists().numbers(&rc),
        client.lists().numbers(&arc),
        client.lists().numbers(Some(&vec[..])),
    ] {
        assert_eq!(query(&call), "numbers=1,2");
    }
    let owned = "b".to_owned();
    let call = client.lists().names(["a".to_owned(), owned.clone()]);
    assert_eq!(query(&call.tags(&["a", &owned])), "names=a,b&tags=a,b");
    let tags = vec!["a", "b"];
    assert_eq!(query(&client.lists().tags(&tags)), "tags=a,b");
    assert_eq!(query(&client.lists().ids([]).numbers(&[]).tags(&[])), "");
    let colors = vec![Color::Red, Color::DeepBlue];
    let call = client.lists().shades(&colors).colors([Color::Red]);
    assert_eq!(query(&call), "colors=red&shades=red,deep_blue");
}

#[tokio::test]
async fn coerced_arguments_arrive() {
    let server = Recorder::respond_with("ok").await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let name = "Ada".to_owned();
    let localhost = std::net::Ipv4Addr::LOCALHOST;
    let call = client
        .find()
        .name(&name)
        .color(Color::DeepBlue)
        .host(localhost);
    call.await.unwrap();
    let query = server.request().await.query;
    assert_eq!(query, "name=Ada&color=deep_blue&host=127.0.0.1");
}
