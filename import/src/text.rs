//! Texts of a document in Rust sources.

/// Returns a string literal of Rust.
pub(crate) fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for char in text.chars() {
        match char {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            char if char.is_control() || is_invisible(char) => {
                literal.extend(char.escape_unicode());
            }
            char => literal.push(char),
        }
    }
    literal.push('"');
    literal
}

/// Returns `true` for characters that change the direction of text, which the compiler refuses.
pub(crate) fn is_invisible(char: char) -> bool {
    matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns the text in one line, cut at the end of a sentence or a word if it is long.
pub(crate) fn line(text: &str) -> String {
    const MAX: usize = 240;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MAX {
        return text;
    }
    let cut: String = text.chars().take(MAX).collect();
    if let Some(end) = cut.find(". ") {
        return cut.get(..=end).unwrap_or_default().to_owned();
    }
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} ..", cut.get(..end).unwrap_or_default())
}

/// Returns a part of the document for a message.
pub(crate) fn short(text: &str) -> String {
    const MAX: usize = 60;
    let text: String = text.chars().filter(|char| !char.is_control()).collect();
    if text.chars().count() <= MAX {
        return text;
    }
    let cut: String = text.chars().take(MAX).collect();
    format!("{cut}..")
}

/// Returns a summary and a description as one text, without a repeated summary.
pub(crate) fn joined(summary: Option<&str>, description: Option<&str>) -> String {
    let summary = summary.unwrap_or_default().trim();
    let description = description.unwrap_or_default().trim();
    let bare = |text: &str| text.trim_end_matches('.').to_lowercase();
    if summary.is_empty() || bare(description).starts_with(&bare(summary)) {
        return description.to_owned();
    }
    if description.is_empty() {
        return summary.to_owned();
    }
    format!("{summary}\n\n{description}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_escaped() {
        assert_eq!(
            literal("a \"b\" \\ \n \u{202e}"),
            r#""a \"b\" \\ \n \u{202e}""#
        );
    }

    #[test]
    fn long_texts_are_cut_at_a_sentence_or_a_word() {
        assert_eq!(line("a\n  b"), "a b");
        let long = format!("First. {}", "word ".repeat(80));
        assert_eq!(line(&long), "First.");
        let long = "word ".repeat(80);
        assert!(line(&long).ends_with("word .."));
    }

    #[test]
    fn a_summary_is_not_repeated() {
        assert_eq!(
            joined(Some("Lists users"), Some("Lists users.")),
            "Lists users."
        );
        assert_eq!(
            joined(Some("Lists users"), Some("All of them.")),
            "Lists users\n\nAll of them."
        );
        assert_eq!(joined(None, None), "");
    }
}
