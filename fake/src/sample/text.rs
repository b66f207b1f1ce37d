//! Samples of texts.

use regress::Regex;
use serde_json::{Map, Value};

use super::pattern;

/// The sample of a text without a format and a pattern.
const PLAIN: &str = "sample";

/// Maximum length of a sample. A schema that asks for more has no sample.
const MAX_LENGTH: usize = 1 << 16;

/// Number of additional repetitions that are tried for a pattern with a minimum length.
const MAX_REPETITIONS: u32 = 64;

/// Samples by format. A list of different texts needs several, so each has a part that is replaced with a
/// digit.
const FORMATS: [(&str, &str); 19] = [
    ("date-time", "2024-01-0#T00:00:00Z"),
    ("date", "2024-01-0#"),
    ("time", "00:00:0#Z"),
    ("duration", "P#D"),
    ("email", "sample#@example.com"),
    ("idn-email", "sample#@example.com"),
    ("hostname", "host#.example.com"),
    ("idn-hostname", "host#.example.com"),
    ("ipv4", "192.0.2.#"),
    ("ipv6", "2001:db8::#"),
    ("uri", "https://example.com/#"),
    ("iri", "https://example.com/#"),
    ("url", "https://example.com/#"),
    ("uri-reference", "/sample#"),
    ("iri-reference", "/sample#"),
    ("uuid", "00000000-0000-4000-8000-00000000000#"),
    ("json-pointer", "/sample#"),
    ("regex", "^sample#$"),
    ("byte", "c2FtcGxl"),
];

/// Returns a text with the format, the pattern and a length within the bounds. `None` if none was found.
pub(super) fn text(schema: &Map<String, Value>, nth: usize) -> Option<String> {
    let bound = |keyword| {
        let bound = schema.get(keyword).and_then(Value::as_u64);
        bound.map(|bound| usize::try_from(bound).unwrap_or(usize::MAX))
    };
    let (min, max) = (bound("minLength").unwrap_or(0), bound("maxLength"));
    if min > MAX_LENGTH {
        return None;
    }
    let has_length = |text: &str| {
        let length = text.chars().count();
        length >= min && max.is_none_or(|max| length <= max)
    };
    let keyword = |name| schema.get(name).and_then(Value::as_str);
    if let Some(pattern) = keyword("pattern") {
        let regex = Regex::with_flags(pattern, "u").ok()?;
        let matches = |text: &String| has_length(text) && regex.find(text).is_some();
        // Samples of formats often match, and are easier to recognize.
        let of_format = keyword("format").and_then(|format| of_format(format, nth));
        return of_format.filter(&matches).or_else(|| {
            let repetitions = 0..=MAX_REPETITIONS;
            let mut texts =
                repetitions.filter_map(|repetitions| pattern::sample(pattern, repetitions, nth));
            texts.find(matches)
        });
    }
    if let Some(text) = keyword("format").and_then(|format| of_format(format, nth)) {
        return Some(text).filter(|text| has_length(text));
    }
    if keyword("contentEncoding") == Some("base64") {
        return Some("c2FtcGxl".to_owned());
    }
    if keyword("contentMediaType") == Some("application/json") {
        return Some("{}".to_owned());
    }
    Some(plain(min, max, nth))
}

/// Returns the sample of a format, if it is known.
fn of_format(format: &str, nth: usize) -> Option<String> {
    let (_, text) = FORMATS.iter().find(|(name, _)| *name == format)?;
    let digit = (nth % 9) + 1;
    Some(text.replace('#', &digit.to_string()))
}

/// Returns a text whose length is within the bounds. Texts for different `nth` differ if they can.
fn plain(min: usize, max: Option<usize>, nth: usize) -> String {
    let mut text = match nth {
        0 => PLAIN.to_owned(),
        nth => format!("{nth}{PLAIN}"),
    };
    while text.len() < min {
        text.push_str(PLAIN);
    }
    text.truncate(max.unwrap_or(usize::MAX).min(PLAIN.len().max(min) + 4));
    text
}
