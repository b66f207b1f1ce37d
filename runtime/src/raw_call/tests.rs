use bytes::Bytes;
use http::header::COOKIE;

use super::*;
use crate::body::Part;
use crate::{Body, Client};

const LOCATIONS: [Location; 7] = [
    Location::Path,
    Location::Query,
    Location::Header,
    Location::Cookie,
    Location::Body,
    Location::Form,
    Location::Multipart,
];

const NAME: &str = "name";

/// What a location does with an input.
#[derive(Debug, PartialEq)]
enum Effect {
    /// The request contains the text, decoded.
    Sent(String),
    /// The request contains the pairs of a query or a form, encoded.
    Pairs(String),
    /// The request does not contain the param.
    NotSent,
    /// The call fails with an error that has the name of the param.
    Refused,
}

fn client() -> Client {
    let builder = Client::builder().base_url("https://h");
    builder.build().unwrap()
}

/// Returns what the client does with an input.
fn effect(client: &Client, location: Location, input: Input<'static>) -> Effect {
    let path = match location {
        Location::Path => "/<name>",
        Location::Query
        | Location::Header
        | Location::Cookie
        | Location::Body
        | Location::Form
        | Location::Multipart => "/a",
    };
    let mut call = RawCall::new(client, "POST", path).param(NAME, location, input);
    call.untyped.content_type = match location {
        Location::Body => Some("text/plain"),
        other => other.media_type(),
    };
    let request = match call.request() {
        Ok(request) => request,
        Err(error) => {
            assert_eq!(error.param(), Some(NAME), "{location:?}: {error}");
            return Effect::Refused;
        }
    };
    let body = std::str::from_utf8(request.body()).unwrap();
    let header = |name: &str| Some(request.headers().get(name)?.to_str().unwrap().to_owned());
    let text = match location {
        Location::Path => request.uri().path().strip_prefix('/').map(decoded),
        Location::Query => return pairs(request.uri().query().unwrap_or_default()),
        Location::Form => return pairs(body),
        Location::Header => header(NAME),
        Location::Cookie => header(COOKIE.as_str()).map(|it| it.replace("name=", "")),
        Location::Body => (!body.is_empty()).then(|| body.to_owned()),
        Location::Multipart => part(body),
    };
    text.map_or(Effect::NotSent, Effect::Sent)
}

fn pairs(text: &str) -> Effect {
    match text.split_once('=') {
        None => Effect::NotSent,
        Some((NAME, value)) if !value.contains('&') => Effect::Sent(decoded(value)),
        Some(_) => Effect::Pairs(text.to_owned()),
    }
}

/// Returns the content of the only part of a body.
fn part(body: &str) -> Option<String> {
    let (_, rest) = body.split_once("\r\n\r\n")?;
    let (content, _) = rest.rsplit_once("\r\n--")?;
    Some(content.to_owned())
}

fn decoded(text: &str) -> String {
    let pairs = url::form_urlencoded::parse(text.as_bytes());
    pairs.map(|(name, _)| name.into_owned()).collect()
}

/// Returns each kind of value, with its text.
fn values() -> Vec<(Value<'static>, &'static str)> {
    vec![
        (Value::bool(true), "true"),
        (Value::bool(false), "false"),
        (Value::int(-7), "-7"),
        (Value::uint(7), "7"),
        (Value::str("abc"), "abc"),
        (Value::display(&"short"), "short"),
        (Value::string("owned".to_owned()), "owned"),
        (Value::secret("hidden"), "hidden"),
    ]
}

#[test]
fn every_text_is_sent_everywhere_but_as_a_whole_body() {
    let client = client();
    for location in LOCATIONS {
        for (value, text) in values() {
            let shown = format!("{location:?} {value:?}");
            let expected = match location {
                Location::Body => Effect::Refused,
                Location::Path
                | Location::Query
                | Location::Header
                | Location::Cookie
                | Location::Form
                | Location::Multipart => Effect::Sent(text.to_owned()),
            };
            assert_eq!(effect(&client, location, value.into()), expected, "{shown}");
        }
    }
}

