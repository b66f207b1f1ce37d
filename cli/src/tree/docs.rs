//! The documentation of a declaration as plain text.

/// Returns Markdown as text for a terminal: one line for each paragraph and each item of a list, without
/// blocks of code, links and marks for code.
pub(crate) fn plain(docs: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let (mut is_code, mut is_open) = (false, false);
    for line in docs.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            is_code = !is_code;
            is_open = false;
        } else if is_code {
        } else if line.is_empty() {
            is_open = false;
        } else if let (true, Some(last)) = (is_open && !is_item(line), paragraphs.last_mut()) {
            last.push(' ');
            last.push_str(line);
        } else {
            paragraphs.push(line.to_owned());
            is_open = true;
        }
    }
    let mut text = String::new();
    for paragraph in &paragraphs {
        if !text.is_empty() {
            text.push_str(if is_item(paragraph) { "\n" } else { "\n\n" });
        }
        text.push_str(&without_marks(paragraph));
    }
    text
}

/// Returns the first sentence of the documentation, without its full stop.
pub(crate) fn summary(docs: &str) -> String {
    let text = plain(docs);
    let first = text.lines().next().unwrap_or_default();
    let end = first.match_indices(". ").map(|(at, _)| at).find(|at| {
        let rest = first.get(at + 2..).unwrap_or_default();
        rest.starts_with(char::is_uppercase)
    });
    let sentence = end.and_then(|end| first.get(..end)).unwrap_or(first);
    sentence.trim_end_matches('.').to_owned()
}

/// Returns the text in a line of at most `width` characters, with `..` in the place of the rest.
pub(crate) fn shortened(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(2)).collect();
    let is_whole = text.chars().nth(width.saturating_sub(2)) == Some(' ');
    let words = match kept.rfind(' ') {
        Some(end) if !is_whole => kept.get(..end).unwrap_or(&kept),
        Some(_) | None => &kept,
    };
    format!("{}..", words.trim_end())
}

/// Returns the lines of a text after a label, each at most `width` characters long if its words allow it.
pub(crate) fn hanging(label: &str, indent: usize, text: &str, width: usize) -> String {
    let mut lines = vec![format!("{label:indent$}")];
    let mut is_first = true;
    for word in text.split_whitespace() {
        let fits = |line: &String| line.chars().count() + 1 + word.chars().count() <= width;
        match lines.last_mut() {
            Some(line) if is_first => line.push_str(word),
            Some(line) if fits(line) => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(format!("{:indent$}{word}", "")),
        }
        is_first = false;
    }
    lines.join("\n")
}

fn is_item(line: &str) -> bool {
    line.starts_with("* ") || line.starts_with("- ")
}

/// Returns a line without the marks for code, and with the texts of links in their place.
fn without_marks(line: &str) -> String {
    let line = line.replace('`', "");
    let mut text = String::new();
    let mut rest = line.as_str();
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        let Some((label, tail)) = after.split_once(']') else {
            text.push('[');
            rest = after;
            continue;
        };
        let target = tail.strip_prefix('(').and_then(|tail| tail.split_once(')'));
        match target {
            Some((_, tail)) => {
                text.push_str(label);
                rest = tail;
            }
            // A link of rustdoc has no target, but a list of JSON has the same form.
            None => {
                text.extend(["[", label, "]"]);
                rest = tail;
            }
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCS: &str = "Returns the [counts](https://example.com) of\nan `organization`. More text.\n\n\
        * One\n  more.\n* Two\n\n```\nlet code = 1;\n```\n\nEnd.";

    #[test]
    fn markdown_becomes_text() {
        assert_eq!(
            plain(DOCS),
            "Returns the counts of an organization. More text.\n* One more.\n* Two\n\nEnd."
        );
        assert_eq!(plain("A list `[1]` [open"), "A list [1] [open");
    }

    #[test]
    fn summaries_are_one_sentence() {
        assert_eq!(summary(DOCS), "Returns the counts of an organization");
        assert_eq!(summary("Takes 1.5 s, i.e. more."), "Takes 1.5 s, i.e. more");
        assert_eq!(summary(""), "");
    }

    #[test]
    fn lines_after_the_first_are_indented() {
        assert_eq!(
            hanging("ab", 4, "one two three", 12),
            "ab  one two\n    three"
        );
        assert_eq!(hanging("ab", 4, "", 12), "ab  ");
    }

    #[test]
    fn long_lines_are_cut() {
        assert_eq!(shortened("abcdef", 6), "abcdef");
        assert_eq!(shortened("abc def", 6), "abc..");
        assert_eq!(shortened("abc def gh", 9), "abc def..");
        assert_eq!(shortened("abc def gh", 8), "abc..");
    }
}
