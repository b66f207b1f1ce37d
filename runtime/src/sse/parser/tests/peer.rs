//! Compares the parser with the one of the crate `sseer`.
//!
//! `sseer` deviates from the HTML Standard in three points, which are excluded:
//!
//! * It fails on invalid UTF-8, which the standard replaces. It receives the replaced text here.
//! * It ignores a line `event` without a colon, which the standard reads as an empty event type.
//! * It accepts `retry: +1`, but the standard accepts digits only.

use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use futures_core::Stream;

use super::*;

/// An event: its type, data and ID, and the latest `retry` before it.
type Event = (String, String, String, Option<Duration>);

/// Chunks that are available at once.
struct Chunks<I>(I);

impl<I: Iterator<Item = Bytes> + Unpin> Stream for Chunks<I> {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// Splits the bytes into chunks of these sizes. The last chunk is the rest.
fn chunks(bytes: &[u8], sizes: &[usize]) -> Vec<Bytes> {
    let mut rest = Bytes::copy_from_slice(bytes);
    let mut chunks: Vec<_> = sizes
        .iter()
        .map(|size| rest.split_to((*size).min(rest.len())))
        .collect();
    chunks.push(rest);
    chunks
}

fn by_peer(chunks: Vec<Bytes>) -> Vec<Event> {
    let mut stream = pin!(sseer::EventStream::new(Chunks(chunks.into_iter())));
    let mut cx = Context::from_waker(std::task::Waker::noop());
    let mut events = Vec::new();
    while let Poll::Ready(Some(event)) = stream.as_mut().poll_next(&mut cx) {
        let event = event.unwrap();
        let [name, data, id] = [event.event, event.data, event.id].map(|text| text.to_string());
        events.push((name, data, id, event.retry));
    }
    events
}

fn by_us(chunks: Vec<Bytes>) -> Vec<Event> {
    let mut parser = Parser::new(usize::MAX);
    let (mut events, mut retry) = (Vec::new(), None);
    for mut chunk in chunks {
        while let Some(parsed) = parser.next(&mut chunk).unwrap() {
            match parsed {
                Parsed::Message => {
                    let Message { name, data, id } = parser.message().clone();
                    events.push((name, data, id.unwrap_or_default(), retry));
                }
                Parsed::Retry(delay) => retry = Some(delay),
                Parsed::Comment => {}
            }
        }
    }
    events
}

fn is_excluded(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split(['\r', '\n']);
    lines.any(|line| line == "event" || line.starts_with("retry:+") || line.starts_with("retry: +"))
}

/// Asserts that both parsers return the same events, for all sizes of chunks.
fn compare(bytes: &[u8], sizes: &[usize]) -> Result<usize, TestCaseError> {
    let text = String::from_utf8_lossy(bytes);
    if is_excluded(&text) {
        return Ok(0);
    }
    let theirs = by_peer(chunks(text.as_bytes(), sizes));
    let ours = by_us(chunks(bytes, sizes));
    prop_assert_eq!(theirs.len(), ours.len(), "{:?}", text);
    for (their, our) in theirs.iter().zip(&ours) {
        prop_assert_eq!(&their.0, &our.0);
        prop_assert_eq!(&their.1, &our.1);
        prop_assert_eq!(&their.2, &our.2);
        // `sseer` forgets a `retry` before an event without data.
        prop_assert!(their.3.is_none() || their.3 == our.3);
    }
    Ok(ours.len())
}

/// Lines that are likely to form events.
fn lines() -> impl Strategy<Value = Vec<u8>> {
    let field = "(data|data|data|id|retry)(:|: |:  |)|event(:|: )|(data|dat|ID|)( :|:|)";
    let value = "[0-9]{0,3}|[ -~é\u{feff}\u{1f600}]{0,6}|\u{0}|message";
    let end = prop_oneof![4 => Just("\n"), 2 => Just("\r\n"), 2 => Just("\r"), 6 => Just("\n\n")];
    let invalid =
        prop_oneof![19 => Just(Vec::new()), 1 => prop::collection::vec(any::<u8>(), 0..4)];
    let line = (field, value, invalid, end).prop_map(|(field, value, invalid, end)| {
        [field.as_bytes(), value.as_bytes(), &invalid, end.as_bytes()].concat()
    });
    let bom = prop_oneof![4 => Just(""), 1 => Just("\u{feff}")];
    (bom, prop::collection::vec(line, 0..20))
        .prop_map(|(bom, lines)| [bom.as_bytes(), &lines.concat()].concat())
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    prop_oneof![
        Just(Vec::new()),
        prop::collection::vec(0_usize..4, 0..100),
        prop::collection::vec(0_usize..40, 0..20),
    ]
}

proptest! {
    // `PROPTEST_CASES` sets another number.
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn agrees_on_events(bytes in lines(), sizes in sizes()) {
        compare(&bytes, &sizes)?;
    }

    #[test]
    fn agrees_on_random_bytes(
        bytes in prop::collection::vec(
            prop_oneof![any::<u8>(), prop::sample::select(&b"\r\n\n:: datevnry0\0\xef\xbb\xbf"[..])],
            0..120,
        ),
        sizes in sizes(),
    ) {
        compare(&bytes, &sizes)?;
    }
}

#[test]
fn random_lines_form_events() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let texts = (0..500).map(|_| lines().new_tree(&mut runner).unwrap().current());
    let events: usize = texts.map(|text| compare(&text, &[]).unwrap()).sum();
    assert!(events > 500, "the comparison would prove little: {events}");
}

#[test]
fn agrees_at_each_split() {
    let text = "\u{feff}event: a\r\ndata: 1\r\rdata:2\n\n: c\rid: é\r\nretry: 5\rdata\r\n\r\n";
    for first in 0..text.len() {
        for second in 0..text.len() - first {
            let events = compare(text.as_bytes(), &[first, second]).unwrap();
            assert_eq!(events, 3, "{first} {second}");
        }
    }
}
