//! The words of a line that is typed in bash.

/// A line, split into words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The words, without quotes. The last one is the word at the cursor, which may be empty.
    pub(super) words: Vec<String>,
    /// The quote in which the line ends.
    pub(super) quote: Option<char>,
}

impl Line {
    /// Splits a line up to the cursor. Nothing is expanded: a word such as `$(date)` stays as it is.
    pub(super) fn parse(text: &str) -> Self {
        let mut words = Vec::new();
        let mut word: Option<String> = None;
        let mut quote = None;
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            match (quote, char) {
                (Some(open), _) if char == open => quote = None,
                (Some('"'), '\\') => {
                    let special = chars.next_if(|it| matches!(it, '"' | '\\' | '$' | '`'));
                    word.get_or_insert_default().push(special.unwrap_or('\\'));
                }
                (None, '\'' | '"') => {
                    quote = Some(char);
                    word.get_or_insert_default();
                }
                (None, '\\') => word.get_or_insert_default().extend(chars.next()),
                (None, _) if char.is_whitespace() => words.extend(word.take()),
                (Some(_) | None, _) => word.get_or_insert_default().push(char),
            }
        }
        words.push(word.unwrap_or_default());
        Self { words, quote }
    }
}

/// Returns the end of a word without quotes. `quote` is the quote in which the line ends.
pub(super) fn unquoted(end: &str, quote: Option<char>) -> String {
    match quote {
        Some(_) => end.to_owned(),
        None => Line::parse(end).words.concat(),
    }
}

/// Returns a value as bash reads it back, without evaluating any part of it.
///
/// Returns `None` if the value cannot be inserted at an open quote.
pub(super) fn quoted(value: &str, quote: Option<char>) -> Option<String> {
    let is_plain = |char: char| char.is_alphanumeric() || "-_./:=@%+,".contains(char);
    match quote {
        Some(_) => {
            let is_safe = |char: char| is_plain(char) || matches!(char, ' ' | '(' | ')' | '*');
            value.chars().all(is_safe).then(|| value.to_owned())
        }
        None => {
            let mut text = String::with_capacity(value.len());
            for char in value.chars() {
                if !is_plain(char) {
                    text.push('\\');
                }
                text.push(char);
            }
            Some(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_split_as_in_bash() {
        for (line, words, quote) in [
            ("", &[""][..], None),
            ("losant", &["losant"], None),
            ("losant ", &["losant", ""], None),
            ("losant  a\tb", &["losant", "a", "b"], None),
            (r"a\ b c", &["a b", "c"], None),
            (r#"'a "b' "c 'd""#, &[r#"a "b"#, "c 'd"], None),
            (r#"x "a b"#, &["x", "a b"], Some('"')),
            ("x 'a b", &["x", "a b"], Some('\'')),
            (r#""\$\x\"""#, &[r#"$\x""#], None),
            ("''", &[""], None),
            (r"a\", &["a"], None),
            ("$(date) `id`", &["$(date)", "`id`"], None),
        ] {
            let expected = Line {
                words: words.iter().map(ToString::to_string).collect(),
                quote,
            };
            assert_eq!(Line::parse(line), expected, "{line}");
        }
    }

    #[test]
    fn values_are_inserted_without_being_evaluated() {
        assert_eq!(quoted("json", None).unwrap(), "json");
        assert_eq!(quoted("a b$(c)'", None).unwrap(), r"a\ b\$\(c\)\'");
        assert_eq!(quoted("a b", Some('"')).unwrap(), "a b");
        for quote in ['"', '\''] {
            assert_eq!(quoted("a$(b)", Some(quote)), None);
            assert_eq!(quoted("a'b", Some(quote)), None);
        }
    }
}
