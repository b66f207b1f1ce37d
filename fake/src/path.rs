//! Matching of request paths against path templates.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use restrait::info::{Piece, Route};

/// A path template, split at its slashes.
#[derive(Debug)]
pub(crate) struct Template {
    segments: Vec<Segment>,
    /// If `true`, the value of a catch-all at the end may end with a slash.
    trailing_slash: bool,
}

/// A segment of a template.
#[derive(Debug)]
enum Segment {
    Literal(String),
    /// A placeholder for the param with this index.
    Param(usize),
    /// Placeholders with literal text around them.
    Parts(Vec<Part>),
    /// A placeholder for one or more segments.
    CatchAll(usize),
}

/// A part of a segment.
#[derive(Debug)]
enum Part {
    Literal(String),
    Param(usize),
}

impl Template {
    /// Creates the template of a route.
    pub(crate) fn of(route: &'static Route) -> Self {
        let is_catch_all = |index| route.is_catch_all(index);
        let mut template = Self::new(route.pieces(), is_catch_all);
        template.trailing_slash = route.allows_trailing_slash();
        template
    }

    fn new(pieces: impl IntoIterator<Item = Piece>, is_catch_all: impl Fn(usize) -> bool) -> Self {
        let mut segments: Vec<Vec<Part>> = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Literal(text) => {
                    // A literal continues the segment before its first slash.
                    for (position, text) in text.split('/').enumerate() {
                        if position > 0 {
                            segments.push(Vec::new());
                        }
                        if let Some(parts) = segments.last_mut().filter(|_| !text.is_empty()) {
                            parts.push(Part::Literal(normalized(text)));
                        }
                    }
                }
                Piece::Param(index) => {
                    if let Some(parts) = segments.last_mut() {
                        parts.push(Part::Param(index));
                    }
                }
            }
        }
        let segments = segments.into_iter().map(|mut parts| match parts.pop() {
            None => Segment::Literal(String::new()),
            Some(Part::Literal(text)) if parts.is_empty() => Segment::Literal(text),
            Some(Part::Param(index)) if parts.is_empty() && is_catch_all(index) => {
                Segment::CatchAll(index)
            }
            Some(Part::Param(index)) if parts.is_empty() => Segment::Param(index),
            Some(last @ (Part::Literal(_) | Part::Param(_))) => {
                parts.push(last);
                Segment::Parts(parts)
            }
        });
        Self {
            segments: segments.collect(),
            trailing_slash: false,
        }
    }

    /// Returns a sort key. If two templates match a path, the one with the smaller key applies.
    ///
    /// Literals come first, then segments with the most literal text, then whole segments, then
    /// catch-alls.
    pub(crate) fn precedence(&self) -> Vec<usize> {
        const MAX_TEXT: usize = 0xffff;
        let keys = self.segments.iter().map(|segment| match segment {
            Segment::Literal(_) => 0,
            Segment::Parts(parts) => {
                let text = parts.iter().map(|part| match part {
                    Part::Literal(text) => text.len(),
                    Part::Param(_) => 0,
                });
                1 + MAX_TEXT - text.sum::<usize>().min(MAX_TEXT)
            }
            Segment::Param(_) => MAX_TEXT + 2,
            Segment::CatchAll(_) => MAX_TEXT + 3,
        });
        // Of two templates that begin alike, the longer one applies.
        keys.chain([MAX_TEXT + 4]).collect()
    }

    /// Returns the segments without the names of placeholders. Templates that match the same paths return
    /// the same value.
    pub(crate) fn anonymous(&self) -> Vec<String> {
        // No literal contains a control character.
        const PLACEHOLDER: &str = "\0";
        const CATCH_ALL: &str = "\0\0";
        let segments = self.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Param(_) => PLACEHOLDER.to_owned(),
            Segment::CatchAll(_) => CATCH_ALL.to_owned(),
            Segment::Parts(parts) => {
                let parts = parts.iter().map(|part| match part {
                    Part::Literal(text) => text.as_str(),
                    Part::Param(_) => PLACEHOLDER,
                });
                parts.collect()
            }
        });
        segments.collect()
    }

    /// Returns indices and values of the path params, or `None` if the `segments` do not match.
    pub(crate) fn match_path(&self, segments: &[String]) -> Option<Vec<(usize, String)>> {
        let mut values = Vec::new();
        let mut rest = segments;
        for (position, template) in self.segments.iter().enumerate() {
            let after = self.segments.len() - position - 1;
            let count = match template {
                Segment::CatchAll(_) => rest.len().checked_sub(after)?,
                Segment::Literal(_) | Segment::Param(_) | Segment::Parts(_) => 1,
            };
            let (own, others) = rest.split_at_checked(count)?;
            rest = others;
            match (template, own) {
                (Segment::Literal(text), [segment]) if text == segment => {}
                (Segment::Param(index), [segment]) if !segment.is_empty() => {
                    values.push((*index, decode(segment)?));
                }
                (Segment::Parts(parts), [segment]) => match_parts(parts, segment, &mut values)?,
                (Segment::CatchAll(index), own) if self.is_catch_all(own, after == 0) => {
                    values.push((*index, decode(&own.join("/"))?));
                }
                (
                    Segment::Literal(_)
                    | Segment::Param(_)
                    | Segment::Parts(_)
                    | Segment::CatchAll(_),
                    _,
                ) => return None,
            }
        }
        rest.is_empty().then_some(values)
    }

    /// Returns `true` if the segments are a value of a catch-all.
    fn is_catch_all(&self, segments: &[String], is_last: bool) -> bool {
        let segments = match segments {
            [first @ .., last] if last.is_empty() && is_last && self.trailing_slash => first,
            all => all,
        };
        // An encoded slash would become a separator.
        let is_valid = |segment: &String| !segment.is_empty() && !segment.contains("%2F");
        !segments.is_empty() && segments.iter().all(is_valid)
    }
}