#[test]
fn pairs_are_sent_in_queries_and_forms_and_refused_elsewhere() {
    let client = client();
    for location in LOCATIONS {
        let is_pairs = matches!(location, Location::Query | Location::Form);
        for (value, pairs) in [
            (
                Value::pairs("%5Ba%5D=1&%5Bb%5D=2".to_owned()),
                "name%5Ba%5D=1&name%5Bb%5D=2",
            ),
            (
                Value::pairs("=1&=2".to_owned()).into_secret(),
                "name=1&name=2",
            ),
            (Value::fields("a=1&b=2".to_owned()), "a=1&b=2"),
        ] {
            let shown = format!("{location:?} {value:?}");
            let expected = if is_pairs {
                Effect::Pairs(pairs.to_owned())
            } else {
                Effect::Refused
            };
            assert_eq!(effect(&client, location, value.into()), expected, "{shown}");
        }
    }
}

#[test]
fn invalid_values_are_refused_everywhere() {
    let client = client();
    for location in LOCATIONS {
        let effect = effect(&client, location, Value::invalid("no").into());
        assert_eq!(effect, Effect::Refused, "{location:?}");
    }
}

#[test]
fn absent_values_are_refused_only_in_a_path() {
    let client = client();
    for location in LOCATIONS {
        let effect = effect(&client, location, Value::absent().into());
        let expected = match location {
            Location::Path => Effect::Refused,
            Location::Query
            | Location::Header
            | Location::Cookie
            | Location::Body
            | Location::Form
            | Location::Multipart => Effect::NotSent,
        };
        assert_eq!(effect, expected, "{location:?}");
    }
}

#[test]
fn bodies_are_sent_only_as_bodies_and_parts() {
    type Make = fn() -> Payload;
    let kinds: [(&str, Make, &[Location]); 3] = [
        (
            "bytes",
            || Payload::Bytes(Bytes::from_static(b"x")),
            &[Location::Body, Location::Multipart],
        ),
        ("raw", || Payload::raw(Body::full("x")), &[Location::Body]),
        (
            "part",
            || Payload::part(Part::new("x")),
            &[Location::Multipart],
        ),
    ];
    let client = client();
    for location in LOCATIONS {
        for (kind, payload, allowed) in kinds {
            let effect = effect(&client, location, payload().into());
            let expected = if allowed.contains(&location) {
                Effect::Sent("x".to_owned())
            } else {
                Effect::Refused
            };
            assert_eq!(effect, expected, "{kind} in {location:?}");
        }
    }
}

#[test]
fn texts_that_a_location_changes_are_refused() {
    let client = client();
    for location in LOCATIONS {
        for text in [
            "a b", " a", "a;b", "a,b", "a\"b", "a\r\nb", "a&b=c", "a%2Fb", "é", "\0", "a+b", "[a]",
        ] {
            let value = Value::string(text.to_owned());
            match effect(&client, location, value.into()) {
                Effect::Sent(sent) => assert_eq!(sent, text, "{location:?}"),
                Effect::Refused => {}
                other => panic!("{location:?} {text:?}: {other:?}"),
            }
        }
    }
}

#[test]
fn mistakes_of_raw_calls_are_refused() {
    let client = client();
    let call = |method| RawCall::new(&client, method, "/a");
    for (call, reason) in [
        (
            call("POST").body(&1).form("a", 1),
            "the body cannot be a form too",
        ),
        (
            call("POST").form("a", 1).body(&1),
            "the body cannot be a form too",
        ),
        (call("POST").body(&1).body(&2), "duplicate body"),
        (call("POST").body(&1).raw_body("a/b", "x"), "duplicate body"),
        (
            call("POST").raw_body("a/b\r\nx: y", "x"),
            "invalid media type `a/b\\r\\nx: y`",
        ),
        (call("POST").raw_body("", "x"), "invalid media type ``"),
        (call("get"), "invalid method `get`; write `GET`"),
        (call("CONNECT"), "unsupported method `CONNECT`"),
        (call("TRACE"), "unsupported method `TRACE`"),
    ] {
        let error = call.request().unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
    let sent = call("POST").form("a", 1).form("b", 2).request().unwrap();
    assert_eq!(sent.body(), "a=1&b=2");
}
