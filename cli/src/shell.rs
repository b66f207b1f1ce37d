//! Texts in commands for a POSIX shell.

/// Returns a text as one word: as it is if the shell does not change it, and otherwise in single quotes.
pub(crate) fn word(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.,:/@%+=".contains(&byte);
    if !text.is_empty() && text.bytes().all(is_plain) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Returns a text in single quotes, so that the shell does not change it.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Returns a text that ends with an environment variable, which the shell replaces with its value.
pub(crate) fn with_variable(text: &str, variable: &str) -> String {
    let mut escaped = String::new();
    for char in text.chars() {
        if matches!(char, '\\' | '"' | '$' | '`') {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    format!("\"{escaped}${variable}\"")
}

/// Returns `true` if a command can contain the bytes.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_escaped() {
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
        assert_eq!(quoted(""), "''");
        assert_eq!(with_variable("a: $", "TOKEN"), r#""a: \$$TOKEN""#);
    }

    #[test]
    fn words_are_quoted_if_needed() {
        assert_eq!(word("2026-11-01"), "2026-11-01");
        assert_eq!(word("a b"), "'a b'");
        assert_eq!(word("it's"), r"'it'\''s'");
        assert_eq!(word(""), "''");
    }
}
