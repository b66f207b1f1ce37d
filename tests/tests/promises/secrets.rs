//! Promise 8: secrets are redacted in all encodings.

use std::error::Error as _;
use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, Once};

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use restrait::Error;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::credentials;
use crate::declared_secrets;
use crate::encodings;
pub use crate::encodings::base64;
use crate::things::TOKEN;

/// All encodings of the token and of declared secrets.
static WRITTEN: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let declared = declared_secrets::ALL
        .iter()
        .chain(&credentials::ALL)
        .copied();
    let forms = declared.chain([TOKEN]).flat_map(written);
    let search = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .build(forms);
    search.unwrap()
});

/// Returns all encodings of a secret, without the characters at both ends that may depend on adjacent
/// bytes.
fn written(secret: &str) -> Vec<String> {
    let short = encodings::all(secret).into_iter().map(|form| {
        let chars: Vec<char> = form.chars().collect();
        let is_whole = form.len() == secret.len() || chars.len() < 24;
        let ends = if is_whole { 0 } else { 7 };
        chars[ends..chars.len() - ends].iter().collect()
    });
    short.collect()
}

/// Counts occurrences of any secret in any encoding.
pub fn hits(text: &str) -> usize {
    WRITTEN.find_overlapping_iter(text).count()
}

/// Counts occurrences of this secret in any encoding.
pub fn hits_of(secret: &str, text: &str) -> usize {
    let found = written(secret).into_iter();
    found.map(|form| text.matches(form.as_str()).count()).sum()
}

/// Returns all text that an error provides.
pub fn all_text(error: &Error) -> String {
    let mut all_text = format!("{error} {error:?} {error:#?}");
    let mut next = error.source();
    while let Some(source) = next {
        write!(all_text, " {source} {source:?}").unwrap();
        next = source.source();
    }
    let body = String::from_utf8_lossy(error.body().unwrap_or_default()).into_owned();
    let (id, api, path) = (error.request_id(), error.api(), error.json_path());
    write!(all_text, " {body} {id:?} {api:?} {path:?}").unwrap();
    all_text
}

/// Asserts that an error contains no secret.
#[track_caller]
pub fn check(error: &Error) {
    let all_text = all_text(error);
    assert_eq!(hits(&all_text), 0, "{all_text}");
}

/// Starts to inspect all traces of this process.
pub fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(SecretDetector).unwrap());
}

static EVENTS: AtomicUsize = AtomicUsize::new(0);
static LEAKS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Returns the number of inspected traces. Asserts that they contain no token.
#[track_caller]
pub fn traced() -> usize {
    let leaks = LEAKS.lock().unwrap();
    assert!(leaks.is_empty(), "{leaks:?}");
    EVENTS.load(Ordering::Relaxed)
}

/// A subscriber for spans and events of all crates and levels.
struct SecretDetector;

impl SecretDetector {
    fn see(text: String) {
        EVENTS.fetch_add(1, Ordering::Relaxed);
        if hits(&text) > 0 {
            LEAKS.lock().unwrap().push(text);
        }
    }
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for SecretDetector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = Text(span.metadata().name().into());
        span.record(&mut text);
        Self::see(text.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut text = Text(String::new());
        values.record(&mut text);
        Self::see(text.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text(event.metadata().name().into());
        event.record(&mut text);
        Self::see(text.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn search_detects_every_encoding() {
    for (row, forms) in encodings::ROWS {
        for form in forms(TOKEN) {
            assert!(hits(&format!("got {form}!")) > 0, "{row}: {form}");
        }
    }
    for before in ["", "B", "Be", "Bearer "] {
        let text = format!("{before}{TOKEN}!");
        assert!(hits(&text) > 0 && hits(&base64(&text)) > 0, "{before}");
    }
    assert_eq!(hits("a text without secrets"), 0);
}
