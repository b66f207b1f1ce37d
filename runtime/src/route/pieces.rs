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

    #[expect(
        clippy::inline_always,
        reason = "the writer's loop, where a call would cost more than the rest"
    )]
    #[inline(always)]
    fn next(&mut self) -> Option<Piece> {
        if !self.is_between {
            self.is_between = true;
            let length = self.number()?;
            if length > 0 {
                return self.cut(length).map(Piece::Literal);
            }
        }
        self.is_between = false;
        let index = u8::try_from(self.number()?).ok()?;
        let name = self.number()?;
        self.cut(name.saturating_add("<>".len()))?;
        Some(Piece::Param(index))
    }
}
