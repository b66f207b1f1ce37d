//! Promises 1 to 3: hostile values in each location are sent exactly or rejected.

use restrait::{Call, Token};
use restrait_tests::fault::{Script, Server, json};

use crate::secrets;
use crate::things::{JSON, Things, builder, client};

/// Values that are valid in a path and in a query.
const TEXTS: &[&str] = &[
    "a",
    "...",
    "....",
    "..a",
    "a..",
    ".a",
    "a.",
    ". ",
    " .",
    " ..",
    ".. ",
    "..%00",
    ". .",
    "~",
    "-",
    "_",
    "/",
    "//",
    "///",
    "a/b",
    "/a",
    "a/",
    "../a",
    "../../a",
    "./a",
    "a/..",
    "a/../b",
    "a/.",
    "a/./b",
    "/../",
    "/..",
    "../",
    "./",
    "\\",
    "..\\",
    "\\..\\",
    "..\\..\\",
    "a\\b",
    "\\\\host\\x",
    "%",
    "%%",
    "%2",
    "%2e",
    "%2E",
    "%2e%2e",
    "%2E%2E",
    ".%2e",
    "%2e.",
    "%252e%252e",
    "%2e%2e%2f",
    "..%2f",
    "..%2F..",
    "%2f",
    "%2F",
    "%5c",
    "%5C..",
    "%00",
    "%0a",
    "%0d%0a",
    "%c0%ae%c0%ae",
    "%uff0e",
    "%zz",
    "%25",
    "%25%25",
    "?",
    "??",
    "a?b",
    "?a=b",
    "#",
    "#a",
    "a#b",
    "?#",
    "&",
    "a&b=c",
    "=",
    "a=b",
    "+",
    "a+b",
    ";",
    ";a=b",
    "a;b",
    "..;",
    "..;/",
    ":",
    "a:b",
    "http:",
    "http://evil.example",
    "https://evil.example/",
    "//evil.example",
    "//evil.example/x",
    "@",
    "@evil.example",
    "user@host",
    "user:word@host",
    "[",
    "]",
    "[::1]",
    "{",
    "}",
    "{name}",
    "<",
    ">",
    "<name>",
    "<other>",
    ":name",
    "{{name}}",
    "$",
    "$name",
    "${name}",
    "`id`",
    "|",
    "^",
    "\"",
    "'",
    "' or 1=1--",
    "*",
    "(",
    ")",
    "()",
    "!",
    ",",
    "a,b",
    " ",
    "  ",
    " a",
    "a ",
    "a b",
    "\u{a0}",
    "\u{2028}",
    "\u{2029}",
    "\u{200b}",
    "\u{feff}",
    "\u{202e}",
    "\u{2066}",
    "\u{ff0e}\u{ff0e}",
    "\u{ff0f}",
    "\u{2024}\u{2024}",
    "\u{2215}",
    "\u{2044}",
    "\u{ff05}2e",
    "é",
    "e\u{301}",
    "ß",
    "ı",
    "İ",
    "ﬀ",
    "日本",
    "😀",
    "👩‍👧",
    "\u{10ffff}",
    "\u{fffd}",
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "-1",
    "1e9",
    "0x41",
    "of",
    "things",
    "things/a/of",
    "%2e%2e/%2e%2e",
    "a%2fb",
    "con",
    "aux.txt",
    "file:///etc/passwd",
    "../../../../etc/passwd",
    "javascript:alert(1)",
    "<script>",
    "data:,x",
    "\u{e0041}",
    "%F0%9F%98%80",
    "%ff",
    "%80",
    "xn--80ak6aa92e",
    "a%20b",
    "a%2Bb",
    "a%26b",
];

/// Values that are invalid in a path but valid in a query.
const NOT_IN_PATHS: &[&str] = &[
    "",
    ".",
    "..",
    "\0",
    "a\0",
    "\0a",
    "\t",
    "a\t",
    "\ta",
    ".\t.",
    "\t..",
    "..\t",
    ".\n.",
    "\n",
    "a\nb",
    "\r",
    "\r\n",
    "a\r\nb",
    "a\r\nHost: evil",
    "\u{1}",
    "\u{8}",
    "\u{b}",
    "\u{c}",
    "\u{1b}",
    "\u{1b}[31m",
    "\u{1f}",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "\u{9f}",
    "a\u{85}b",
];

