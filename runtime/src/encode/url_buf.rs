//! A buffer for building URLs.

use arrayvec::ArrayString;

/// The capacity of the inline buffer in bytes.
const INLINE_CAPACITY: usize = 512;

/// A text buffer that is stored inline up to 512 bytes, and on the heap beyond that.
pub(crate) struct UrlBuf {
    short: ArrayString<INLINE_CAPACITY>,
    /// The whole text, if it is too long for `short`.
    long: String,
}

impl UrlBuf {
    pub(crate) const fn new() -> Self {
        Self {
            short: ArrayString::new_const(),
            long: String::new(),
        }
    }

    /// Appends `text`.
    #[inline]
    pub(crate) fn push(&mut self, text: &str) {
        if self.short.try_push_str(text).is_err() {
            self.push_long(text);
        }
    }

    #[cold]
    fn push_long(&mut self, text: &str) {
        if self.long.is_empty() {
            self.long.reserve(2 * INLINE_CAPACITY + text.len());
            self.long.push_str(&self.short);
            // Fill the inline buffer, so that later pushes fail at once.
            while self.short.try_push(' ').is_ok() {}
        }
        self.long.push_str(text);
    }

    /// Returns the length in bytes.
    pub(crate) fn len(&self) -> usize {
        self.as_str().len()
    }

    /// Returns the text.
    pub(crate) fn as_str(&self) -> &str {
        if self.long.is_empty() {
            &self.short
        } else {
            &self.long
        }
    }
}

impl restrait_grammar::percent::Sink for UrlBuf {
    #[inline]
    fn push(&mut self, text: &str) {
        Self::push(self, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_the_same_inline_and_on_the_heap() {
        let (long, longer) = ("x".repeat(511), "y".repeat(1500));
        for piece in ["", "a", "é", "0123456789", &long, &longer] {
            let mut buf = UrlBuf::new();
            let mut text = String::new();
            for _ in 0..60 {
                buf.push(piece);
                text.push_str(piece);
                assert_eq!(buf.as_str(), text);
                assert_eq!(buf.len(), text.len());
                assert_eq!(buf.long.is_empty(), text.len() <= INLINE_CAPACITY);
            }
        }
    }
}
