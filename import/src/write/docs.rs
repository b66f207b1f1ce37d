//! Docs in Markdown as doc comments.

use super::WIDTH;
use crate::text;

/// Appends a doc comment with this marker: `///` or `//!`.
pub(crate) fn push(out: &mut String, docs: &str, indent: usize, marker: &str) {
    let margin = " ".repeat(indent);
    for line in lines(docs, WIDTH.saturating_sub(indent + marker.len() + 1)) {
        out.push_str(&margin);
        out.push_str(marker);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(&line);
        }
        out.push('\n');
    }
}

/// The state between the lines of a text.
#[derive(Default)]
struct Lines {
    out: Vec<String>,
    /// The words of the current paragraph.
    paragraph: Vec<String>,
    /// The columns before the first line of the paragraph, and before its other lines.
    hang: (String, usize),
    is_in_list: bool,
    width: usize,
}

/// Returns the lines of a text, with paragraphs that are wrapped at `width`.
fn lines(docs: &str, width: usize) -> Vec<String> {
    let mut lines = Lines {
        width,
        ..Lines::default()
    };
    let mut fence: Option<String> = None;
    for raw in docs.split(['\n', '\u{2028}', '\u{2029}']) {
        let raw = clean(raw);
        let line = raw.trim_end();
        let bare = line.trim_start();
        if let Some(marker) = &fence {
            lines.out.push(line.to_owned());
            if bare.starts_with(marker.as_str()) && bare.trim_matches(['`', '~']).is_empty() {
                fence = None;
            }
            continue;
        }
        if let Some(marker) = ["```", "~~~"]
            .into_iter()
            .find(|marker| bare.starts_with(marker))
        {
            lines.end_paragraph();
            let info = bare.trim_start_matches(['`', '~']).trim();
            if info.contains('`') {
                lines.words(&bare.replace("```", "`"));
                continue;
            }
            lines.out.push(format!("{marker}{}", language(info)));
            fence = Some(marker.to_owned());
            continue;
        }
        lines.line(line);
    }
    lines.end_paragraph();
    if let Some(marker) = fence {
        lines.out.push(marker);
    }
    let mut out = lines.out;
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    let start = out
        .iter()
        .position(|line| !line.is_empty())
        .unwrap_or(out.len());
    let mut out = out.split_off(start);
    out.dedup_by(|one, other| one.is_empty() && other.is_empty());
    out
}

/// Returns the language of a code block, so that rustdoc does not compile it.
fn language(info: &str) -> &str {
    let first = info
        .split(|char: char| !char.is_ascii_alphanumeric() && char != '-' && char != '+')
        .next();
    match first.unwrap_or_default() {
        "" | "rust" | "rs" | "should_panic" | "no_run" | "ignore" | "compile_fail" => "text",
        other => other,
    }
}

fn clean(line: &str) -> String {
    let chars = line.chars().filter(|char| !text::is_invisible(*char));
    let chars = chars.flat_map(|char| match char {
        '\t' => "    ".chars().collect::<Vec<_>>(),
        char if char.is_control() => Vec::new(),
        char => vec![char],
    });
    chars.collect()
}

impl Lines {
    fn line(&mut self, line: &str) {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        if bare.is_empty() {
            self.end_paragraph();
            self.out.push(String::new());
            return;
        }
        if let Some(marker) = list_marker(bare) {
            self.end_paragraph();
            // Without a list around it, a deep indent would be a code block.
            let indent = if self.is_in_list { indent.min(12) } else { 0 };
            self.is_in_list = true;
            let hang = format!("{}{marker} ", " ".repeat(indent));
            let columns = hang.chars().count();
            self.hang = (hang, columns);
            let rest = bare.get(marker.len()..).unwrap_or_default();
            self.words(rest);
            return;
        }
        if bare.starts_with(['|', '#', '>']) {
            self.end_paragraph();
            self.out.push(escaped(bare));
            return;
        }
        if self.paragraph.is_empty() {
            let is_continued = self.is_in_list && indent >= 2;
            if !is_continued {
                self.is_in_list = false;
            }
            let margin = if is_continued { indent.min(12) } else { 0 };
            self.hang = (" ".repeat(margin), margin);
        }
        self.words(bare);
    }

