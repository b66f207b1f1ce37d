//! Secret fields in form and multipart bodies.

use std::borrow::Cow;
use std::ops::Range;

use restrait_grammar::percent;

use crate::secret::REDACTED;
use restrait_grammar::Location;

/// Returns the body without the values of the fields for which `is_secret` returns `true`.
///
/// Only form and multipart bodies have fields.
pub(crate) fn redact<'b>(
    content_type: Option<&str>,
    body: &'b [u8],
    is_secret: impl Fn(Location, &str) -> bool,
) -> Cow<'b, [u8]> {
    let content_type = content_type.unwrap_or_default();
    let ranges = if is_form(content_type) {
        form_values(body, |name| is_secret(Location::Form, name))
    } else if let Some(boundary) = boundary(content_type) {
        part_contents(body, boundary, |name| is_secret(Location::Multipart, name))
    } else {
        Vec::new()
    };
    let mut redacted = Vec::new();
    let mut end = 0;
    for range in ranges {
        redacted.extend_from_slice(body.get(end..range.start).unwrap_or_default());
        redacted.extend_from_slice(REDACTED.as_bytes());
        end = range.end;
    }
    if end == 0 {
        return Cow::Borrowed(body);
    }
    redacted.extend_from_slice(body.get(end..).unwrap_or_default());
    Cow::Owned(redacted)
}

fn is_form(content_type: &str) -> bool {
    const FORM: &str = "application/x-www-form-urlencoded";
    let start = content_type.get(..FORM.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(FORM))
}

/// Returns the ranges of the values of secret form fields.
fn form_values(body: &[u8], is_secret: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for pair in body.split(|byte| *byte == b'&') {
        let end = start + pair.len();
        if let Some(separator) = pair.iter().position(|byte| *byte == b'=') {
            let name = pair.get(..separator).unwrap_or_default();
            let name = String::from_utf8_lossy(name).replace('+', " ");
            if is_secret(&decoded(&name)) {
                ranges.push(start + separator + 1..end);
            }
        }
        start = end + 1;
    }
    ranges
}

/// Returns the ranges of the contents of secret parts.
fn part_contents(
    body: &[u8],
    boundary: &str,
    is_secret: impl Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    let delimiter = format!("--{boundary}");
    let mut ranges = Vec::new();
    let mut position = 0;
    while let Some(start) = find(body, delimiter.as_bytes(), position) {
        let start = start + delimiter.len();
        let Some(content) = find(body, b"\r\n\r\n", start).map(|end| end + 4) else {
            break;
        };
        let end = find(body, delimiter.as_bytes(), content).unwrap_or(body.len());
        let head = String::from_utf8_lossy(body.get(start..content).unwrap_or_default());
        if part_name(&head).is_some_and(|name| is_secret(&name)) {
            // The content ends before the line break of the delimiter.
            ranges.push(content..end.saturating_sub(2).max(content));
        }
        position = end;
    }
    ranges
}

/// Returns the name of a part from its headers.
fn part_name(head: &str) -> Option<String> {
    let (_, rest) = head.split_once(" name=\"")?;
    let (name, _) = rest.split_once('"')?;
    Some(decoded(name))
}

/// Returns the position of `text` in `body` at or after `start`.
fn find(body: &[u8], text: &[u8], start: usize) -> Option<usize> {
    let rest = body.get(start..)?;
    let mut windows = rest.windows(text.len());
    windows
        .position(|window| window == text)
        .map(|offset| start + offset)
}

/// Returns the boundary of a multipart body from its content type.
pub(crate) fn boundary(content_type: &str) -> Option<&str> {
    let (_, rest) = content_type.split_once("boundary=")?;
    Some(rest.split(';').next().unwrap_or_default().trim_matches('"'))
}

/// Decodes a percent-encoded text.
pub(super) fn decoded(text: &str) -> String {
    percent::decode(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(body: &str, ranges: Vec<Range<usize>>) -> Vec<&str> {
        let texts = ranges.into_iter().map(|range| body.get(range).unwrap());
        texts.collect()
    }

    #[test]
    fn finds_form_fields() {
        let body = "a=1&pin=12%26&b&pin=&c=pin&p%69n=3&a+pin=4&a%20pin=5";
        let ranges = form_values(body.as_bytes(), |name| name.ends_with("pin"));
        assert_eq!(texts(body, ranges), ["12%26", "", "3", "4", "5"]);
        assert!(is_form("Application/X-WWW-Form-Urlencoded; charset=UTF-8"));
    }

    #[test]
    fn finds_parts() {
        let disposition = "content-disposition: form-data; name=";
        let body = format!(
            "--x\r\n{disposition}\"pin\"\r\n\r\n12\r\n--x\r\n{disposition}\"a\"; filename=\"pin\"\r\n\
             content-type: text/plain\r\n\r\n34\r\n--x\r\n{disposition}\"pin\"\r\n\r\n\r\n--x--\r\n"
        );
        let ranges = part_contents(body.as_bytes(), "x", |name| name == "pin");
        assert_eq!(texts(&body, ranges), ["12", ""]);
        for broken in ["", "--x", "--x\r\n\r\n", "--x\r\n name=\"pin\"\r\n\r\n"] {
            let _ = part_contents(broken.as_bytes(), "x", |_| true);
        }
    }
}
