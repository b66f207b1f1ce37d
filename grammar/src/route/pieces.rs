//! The pieces of a path template.

use crate::packed::{Reader, put_number};

/// A piece of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<T = &'static str> {
    /// Literal text, including slashes.
    Literal(T),
    /// The value of the param with this index.
    Param(usize),
    /// The value of the param with this index, which is one or more segments.
    CatchAll(usize),
}

/// Is added to the index of a param whose value is a part of a segment. No call has a value with such
/// an index, so calls notice these params without a check for other params.
const PARTIAL: usize = 1 << 20;
/// Is added to the index of a param whose value is more than one segment.
const CATCH_ALL: usize = 1 << 21;

/// Packs the lengths of the pieces of the template `path`.
pub(super) fn pack(path: &str, pieces: &[Piece<&str>]) -> String {
    let (mut lengths, mut literal, mut rest) = (String::new(), 0, path);
    for piece in pieces {
        let length = match piece {
            Piece::Literal(text) => {
                literal += text.len();
                text.len()
            }
            Piece::Param(index) | Piece::CatchAll(index) => {
                let length = rest.find('>').map_or(0, |end| end + 1);
                let name = length.saturating_sub("<>".len());
                let flag = flag(path, path.len() - rest.len(), length);
                for number in [literal, *index + flag, name] {
                    put_number(&mut lengths, number as u64);
                }
                literal = 0;
                length
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    put_number(&mut lengths, literal as u64);
    lengths
}

/// Returns the number to add to the index of the placeholder at byte `at`.
fn flag(path: &str, at: usize, length: usize) -> usize {
    let before = path.get(..at).unwrap_or_default();
    let rest = path.get(at..).unwrap_or_default();
    let (placeholder, after) = rest.split_at_checked(length).unwrap_or_default();
    if placeholder.ends_with("..>") {
        CATCH_ALL
    } else if before.ends_with('/') && (after.is_empty() || after.starts_with('/')) {
        0
    } else {
        PARTIAL
    }
}

/// An iterator over the pieces of a template.
#[derive(Debug, Clone)]
pub struct Pieces<'a> {
    path: &'a str,
    /// The template after the pieces that have been read.
    rest: Reader<'a>,
    /// The packed lengths.
    lengths: Reader<'a>,
    /// If `true`, the next piece is a placeholder.
    is_at_placeholder: bool,
}

impl<'a> Pieces<'a> {
    #[inline]
    pub(super) const fn new(path: &'a str, section: &'a str) -> Self {
        Self {
            path,
            rest: Reader::new(path),
            lengths: Reader::new(section),
            is_at_placeholder: false,
        }
    }

    /// Reads the next literal, which may be empty.
    #[expect(clippy::inline_always, reason = "hot loop of every call")]
    #[inline(always)]
    pub fn literal(&mut self) -> Option<&'a str> {
        let length = self.lengths.size()?;
        self.rest.take(length)
    }

    /// Reads the placeholder after that literal, and returns the index of its param. The index is out
    /// of bounds if the value is not a whole segment; then [`Iterator::next`] returns the piece.
    #[expect(clippy::inline_always, reason = "hot loop of every call")]
    #[inline(always)]
    pub fn param(&mut self) -> Option<usize> {
        let index = self.lengths.size()?;
        let name = self.lengths.size()?;
        self.rest.take(name.wrapping_add("<>".len()))?;
        Some(index)
    }

    /// Returns the number of pieces that have not been read.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.clone().count()
    }

    /// Returns the name of the placeholder that the param with this index fills.
    pub(super) fn placeholder(mut self, index: usize) -> &'a str {
        while let Some(piece) = self.next() {
            match piece {
                Piece::Param(param) | Piece::CatchAll(param) if param == index => {
                    let end = self.path.len() - self.rest.rest().len();
                    let before = self.path.get(..end.saturating_sub(">".len()));
                    let name = before.and_then(|it| it.rsplit('<').next()).unwrap_or("");
                    return name.strip_suffix("..").unwrap_or(name);
                }
                Piece::Param(_) | Piece::CatchAll(_) | Piece::Literal(_) => {}
            }
        }
        ""
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<&'a str>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.is_at_placeholder {
            self.is_at_placeholder = true;
            let literal = self.literal()?;
            if !literal.is_empty() {
                return Some(Piece::Literal(literal));
            }
        }
        self.is_at_placeholder = false;
        let index = self.param()?;
        Some(if index >= CATCH_ALL {
            Piece::CatchAll(index - CATCH_ALL)
        } else {
            Piece::Param(index % PARTIAL)
        })
    }
}
