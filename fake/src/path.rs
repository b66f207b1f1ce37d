//! Matching of request paths against path templates.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use restrait::info::Piece;

/// A path template, split at its slashes.
#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

/// A segment of a template. A placeholder is always a whole segment.
#[derive(Debug)]
enum Segment {
    Literal(Cow<'static, str>),
    /// A placeholder for the param with this index.
    Param(usize),
}

impl Template {
    /// Creates a template from its pieces.
    pub(crate) fn new(pieces: impl IntoIterator<Item = Piece>) -> Self {
        let mut segments = Vec::new();
        for piece in pieces {
            match piece {
                // A literal begins with the slash after the previous segment.
                Piece::Literal(text) => segments.extend(text.split('/').skip(1).map(|text| {
                    // Request paths are decoded before they are compared.
                    Segment::Literal(percent_decode_str(text).decode_utf8_lossy())
                })),
                Piece::Param(index) => {
                    // Replaces the empty segment after the last slash of the literal.
                    segments.pop();
                    segments.push(Segment::Param(index));
                }
            }
        }
        Self(segments)
    }

    /// Returns a sort key. If two templates match a path, the one with the smaller key applies.
    pub(crate) fn precedence(&self) -> Vec<bool> {
        let is_param = |segment: &Segment| matches!(segment, Segment::Param(_));
        self.0.iter().map(is_param).collect()
    }

    /// Returns the text of each literal segment, and `None` for each placeholder. Templates that
    /// match the same paths return the same value.
    pub(crate) fn literals(&self) -> Vec<Option<&str>> {
        let segments = self.0.iter();
        let literals = segments.map(|segment| match segment {
            Segment::Literal(text) => Some(text.as_ref()),
            Segment::Param(_) => None,
        });
        literals.collect()
    }

    /// Returns indices and values of the path params, or `None` if the decoded `segments` do not
    /// match.
    pub(crate) fn match_path(&self, segments: &[String]) -> Option<Vec<(usize, String)>> {
        if segments.len() != self.0.len() {
            return None;
        }
        let mut values = Vec::new();
        for (template, segment) in self.0.iter().zip(segments) {
            match template {
                Segment::Literal(text) if text == segment => {}
                Segment::Param(index) if !segment.is_empty() => {
                    values.push((*index, segment.clone()));
                }
                Segment::Literal(_) | Segment::Param(_) => return None,
            }
        }
        Some(values)
    }
}

/// Returns the decoded segments of a request path, or `None` if one of them is not UTF-8.
pub(crate) fn segments(path: &str) -> Option<Vec<String>> {
    path.split('/').skip(1).map(decode).collect()
}

/// Decodes percent-encoded text. Returns `None` if the result is not UTF-8.
pub(crate) fn decode(encoded: &str) -> Option<String> {
    let text = percent_decode_str(encoded).decode_utf8();
    text.ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matching_decodes_the_values() {
        let template = Template::new([
            Piece::Literal("/a%20a/"),
            Piece::Param(1),
            Piece::Literal("/b/"),
            Piece::Param(0),
            Piece::Literal("/c"),
        ]);
        let matched = |path| template.match_path(&segments(path)?);
        let value = |index, text: &str| (index, text.to_owned());
        assert_eq!(
            matched("/a%20%61/x%2Fy/b/1/c"),
            Some(vec![value(1, "x/y"), value(0, "1")])
        );
        for other in [
            "/a%20a//b/1/c",
            "/a%20a/x/b//c",
            "/a%20a/x/b/1",
            "/a%20a/x/b/1/c/",
            "/A%20a/x/b/1/c",
            "/a%20a/%ff/b/1/c",
            "",
        ] {
            assert_eq!(matched(other), None, "{other}");
        }
        assert!(
            Template::new([Piece::Literal("/")])
                .match_path(&segments("/").unwrap())
                .is_some()
        );
    }

    #[test]
    fn literals_ignore_placeholder_names_and_escapes() {
        let first = Template::new([Piece::Literal("/a%20a/"), Piece::Param(0)]);
        let second = Template::new([Piece::Literal("/%61%20a/"), Piece::Param(3)]);
        assert_eq!(first.literals(), second.literals());
        let literal = Template::new([Piece::Literal("/a%20a/b")]);
        assert_ne!(first.literals(), literal.literals());
    }

    #[test]
    fn literals_take_precedence_over_params() {
        let param = Template::new([Piece::Literal("/a/"), Piece::Param(0)]);
        let literal = Template::new([Piece::Literal("/a/b")]);
        assert!(literal.precedence() < param.precedence());
    }
}
