//! Searches bytes in text, eight at a time.

/// Returns the rest of the text from the first occurrence of one of `bytes`, which must be ASCII.
#[inline]
pub(crate) fn from_first(text: &[u8], bytes: [u8; 2]) -> Option<&[u8]> {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let mut rest = text;
    while let Some((eight, after)) = rest.split_first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // The highest bit of each matching byte, and possibly of some bytes after the first match.
        let [one, other] = bytes.map(|byte| (eight ^ (ONES * u64::from(byte))).wrapping_sub(ONES));
        let found = (one | other) & !eight & (ONES << 7);
        if found != 0 {
            return rest.get((found.trailing_zeros() / 8) as usize..);
        }
        rest = after;
    }
    from_first_bytewise(rest, bytes)
}

/// Like [`from_first`], one byte at a time.
#[cold]
fn from_first_bytewise(text: &[u8], bytes: [u8; 2]) -> Option<&[u8]> {
    text.get(text.iter().position(|byte| bytes.contains(byte))?..)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_the_first_match(text: Vec<u8>, few in "[a-d\"]{0,40}", at in 0..40_usize) {
            for (text, bytes) in [
                (&text[..], *b"a\""),
                (few.as_bytes(), *b"a\""),
                (few.as_bytes(), *b"b!"),
                (few.as_bytes().get(at..).unwrap_or_default(), *b"dd"),
                (&text[..], [0, 0x7f]),
            ] {
                prop_assert_eq!(from_first(text, bytes), from_first_bytewise(text, bytes));
            }
        }
    }
}
