//! Numbers in charts.

/// Returns a number as people read it: with separators of thousands, and with at most four digits if it
/// has a fraction.
pub(crate) fn format(value: f64) -> String {
    const LARGE: f64 = 1e15;
    let size = value.abs();
    if !value.is_finite() || size >= LARGE || (size > 0.0 && size < 1e-4) {
        return short(&format!("{value:.3e}"));
    }
    let decimals = match size {
        _ if value.fract() == 0.0 || size >= 1000.0 => 0,
        _ if size >= 100.0 => 1,
        _ if size >= 10.0 => 2,
        _ if size >= 1.0 => 3,
        _ => 4,
    };
    let text = format!("{value:.decimals$}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut text = grouped(whole);
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// Removes zeros at the end of the fraction: `1.5e18` for `1.500e18`.
fn short(text: &str) -> String {
    match text.split_once('e') {
        Some((number, exponent)) if number.contains('.') => {
            let number = number.trim_end_matches('0').trim_end_matches('.');
            format!("{number}e{exponent}")
        }
        Some(_) | None => text.to_owned(),
    }
}

/// Separates thousands by commas.
fn grouped(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let mut text = sign.to_owned();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Returns a count as a number with a fraction.
#[expect(
    clippy::cast_precision_loss,
    reason = "charts have fewer than 2^52 points"
)]
pub(crate) fn float(count: usize) -> f64 {
    count as f64
}

/// Returns the nearest index. Numbers below zero are zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the conversion saturates"
)]
pub(crate) fn index(value: f64) -> usize {
    value.round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_grouped() {
        for (value, expected) in [
            (0.0, "0"),
            (999.0, "999"),
            (1000.0, "1,000"),
            (-1_234_567.0, "-1,234,567"),
            (4.0, "4"),
            (4.25, "4.25"),
            (4.123_456, "4.123"),
            (12.345_67, "12.35"),
            (0.012_34, "0.0123"),
            (1234.56, "1,235"),
            (1e18, "1e18"),
            (1.5e-7, "1.5e-7"),
        ] {
            assert_eq!(format(value), expected);
        }
    }

    #[test]
    fn indexes_saturate() {
        assert_eq!(index(-3.0), 0);
        assert_eq!(index(f64::NAN), 0);
        assert_eq!(index(2.5), 3);
    }
}
