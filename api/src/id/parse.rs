//! 24 hexadecimal digits to 12 bytes, and back.

use std::fmt;

/// Why a text is no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseIdError {
    id: &'static str,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Length(usize),
    Character(usize),
}

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}: ", self.id)?;
        match self.fault {
            Fault::Length(len) => write!(f, "24 hexadecimal digits are needed, not {len}"),
            Fault::Character(at) => write!(f, "character {at} is no hexadecimal digit"),
        }
    }
}

impl std::error::Error for ParseIdError {}

pub(super) fn hex(text: &str, id: &'static str) -> Result<[u8; 12], ParseIdError> {
    let fail = |fault| Err(ParseIdError { id, fault });
    if text.chars().count() != 24 {
        return fail(Fault::Length(text.chars().count()));
    }
    let mut bytes = [0; 12];
    for (at, char) in text.chars().enumerate() {
        let digit = char.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let (Some(digit), Some(byte)) = (digit, bytes.get_mut(at / 2)) else {
            return fail(Fault::Character(at + 1));
        };
        *byte = *byte << 4 | digit;
    }
    Ok(bytes)
}

pub(super) fn write_hex(bytes: &[u8; 12], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = [0; 24];
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    for (place, nibble) in text.iter_mut().zip(nibbles) {
        *place = if nibble < 10 {
            b'0' + nibble
        } else {
            b'a' + nibble - 10
        };
    }
    f.pad(std::str::from_utf8(&text).unwrap_or_default())
}
