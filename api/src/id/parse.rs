//! 24 hexadecimal digits to 12 bytes, and back.

use std::fmt;

/// An error of parsing an id.
///
/// ```
/// let error = "abc".parse::<losant::OrgId>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid `OrgId`: expected 24 hexadecimal digits, found 3 characters"
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ParseIdError {
    id: &'static str,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The text has this many characters.
    Length(usize),
    /// This character is not a digit.
    Character { char: char, position: usize },
}

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "invalid `{}`: expected 24 hexadecimal digits, found ",
            self.id
        )?;
        match self.fault {
            Fault::Length(1) => f.write_str("1 character"),
            Fault::Length(length) => write!(f, "{length} characters"),
            Fault::Character { char, position } => {
                write!(f, "`{}` at position {position}", char.escape_debug())
            }
        }
    }
}

impl fmt::Debug for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("ParseIdError")
            .field("id", &self.id)
            .field("fault", &self.fault)
            .finish()
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
            let position = at + 1;
            return fail(Fault::Character { char, position });
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
