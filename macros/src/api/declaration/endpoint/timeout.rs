//! `timeout = ".."`.

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, literal};

/// The units, with their length in milliseconds.
const UNITS: [(&str, u64); 4] = [("ms", 1), ("s", 1000), ("min", 60_000), ("h", 3_600_000)];

/// Reads `"5s"`, in milliseconds. Reports any other value, and returns `None`.
pub(super) fn read(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<u64> {
    let text = literal::string(
        entry.value_like("\"5s\"", diagnostics)?,
        "timeout",
        diagnostics,
    )?;
    let millis = millis(&text.value);
    if millis.is_none() {
        let message = format!(
            "invalid timeout `{}`, expected a whole number and a unit (`ms`, `s`, `min` or `h`); write \
             `5s` or another time",
            text.value
        );
        diagnostics.push(&text, message);
    }
    millis
}

/// Parses a time that is not zero.
fn millis(text: &str) -> Option<u64> {
    let unit = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let number: u64 = text.strip_suffix(unit)?.parse().ok()?;
    let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit)?;
    number.checked_mul(*factor).filter(|millis| *millis > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_a_number_with_a_unit() {
        for (text, expected) in [
            ("250ms", Some(250)),
            ("5s", Some(5000)),
            ("2min", Some(120_000)),
            ("1h", Some(3_600_000)),
            ("0s", None),
            ("", None),
            ("s", None),
            ("5", None),
            ("5 s", None),
            ("-5s", None),
            ("1.5s", None),
            ("5m", None),
            ("99999999999999999999s", None),
            ("18446744073709551615h", None),
        ] {
            assert_eq!(millis(text), expected, "{text}");
        }
    }
}
