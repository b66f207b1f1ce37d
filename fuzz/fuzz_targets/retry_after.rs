//! `Retry-After` is parsed or ignored, without a panic.

#![no_main]

use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode, header};
use libfuzzer_sys::fuzz_target;
use restrait_fuzz::{CLIENT, Next, Things, respond_with};

fuzz_target!(|values: (&[u8], &[u8])| {
    let (after, date) = values;
    let mut headers = HeaderMap::new();
    for (name, value) in [(header::RETRY_AFTER, after), (header::DATE, date)] {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            headers.insert(name, value);
        }
    }
    let has_after = headers.contains_key(header::RETRY_AFTER);
    let next = Next {
        status: StatusCode::TOO_MANY_REQUESTS,
        headers,
        body: Vec::new(),
    };
    let error = respond_with(CLIENT.thing("a", "b"), next).expect_err("429 is one");
    assert!(error.is_rate_limited() && error.attempts() == 1);
    let retry_after = error.retry_after();
    assert!(has_after || retry_after.is_none());
    let digits = after.trim_ascii();
    if has_after && !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) {
        let seconds = std::str::from_utf8(digits).ok().and_then(|it| it.parse().ok());
        assert_eq!(retry_after, Some(Duration::from_secs(seconds.unwrap_or(u64::MAX))));
    }
});
