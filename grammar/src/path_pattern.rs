//! Reading the values of a template's placeholders from a path.
//!
//! The client refuses a value that would be read differently, so each path has one reading:
//!
//! * The first occurrence of the literal text after a placeholder ends its value, in a segment as
//!   well as between segments.
//! * A placeholder has at least one character, and a catch-all has at least one segment.
//! * Paths are compared in their [normal form](normalize), so `:` and `%3A` differ. Values are decoded at
//!   the end.

use crate::percent::{decode, decode_utf8, normalize};
use crate::route::Piece;

/// Returns `true` if the first occurrence of `after` in `value` followed by `after` is at the end of
/// the value, so that the value can be told apart from the text after it.
///
/// ```
/// use restrait_grammar::path_pattern::is_ended_by;
///
/// assert!(is_ended_by("main", "..."));
/// assert!(!is_ended_by("a...b", "..."));
/// // The value is read as `a` and not as `a.`.
/// assert!(!is_ended_by("a.", "..."));
/// ```
#[must_use]
pub fn is_ended_by(value: &str, after: &str) -> bool {
    after.is_empty() || format!("{value}{after}").find(after) == Some(value.len())
}

/// Returns `true` if the value of a part of a segment can be told apart from the literal text after it,
/// encoded as well as decoded, because servers differ in what they read.
#[must_use]
pub fn is_part_ended_by(value: &str, after: &str) -> bool {
    let mut encoded = String::new();
    crate::percent::encode(value, &mut encoded);
    is_ended_by(value, &decode(after)) && is_ended_by(&encoded, &normalize(after))
}

/// Like [`is_ended_by`], for the segments of a catch-all and the literal segments after it.
#[must_use]
pub fn is_run_ended_by(value: &[&str], after: &[String]) -> bool {
    if after.is_empty() {
        return true;
    }
    let all: Vec<&str> = value
        .iter()
        .copied()
        .chain(after.iter().map(String::as_str))
        .collect();
    let first = all.windows(after.len()).position(|run| run == after);
    first == Some(value.len())
}

/// Returns the literal segments, in their normal form, at the beginning of the text after a catch-all. The last
/// segment does not count if a placeholder follows.
#[must_use]
pub fn literal_run(text: &str, is_followed: bool) -> Vec<String> {
    let mut segments: Vec<String> = text.split('/').skip(1).map(normalize).collect();
    if is_followed {
        segments.pop();
    }
    segments
}

/// A part of a segment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    /// Text in its normal form.
    Literal(String),
    Param(usize),
}

/// One segment of a template.
#[derive(Debug, Clone)]
struct Segment(Vec<Part>);

/// The specificity of a segment. If two templates match a path, the one with the smaller key applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precedence {
    /// A literal segment.
    Literal,
    /// Literal text and placeholders. More literal text comes first.
    Partial(std::cmp::Reverse<usize>),
    /// A placeholder.
    Param,
    /// A catch-all.
    CatchAll,
}

/// A template that reads paths.
#[derive(Debug, Clone)]
pub struct PathPattern {
    /// The segments before the catch-all, or all of them.
    before: Vec<Segment>,
    catch_all: Option<usize>,
    after: Vec<Segment>,
    /// The literal segments directly after the catch-all.
    run: Vec<String>,
    /// If `true`, the value of a catch-all at the end may end with a slash.
    trailing_slash: bool,
}

