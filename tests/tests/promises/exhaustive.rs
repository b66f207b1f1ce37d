//! Promise 1 for all values of up to three bytes.

use restrait::Call;
use restrait_tests::support::is_quick;
use url::Url;

use crate::things::{Things, client};

/// Returns the step between tested values. Release builds test all of them.
pub(crate) fn step() -> usize {
    if !cfg!(debug_assertions) {
        1
    } else if is_quick() {
        499
    } else {
        101
    }
}

/// Returns `true` if a value can be sent: it is not empty, not a dot segment and has no control
/// characters.
fn may_be_sent(value: &str) -> bool {
    !matches!(value, "" | "." | "..") && !value.chars().any(char::is_control)
}

pub(crate) fn values() -> impl Iterator<Item = String> {
    let chars: Vec<char> = (0..=0xffff_u32).filter_map(char::from_u32).collect();
    let of = |bytes: usize| -> Vec<char> {
        chars
            .iter()
            .copied()
            .filter(|char| char.len_utf8() == bytes)
            .collect()
    };
    let (one, two, three) = (of(1), of(2), of(3));
    let mut values: Vec<String> = vec![String::new()];
    values.extend(one.iter().chain(&two).chain(&three).map(char::to_string));
    for first in &one {
        values.extend(one.iter().map(|second| format!("{first}{second}")));
        for second in &two {
            values.push(format!("{first}{second}"));
            values.push(format!("{second}{first}"));
        }
    }
    let pairs: Vec<String> = one
        .iter()
        .flat_map(|first| one.iter().map(move |second| format!("{first}{second}")))
        .collect();
    let triples = pairs.into_iter().flat_map(move |pair| {
        let one = one.clone();
        one.into_iter().map(move |third| format!("{pair}{third}"))
    });
    values.into_iter().chain(triples)
}

#[test]
fn short_path_values_fill_one_segment_or_are_rejected() {
    let client = client("http://127.0.0.1:1/v1");
    let (mut tried, mut sent) = (0, 0);
    for value in values().step_by(step()) {
        tried += 1;
        match client.thing(&value).request() {
            Ok(request) => {
                sent += 1;
                assert!(may_be_sent(&value), "{value:?}");
                let uri = request.uri().to_string();
                let url = Url::parse(&uri).unwrap();
                assert_eq!(url.as_str(), uri, "{value:?}");
                let segments: Vec<_> = url.path_segments().unwrap().collect();
                let [prefix, things, segment, of] = segments[..] else {
                    panic!("{value:?} makes {segments:?}");
                };
                assert_eq!([prefix, things, of], ["v1", "things", "of"]);
                assert_eq!(decoded(segment), value.as_bytes(), "{value:?}");
                assert!(url.query().is_none() && url.fragment().is_none());
            }
            Err(error) => {
                assert!(!may_be_sent(&value), "{value:?}: {error}");
                assert_eq!(error.param(), Some("name"));
            }
        }
    }
    println!("{tried} values, {sent} sent, {} refused", tried - sent);
    assert!(tried * step() > 2_000_000);
}

pub(crate) fn decoded(segment: &str) -> Vec<u8> {
    let mut bytes = segment.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            decoded.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            assert!(byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
            decoded.push(byte);
        }
    }
    decoded
}
