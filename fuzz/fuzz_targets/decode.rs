//! A body is decoded like `serde_json` does, but more strictly.

#![no_main]

use http::{HeaderMap, StatusCode};
use libfuzzer_sys::fuzz_target;
use restrait_fuzz::{CLIENT, Next, Thing, Things, respond_with};

fuzz_target!(|body: &[u8]| {
    let next = |status| Next {
        status,
        headers: HeaderMap::new(),
        body: body.to_vec(),
    };
    match respond_with(CLIENT.thing("a", "b"), next(StatusCode::OK)) {
        Ok(value) => {
            let lax: Thing = serde_json::from_slice(body).expect("what is taken is JSON");
            let text = serde_json::to_string(&value).expect("it can be written");
            assert_eq!(text, serde_json::to_string(&lax).expect("it can be written"));
            let again = respond_with(
                CLIENT.thing("a", "b"),
                Next { body: text.into_bytes(), ..next(StatusCode::OK) },
            );
            assert!(again.is_ok());
        }
        Err(error) => {
            assert!(error.is_decode() && error.json_path().is_some_and(|path| path.starts_with('$')));
            let _ = format!("{error} {error:?}");
        }
    }
    let error = respond_with(CLIENT.thing("a", "b"), next(StatusCode::BAD_GATEWAY)).expect_err("502 is one");
    assert!(error.is_server_error());
    let shown = format!("{error} {error:?}");
    assert!(!shown.chars().any(char::is_control) && !shown.contains("a-token-that"));
});