impl PathPattern {
    /// Creates a pattern from the pieces of a template.
    ///
    /// ```
    /// use restrait_grammar::path_pattern::PathPattern;
    /// use restrait_grammar::route::Piece;
    ///
    /// let pieces = [Piece::Literal("/v2/"), Piece::CatchAll(0), Piece::Literal("/tags")];
    /// let pattern = PathPattern::new(pieces, false);
    /// let segments = ["v2", "library", "alpine", "tags"].map(str::to_owned);
    /// let values = pattern.read(&segments).unwrap();
    /// assert_eq!(values, [(0, "library/alpine".to_owned())]);
    /// ```
    #[must_use]
    pub fn new<'a>(pieces: impl IntoIterator<Item = Piece<&'a str>>, trailing_slash: bool) -> Self {
        let pieces: Vec<_> = pieces.into_iter().collect();
        let mut pattern = Self {
            before: Vec::new(),
            catch_all: None,
            after: Vec::new(),
            run: Vec::new(),
            trailing_slash,
        };
        for (at, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Literal(text) => pattern.literal(text),
                Piece::Param(index) => pattern.push(Part::Param(*index)),
                Piece::CatchAll(index) => {
                    // Replaces the empty segment after the last slash of the literal.
                    pattern.before.pop();
                    pattern.catch_all = Some(*index);
                    if let Some(Piece::Literal(text)) = pieces.get(at + 1) {
                        pattern.run = literal_run(text, at + 2 < pieces.len());
                    }
                }
            }
        }
        pattern
    }

    /// Adds literal text, which continues the last segment up to its first slash.
    fn literal(&mut self, text: &str) {
        let mut segments = text.split('/');
        if let Some(first) = segments.next().filter(|first| !first.is_empty()) {
            self.push(Part::Literal(normalize(first)));
        }
        for segment in segments {
            let parts = if segment.is_empty() {
                Vec::new()
            } else {
                vec![Part::Literal(normalize(segment))]
            };
            self.segments().push(Segment(parts));
        }
    }

    fn push(&mut self, part: Part) {
        if let Some(last) = self.segments().last_mut() {
            last.0.push(part);
        }
    }

    const fn segments(&mut self) -> &mut Vec<Segment> {
        if self.catch_all.is_some() {
            &mut self.after
        } else {
            &mut self.before
        }
    }

    /// Returns the indices and the decoded values of the params, or `None` if the `segments`, in their
    /// normal form, do not match.
    #[must_use]
    pub fn read(&self, segments: &[String]) -> Option<Vec<(usize, String)>> {
        let mut values = Vec::new();
        let (before, rest) = segments.split_at_checked(self.before.len())?;
        let middle = rest.len().checked_sub(self.after.len())?;
        let (middle, after) = rest.split_at_checked(middle)?;
        for (pattern, segment) in self.before.iter().zip(before) {
            pattern.read(segment, &mut values)?;
        }
        match self.catch_all {
            Some(index) => values.push((index, self.read_catch_all(middle)?)),
            None if !middle.is_empty() => return None,
            None => {}
        }
        for (pattern, segment) in self.after.iter().zip(after) {
            pattern.read(segment, &mut values)?;
        }
        Some(values)
    }

    fn read_catch_all(&self, segments: &[String]) -> Option<String> {
        let (last, others) = segments.split_last()?;
        let is_trailing_slash =
            last.is_empty() && self.after.is_empty() && self.trailing_slash && !others.is_empty();
        // A slash in a segment could not be told apart from one between segments.
        let is_segment = |segment: &String| !segment.is_empty() && !segment.contains("%2F");
        let is_valid = others.iter().all(is_segment) && (is_trailing_slash || is_segment(last));
        let texts: Vec<&str> = segments.iter().map(String::as_str).collect();
        let is_valid = is_valid && is_run_ended_by(&texts, &self.run);
        decode_utf8(&texts.join("/")).filter(|_| is_valid)
    }

    /// Returns the number of segments. `None` if there is a catch-all.
    #[must_use]
    pub const fn segment_count(&self) -> Option<usize> {
        if self.catch_all.is_some() {
            None
        } else {
            Some(self.before.len())
        }
    }

    /// Returns a sort key. If two patterns match a path, the one with the smaller key applies.
    #[must_use]
    pub fn precedence(&self) -> Vec<Precedence> {
        let before = self.before.iter().map(Segment::precedence);
        let catch_all = self.catch_all.map(|_| Precedence::CatchAll);
        let after = self.after.iter().map(Segment::precedence);
        // The last key is greater than those of segments after the catch-all, which are specific.
        let end = catch_all.clone();
        before.chain(catch_all).chain(after).chain(end).collect()
    }

    /// Returns the template without the names of its placeholders. Templates that match the same
    /// paths return the same text.
    #[must_use]
    pub fn shape(&self) -> String {
        let mut shape = String::new();
        let mut add = |segments: &[Segment]| {
            for segment in segments {
                shape.push('/');
                segment.0.iter().for_each(|part| match part {
                    Part::Literal(text) => shape.push_str(text),
                    Part::Param(_) => shape.push_str("<>"),
                });
            }
        };
        add(&self.before);
        if self.catch_all.is_some() {
            add(&[Segment(Vec::new())]);
            add(&self.after);
            shape.push_str(if self.trailing_slash { "..s" } else { ".." });
        }
        shape
    }
}

impl Segment {
    /// Adds the values in a segment. Returns `None` if it does not match.
    fn read(&self, segment: &str, values: &mut Vec<(usize, String)>) -> Option<()> {
        let mut rest = segment;
        let mut parts = self.0.iter().peekable();
        while let Some(part) = parts.next() {
            match part {
                Part::Literal(text) => rest = rest.strip_prefix(text.as_str())?,
                Part::Param(index) => {
                    let end = match parts.peek() {
                        Some(Part::Literal(after)) => rest.find(after.as_str())?,
                        Some(Part::Param(_)) | None => rest.len(),
                    };
                    let (value, after) = rest.split_at_checked(end)?;
                    if value.is_empty() {
                        return None;
                    }
                    values.push((*index, decode_utf8(value)?));
                    rest = after;
                }
            }
        }
        rest.is_empty().then_some(())
    }

    fn precedence(&self) -> Precedence {
        let literals = self.0.iter().filter_map(|part| match part {
            Part::Literal(text) => Some(text.len()),
            Part::Param(_) => None,
        });
        let length = literals.sum();
        match self.0.as_slice() {
            [] | [Part::Literal(_)] => Precedence::Literal,
            [Part::Param(_)] => Precedence::Param,
            [..] => Precedence::Partial(std::cmp::Reverse(length)),
        }
    }
}

#[cfg(test)]
mod tests;
