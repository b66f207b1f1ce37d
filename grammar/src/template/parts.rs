//! Segments that consist of valid placeholders, with or without literal text around them.

use super::segment::report_reserved;
use super::{Template, is_name, literal};

/// A part of a segment, with the byte of the segment at which it begins.
pub(super) struct Part<'s> {
    at: usize,
    text: &'s str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Literal text.
    Literal,
    /// The name of a placeholder.
    Placeholder,
    /// The name of a placeholder for several segments.
    CatchAll,
}

impl Part<'_> {
    /// Returns the length of the part in the segment.
    fn len(&self) -> usize {
        self.text.len()
            + match self.kind {
                Kind::Literal => 0,
                Kind::Placeholder => "<>".len(),
                Kind::CatchAll => "<..>".len(),
            }
    }
}

/// Splits a segment at its placeholders. `None` if it has none, or an invalid one.
pub(super) fn split(segment: &str) -> Option<Vec<Part<'_>>> {
    if !segment.contains('<') || segment.contains("(?") {
        return None;
    }
    let mut parts = Vec::new();
    let (mut at, mut rest) = (0, segment);
    while let Some((literal, after)) = rest.split_once('<') {
        if !literal.is_empty() {
            let kind = Kind::Literal;
            let text = literal;
            parts.push(Part { at, text, kind });
        }
        let (name, after) = after.split_once('>')?;
        let (text, kind) = match name.strip_suffix("..") {
            Some(name) => (name, Kind::CatchAll),
            None => (name, Kind::Placeholder),
        };
        if !is_name(text) || literal.contains('>') {
            return None;
        }
        at += literal.len();
        let part = Part { at, text, kind };
        at += part.len();
        parts.push(part);
        rest = after;
    }
    if rest.contains('>') {
        return None;
    }
    if !rest.is_empty() {
        let (text, kind) = (rest, Kind::Literal);
        parts.push(Part { at, text, kind });
    }
    Some(parts)
}

/// Adds the parts of the segment that begins at byte `at` of the template.
pub(super) fn add(segment: &str, parts: &[Part<'_>], at: usize, parsed: &mut Template) {
    let mut before: Option<&Part<'_>> = None;
    for part in parts {
        let range = at + part.at..at + part.at + part.len();
        match part.kind {
            Kind::Literal => {
                if let Some((inner, message)) = literal::check_chars(part.text) {
                    let start = range.start;
                    parsed.mistake(start + inner.start..start + inner.end, message);
                }
                parsed.literal(part.text);
            }
            Kind::Placeholder => {
                if let Some(first) = before.filter(|it| it.kind != Kind::Literal) {
                    let (one, other) = (first.text, part.text);
                    let message = format!(
                        "placeholders `<{one}>` and `<{other}>` have no text between them that ends \
                         the first; write `<{one}>/<{other}>`"
                    );
                    parsed.mistake(at + first.at..range.end, message);
                }
                let likely = report_reserved(part.text, &range, parsed);
                parsed.placeholder(likely.as_deref().unwrap_or(part.text), range);
            }
            Kind::CatchAll if parts.len() > 1 => {
                let name = part.text;
                let message = format!(
                    "catch-all `<{name}..>` is only a part of the segment `{segment}`; write `<{name}>`"
                );
                parsed.mistake(range.clone(), message);
                parsed.placeholder(name, range);
            }
            Kind::CatchAll => {
                let likely = report_reserved(part.text, &range, parsed);
                parsed.catch_all(likely.as_deref().unwrap_or(part.text), range);
            }
        }
        before = Some(part);
    }
}
