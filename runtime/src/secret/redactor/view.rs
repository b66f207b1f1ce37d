//! Texts, and what they contain after decoding.

use std::ops::Range;

/// A text, or what it contains in an encoding, with the positions in the original text.
pub(super) struct View {
    bytes: Vec<u8>,
    /// The range of each byte in the original text. Empty if this is the original text.
    spans: Vec<Span>,
    /// The length of the original text.
    length: u32,
}

/// A range of the original text.
// Half as large as a `Range<usize>`: there is one for each byte.
#[derive(Clone, Copy)]
struct Span {
    start: u32,
    end: u32,
}

impl View {
    /// Returns the view of a text as it is, or `None` if it has 4 GiB or more.
    pub(super) fn new(text: &[u8]) -> Option<Self> {
        Some(Self {
            length: u32::try_from(text.len()).ok()?,
            bytes: text.to_vec(),
            spans: Vec::new(),
        })
    }

    /// Returns an empty view of the same text.
    pub(super) fn empty(&self) -> Self {
        Self {
            bytes: Vec::new(),
            spans: Vec::new(),
            length: self.length,
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns `true` if the last byte is at the end of the original text.
    pub(super) fn reaches_end(&self) -> bool {
        let last = self.bytes.len().checked_sub(1);
        last.is_some_and(|last| self.span(last).end == self.length)
    }

    /// Adds a byte that was decoded from a range of another view.
    pub(super) fn push(&mut self, byte: u8, from: &Self, range: Range<usize>) {
        let last = range.end.saturating_sub(1).max(range.start);
        let (start, end) = (from.span(range.start).start, from.span(last).end);
        self.bytes.push(byte);
        self.spans.push(Span { start, end });
    }

    /// Extends the range of the last byte to the byte at `last` of another view.
    pub(super) fn extend_last(&mut self, from: &Self, last: usize) {
        let end = from.span(last).end;
        if let Some(span) = self.spans.last_mut() {
            span.end = span.end.max(end);
        }
    }

    /// Returns the range in the original text.
    pub(super) fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let last = range.end.saturating_sub(1).max(range.start);
        let (start, end) = (self.span(range.start).start, self.span(last).end);
        start as usize..end as usize
    }

    fn span(&self, at: usize) -> Span {
        self.spans.get(at).copied().unwrap_or_else(|| {
            let start = u32::try_from(at).unwrap_or(self.length).min(self.length);
            let end = start.saturating_add(1).min(self.length);
            Span { start, end }
        })
    }
}
