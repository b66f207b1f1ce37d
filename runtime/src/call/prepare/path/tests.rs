use restrait_grammar::path_pattern::PathPattern;
use restrait_grammar::percent;

use crate::raw_call::RawCall;
use crate::{Call, Client};

/// Templates with parts of segments and catch-alls.
const TEMPLATES: &[(&str, &[&str])] = &[
    ("/x/<a>", &["a"]),
    ("/v<a>", &["a"]),
    ("/<a>.", &["a"]),
    ("/.<a>/x", &["a"]),
    ("/<a>:go", &["a"]),
    ("/P(<a>)/x", &["a"]),
    ("/<a>%2Fm", &["a"]),
    ("/<a>2<b>", &["a", "b"]),
    ("/<a>..<b>", &["a", "b"]),
    ("/.<a>.<b>./x", &["a", "b"]),
    ("/x/<a..>", &["a"]),
    ("/<a..>/m", &["a"]),
    ("/<a..>/m/m/<b>", &["a", "b"]),
    ("/<a..>/m/<b>.m", &["a", "b"]),
    ("/<b>/<a..>", &["a", "b"]),
    ("/<a..>/<b>/", &["a", "b"]),
];

/// Returns all texts of at most `max` characters of the alphabet.
fn texts(max: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut from = 0;
    for _ in 0..max {
        let until = all.len();
        for index in from..until {
            for part in [".", "/", "m", ":", "%2e", ")"] {
                all.push(format!("{}{part}", all[index]));
            }
        }
        from = until;
    }
    all
}

/// Checks that the path of a call is read back, or that the call is refused.
fn check(client: &Client, template: &'static str, values: &[(&'static str, &str)]) -> bool {
    let mut call = RawCall::new(client, "GET", template);
    for (name, value) in values {
        call = call.path(name, (*value).to_owned());
    }
    let request = match call.request() {
        Ok(request) => request,
        Err(error) => {
            let param = error.param().unwrap();
            assert!(values.iter().any(|(name, _)| *name == param), "{error}");
            return false;
        }
    };
    let shown = format!("{template} {values:?}: {}", request.uri());
    // URL parsers change nothing, so no segment is removed.
    let url = format!("https://h{}", request.uri().path());
    assert_eq!(url::Url::parse(&url).unwrap().as_str(), url, "{shown}");
    let segments = request.uri().path().split('/').skip(1);
    let segments: Vec<_> = segments.map(percent::normalize).collect();
    let view = call.view().unwrap();
    let pattern = PathPattern::new(view.route.pieces(), false);
    let read = pattern.read(&segments).unwrap_or_else(|| panic!("{shown}"));
    for (index, text) in &read {
        assert_eq!(
            values.get(*index).map(|(_, value)| *value),
            Some(text.as_str()),
            "{shown}"
        );
    }
    assert_eq!(read.len(), values.len(), "{shown}");
    true
}

#[test]
fn every_path_is_read_back_or_refused() {
    let client = Client::builder().base_url("https://h").build().unwrap();
    let (long, short) = (texts(4), texts(2));
    for (template, names) in TEMPLATES {
        let mut sent = 0;
        match names {
            [name] => {
                for value in &long {
                    sent += usize::from(check(&client, template, &[(name, value)]));
                }
            }
            [first, second] => {
                for a in &short {
                    for b in &short {
                        let values = [(*first, a.as_str()), (*second, b.as_str())];
                        sent += usize::from(check(&client, template, &values));
                    }
                }
            }
            _ => panic!("{template}"),
        }
        assert!(sent > 20, "{template}: {sent}");
    }
}

#[test]
fn refused_values_are_explained() {
    let client = Client::builder().base_url("https://h").build().unwrap();
    for (template, value, reason) in [
        ("/.<a>", ".", "must not complete the segment `.` or `..`"),
        (
            "/<a>:go",
            "x:go",
            "cannot be told apart from `:go`, the text after it in the path",
        ),
        (
            "/<a>F",
            "/",
            "cannot be told apart from `F`, the text after it in the path",
        ),
        ("/<a>:go", "", "must not be empty"),
        (
            "/<a..>/m",
            "x/m/y",
            "cannot be told apart from `/m`, the text after it in the path",
        ),
        ("/<a..>", "", "must not be empty"),
        ("/<a..>", "x//y", "must not contain an empty segment"),
        ("/<a..>", "x/", "must not contain an empty segment"),
        ("/<a..>", "x/../y", "must not contain a segment `.` or `..`"),
        ("/<a..>", "x/\n", "must not contain control characters"),
    ] {
        let call = RawCall::new(&client, "GET", template).path("a", value);
        let error = call.request().unwrap_err();
        assert_eq!(error.param(), Some("a"));
        assert!(error.to_string().contains(reason), "{error}");
    }
}
