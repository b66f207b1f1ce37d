//! The pieces of a path template.

use super::Piece;
use super::format::Reader;

/// Cuts a template where its packed text says.
#[derive(Clone)]
pub(crate) struct Pieces {
    path: &'static str,
    /// How much of it has been cut off.
    at: usize,
    cuts: Reader,
    /// Whether the next one is a placeholder.
    is_between: bool,
}

impl Pieces {
    #[inline]
    pub(super) const fn of(path: &'static str, section: &'static str) -> Self {
        Self {
            path,
            at: 0,
            cuts: Reader::of(section),
            is_between: false,
        }
    }

    /// The name of the placeholder that the param of this index fills.
    pub(super) fn placeholder(mut self, index: usize) -> &'static str {
        while let Some(piece) = self.next() {
            if matches!(piece, Piece::Param(param) if usize::from(param) == index) {
                let until = self.path.get(..self.at.saturating_sub(1));
                return until.and_then(|it| it.rsplit('<').next()).unwrap_or("");
            }
        }
        ""
    }
}

impl Iterator for Pieces {
    type Item = Piece;

    #[inline]
    fn next(&mut self) -> Option<Piece> {
        if !self.is_between {
            self.is_between = true;
            let (from, length) = (self.at, self.cuts.size()?);
            self.at = from.wrapping_add(length);
            if length > 0 {
                return self.path.get(from..self.at).map(Piece::Literal);
            }
        }
        self.is_between = false;
        let index = u8::try_from(self.cuts.number()?).ok()?;
        let name = self.cuts.size()?;
        self.at = self.at.wrapping_add(name).wrapping_add("<>".len());
        Some(Piece::Param(index))
    }
}
