//! Texts in commands for a POSIX shell.

/// Returns a text in single quotes, so that the shell does not change it.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Returns a text that ends with an environment variable, which the shell replaces with its value.
pub(super) fn with_variable(text: &str, variable: &str) -> String {
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
pub(super) fn is_text(bytes: &[u8]) -> bool {
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
}
