//! The encodings that redaction recognizes: one for each row of the table in `docs/promises.md`.
//!
//! Tests must not use the implementations of the library.

use std::fmt::Write;

use restrait_tests::support::is_thorough;

use Part::{Base32, Base64, Hex, Numbers, Utf16};

/// Returns the ways in which a server may write a secret.
pub type Forms = fn(&str) -> Vec<String>;

/// The rows of the table.
pub const ROWS: [(&str, Forms); 11] = [
    ("as sent", as_sent),
    ("percent-encoding", percent_encoding),
    ("backslash escapes", backslash_escapes),
    ("HTML entities", html_entities),
    ("quoted-printable", quoted_printable),
    ("base64", |secret| at_offsets(secret, Base64)),
    ("base32", |secret| at_offsets(secret, Base32)),
    ("hexadecimal digits", |secret| at_offsets(secret, Hex)),
    ("UTF-16", utf16),
    ("decimal numbers", numbers),
    ("nested", nested),
];

/// Returns a secret in all encodings of all rows.
pub fn all(secret: &str) -> Vec<String> {
    ROWS.iter().flat_map(|(_, forms)| forms(secret)).collect()
}

/// Returns a secret in all encodings with `THOROUGH=1`, and otherwise in two forms of each row.
pub fn selected(secret: &str) -> Vec<String> {
    if is_thorough() {
        all(secret)
    } else {
        examples(secret)
    }
}

/// Returns a secret in two forms of each row.
pub fn examples(secret: &str) -> Vec<String> {
    let forms = ROWS.iter().map(|(_, forms)| forms(secret));
    let two = forms.map(|mut forms| [forms.remove(0), forms.pop().unwrap()]);
    two.flatten().collect()
}

/// Writes each byte in a format.
fn each(text: &str, format: impl Fn(u8) -> String) -> String {
    text.bytes().map(format).collect()
}

/// Writes each byte in a format, except for letters and digits.
fn special(text: &str, format: impl Fn(u8) -> String) -> String {
    each(text, |byte| {
        if byte.is_ascii_alphanumeric() {
            char::from(byte).to_string()
        } else {
            format(byte)
        }
    })
}

fn as_sent(secret: &str) -> Vec<String> {
    vec![
        secret.to_owned(),
        secret.to_ascii_uppercase(),
        secret.to_ascii_lowercase(),
    ]
}

fn percent_encoding(secret: &str) -> Vec<String> {
    vec![
        each(secret, |byte| format!("%{byte:02X}")),
        each(secret, |byte| format!("%{byte:02x}")),
        special(secret, |byte| format!("%{byte:02X}")),
        special(secret, |byte| format!("%25{byte:02X}")),
        each(secret, |byte| format!("%2525{byte:02x}")),
    ]
}

fn backslash_escapes(secret: &str) -> Vec<String> {
    vec![
        each(secret, |byte| format!("\\u{byte:04x}")),
        each(secret, |byte| format!("\\u{byte:04X}")),
        each(secret, |byte| format!("\\u{{{byte:x}}}")),
        each(secret, |byte| format!("\\x{byte:02x}")),
        each(secret, |byte| format!("\\{byte:03o}")),
        special(secret, |byte| format!("\\u{byte:04x}")),
        secret.replace('/', "\\/"),
        // JSON in JSON.
        special(secret, |byte| format!("\\\\u{byte:04x}")),
    ]
}

fn html_entities(secret: &str) -> Vec<String> {
    let named = |byte| match byte {
        b'+' => "&plus;".to_owned(),
        b'/' => "&sol;".to_owned(),
        b'_' => "&lowbar;".to_owned(),
        b'.' => "&period;".to_owned(),
        b'=' => "&equals;".to_owned(),
        b'&' => "&amp;".to_owned(),
        byte => char::from(byte).to_string(),
    };
    vec![
        each(secret, |byte| format!("&#{byte};")),
        each(secret, |byte| format!("&#x{byte:x};")),
        each(secret, |byte| format!("&#X{byte:X};")),
        special(secret, |byte| format!("&#{byte};")),
        each(secret, named),
    ]
}

fn quoted_printable(secret: &str) -> Vec<String> {
    let lines: Vec<char> = secret.chars().collect();
    let lines: Vec<String> = lines.chunks(7).map(|line| line.iter().collect()).collect();
    vec![
        each(secret, |byte| format!("={byte:02X}")),
        special(secret, |byte| format!("={byte:02X}")),
        lines.join("=\r\n"),
        lines.join("=\n"),
    ]
}

/// An encoding of bytes.
#[derive(Clone, Copy)]
enum Part {
    Base64,
    Base32,
    Hex,
    Utf16,
    Numbers,
}

