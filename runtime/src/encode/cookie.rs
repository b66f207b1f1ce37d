//! Checks of cookie values.

/// Checks that a value is a `cookie-value` of RFC 6265, section 4.1.1, without quotes.
pub(crate) fn check_cookie(value: &str) -> Result<(), &'static str> {
    let is_allowed =
        |byte: u8| matches!(byte, b'!' | b'#'..=b'+' | b'-'..=b':' | b'<'..=b'[' | b']'..=b'~');
    if value.bytes().all(is_allowed) {
        Ok(())
    } else {
        Err(
            "must contain only printable ASCII characters without spaces, quotes, commas, semicolons and backslashes",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_values_that_need_encoding() {
        for byte in 0..=127_u8 {
            let text = char::from(byte).to_string();
            let is_invalid = byte <= b' ' || byte == 127 || b"\",;\\".contains(&byte);
            assert_eq!(check_cookie(&text).is_err(), is_invalid, "{text:?}");
        }
        assert!(check_cookie("é").is_err());
        assert!(check_cookie("").is_ok());
    }
}
