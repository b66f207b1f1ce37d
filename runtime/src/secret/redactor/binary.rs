//! Encodings of bytes as text: base64, base32, hexadecimal and decimal numbers, and UTF-16.

use std::ops::Range;

use super::escapes;
use super::needles::{MIN_TRUNCATED, PROBE};
use super::view::View;

/// Calls `each` with what the view contains in each of the encodings.
pub(super) fn decode(view: &View, mut each: impl FnMut(View)) {
    let base64 = runs(view, &BASE64);
    decode_digits(view, &base64, &BASE64, &mut each);
    // All digits of the other encodings are digits of base64, and their runs must be longer.
    if !base64.is_empty() {
        for radix in [&BASE32, &HEX] {
            decode_digits(view, &runs(view, radix), radix, &mut each);
        }
    }
    if let Some(list) = decode_numbers(view) {
        each(list);
    }
    if let Some(text) = escapes::unescape(view, &escapes::ZERO) {
        each(text);
    }
}

/// Calls `each` with what runs of digits contain.
fn decode_digits(view: &View, runs: &[Run], radix: &Radix, each: &mut impl FnMut(View)) {
    if runs.is_empty() {
        return;
    }
    // The bytes of a run may begin at any digit.
    let step = 1 << radix.bits.trailing_zeros();
    for offset in (0..8).step_by(step) {
        each(decode_runs(view, runs, radix, offset));
    }
}

/// An encoding that writes each byte as digits of some bits.
struct Radix {
    bits: usize,
    digit: fn(u8) -> Option<u8>,
}

const BASE64: Radix = Radix {
    bits: 6,
    digit: base64_digit,
};

const BASE32: Radix = Radix {
    bits: 5,
    digit: base32_digit,
};

const HEX: Radix = Radix {
    bits: 4,
    digit: hex_digit,
};

/// Digits that follow each other.
type Run = Vec<Digit>;

/// A digit in a view.
struct Digit {
    at: usize,
    value: u8,
}

/// Returns the value of a digit of base64 (RFC 4648), in either alphabet.
fn base64_digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

/// Returns the value of a digit of base32 (RFC 4648).
fn base32_digit(byte: u8) -> Option<u8> {
    match byte.to_ascii_uppercase() {
        letter @ b'A'..=b'Z' => Some(letter - b'A'),
        b'2'..=b'7' => Some(byte - b'2' + 26),
        _ => None,
    }
}

fn hex_digit(byte: u8) -> Option<u8> {
    match byte.to_ascii_lowercase() {
        b'0'..=b'9' => Some(byte - b'0'),
        letter @ b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

/// Returns the runs that are long enough for a part of a secret.
fn runs(view: &View, radix: &Radix) -> Vec<Run> {
    let min_length = (8 * PROBE).div_ceil(radix.bits);
    let min_last_length = (8 * MIN_TRUNCATED).div_ceil(radix.bits);
    let mut runs = Vec::new();
    let mut run = Vec::new();
    for (at, byte) in view.bytes().iter().enumerate() {
        if let Some(value) = (radix.digit)(*byte) {
            run.push(Digit { at, value });
        } else if !matches!(byte, b'\r' | b'\n') {
            // Long runs are written in several lines.
            if run.len() >= min_length {
                runs.push(std::mem::take(&mut run));
            }
            run.clear();
        }
    }
    if run.len() >= min_last_length {
        runs.push(run);
    }
    runs
}

/// A byte between runs. It does not occur in UTF-8.
const SEPARATOR: u8 = 0xff;

/// Decodes runs of digits, beginning at a bit.
fn decode_runs(view: &View, runs: &[Run], radix: &Radix, offset: usize) -> View {
    let bits = radix.bits;
    let mut decoded = view.empty();
    for run in runs {
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            continue;
        };
        decoded.push(SEPARATOR, view, first.at..first.at);
        let mut bit = offset;
        while bit + 8 <= run.len() * bits {
            let digits = bit / bits..(bit + 7) / bits + 1;
            let unused = digits.end * bits - (bit + 8);
            let digits = run.get(digits).unwrap_or_default();
            let value = digits
                .iter()
                .fold(0_u32, |value, digit| value << bits | u32::from(digit.value));
            let [byte, ..] = (value >> unused).to_le_bytes();
            if let [first, .., last] = digits {
                decoded.push(byte, view, first.at..last.at + 1);
            }
            bit += 8;
        }
        // Digits of a byte that is not complete.
        decoded.extend_last(view, last.at);
    }
    decoded
}

/// Decodes lists of decimal numbers, as Rust and JSON write bytes: `[104, 105]`.
fn decode_numbers(view: &View) -> Option<View> {
    // Most texts have no list.
    if !view.bytes().contains(&b',') {
        return None;
    }
    let mut decoded = view.empty();
    let mut list: Vec<(u8, Range<usize>)> = Vec::new();
    let mut has_lists = false;
    let mut at = 0;
    while at < view.bytes().len() {
        let (number, length) = number(view.bytes().get(at..).unwrap_or_default());
        if let Some(number) = number {
            list.push((number, at..at + length));
        }
        at += length;
        let gap = view.bytes().get(at..).unwrap_or_default();
        let gap_length = gap.iter().take_while(|byte| is_gap(**byte)).count();
        let has_comma = gap.get(..gap_length).unwrap_or_default().contains(&b',');
        at += gap_length;
        if number.is_none() || !has_comma || at == view.bytes().len() {
            if list.len() >= PROBE || (at == view.bytes().len() && list.len() >= MIN_TRUNCATED) {
                has_lists = true;
                decoded.push(SEPARATOR, view, at..at);
                for (number, range) in list.drain(..) {
                    decoded.push(number, view, range);
                }
            }
            list.clear();
        }
    }
    has_lists.then_some(decoded)
}

fn is_gap(byte: u8) -> bool {
    byte == b',' || byte.is_ascii_whitespace()
}

/// Returns the number at the start of a text if it is a byte, and the length of the number or of
/// what else is there.
fn number(text: &[u8]) -> (Option<u8>, usize) {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = text
        .get(..digits)
        .and_then(|digits| std::str::from_utf8(digits).ok());
    (number.and_then(|number| number.parse().ok()), digits.max(1))
}
