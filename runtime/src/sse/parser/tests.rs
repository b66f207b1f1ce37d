//! Tests of the parser.

use proptest::prelude::*;

use super::*;

mod peer;

fn all(parser: &mut Parser, chunks: &[&[u8]]) -> Result<Vec<(Parsed, Message)>, TooLong> {
    let mut parsed = Vec::new();
    for chunk in chunks {
        let mut chunk = Bytes::copy_from_slice(chunk);
        while let Some(next) = parser.next(&mut chunk)? {
            parsed.push((next, parser.message().clone()));
        }
    }
    Ok(parsed)
}

fn messages(text: &str) -> Vec<(String, String, Option<String>)> {
    let parsed = all(&mut Parser::new(1000), &[text.as_bytes()]).unwrap();
    let messages = parsed
        .into_iter()
        .filter(|(parsed, _)| *parsed == Parsed::Message);
    messages.map(|(_, it)| (it.name, it.data, it.id)).collect()
}

fn message(name: &str, data: &str, id: Option<&str>) -> (String, String, Option<String>) {
    (name.to_owned(), data.to_owned(), id.map(str::to_owned))
}

#[test]
fn fields_form_an_event() {
    assert_eq!(
        messages("event: a\ndata: 1\ndata:2\nid: 7\n\ndata\n\nid\ndata:  x\n\n"),
        [
            message("a", "1\n2", Some("7")),
            message("message", "", Some("7")),
            message("message", " x", None),
        ]
    );
}

#[test]
fn resets_fields_between_events() {
    assert_eq!(
        messages("event: long\ndata: 123456\nid: 77\n\nevent: a\n\ndata: 1\nid: 8\n\n"),
        [
            message("long", "123456", Some("77")),
            message("message", "1", Some("8")),
        ]
    );
    assert_eq!(
        messages("data: \u{e9}\ndata: x\n\ndata: y\n\n"),
        [
            message("message", "\u{e9}\nx", None),
            message("message", "y", None)
        ]
    );
}

#[test]
fn an_event_has_no_name_of_an_earlier_one() {
    let events = "event: a\ndata\n\n\
                  event: a\ndata\n\n\
                  data\n\n\
                  event: b\nevent\ndata\n\n\
                  event: message\ndata\n\n\
                  event: a\n\n\
                  data\n\n\
                  event: b\ndata\nevent: c\n\n";
    let names: Vec<String> = messages(events)
        .into_iter()
        .map(|(name, _, _)| name)
        .collect();
    let expected = ["a", "a", "message", "message", "message", "message", "c"];
    assert_eq!(names, expected);
    // The connection breaks after the name.
    let mut parser = Parser::new(100);
    all(&mut parser, &[b"event: a\ndata\n\nevent: b\n"]).unwrap();
    parser.reset();
    all(&mut parser, &[b"data\n\n"]).unwrap();
    assert_eq!(parser.message().name, "message");
}

#[test]
fn invalid_utf8_is_replaced() {
    let mut parser = Parser::new(100);
    let events = b"event: \xff\nid: a\xff\ndata: \xc3(\n\n".repeat(2);
    for (_, message) in all(&mut parser, &[&events]).unwrap() {
        assert_eq!(message.name, "\u{fffd}");
        assert_eq!(message.id.as_deref(), Some("a\u{fffd}"));
        assert_eq!(message.data, "\u{fffd}(");
    }
    // The replacement is longer than what the server sent.
    let line = [b"data: ".as_slice(), &[0xff; 50]].concat();
    assert_eq!(all(&mut parser, &[&line, b"\n"]), Err(TooLong));
}

#[test]
fn accepts_all_line_endings() {
    let expected = [message("a", "1\n2", None)];
    for end in ["\n", "\r", "\r\n"] {
        let text = format!("\u{feff}event:a{end}data:1{end}data:2{end}{end}");
        assert_eq!(messages(&text), expected, "{end:?}");
    }
}

#[test]
fn ignores_incomplete_events() {
    assert_eq!(messages("event: a\n\n: data\nid: 3\n\nother: 1\n\n"), []);
    assert_eq!(messages("data: unfinished"), []);
    assert_eq!(
        messages("id: a\0b\ndata: 1\n\n"),
        [message("message", "1", None)]
    );
}

