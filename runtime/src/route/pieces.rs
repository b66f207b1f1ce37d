//! The pieces of a path template.

use std::str::Bytes;

use super::Piece;
use super::format;

/// Cuts a template where its packed text says.
#[derive(Clone)]
pub(crate) struct Pieces {
    path: &'static str,
    /// What has not been cut off yet.
    rest: &'static str,
    cuts: Bytes<'static>,
    /// Whether the next one is a placeholder.
    is_between: bool,
}

impl Pieces {
    #[inline]
    pub(super) fn of(path: &'static str, section: &'static str) -> Self {
        Self {
            path,
            rest: path,
            cuts: section.bytes(),
            is_between: false,
        }
    }

    /// The literal that comes next, which may be empty.
    #[inline]
    pub(crate) fn literal(&mut self) -> Option<&'static str> {
        let length = self.number()?;
        self.cut(length)
    }

    /// The param of the placeholder behind that literal.
    #[inline]
    pub(crate) fn param(&mut self) -> Option<u8> {
        let index = u8::try_from(self.number()?).ok()?;
        let name = self.number()?;
        self.cut(name.wrapping_add("<>".len()))?;
        Some(index)
    }

    #[inline]
    fn number(&mut self) -> Option<usize> {
        usize::try_from(format::number(|| self.cuts.next())?).ok()
    }

    #[inline]
    fn cut(&mut self, length: usize) -> Option<&'static str> {
        let (piece, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(piece)
    }

    /// The name of the placeholder that the param of this index fills.
    pub(super) fn placeholder(mut self, index: usize) -> &'static str {
        while let Some(piece) = self.next() {
            if matches!(piece, Piece::Param(param) if usize::from(param) == index) {
                let until = self.path.len().saturating_sub(self.rest.len() + ">".len());
                let until = self.path.get(..until);
                return until.and_then(|it| it.rsplit('<').next()).unwrap_or("");
            }
        }
        ""
    }
}

impl Iterator for Pieces {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
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
