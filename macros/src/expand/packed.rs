//! Packed text, as the runtime's `packed.rs` reads it.

/// A text: its length, then itself.
pub(super) fn put(text: &str, packed: &mut String) {
    packed.push_str(&number(text.len() as u64));
    packed.push_str(text);
}

/// A number: one digit of 64, with digits of 32 before it where it is greater.
pub(super) fn number(number: u64) -> String {
    let digit = |first: u8, value: u64| char::from(first + u8::try_from(value).unwrap_or_default());
    let mut digits = vec![digit(b' ', number & 63)];
    let mut rest = number >> 6;
    while rest > 0 {
        digits.push(digit(b'`', rest & 31));
        rest >>= 5;
    }
    digits.iter().rev().collect()
}
