//! A value is one segment of the path, or the call is rejected and names it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restrait::Call;
use restrait_fuzz::{CLIENT, Things, decoded};
use url::Url;

fuzz_target!(|values: (&str, &str)| {
    let (first, second) = values;
    let may_be_sent = |value: &str| {
        !matches!(value, "" | "." | "..") && !value.chars().any(char::is_control) && value.len() <= 2048
    };
    match CLIENT.thing(first, second).request() {
        Ok(request) => {
            let uri = request.uri().to_string();
            let url = Url::parse(&uri).expect("what is sent is a URL");
            assert_eq!(url.as_str(), uri);
            let segments: Vec<_> = url.path_segments().expect("it has a path").collect();
            let [v1, a, one, b, two] = segments[..] else {
                panic!("{segments:?}");
            };
            assert_eq!([v1, a, b], ["v1", "a", "b"]);
            assert_eq!((decoded(one), decoded(two)), (first.into(), second.into()));
            assert!(may_be_sent(first) && may_be_sent(second));
        }
        Err(error) => {
            let refused = match error.param() {
                Some("first") => !may_be_sent(first),
                Some("second") => !may_be_sent(second),
                Some("path") => first.len() + second.len() > 2000,
                _ => false,
            };
            assert!(error.is_invalid_input() && refused, "{error}");
        }
    }
});