    fn words(&mut self, text: &str) {
        let text = escaped(text);
        self.paragraph
            .extend(text.split_whitespace().map(str::to_owned));
    }

    /// Wraps the paragraph.
    fn end_paragraph(&mut self) {
        let (first, columns) = std::mem::take(&mut self.hang);
        let mut line = first;
        let mut is_empty = true;
        for word in std::mem::take(&mut self.paragraph) {
            let width = line.chars().count() + 1 + word.chars().count();
            // A line that begins like a list would become one.
            let is_marker = list_marker(&format!("{word} ")).is_some()
                || word.starts_with(['#', '>', '|', '=', '+']);
            if !is_empty && width > self.width && !is_marker {
                self.out
                    .push(std::mem::replace(&mut line, " ".repeat(columns)));
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            line.push_str(&word);
            is_empty = false;
        }
        if !line.trim().is_empty() {
            self.out.push(line.trim_end().to_owned());
        }
    }
}

/// Returns the marker of a list item: `-`, `*`, `+` or `1.`.
fn list_marker(line: &str) -> Option<&str> {
    let (marker, _) = line.split_once(' ')?;
    let number = marker.strip_suffix(['.', ')']);
    let is_number = number.is_some_and(|number| {
        !number.is_empty() && number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    (matches!(marker, "-" | "*" | "+") || is_number).then_some(marker)
}

/// Escapes what rustdoc would read as a link to an item, or as an HTML tag.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut is_code = false;
    let chars: Vec<char> = line.chars().collect();
    for (at, char) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
        match char {
            '`' => is_code = !is_code,
            '[' if !is_code && before != Some('\\') => {
                let rest = chars.get(at..).unwrap_or_default();
                let close = rest.iter().position(|char| *char == ']');
                let after = close.and_then(|close| rest.get(close + 1));
                if !matches!(after, Some('(')) {
                    out.push('\\');
                }
            }
            '<' if !is_code && before != Some('\\') => {
                let rest: String = chars
                    .get(at + 1..)
                    .unwrap_or_default()
                    .iter()
                    .take(8)
                    .collect();
                let is_url = rest.starts_with("http");
                if rest.starts_with(|char: char| {
                    char.is_ascii_alphabetic() || char == '/' || char == '!'
                }) && !is_url
                {
                    out.push('\\');
                }
            }
            _ => {}
        }
        out.push(char);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn paragraphs_are_wrapped() {
        assert_eq!(
            lines("one two\nthree four", 9),
            ["one two", "three", "four"]
        );
        assert_eq!(lines("\n\na\n\n\n\nb\n", 9), ["a", "", "b"]);
    }

    #[test]
    fn list_items_have_a_hanging_indent() {
        assert_eq!(
            lines("- one two three\n- four", 9),
            ["- one two", "  three", "- four"]
        );
        assert_eq!(lines("use it - for a", 8), ["use it -", "for a"]);
    }

    #[test]
    fn code_is_not_a_doctest() {
        assert_eq!(lines("```\nlet x;\n```", 80), ["```text", "let x;", "```"]);
        assert_eq!(lines("```json\n{}", 80), ["```json", "{}", "```"]);
        assert_eq!(lines("    indented", 80), ["indented"]);
    }

    #[test]
    fn links_to_items_and_tags_are_escaped() {
        assert_eq!(
            lines("see [User] and [docs](https://x)", 80),
            ["see \\[User] and [docs](https://x)"]
        );
        assert_eq!(lines("a <b>c</b> `<T>`", 80), ["a \\<b>c\\</b> `<T>`"]);
    }
}
