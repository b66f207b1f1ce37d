//! The pieces of a path template.

use super::Piece;
use crate::packed::Reader;

/// Cuts a template where its packed text says.
#[derive(Clone)]
pub(crate) struct Pieces {
    path: &'static str,
    /// What has not been cut off yet.
    rest: Reader,
    cuts: Reader,
    /// Whether the next one is a placeholder.
    is_between: bool,
}

impl Pieces {
    #[inline]
    pub(super) const fn of(path: &'static str, section: &'static str) -> Self {
        Self {
            path,
            rest: Reader::of(path),
            cuts: Reader::of(section),
            is_between: false,
        }
    }

    /// The literal that comes next, which may be empty.
    #[expect(clippy::inline_always, reason = "the writer's loop")]
    #[inline(always)]
    pub(crate) fn literal(&mut self) -> Option<&'static str> {
        let length = self.cuts.size()?;
        self.rest.cut(length)
    }

    /// The param of the placeholder behind that literal.
    #[expect(clippy::inline_always, reason = "the writer's loop")]
    #[inline(always)]
    pub(crate) fn param(&mut self) -> Option<u8> {
        let index = u8::try_from(self.cuts.number()?).ok()?;
        let name = self.cuts.size()?;
        self.rest.cut(name.wrapping_add("<>".len()))?;
        Some(index)
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