/// Values that are valid in a header.
const HEADERS: &[&str] = &[
    "a",
    "a b",
    "a\tb",
    "~",
    "!",
    "\"",
    "\\",
    "%0d%0a",
    "a: b",
    "a, b",
    "a;b=c",
    "=",
    "Bearer x",
    "gzip",
    "<script>",
    "{}",
    "../..",
    "0",
    "-",
    "W/\"x\"",
    "*",
    "a  b",
    "a=\"b;c\"",
];

/// Values that are invalid in a header.
const NOT_IN_HEADERS: &[&str] = &[
    " a",
    "a ",
    "\ta",
    "a\t",
    " ",
    "\r\n",
    "a\r\nx-evil: 1",
    "a\nx-evil: 1",
    "a\rb",
    "\0",
    "a\0b",
    "\u{1}",
    "\u{b}",
    "\u{c}",
    "\u{1b}",
    "\u{7f}",
    "é",
    "日本",
    "\u{80}",
    "\u{a0}",
    "\u{2028}",
    "😀",
    "a\r\n\r\nGET / HTTP/1.1",
    "\n",
    "\r",
    "a\n",
    "\na",
];

const NOT_TOKENS: &[&str] = &[
    "\"a-token\"",
    "'a-token'",
    "`a-token`",
    "a-tok\\en",
    "<a-token>",
    "${A_TOKEN}",
    "",
    " ",
    "a ",
    " a",
    "a b",
    "\t",
    "a\tb",
    "\n",
    "a\n",
    "\r\n",
    "a\r\nx: y",
    "\0",
    "a\0",
    "\u{1}",
    "\u{7f}",
    "é",
    "tök",
    "日本",
    "Bearer a",
    "bearer a",
    "BEARER a",
    "bEaReR x",
    "Bearer ",
    "\u{a0}",
    "\u{200b}a",
    "a\u{feff}",
    "😀",
    "\"a b\"",
    "a\u{85}",
];

const BASE_URLS: &[(&str, &str)] = &[
    ("https://a.example", "https://a.example"),
    ("https://a.example/", "https://a.example"),
    ("https://a.example///", "https://a.example"),
    ("https://a.example/v1", "https://a.example/v1"),
    ("https://a.example/v1/", "https://a.example/v1"),
    ("https://a.example:443/v1", "https://a.example/v1"),
    ("https://A.EXAMPLE", "https://a.example"),
    ("HTTPS://a.example", "https://a.example"),
    ("https://a.example:8443", "https://a.example:8443"),
    ("https://[::1]:8443/x", "https://[::1]:8443/x"),
    ("http://127.0.0.1", "http://127.0.0.1"),
    ("http://127.9.9.9:1", "http://127.9.9.9:1"),
    ("http://localhost:80/", "http://localhost"),
    ("http://[::1]", "http://[::1]"),
    ("http://a.localhost", "http://a.localhost"),
    (
        "https://xn--mnchen-3ya.example",
        "https://xn--mnchen-3ya.example",
    ),
    ("https://a.example/a%20b", "https://a.example/a%20b"),
];

const NOT_BASE_URLS: &[&str] = &[
    "",
    " ",
    "a.example",
    "//a.example",
    "/v1",
    "ftp://a.example",
    "file:///etc/passwd",
    "data:,x",
    "javascript:x",
    "ws://a.example",
    "https://",
    "https:///",
    "https://?",
    "https://user@a.example",
    "https://user:word@a.example",
    "https://:word@a.example",
    "https://@a.example",
    "https://a.example@evil.example",
    "https://a.example?x=y",
    "https://a.example/?",
    "https://a.example#x",
    "https://a.example/#",
    "https://a.example/v1?",
    "http://a.example",
    "http://10.0.0.1",
    "http://192.168.1.1",
    "http://0.0.0.0",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "http://[::2]",
    "http://2130706434.evil",
    "https://a.example/../b",
    "https://a.example/./b",
    "https://a.example/..",
    "https://a.example/%2e%2e/b",
    "https://a.example/%2E./b",
    "https://a.example\\b",
    "https:\\\\a.example",
    " https://a.example",
    "https://a.example ",
    "https://a.exa\tmple",
    "https://a.example\n",
    "https://a.ex\0ample",
    "https://a.example/a b",
    "https://a.example:99999",
    "https://a.example:x",
    "https://[::1",
    "https://a..example:-1",
    "localhost:80",
    "https://%00",
    "https://a.example/.hidden/..",
];

/// Encodes all bytes except unreserved characters.
fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    });
    bytes.collect()
}

