//! Encoding of text in paths, queries and forms, compared with other implementations.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use restrait::prelude::*;
use restrait::{Client, api, endpoint};
use url::form_urlencoded;

use crate::capture::Capture;

/// All bytes but the unreserved ones of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

type Map = BTreeMap<String, String>;

#[api]
trait Texts {
    #[endpoint(method = "GET", path = "/a/<text>/b")]
    fn path(&self, text: &str) -> ();

    #[endpoint(method = "GET", path = "/query")]
    fn query(
        &self,
        #[query("text")] text: &str,
        #[query(style = repeated)] list: Option<Vec<String>>,
        #[query(style = brackets)] map: Option<&Map>,
        #[query(flatten)] fields: Option<&Map>,
    ) -> ();

    #[endpoint(method = "POST", path = "/form")]
    fn form(
        &self,
        #[form] text: &str,
        #[form(style = repeated)] list: Option<Vec<String>>,
        #[form(style = brackets)] map: Option<&Map>,
        #[form(flatten)] fields: Option<&Map>,
    ) -> ();
}

fn client() -> Client {
    // Making a client with TLS for each case takes minutes.
    Capture::new().client()
}

/// Returns the encoded text of a path, unless it is refused.
fn path(client: &Client, text: &str) -> Option<String> {
    let request = client.path(text).request().ok()?;
    let path = request.uri().path();
    let path = path.strip_prefix("/a/").unwrap();
    Some(path.strip_suffix("/b").unwrap().to_owned())
}

fn query(call: &impl Call) -> String {
    let request = call.request().unwrap();
    request.uri().query().unwrap_or_default().to_owned()
}

fn form(call: &impl Call) -> String {
    let request = call.request().unwrap();
    String::from_utf8(request.body().to_vec()).unwrap()
}

fn check(client: &Client, text: &str) {
    let encoded = utf8_percent_encode(text, RESERVED).to_string();
    assert_eq!(query(&client.query(text)), format!("text={encoded}"));
    assert_eq!(form(&client.form(text)), format!("text={encoded}"));
    let pairs: Vec<_> = form_urlencoded::parse(format!("text={encoded}").as_bytes())
        .into_owned()
        .collect();
    assert_eq!(pairs, [("text".to_owned(), text.to_owned())]);
    if let Some(path) = path(client, text) {
        assert_eq!(path, encoded);
        assert_eq!(percent_decode_str(&path).decode_utf8().unwrap(), text);
    } else {
        let is_dots = matches!(text, "" | "." | "..");
        let is_refused = is_dots || text.len() > 2048 || text.chars().any(char::is_control);
        assert!(is_refused, "{text:?}");
    }
}

#[test]
fn every_byte_is_encoded_as_in_the_percent_encoding_crate() {
    let client = client();
    let (short, long) = ((0..0x800).step_by(1), (0x800..=0x10_ffff).step_by(499));
    let mut seen = [false; 256];
    for char in short.chain(long).filter_map(char::from_u32) {
        let text = char.to_string();
        for byte in text.bytes() {
            seen[usize::from(byte)] = true;
        }
        check(&client, &text);
        check(&client, &format!("a{text}b%"));
    }
    let unseen: Vec<_> = (0..=255_u8)
        .filter(|byte| !seen[usize::from(*byte)])
        .collect();
    // The bytes that UTF-8 does not use.
    let unused = [0xc0, 0xc1].into_iter().chain(0xf5..=0xff);
    assert_eq!(unseen, unused.collect::<Vec<_>>());
}

fn texts() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..40).prop_map(String::from_iter)
}

/// Keys that are allowed in brackets.
fn keys() -> impl Strategy<Value = String> {
    let char = any::<char>().prop_filter("allowed", |char| !matches!(char, '[' | ']'));
    vec(char, 1..10).prop_map(String::from_iter)
}

/// Returns the pairs as another implementation reads them.
fn pairs(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}

proptest! {
    #[test]
    fn random_texts_are_encoded_as_in_the_percent_encoding_crate(text in texts()) {
        check(&client(), &text);
    }

    #[test]
    fn random_pairs_are_read_as_they_were_given(
        text in texts(),
        list in vec(texts(), 0..4),
        map in btree_map(keys(), texts(), 0..4),
        fields in btree_map(keys(), texts(), 0..4),
    ) {
        let client = client();
        let mut expected = vec![("text".to_owned(), text.clone())];
        expected.extend(list.iter().map(|item| ("list".to_owned(), item.clone())));
        let nested = map.iter().map(|(key, value)| (format!("map[{key}]"), value.clone()));
        expected.extend(nested);
        expected.extend(fields.clone());
        let call = client.query(&text).list(list.clone()).map(&map).fields(&fields);
        prop_assert_eq!(pairs(&query(&call)), &expected[..]);
        let call = client.form(&text).list(list).map(&map).fields(&fields);
        prop_assert_eq!(pairs(&form(&call)), expected);
    }

    #[test]
    fn keys_that_change_the_structure_are_refused(
        before in texts(),
        bracket in prop_oneof![Just('['), Just(']')],
        after in texts(),
    ) {
        let client = client();
        for key in [format!("{before}{bracket}{after}"), String::new()] {
            let map = Map::from([(key, "1".to_owned())]);
            for (refused, name) in [
                (client.query("x").map(&map).request(), "map"),
                (client.query("x").fields(&map).request(), "fields"),
                (client.form("x").map(&map).request(), "map"),
                (client.form("x").fields(&map).request(), "fields"),
            ] {
                let error = refused.unwrap_err();
                prop_assert_eq!(error.param(), Some(name));
            }
        }
    }
}
