//! A value is exactly one pair of the query.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restrait::Call;
use restrait_fuzz::{CLIENT, Things, decoded};
use url::Url;

fuzz_target!(|text: &str| {
    match CLIENT.thing("a", "b").text(text).request() {
        Ok(request) => {
            let uri = request.uri().to_string();
            let url = Url::parse(&uri).expect("what is sent is a URL");
            assert_eq!((url.as_str(), url.path()), (uri.as_str(), "/v1/a/a/b/b"));
            let query = url.query().expect("there is a pair");
            let value = query.strip_prefix("text=").expect("there is one pair");
            assert_eq!(decoded(value), text.as_bytes());
            assert!(url.fragment().is_none());
        }
        Err(error) => {
            assert_eq!(error.param(), Some("url"));
            assert!(text.len() > 20_000);
        }
    }
});
