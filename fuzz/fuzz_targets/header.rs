//! Header values and tokens are sent exactly, or rejected by name.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restrait::{Call, Token};
use restrait_fuzz::{CLIENT, Things};

fuzz_target!(|values: (&str, &str)| {
    let (name, value) = values;
    match CLIENT.thing("a", "b").mark(value).request() {
        Ok(request) => {
            let sent = request.headers().get("x-mark").expect("it is sent");
            assert_eq!(sent, value);
            assert_eq!(value.trim_matches([' ', '\t']), value);
            assert!(value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte)));
        }
        Err(error) => assert_eq!(error.param(), Some("x-mark")),
    }
    match CLIENT.thing("a", "b").header(name, value).request() {
        Ok(request) => {
            let lower = name.to_ascii_lowercase();
            assert_eq!(request.headers().get(&lower).expect("it is sent"), value);
            assert!(!matches!(&*lower, "authorization" | "host" | "content-length" | "transfer-encoding"));
        }
        Err(error) => assert_eq!(error.param(), Some(name)),
    }
    if let Ok(token) = Token::new(value) {
        assert!(!value.is_empty() && value.bytes().all(|byte| byte.is_ascii_graphic()));
        assert_eq!(format!("{token:?}"), "Token(..)");
    }
});
