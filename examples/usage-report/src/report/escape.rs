//! Texts of other people in the report: names of organizations, and messages of the server.

/// Returns a text that Markdown shows unchanged, on one line.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    for char in text.chars() {
        if char.is_control() {
            escaped.push(' ');
            continue;
        }
        if r"\`*_[]<>|&~".contains(char) {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

/// Returns a text that spreadsheets do not take for a formula. The writer of CSV adds the quotes.
pub(super) fn csv(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_not_markup() {
        assert_eq!(markdown("a|b\n<i>*c*"), r"a\|b \<i\>\*c\*");
        assert_eq!(markdown("Harbour Works (2)"), "Harbour Works (2)");
    }

    #[test]
    fn names_are_not_formulas() {
        assert_eq!(csv("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(csv("a=b"), "a=b");
    }
}