#[tokio::test]
async fn hostile_inputs_are_sent_exactly_or_rejected() {
    secrets::watch();
    let server = Server::always(Script::new().write(json(JSON))).await;
    let client = client(server.url());
    let mut rows = 0;
    let mut wanted = Vec::new();

    for text in TEXTS {
        client.thing(text).await.unwrap();
        wanted.push(format!("/things/{}/of", encoded(text)));
    }
    for text in NOT_IN_PATHS {
        refused(&client.thing(text).await.unwrap_err(), "name", text);
    }
    for text in TEXTS.iter().chain(NOT_IN_PATHS) {
        client.thing("a").text(*text).await.unwrap();
        wanted.push(format!("/things/a/of?text={}", encoded(text)));
    }
    let long = "x".repeat(2049);
    refused(&client.thing(&long).await.unwrap_err(), "name", &long);
    let long = "x".repeat(70_000);
    refused(
        &client.thing("a").text(long.as_str()).await.unwrap_err(),
        "url",
        &long,
    );
    rows += TEXTS.len() * 2 + NOT_IN_PATHS.len() * 2 + 2;
    let targets: Vec<_> = server.log().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, wanted);

    let before = server.requests();
    for text in HEADERS {
        client.thing("a").mark(*text).await.unwrap();
        client.thing("a").header("x-mine", text).await.unwrap();
    }
    for text in NOT_IN_HEADERS {
        refused(
            &client.thing("a").mark(*text).await.unwrap_err(),
            "x-mark",
            text,
        );
        let error = client.thing("a").header("x-mine", text).await.unwrap_err();
        refused(&error, "x-mine", text);
    }
    let long = "x".repeat(9000);
    refused(
        &client.thing("a").mark(long.as_str()).await.unwrap_err(),
        "x-mark",
        &long,
    );
    for name in [
        "authorization",
        "Host",
        "content-length",
        "transfer-encoding",
        "te",
        "a b",
        "",
        "a:",
        "é",
        "a\r\nb",
    ] {
        refused(
            &client.thing("a").header(name, "x").await.unwrap_err(),
            name,
            "x",
        );
        rows += 1;
    }
    rows += (HEADERS.len() + NOT_IN_HEADERS.len()) * 2 + 1;
    let sent: Vec<_> = server.log().drain(before..).collect();
    for (pair, text) in sent.chunks(2).zip(HEADERS) {
        assert_eq!(pair[0].header("x-mark"), Some(*text));
        assert_eq!(pair[1].header("x-mine"), Some(*text));
        assert_eq!(pair[0].target, "/things/a/of");
    }
    assert_eq!(sent.len(), HEADERS.len() * 2);
    rows += tokens() + base_urls();
    println!("{rows} rows");
    assert!(rows >= 300);
    assert!(secrets::traced() > 0);
}

#[track_caller]
fn refused(error: &restrait::Error, param: &str, text: &str) {
    assert!(error.is_invalid_input(), "{text:?}: {error}");
    assert_eq!(error.param(), Some(param), "{text:?}");
    assert_eq!(error.outcome(), restrait::Outcome::NotSent);
    assert_eq!(error.attempts(), 0);
    secrets::check(error);
    let told = secrets::all_text(error);
    assert!(!told.contains(['\r', '\0', '\u{1b}']), "{told}");
}

fn tokens() -> usize {
    for token in NOT_TOKENS {
        let error = builder("http://127.0.0.1")
            .token(*token)
            .build()
            .unwrap_err();
        assert_eq!(error.param(), Some("token"), "{token:?}");
        assert_eq!(Token::new(token).unwrap_err().param(), Some("token"));
        assert!(
            token.len() < 4
                || !secrets::all_text(&error).contains(token.trim())
                || token.starts_with("Bearer")
        );
    }
    for token in [
        "a",
        "a.b-c_d~e+f/g=",
        "!#$%&()*,-./:;=?@[]^_|~",
        "Bearer",
        "bearerx",
        "Basic:x",
    ] {
        assert!(Token::new(token).is_ok(), "{token}");
    }
    NOT_TOKENS.len() + 6
}

fn base_urls() -> usize {
    for (given, kept) in BASE_URLS {
        let client = builder(given).build().unwrap();
        assert_eq!(client.base_url(), *kept, "{given}");
        let request = client.thing("..a").request().unwrap();
        assert_eq!(request.uri().to_string(), format!("{kept}/things/..a/of"));
    }
    for given in NOT_BASE_URLS {
        let error = builder(given).build().expect_err(given);
        assert_eq!(error.param(), Some("base_url"), "{given}");
    }
    BASE_URLS.len() + NOT_BASE_URLS.len()
}
