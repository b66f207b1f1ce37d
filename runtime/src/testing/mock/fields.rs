//! The secret fields of a body: of a form and of several parts.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;

use crate::secret::REDACTED;
use restrait_grammar::Location;

/// Returns the body without the values of its secret fields, which `is_secret` knows by their names.
///
/// What is neither a form nor of several parts has no fields.
pub(crate) fn without_secrets<'b>(
    content_type: Option<&str>,
    body: &'b [u8],
    is_secret: impl Fn(Location, &str) -> bool,
) -> Cow<'b, [u8]> {
    let content_type = content_type.unwrap_or_default();
    let secret = if content_type.starts_with("application/x-www-form-urlencoded") {
        of_form(body, |name| is_secret(Location::Form, name))
    } else if let Some(boundary) = boundary(content_type) {
        of_parts(body, boundary, |name| is_secret(Location::Multipart, name))
    } else {
        Vec::new()
    };
    let mut clean = Vec::new();
    let mut end = 0;
    for range in secret {
        clean.extend_from_slice(body.get(end..range.start).unwrap_or_default());
        clean.extend_from_slice(REDACTED.as_bytes());
        end = range.end;
    }
    if end == 0 {
        return Cow::Borrowed(body);
    }
    clean.extend_from_slice(body.get(end..).unwrap_or_default());
    Cow::Owned(clean)
}

/// Where the values of a form's secret fields are.
fn of_form(body: &[u8], is_secret: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for pair in body.split(|byte| *byte == b'&') {
        let end = start + pair.len();
        if let Some(sign) = pair.iter().position(|byte| *byte == b'=') {
            let name = pair.get(..sign).unwrap_or_default();
            if is_secret(&decoded(&String::from_utf8_lossy(name))) {
                found.push(start + sign + 1..end);
            }
        }
        start = end + 1;
    }
    found
}

/// Where the contents of the secret parts are.
fn of_parts(body: &[u8], boundary: &str, is_secret: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let line = format!("--{boundary}");
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = find(body, line.as_bytes(), at) {
        let start = start + line.len();
        let Some(content) = find(body, b"\r\n\r\n", start).map(|end| end + 4) else {
            break;
        };
        let end = find(body, line.as_bytes(), content).unwrap_or(body.len());
        let head = String::from_utf8_lossy(body.get(start..content).unwrap_or_default());
        if name(&head).is_some_and(|name| is_secret(&name)) {
            // The line ends before the boundary.
            found.push(content..end.saturating_sub(2).max(content));
        }
        at = end;
    }
    found
}

/// The name of a part, from its headers.
fn name(head: &str) -> Option<String> {
    let (_, rest) = head.split_once(" name=\"")?;
    let (name, _) = rest.split_once('"')?;
    Some(decoded(name))
}

/// Where `text` is in `body`, from `start` on.
fn find(body: &[u8], text: &[u8], start: usize) -> Option<usize> {
    let rest = body.get(start..)?;
    let mut windows = rest.windows(text.len());
    windows
        .position(|window| window == text)
        .map(|at| start + at)
}

/// Returns what divides a multipart body, by its content type.
pub(crate) fn boundary(content_type: &str) -> Option<&str> {
    let (_, rest) = content_type.split_once("boundary=")?;
    Some(rest.split(';').next().unwrap_or_default().trim_matches('"'))
}

/// Returns a percent-encoded text, decoded.
pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(body: &str, found: Vec<Range<usize>>) -> Vec<&str> {
        let texts = found.into_iter().map(|range| body.get(range).unwrap());
        texts.collect()
    }

    #[test]
    fn fields_of_forms_are_found() {
        let body = "a=1&pin=12%26&b&pin=&c=pin&p%69n=3";
        let found = of_form(body.as_bytes(), |name| name == "pin");
        assert_eq!(clean(body, found), ["12%26", "", "3"]);
    }

    #[test]
    fn parts_are_found() {
        let disposition = "content-disposition: form-data; name=";
        let body = format!(
            "--x\r\n{disposition}\"pin\"\r\n\r\n12\r\n--x\r\n{disposition}\"a\"; filename=\"pin\"\r\n\
             content-type: text/plain\r\n\r\n34\r\n--x\r\n{disposition}\"pin\"\r\n\r\n\r\n--x--\r\n"
        );
        let found = of_parts(body.as_bytes(), "x", |name| name == "pin");
        assert_eq!(clean(&body, found), ["12", ""]);
        for broken in ["", "--x", "--x\r\n\r\n", "--x\r\n name=\"pin\"\r\n\r\n"] {
            let _ = of_parts(broken.as_bytes(), "x", |_| true);
        }
    }
}
