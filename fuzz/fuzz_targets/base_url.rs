//! A base URL is kept except for trailing slashes, or rejected.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restrait::Call;
use restrait_fuzz::{Things, client};
use url::Url;

fuzz_target!(|text: &str| {
    let client = match client(text) {
        Ok(client) => client,
        Err(error) => return assert_eq!(error.param(), Some("base_url")),
    };
    let base = Url::parse(text).expect("what is taken is a URL");
    assert!(matches!(base.scheme(), "http" | "https") && base.host().is_some());
    assert!(base.query().is_none() && base.fragment().is_none());
    assert!(base.username().is_empty() && base.password().is_none() && !text.contains('?'));
    let kept = client.base_url();
    assert_eq!(base.as_str().trim_end_matches('/'), kept);
    let request = match client.thing("..a", "b").request() {
        Ok(request) => request,
        Err(error) => return assert!(text.len() > 5000, "{error}"),
    };
    let uri = request.uri().to_string();
    assert_eq!(uri, format!("{kept}/a/..a/b/b"));
    let url = Url::parse(&uri).expect("what is sent is a URL");
    assert_eq!((url.as_str(), url.origin()), (uri.as_str(), base.origin()));
});