/// Adds the values in a segment. Each ends at the first occurrence of the literal after it.
fn match_parts(parts: &[Part], segment: &str, values: &mut Vec<(usize, String)>) -> Option<()> {
    let mut rest = segment;
    let mut parts = parts.iter().peekable();
    while let Some(part) = parts.next() {
        match part {
            Part::Literal(text) => rest = rest.strip_prefix(text.as_str())?,
            Part::Param(index) => {
                let end = match parts.peek() {
                    Some(Part::Literal(text)) => rest.find(text.as_str())?,
                    Some(Part::Param(_)) | None => rest.len(),
                };
                let (value, after) = rest.split_at_checked(end)?;
                if value.is_empty() {
                    return None;
                }
                values.push((*index, decode(value)?));
                rest = after;
            }
        }
    }
    rest.is_empty().then_some(())
}

/// Returns the normalized segments of a request path, or `None` if one of them is not UTF-8.
pub(crate) fn segments(path: &str) -> Option<Vec<String>> {
    let segments = path.split('/').skip(1);
    let segments = segments.map(|segment| decode(segment).map(|_| normalized(segment)));
    segments.collect()
}

/// Decodes the escapes of unreserved characters. `:` and `%3A` stay different, because the first can be a
/// literal of a template, and the second is part of a value.
fn normalized(segment: &str) -> String {
    let mut normalized = String::with_capacity(segment.len());
    let mut rest = segment;
    while let Some((before, escape)) = rest.split_once('%') {
        normalized.push_str(before);
        let (digits, after) = escape.split_at_checked(2).unwrap_or((escape, ""));
        match u8::from_str_radix(digits, 16) {
            Ok(byte) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => {
                normalized.push(char::from(byte));
            }
            Ok(_) | Err(_) => {
                normalized.push('%');
                normalized.push_str(&digits.to_ascii_uppercase());
            }
        }
        rest = after;
    }
    normalized.push_str(rest);
    normalized
}

/// Decodes percent-encoded text. Returns `None` if the result is not UTF-8.
pub(crate) fn decode(encoded: &str) -> Option<String> {
    let text = percent_decode_str(encoded).decode_utf8();
    text.ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests;
