//! From the path of a request to the endpoints whose template it fits.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use restrait::info::Piece;

/// A path template, cut at its slashes.
#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

/// What stands between two slashes of a template. A placeholder fills a whole segment.
#[derive(Debug)]
enum Segment {
    Literal(Cow<'static, str>),
    /// The value of the param of this index.
    Param(usize),
}

impl Template {
    /// The template that these pieces make.
    pub(crate) fn of(pieces: impl IntoIterator<Item = Piece>) -> Self {
        let mut segments = Vec::new();
        for piece in pieces {
            match piece {
                // A literal begins with the slash that ends the segment before it.
                Piece::Literal(text) => segments.extend(text.split('/').skip(1).map(|text| {
                    // What is escaped in the template is compared as what it stands for.
                    Segment::Literal(percent_decode_str(text).decode_utf8_lossy())
                })),
                Piece::Param(index) => {
                    // The empty segment after the literal's last slash.
                    segments.pop();
                    segments.push(Segment::Param(index));
                }
            }
        }
        Self(segments)
    }

    /// Which of the segments are open: of two templates that fit a path, the lesser is meant.
    pub(crate) fn openness(&self) -> Vec<bool> {
        let is_open = |segment: &Segment| matches!(segment, Segment::Param(_));
        self.0.iter().map(is_open).collect()
    }

    /// Returns the text of each segment that is a literal. Templates that fit the same paths have
    /// the same ones.
    pub(crate) fn literals(&self) -> Vec<Option<&str>> {
        let segments = self.0.iter();
        let literals = segments.map(|segment| match segment {
            Segment::Literal(text) => Some(text.as_ref()),
            Segment::Param(_) => None,
        });
        literals.collect()
    }

    /// The values of the params with their indices, when the decoded `segments` fit.
    pub(crate) fn values(&self, segments: &[String]) -> Option<Vec<(usize, String)>> {
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
                _ => return None,
            }
        }
        Some(values)
    }
}

/// The segments of a request's path, decoded; `None` where one is not UTF-8.
pub(crate) fn segments(path: &str) -> Option<Vec<String>> {
    path.split('/').skip(1).map(decode).collect()
}

/// The text that `encoded` stands for, when it is UTF-8.
pub(crate) fn decode(encoded: &str) -> Option<String> {
    let text = percent_decode_str(encoded).decode_utf8();
    text.ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_cut_out_and_decoded() {
        let template = Template::of([
            Piece::Literal("/a%20a/"),
            Piece::Param(1),
            Piece::Literal("/b/"),
            Piece::Param(0),
            Piece::Literal("/c"),
        ]);
        let fit = |path| template.values(&segments(path)?);
        let value = |index, text: &str| (index, text.to_owned());
        assert_eq!(
            fit("/a%20%61/x%2Fy/b/1/c"),
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
            assert_eq!(fit(other), None, "{other}");
        }
        assert!(
            Template::of([Piece::Literal("/")])
                .values(&segments("/").unwrap())
                .is_some()
        );
    }

    #[test]
    fn names_and_escapes_make_no_difference() {
        let one = Template::of([Piece::Literal("/a%20a/"), Piece::Param(0)]);
        let other = Template::of([Piece::Literal("/%61%20a/"), Piece::Param(3)]);
        assert_eq!(one.literals(), other.literals());
        let literal = Template::of([Piece::Literal("/a%20a/b")]);
        assert_ne!(one.literals(), literal.literals());
    }

    #[test]
    fn literals_go_before_params() {
        let open = Template::of([Piece::Literal("/a/"), Piece::Param(0)]);
        let literal = Template::of([Piece::Literal("/a/b")]);
        assert!(literal.openness() < open.openness());
    }
}
