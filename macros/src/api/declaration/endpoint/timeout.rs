//! `timeout = ".."` and `read_timeout = ".."`.

use crate::diagnostics::Diagnostics;
use crate::syntax::{Entry, literal};

/// The units, with their length in milliseconds.
const UNITS: [(&str, u64); 4] = [("ms", 1), ("s", 1000), ("min", 60_000), ("h", 3_600_000)];

/// Reads `"5s"`, the value of `key`, in milliseconds. Reports any other value, and returns `None`.
pub(super) fn read(key: &str, entry: &Entry, diagnostics: &mut Diagnostics) -> Option<u64> {
    let text = literal::string(entry.value_like("\"5s\"", diagnostics)?, key, diagnostics)?;
    let millis = millis(&text.value);
    if millis.is_none() {
        let message = format!(
            "invalid {} `{}`, expected a whole number and `ms`, `s`, `min` or `h`; write `{}`",
            key.replace('_', " "),
            text.value.escape_debug(),
            suggestion(&text.value)
        );
        diagnostics.push(&text, message);
    }
    millis
}

/// Returns the valid time that is most similar to an invalid one.
fn suggestion(text: &str) -> String {
    let text = text
        .trim()
        .trim_start_matches(['-', '+'])
        .to_ascii_lowercase();
    let is_number = |char: char| char.is_ascii_digit() || char == '.';
    let number = text.trim_end_matches(|char| !is_number(char));
    let unit = match text.strip_prefix(number).unwrap_or_default().trim() {
        "m" | "mins" | "minute" | "minutes" => "min",
        "hr" | "hrs" | "hour" | "hours" => "h",
        "msec" | "millis" | "millisecond" | "milliseconds" => "ms",
        unit => UNITS
            .iter()
            .find(|(name, _)| *name == unit)
            .map_or("s", |(name, _)| name),
    };
    let time = format!("{number}{unit}");
    if millis(&time).is_some() {
        return time;
    }
    // `1.5s` is 1500 ms.
    let factor = UNITS
        .iter()
        .find(|(name, _)| *name == unit)
        .map_or(1, |(_, factor)| *factor);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let tenths = fraction
        .get(..1)
        .and_then(|digit| digit.parse::<u64>().ok());
    let whole = whole
        .parse::<u64>()
        .ok()
        .and_then(|whole| whole.checked_mul(factor));
    match (whole, tenths) {
        (Some(whole), Some(tenths)) if factor > 1 => {
            let time = format!("{}ms", whole.saturating_add(tenths * factor / 10));
            if fraction.len() == 1 && millis(&time).is_some() {
                return time;
            }
            "5s".into()
        }
        _ => "5s".into(),
    }
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
    fn suggests_a_valid_time() {
        for (text, expected) in [
            ("5", "5s"),
            ("5 seconds", "5s"),
            ("5sec", "5s"),
            ("5m", "5min"),
            ("-5s", "5s"),
            ("1.5s", "1500ms"),
            ("0.5h", "1800000ms"),
            ("0s", "5s"),
            ("", "5s"),
            ("soon", "5s"),
            ("99999999999999999999.9s", "5s"),
        ] {
            assert_eq!(suggestion(text), expected, "{text}");
            assert!(millis(&suggestion(text)).is_some());
        }
    }

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
