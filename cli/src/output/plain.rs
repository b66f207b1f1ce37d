//! The output of text and bytes.

use std::io::Write as _;

use crate::Failure;

use super::Output;
use crate::escape;

impl Output {
    pub(super) fn write_text(&mut self, text: &str) -> Result<(), Failure> {
        if self.terminal.is_tty {
            self.writer.write_all(escape::lines(text).as_bytes())?;
        } else {
            self.writer.write_all(text.as_bytes())?;
        }
        Ok(())
    }

    pub(super) fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if !self.terminal.is_tty {
            self.writer.write_all(bytes)?;
            return Ok(());
        }
        let mut all = std::mem::take(&mut self.rest);
        all.extend_from_slice(bytes);
        let text = match std::str::from_utf8(&all) {
            Ok(text) => text,
            // A character whose other bytes have not arrived.
            Err(error) if error.error_len().is_none() => {
                let (text, rest) = all.split_at(error.valid_up_to());
                self.rest = rest.to_vec();
                std::str::from_utf8(text).unwrap_or_default()
            }
            Err(_) => return Err(binary()),
        };
        if text.contains('\0') {
            return Err(binary());
        }
        self.write_text(text)
    }
}

/// Returns the failure for bytes that a terminal cannot show.
fn binary() -> Failure {
    Failure::Io(
        "the response is not text, so it is not written to a terminal; redirect it: `> FILE`"
            .to_owned(),
    )
}
