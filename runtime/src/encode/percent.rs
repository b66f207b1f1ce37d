//! Percent-encoding: every byte but the unreserved ones of RFC 3986, section 2.3.

/// Whether a byte stands for itself.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        #[expect(
            clippy::indexing_slicing,
            reason = "the loop ends where the table does"
        )]
        #[expect(clippy::cast_possible_truncation, reason = "the table has 256 entries")]
        {
            let char = byte as u8;
            table[byte] = char.is_ascii_alphanumeric() || matches!(char, b'-' | b'.' | b'_' | b'~');
        }
        byte += 1;
    }
    table
};

/// Appends `text` to `url`, encoded.
pub(crate) fn encode(text: &str, url: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !unreserved(byte)) {
        let (plain, from) = rest.split_at(at);
        url.push_str(plain);
        let reserved = from.find(|char| u8::try_from(char).is_ok_and(unreserved));
        let (reserved, after) = from.split_at(reserved.unwrap_or(from.len()));
        for byte in reserved.bytes() {
            url.push('%');
            url.push(hex(byte >> 4));
            url.push(hex(byte & 15));
        }
        rest = after;
    }
    url.push_str(rest);
}

fn unreserved(byte: u8) -> bool {
    UNRESERVED.get(usize::from(byte)).is_some_and(|yes| *yes)
}

fn hex(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16)
        .unwrap_or_default()
        .to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str) -> String {
        let mut url = String::new();
        encode(text, &mut url);
        url
    }

    #[test]
    fn only_unreserved_bytes_stand_for_themselves() {
        for byte in 0..=127_u8 {
            let text = char::from(byte).to_string();
            let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            let expected = if plain {
                text.clone()
            } else {
                format!("%{byte:02X}")
            };
            assert_eq!(encoded(&text), expected);
        }
        assert_eq!(encoded("aé/ü%b"), "a%C3%A9%2F%C3%BC%25b");
        assert_eq!(encoded(""), "");
    }
}
