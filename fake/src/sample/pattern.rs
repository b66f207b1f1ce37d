//! Samples of regular expressions.

use std::cell::Cell;

use regex_syntax::hir::{Class, ClassUnicodeRange, Hir, HirKind, Repetition};

/// Maximum length of a sample in bytes.
const MAX_LENGTH: usize = 1 << 16;

/// Characters that are preferred, because they are easy to read.
const PREFERRED: &str = "a1bcdefghijklmnopqrstuvwxyz023456789AZ_- ";

/// Returns a text that the pattern describes, with this number of repetitions more than necessary. Texts
/// for different `nth` differ if they can.
///
/// Assertions such as `^` and `\b` are skipped, so the caller checks the text. `None` if the syntax is not
/// supported, such as the lookaheads of ECMA 262.
pub(super) fn sample(pattern: &str, repetitions: u32, nth: usize) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let writer = Writer {
        repetitions,
        variation: Cell::new(nth),
    };
    let mut text = String::new();
    writer.write(&hir, &mut text)?;
    Some(text)
}

struct Writer {
    repetitions: u32,
    /// The first class of characters that has several consumes it.
    variation: Cell<usize>,
}

impl Writer {
    fn write(&self, hir: &Hir, text: &mut String) -> Option<()> {
        if text.len() > MAX_LENGTH {
            return None;
        }
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Some(()),
            HirKind::Literal(literal) => {
                text.push_str(std::str::from_utf8(&literal.0).ok()?);
                Some(())
            }
            HirKind::Class(class) => {
                text.push(self.char_of(class)?);
                Some(())
            }
            HirKind::Repetition(Repetition { min, max, sub, .. }) => {
                let count = min.saturating_add(self.repetitions);
                for _ in 0..count.min(max.unwrap_or(count)) {
                    self.write(sub, text)?;
                }
                Some(())
            }
            HirKind::Capture(capture) => self.write(&capture.sub, text),
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part, text)),
            HirKind::Alternation(parts) => self.write(parts.first()?, text),
        }
    }

    /// Returns a char of the class, preferably a readable one.
    fn char_of(&self, class: &Class) -> Option<char> {
        let class = match class {
            Class::Unicode(class) => class.clone(),
            Class::Bytes(class) => class.to_unicode_class()?,
        };
        let ranges = class.ranges();
        let is_in = |char: &char| {
            let mut ranges = ranges.iter();
            ranges.any(|range| (range.start()..=range.end()).contains(char))
        };
        let preferred: Vec<char> = PREFERRED.chars().filter(is_in).collect();
        let variation = self.variation.take();
        match preferred.len() {
            0 => ranges.first().map(ClassUnicodeRange::start),
            count => {
                self.variation.set(variation / count);
                preferred.get(variation % count).copied()
            }
        }
    }
}