/// Encodes bytes in all alphabets.
fn encode(bytes: &[u8], part: Part) -> Vec<String> {
    match part {
        Base64 => {
            let standard = digits(bytes, 6, |digit| BASE64[digit]);
            let padded = format!("{standard}{}", "=".repeat((4 - standard.len() % 4) % 4));
            let url = standard.replace('+', "-").replace('/', "_");
            vec![padded, url]
        }
        Base32 => {
            let upper = digits(bytes, 5, |digit| BASE32[digit]);
            let padded = format!("{upper}{}", "=".repeat((8 - upper.len() % 8) % 8));
            vec![padded, upper.to_lowercase()]
        }
        Hex => {
            let lower = digits(bytes, 4, |digit| b"0123456789abcdef"[digit]);
            vec![lower.to_uppercase(), lower]
        }
        Utf16 => {
            let with_zeros = |before: &str, after: &str| {
                let chars = bytes
                    .iter()
                    .map(|byte| format!("{before}{}{after}", char::from(*byte)));
                chars.collect()
            };
            vec![with_zeros("\0", ""), with_zeros("", "\0")]
        }
        Numbers => {
            let numbers: Vec<String> = bytes.iter().map(u8::to_string).collect();
            vec![format!("{bytes:?}"), numbers.join(",")]
        }
    }
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Writes groups of `bits` bits as digits, without padding.
fn digits(bytes: &[u8], bits: usize, digit: impl Fn(usize) -> u8) -> String {
    let all = bytes.len() * 8;
    let bit = |at: usize| {
        let byte = bytes.get(at / 8).copied().unwrap_or_default();
        usize::from(byte >> (7 - at % 8) & 1)
    };
    let groups = (0..all).step_by(bits);
    let digits = groups.map(|start| {
        let value = (start..start + bits).fold(0, |value, at| value << 1 | bit(at));
        char::from(digit(value))
    });
    digits.collect()
}

/// Encodes as base64 (RFC 4648).
pub fn base64(text: &str) -> String {
    encode(text.as_bytes(), Base64).swap_remove(0)
}

/// Encodes the secret after other text of all lengths that make a difference.
fn at_offsets(secret: &str, part: Part) -> Vec<String> {
    let before = ["", "x", "x:", "me:", "xxxx"].iter();
    before
        .flat_map(|before| encode(format!("{before}{secret}").as_bytes(), part))
        .collect()
}

fn utf16(secret: &str) -> Vec<String> {
    encode(secret.as_bytes(), Utf16)
}

fn numbers(secret: &str) -> Vec<String> {
    encode(secret.as_bytes(), Numbers)
}

fn nested(secret: &str) -> Vec<String> {
    let pairs = [
        (Base64, Base64),
        (Base64, Hex),
        (Hex, Base64),
        (Utf16, Base64),
        (Numbers, Base64),
        (Base32, Base64),
    ];
    let mut nested = Vec::new();
    for (inner, outer) in pairs {
        for text in at_offsets(secret, inner) {
            nested.extend(encode(text.as_bytes(), outer));
        }
    }
    let escaped = base64(secret)
        .replace('+', "%2B")
        .replace('/', "\\/")
        .replace('=', "&#61;");
    nested.push(escaped);
    nested
}

/// Returns the parts of an encoded secret that must not remain in a text: those of 15 characters of
/// the secret, which are enough to recognize it. Characters at their ends may be of other text.
pub fn forbidden(secret: &str, written: &str) -> Vec<String> {
    let chars: Vec<char> = written.chars().collect();
    let length = (chars.len() * 15).div_ceil(secret.len()) + 14;
    if chars.len() <= length {
        return vec![chars[..].iter().collect()];
    }
    let windows = chars.windows(length).map(|window| window.iter().collect());
    windows.collect()
}

/// Escapes every byte.
pub fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut text, byte| {
        write!(text, "%{byte:02X}").unwrap();
        text
    })
}

#[test]
fn encodes_examples() {
    assert_eq!(base64("a"), "YQ==");
    assert_eq!(base64("ab"), "YWI=");
    assert_eq!(base64("abc"), "YWJj");
    assert_eq!(encode(b"fooba", Base32)[0], "MZXW6YTB");
    assert_eq!(encode(b"f", Base32)[0], "MY======");
    assert_eq!(encode(b"\x00\xff", Hex), ["00FF", "00ff"]);
    assert_eq!(percent("a+"), "%61%2B");
}

#[test]
fn docs_list_exactly_these_encodings() {
    let docs = include_str!("../../../docs/promises.md");
    let (_, table) = docs.split_once("| Encoding |").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let rows = table
        .lines()
        .skip(2)
        .map(|row| row.split('|').nth(1).unwrap().trim());
    let rows: Vec<&str> = rows.collect();
    assert_eq!(rows, ROWS.map(|(row, _)| row));
}
