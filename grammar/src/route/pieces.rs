//! The pieces of a path template.

use crate::packed::{Reader, put_number};

/// A piece of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<T = &'static str> {
    /// Text that is sent as it is, slashes included.
    Literal(T),
    /// The value of the param with this index.
    Param(usize),
}

/// Packs how to cut the template `path` into these pieces.
pub(super) fn pack(path: &str, pieces: &[Piece<&str>]) -> String {
    let (mut cuts, mut literal, mut rest) = (String::new(), 0, path);
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
                    put_number(&mut cuts, number as u64);
                }
                literal = 0;
                length
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    put_number(&mut cuts, literal as u64);
    cuts
}

/// Cuts a template into its pieces.
#[derive(Debug, Clone)]
pub struct Pieces<'a> {
    path: &'a str,
    /// What is not cut off yet.
    rest: Reader<'a>,
    cuts: Reader<'a>,
    /// If `true`, the next piece is a placeholder.
    is_between: bool,
}

impl<'a> Pieces<'a> {
    #[inline]
    pub(super) const fn new(path: &'a str, section: &'a str) -> Self {
        Self {
            path,
            rest: Reader::new(path),
            cuts: Reader::new(section),
            is_between: false,
        }
    }

    /// Cuts off the next literal, which may be empty.
    #[expect(clippy::inline_always, reason = "the loop of every call")]
    #[inline(always)]
    pub fn literal(&mut self) -> Option<&'a str> {
        let length = self.cuts.size()?;
        self.rest.cut(length)
    }

    /// Cuts off the placeholder after that literal, and returns the index of its param.
    #[expect(clippy::inline_always, reason = "the loop of every call")]
    #[inline(always)]
    pub fn param(&mut self) -> Option<usize> {
        let index = self.cuts.size()?;
        let name = self.cuts.size()?;
        self.rest.cut(name.wrapping_add("<>".len()))?;
        Some(index)
    }

    /// Returns the name of the placeholder that the param with this index fills.
    pub(super) fn placeholder(mut self, index: usize) -> &'a str {
        while let Some(piece) = self.next() {
            match piece {
                Piece::Param(param) if param == index => {
                    let until = self.path.len() - self.rest.rest().len();
                    let until = self.path.get(..until.saturating_sub(">".len()));
                    return until.and_then(|it| it.rsplit('<').next()).unwrap_or("");
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
        if !self.is_between {
            self.is_between = true;
            let literal = self.literal()?;
            if !literal.is_empty() {
                return Some(Piece::Literal(literal));
            }
        }
        self.is_between = false;
        self.param().map(Piece::Param)
    }
}
