//! Short text without an allocation.

use std::fmt::{self, Write};

/// Text of at most 30 bytes that is stored inline.
#[derive(Clone, Copy, Default)]
pub(crate) struct InlineText {
    len: u8,
    bytes: [u8; 30],
}

impl InlineText {
    /// Returns the text.
    pub(crate) fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.len)).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

impl Write for InlineText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let start = usize::from(self.len);
        let end = start + text.len();
        let target = self.bytes.get_mut(start..end).ok_or(fmt::Error)?;
        target.copy_from_slice(text.as_bytes());
        self.len = u8::try_from(end).map_err(|_| fmt::Error)?;
        Ok(())
    }
}
