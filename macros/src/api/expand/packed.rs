//! Packed text, as the runtime's `packed.rs` reads it.

/// A text: its length, then itself.
pub(super) fn put(text: &str, packed: &mut String) {
    put_number(text.len() as u64, packed);
    packed.push_str(text);
}

/// A number: one digit of 64, with digits of 32 before it where it is greater.
pub(super) fn put_number(number: u64, packed: &mut String) {
    let digit = |first: u8, value: u64| char::from(first + u8::try_from(value).unwrap_or_default());
    let above = |place: u32| number.checked_shr(6 + 5 * place).unwrap_or_default();
    let mut places = 0;
    while above(places) > 0 {
        places += 1;
    }
    for place in (0..places).rev() {
        packed.push(digit(b'`', above(place) & 31));
    }
    packed.push(digit(b' ', number & 63));
}

#[cfg(test)]
mod tests {
    use super::put_number;

    #[test]
    fn a_number_has_as_many_digits_as_it_needs() {
        for (number, digits) in [
            (0, " "),
            (63, "_"),
            (64, "a "),
            (2048, "a` "),
            (
                u64::MAX,
                "g\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}_",
            ),
        ] {
            let mut packed = String::new();
            put_number(number, &mut packed);
            assert_eq!(packed, digits, "{number}");
        }
    }
}
