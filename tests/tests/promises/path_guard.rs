//! Promise 1: a call addresses its own resource or is rejected.
//!
//! Tests 256 cases in a debug build and one million in a release build.

use std::sync::LazyLock;

use losant::prelude::*;
use losant::{Client, api, endpoint};
use proptest::prelude::*;
use url::Url;

#[api(losant::Client)]
trait Free {
    #[endpoint(method = "GET", path = "/a/<first>/b/<second>")]
    fn free(&self, first: &str, second: &str, text: Option<String>) -> ();
}

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    Client::builder()
        .base_url("https://api.example.com/v1")
        .build()
        .unwrap()
});

pub(crate) const CASES: u32 = if cfg!(debug_assertions) {
    256
} else {
    1_000_000
};

/// Generates strings that parsers and proxies often mishandle, and arbitrary strings.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("."),
        Just(".."),
        Just("/"),
        Just("\\"),
        Just("%2e"),
        Just("%2F"),
        Just("%"),
        Just("?"),
        Just("#"),
        Just("\t"),
        Just("\r\n"),
        Just("\0"),
        Just(" "),
        Just("<first>"),
        Just(";"),
        Just("@"),
        Just(":"),
        Just("a"),
        Just("é"),
        Just("\u{202e}"),
        Just("//"),
    ];
    prop_oneof![
        prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat()),
        any::<String>(),
        any::<char>().prop_map(String::from),
    ]
}

/// Returns the decoded segments of a path.
fn segments(url: &Url) -> Vec<String> {
    let segments = url.path_segments().unwrap();
    segments.map(decode).collect()
}

fn decode(segment: &str) -> String {
    let query = format!("http://host/?x={}", segment.replace('+', "%2B"));
    Url::parse(&query)
        .unwrap()
        .query_pairs()
        .next()
        .unwrap()
        .1
        .into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn path_values_address_one_resource_or_are_rejected(
        first in hostile(), second in hostile(), text in hostile(),
    ) {
        let call = CLIENT.free(&first, &second).text(text.as_str());
        match call.request() {
            Ok(request) => {
                let url = Url::parse(&request.uri().to_string()).unwrap();
                prop_assert_eq!(url.origin().ascii_serialization(), "https://api.example.com");
                prop_assert_eq!(url.path(), request.uri().path());
                let wanted = ["v1", "a", first.as_str(), "b", second.as_str()];
                prop_assert_eq!(segments(&url), wanted);
                let pair = url.query_pairs().find(|(name, _)| name == "text").unwrap();
                prop_assert_eq!(pair.1, text);
            }
            Err(error) => {
                prop_assert!(error.is_invalid_input());
                prop_assert!(matches!(error.param(), Some("first" | "second")), "{}", error);
                let refused = |value: &str| {
                    matches!(value, "" | "." | "..") || value.len() > 2048
                        || value.chars().any(char::is_control)
                };
                prop_assert!(refused(&first) || refused(&second));
            }
        }
    }
}
