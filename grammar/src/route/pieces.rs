//! The pieces of a path template.

use crate::packed::{Reader, put_number};

/// A piece of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<T = &'static str> {
    /// Literal text, including slashes.
    Literal(T),
    /// The value of the param with this index.
    Param(usize),
}

/// Packs the lengths of the pieces of the template `path`.
pub(super) fn pack(path: &str, pieces: &[Piece<&str>]) -> String {
    let (mut lengths, mut literal, mut rest) = (String::new(), 0, path);
    for piece in pieces {
        let length = match piece {
            Piece::Literal(text) => {
                literal += text.len();
                text.len()
            }
            Piece::Param(index) => {
                let length = rest.find('>').map_or(0, |end| end + 1);
                let name = length.saturating_sub("<>".len());
                for number in [literal, *index, name] {
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

/// Returns `true` if a placeholder is a catch-all, or only a part of its segment.
pub(super) fn is_special(path: &str, pieces: &[Piece<&str>]) -> bool {
    path.contains("..>")
        || pieces.windows(2).any(|two| match two {
            [Piece::Literal(before), Piece::Param(_)] => !before.ends_with('/'),
            [Piece::Param(_), Piece::Literal(after)] => !after.starts_with('/'),
            [Piece::Param(_), Piece::Param(_)] => true,
            _ => false,
        })
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

    /// Reads the placeholder after that literal, and returns the index of its param.
    #[expect(clippy::inline_always, reason = "hot loop of every call")]
    #[inline(always)]
    pub fn param(&mut self) -> Option<usize> {
        let index = self.lengths.size()?;
        let name = self.lengths.size()?;
        self.rest.take(name.wrapping_add("<>".len()))?;
        Some(index)
    }

    /// Returns `true` if the param with this index fills several segments: `<key..>`.
    #[must_use]
    pub fn is_catch_all(self, index: usize) -> bool {
        self.inside(index).ends_with("..")
    }

    /// Returns the name of the placeholder that the param with this index fills.
    pub(super) fn placeholder(self, index: usize) -> &'a str {
        self.inside(index).trim_end_matches("..")
    }

    /// Returns the text between the brackets of the placeholder that the param with this index fills.
    fn inside(mut self, index: usize) -> &'a str {
        while let Some(piece) = self.next() {
            match piece {
                Piece::Param(param) if param == index => {
                    let end = self.path.len() - self.rest.rest().len();
                    let before = self.path.get(..end.saturating_sub(">".len()));
                    return before.and_then(|it| it.rsplit('<').next()).unwrap_or("");
                }
                Piece::Param(_) | Piece::Literal(_) => {}
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
        self.param().map(Piece::Param)
    }
}