#[test]
fn returns_retry_and_comments() {
    let mut parser = Parser::new(100);
    let parsed = all(&mut parser, &[b"retry: 250\nretry: 1x\nretry:\n: hi\n"]).unwrap();
    let parsed: Vec<_> = parsed.into_iter().map(|(parsed, _)| parsed).collect();
    assert_eq!(
        parsed,
        [Parsed::Retry(Duration::from_millis(250)), Parsed::Comment]
    );
}

#[test]
fn rejects_long_lines_and_events() {
    let line = [b"data: ".as_slice(), &[b'x'; 200]].concat();
    assert_eq!(all(&mut Parser::new(100), &[&line]), Err(TooLong));
    let piece: &[u8] = b"data: 0123456789\n";
    assert_eq!(all(&mut Parser::new(100), &[piece; 20]), Err(TooLong));
    // The buffered line never exceeds the limit.
    let mut parser = Parser::new(100);
    assert_eq!(all(&mut parser, &[&[b'x'; 60], &[b'x'; 60]]), Err(TooLong));
    assert!(parser.line.len() <= 100);
}

#[test]
fn reset_keeps_last_id() {
    let mut parser = Parser::new(100);
    all(&mut parser, &[b"id: 9\ndata: 1\n\ndata: unfin"]).unwrap();
    parser.reset();
    assert_eq!(parser.last_id(), Some("9"));
    assert!(parser.line.is_empty() && parser.stage == Stage::Empty);
}

#[test]
fn id_counts_when_its_event_is_complete() {
    let mut parser = Parser::new(100);
    all(&mut parser, &[b"id: 1\ndata: one\n\nid: 2\ndata: tw"]).unwrap();
    assert_eq!(
        (parser.last_id(), parser.resume_id()),
        (Some("1"), Some("1"))
    );
    // The connection breaks. The event is sent again.
    parser.reset();
    assert_eq!(parser.resume_id(), Some("1"));
    all(&mut parser, &[b"data: without an id\n\n"]).unwrap();
    assert_eq!(parser.last_id(), Some("1"));
    // An event without data is not returned, but its ID counts.
    all(&mut parser, &[b"id: 2\n\n"]).unwrap();
    assert_eq!(
        (parser.last_id(), parser.resume_id()),
        (Some("2"), Some("2"))
    );
    // The last `id` of an event counts, and an empty one removes the ID.
    all(&mut parser, &[b"id: 3\nid\ndata\n\n"]).unwrap();
    assert_eq!((parser.last_id(), parser.resume_id()), (None, None));
    all(&mut parser, &[b"id: 4\nid: 5\ndata\n\n"]).unwrap();
    assert_eq!(parser.last_id(), Some("5"));
}

#[test]
fn resumes_after_the_latest_id_that_a_header_can_contain() {
    let mut parser = Parser::new(100);
    parser.set_max_id_bytes(8);
    for (id, last, resume) in [
        ("1", "1", "1"),
        ("a\u{1}b", "a\u{1}b", "1"),
        ("a\u{7f}", "a\u{7f}", "1"),
        ("a\0b", "a\u{7f}", "1"),
        ("123456789", "123456789", "1"),
        ("a b\tc", "a b\tc", "a b\tc"),
        ("é", "é", "é"),
    ] {
        let event = format!("id: {id}\ndata\n\n");
        all(&mut parser, &[event.as_bytes()]).unwrap();
        assert_eq!(parser.last_id(), Some(last), "{id:?}");
        assert_eq!(parser.resume_id(), Some(resume), "{id:?}");
        parser.reset();
        assert_eq!(parser.resume_id(), Some(resume), "{id:?}");
    }
}

proptest! {
    /// The result does not depend on how the bytes are split into chunks.
    #[test]
    fn chunk_boundaries_do_not_matter(text in "(data|id|event|retry|:| |x|\\r|\\n|7|é){0,60}", at in 0_usize..100) {
        let bytes = text.as_bytes();
        let (left, right) = bytes.split_at(at.min(bytes.len()));
        let whole = all(&mut Parser::new(1000), &[bytes]);
        prop_assert_eq!(all(&mut Parser::new(1000), &[left, right]), whole);
    }
}
