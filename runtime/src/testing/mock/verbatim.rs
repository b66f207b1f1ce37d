//! Text whose `Debug` output has no quotes.

use std::fmt;

/// Maximum number of characters of a value in a message.
const MAX_CHARS: usize = 200;

/// A text that `Debug` writes without quotes.
pub(super) struct Verbatim(pub(super) String);

impl Verbatim {
    /// Returns a body as text, truncated.
    pub(super) fn from_body(body: &[u8]) -> Self {
        Self(truncate(&String::from_utf8_lossy(body)))
    }
}

impl fmt::Debug for Verbatim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Truncates a text that is too long for a message.
pub(super) fn truncate(text: &str) -> String {
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
