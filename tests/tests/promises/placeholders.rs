//! Promise 1 for catch-alls and for placeholders that are a part of a segment: for all values of up to
//! three bytes, and for random hostile ones.

use std::sync::LazyLock;

use proptest::prelude::*;
use restrait::{Call, Client, Outcome, api, endpoint};
use url::Url;

use crate::exhaustive::{decoded, step, values};
use crate::path_guard::{CASES, hostile};

#[api]
trait Placeholders {
    #[endpoint(method = "GET", path = "/all/<key..>")]
    fn all(&self, key: &str) -> ();

    #[endpoint(method = "GET", path = "/in/<key..>/end/<last>")]
    fn inside(&self, key: &str, last: &str) -> ();

    #[endpoint(method = "GET", path = "/open/<key..>", allow(trailing_slash))]
    fn open(&self, key: &str) -> ();

    #[endpoint(method = "GET", path = "/two/<one>...<two>")]
    fn two(&self, one: &str, two: &str) -> ();

    #[endpoint(method = "GET", path = "/dot/<one>.")]
    fn before_dot(&self, one: &str) -> ();

    #[endpoint(method = "GET", path = "/dot/.<one>")]
    fn after_dot(&self, one: &str) -> ();

    #[endpoint(method = "GET", path = "/verb/<one>:go")]
    fn verb(&self, one: &str) -> ();
}

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let builder = Client::builder().base_url("https://api.example.com/v1");
    builder.build().unwrap()
});

/// Checks that the path of a call has these segments, or that the call is refused. `None` in place of the
/// segments is a call that must be refused.
///
/// Returns `true` if the call can be sent.
fn check(call: &impl Call, expected: Option<&[String]>) -> bool {
    match call.request() {
        Ok(request) => {
            let uri = request.uri().to_string();
            let url = Url::parse(&uri).unwrap();
            // A parser finds nothing to change: no dot segments and no control characters.
            assert_eq!(url.as_str(), uri);
            assert_eq!(
                url.origin().ascii_serialization(),
                "https://api.example.com"
            );
            assert!(url.query().is_none() && url.fragment().is_none());
            let segments = url.path_segments().unwrap().skip(1);
            let segments: Vec<_> = segments.map(|it| it.replace(":go", "%3Ago")).collect();
            let segments: Vec<_> = segments.iter().map(|it| decoded(it)).collect();
            let expected = expected.unwrap_or_else(|| panic!("{uri} should be refused"));
            let expected: Vec<_> = expected.iter().map(|it| it.as_bytes().to_vec()).collect();
            assert_eq!(segments, expected, "{uri}");
            true
        }
        Err(error) => {
            assert!(error.is_invalid_input() && error.outcome() == Outcome::NotSent);
            assert!(
                matches!(error.param(), Some("key" | "last" | "one" | "two")),
                "{error}"
            );
            false
        }
    }
}

/// Returns `true` if the value can be one segment.
fn is_segment(value: &str) -> bool {
    !matches!(value, "" | "." | "..") && !value.chars().any(char::is_control)
}

/// Checks all calls with a value. Returns the number of those that can be sent.
fn check_all(value: &str, other: &str) -> usize {
    let list = |before: &str, middle: &str, after: &[&str]| -> Vec<String> {
        let middle = middle.split('/').map(ToOwned::to_owned);
        let after = after.iter().map(|it| (*it).to_owned());
        [before.to_owned()]
            .into_iter()
            .chain(middle)
            .chain(after)
            .collect()
    };
    let are_segments = value.split('/').all(is_segment);
    let path = value.strip_suffix('/').unwrap_or(value);
    let is_path = path.split('/').all(is_segment);
    // Values with `...` or `:go` would end too early.
    let is_part = |value: &str| !value.is_empty() && !value.chars().any(char::is_control);
    let sent = [
        check(
            &CLIENT.all(value),
            are_segments.then(|| list("all", value, &[])).as_deref(),
        ),
        check(
            &CLIENT.inside(value, other),
            (are_segments && is_segment(other))
                .then(|| list("in", value, &["end", other]))
                .as_deref(),
        ),
        check(
            &CLIENT.open(value),
            is_path.then(|| list("open", value, &[])).as_deref(),
        ),
        check(
            &CLIENT.two(value, other),
            (is_part(value) && is_part(other) && !format!("{value}..").contains("..."))
                .then(|| vec!["two".to_owned(), format!("{value}...{other}")])
                .as_deref(),
        ),
        check(
            &CLIENT.before_dot(value),
            (is_part(value) && !value.contains('.'))
                .then(|| vec!["dot".to_owned(), format!("{value}.")])
                .as_deref(),
        ),
        check(
            &CLIENT.after_dot(value),
            (is_part(value) && value != ".")
                .then(|| vec!["dot".to_owned(), format!(".{value}")])
                .as_deref(),
        ),
        check(
            &CLIENT.verb(value),
            (is_part(value) && !value.contains(":go"))
                .then(|| vec!["verb".to_owned(), format!("{value}:go")])
                .as_deref(),
        ),
    ];
    sent.into_iter().filter(|sent| *sent).count()
}

#[test]
fn short_values_are_read_back_or_rejected() {
    let (mut tried, mut sent) = (0, 0);
    for value in values().step_by(step()) {
        tried += 1;
        sent += check_all(&value, "x");
        // Letters can always be sent.
        if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            assert_eq!(check_all(&value, "x"), 7, "{value}");
        }
    }
    println!("{tried} values, {sent} calls can be sent");
    assert!(tried * step() > 2_000_000 && sent > tried);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn hostile_values_are_read_back_or_rejected(value in hostile(), other in hostile()) {
        check_all(&value, &other);
    }
}
