//! A URL under construction.

use arrayvec::ArrayString;

/// How long a URL may be and still need no allocation.
const SHORT: usize = 512;

/// Text that is appended to: in place as long as it is short, on the heap beyond.
pub(crate) struct UrlBuf {
    short: ArrayString<SHORT>,
    /// All of the text, once it was too long for `short`.
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
            self.long.reserve(2 * SHORT + text.len());
            self.long.push_str(&self.short);
            // Nothing more is pushed there: one look tells.
            while self.short.try_push(' ').is_ok() {}
        }
        self.long.push_str(text);
    }

    /// How much there is.
    pub(crate) fn len(&self) -> usize {
        self.as_str().len()
    }

    /// What there is.
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
    fn text_is_the_same_wherever_it_is_kept() {
        let (long, longer) = ("x".repeat(511), "y".repeat(1500));
        for piece in ["", "a", "é", "0123456789", &long, &longer] {
            let mut buf = UrlBuf::new();
            let mut text = String::new();
            for _ in 0..60 {
                buf.push(piece);
                text.push_str(piece);
                assert_eq!(buf.as_str(), text);
                assert_eq!(buf.len(), text.len());
                assert_eq!(buf.long.is_empty(), text.len() <= SHORT);
            }
        }
    }
}
