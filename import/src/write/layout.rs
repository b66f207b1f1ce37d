//! The layout of attributes, as rustfmt writes them.
//!
//! rustfmt breaks an attribute of literals if its arguments have more than 70 columns and are more than one.
//! It does not change other attributes, such as `#[query(style = comma)]`.

use super::WIDTH;

/// The width of arguments above which rustfmt breaks an attribute.
const ARGUMENTS: usize = 70;
/// The width of words up to which rustfmt writes several of them in a line.
const WORD: usize = 10;

/// An argument of an attribute.
pub(crate) enum Entry {
    /// An argument in one line.
    Line(String),
    /// A list of arguments: `params(..)`.
    List(String, Vec<Entry>),
    /// A list of literals and words: `read = [..]`.
    Items(String, Vec<String>),
}

impl Entry {
    /// Returns the argument in one line.
    fn line(&self) -> String {
        match self {
            Self::Line(text) => text.clone(),
            Self::List(name, entries) => format!("{name}({})", joined(entries)),
            Self::Items(name, items) => format!("{name} = [{}]", items.join(", ")),
        }
    }

    /// Returns `true` if rustfmt formats it: it consists of words and literals.
    fn is_meta(&self) -> bool {
        match self {
            Self::Line(text) => is_meta(text),
            Self::List(_, entries) => entries.iter().all(Self::is_meta),
            Self::Items(..) => false,
        }
    }

    fn push(&self, out: &mut String, indent: usize, is_formatted: bool) {
        let margin = " ".repeat(indent);
        let line = self.line();
        let fits = indent + line.chars().count() < WIDTH;
        match self {
            Self::Line(_) if !fits && !is_formatted => {
                out.push_str(&format!("{margin}{},\n", wrapped(&line, indent)));
            }
            Self::Line(_) => out.push_str(&format!("{margin}{line},\n")),
            Self::List(name, entries) => {
                let is_short = !is_formatted || joined(entries).chars().count() <= ARGUMENTS;
                if fits && is_short {
                    out.push_str(&format!("{margin}{line},\n"));
                    return;
                }
                out.push_str(&format!("{margin}{name}(\n"));
                let words: Vec<_> = entries.iter().map(Self::line).collect();
                if is_formatted && words.iter().all(|word| word.chars().count() <= WORD) {
                    filled(out, &words, indent + 4, false);
                } else {
                    for entry in entries {
                        entry.push(out, indent + 4, is_formatted);
                    }
                }
                out.push_str(&format!("{margin}),\n"));
            }
            Self::Items(..) if fits => out.push_str(&format!("{margin}{line},\n")),
            Self::Items(name, items) => {
                out.push_str(&format!("{margin}{name} = [\n"));
                filled(out, items, indent + 4, true);
                out.push_str(&format!("{margin}],\n"));
            }
        }
    }
}

/// Returns an argument with the text at its end in several lines.
fn wrapped(argument: &str, indent: usize) -> String {
    const PARAGRAPH: &str = "\\n\\n";
    let Some(start) = argument.rfind(" = \"").filter(|_| argument.ends_with('"')) else {
        return argument.to_owned();
    };
    let (name, literal) = argument.split_at(start + " = ".len());
    let words = literal.split_inclusive(' ');
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut width = WIDTH - indent - name.chars().count();
    for word in words.flat_map(|word| word.split_inclusive(PARAGRAPH)) {
        let columns = line.chars().count() + word.trim_end().chars().count() + " \\".len();
        let is_end = line.ends_with(PARAGRAPH) || line.ends_with(' ') && columns > width;
        // The compiler skips the spaces at the start of a line.
        if is_end && word != " " {
            line.push('\\');
            lines.push(std::mem::take(&mut line));
            width = WIDTH - indent - 4;
        }
        line.push_str(word);
    }
    lines.push(line);
    format!(
        "{name}{}",
        lines.join(&format!("\n{}", " ".repeat(indent + 4)))
    )
}

/// Writes items into lines that are as long as possible. With `by_head`, a scope with another first word
/// begins a line.
fn filled(out: &mut String, items: &[String], indent: usize, by_head: bool) {
    let margin = " ".repeat(indent);
    let mut line = String::new();
    let head = |item: &str| {
        item.trim_matches('"')
            .split('.')
            .take(2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut before: Option<Vec<String>> = None;
    for item in items {
        let own = head(item);
        let is_new = by_head && before.as_ref().is_some_and(|before| *before != own);
        let is_full = indent + line.chars().count() + item.chars().count() + 1 > WIDTH;
        if !line.is_empty() && (is_full || is_new) {
            out.push_str(&format!("{margin}{}\n", line.trim_end()));
            line.clear();
        }
        line.push_str(item);
        line.push_str(", ");
        before = Some(own);
    }
    out.push_str(&format!("{margin}{}\n", line.trim_end()));
}

fn joined(entries: &[Entry]) -> String {
    let entries: Vec<_> = entries.iter().map(Entry::line).collect();
    entries.join(", ")
}

/// Returns `true` for a word, a literal, and a word with a literal.
fn is_meta(text: &str) -> bool {
    let is_word = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b':')
            && !text.starts_with(|char: char| char.is_ascii_digit())
    };
    let is_literal = |text: &str| {
        text.starts_with('"')
            || text.starts_with(|char: char| char.is_ascii_digit()) && !text.contains([' ', '('])
            || matches!(text, "true" | "false")
    };
    match text.split_once(" = ") {
        Some((word, value)) if is_word(word) => is_literal(value),
        _ if text.starts_with('"') => !text.contains("\" = "),
        _ => match text.split_once('(') {
            Some((word, rest)) if is_word(word) => {
                let inner = rest.trim_end_matches(')');
                inner.split(", ").all(is_meta)
            }
            _ => is_word(text) || is_literal(text),
        },
    }
}

/// Appends `#[name(..)]`, in one line if it fits.
pub(crate) fn attribute(out: &mut String, name: &str, entries: &[Entry], indent: usize) {
    let margin = " ".repeat(indent);
    if entries.is_empty() {
        out.push_str(&format!("{margin}#[{name}]\n"));
        return;
    }
    let is_formatted = entries.iter().all(Entry::is_meta);
    let line = joined(entries);
    let columns = line.chars().count();
    let is_short = if is_formatted {
        columns <= ARGUMENTS || entries.len() == 1
    } else {
        entries.len() < 3
    };
    if is_short && indent + name.len() + columns + 5 <= WIDTH {
        out.push_str(&format!("{margin}#[{name}({line})]\n"));
        return;
    }
    out.push_str(&format!("{margin}#[{name}(\n"));
    for entry in entries {
        entry.push(out, indent + 4, is_formatted);
    }
    if is_formatted {
        // rustfmt removes the comma.
        out.truncate(out.len() - ",\n".len());
        out.push('\n');
    }
    out.push_str(&format!("{margin})]\n"));
}

/// Returns `#[name(..)]` without a line break at its end. It has line breaks only where rustfmt writes them.
pub(crate) fn inline(name: &str, arguments: &[String], indent: usize) -> String {
    if arguments.is_empty() {
        return format!("#[{name}]");
    }
    let line = arguments.join(", ");
    let is_formatted = arguments.iter().all(|argument| is_meta(argument));
    if !is_formatted
        || (line.chars().count() <= ARGUMENTS || arguments.len() == 1)
            && indent + name.len() + line.chars().count() + 5 <= WIDTH
    {
        return format!("#[{name}({line})]");
    }
    let margin = " ".repeat(indent);
    let arguments: Vec<_> = arguments
        .iter()
        .map(|argument| format!("{margin}    {argument}"))
        .collect();
    format!("#[{name}(\n{}\n{margin})]", arguments.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_wrapped_between_words() {
        let text = format!(
            "404 = \"{}  {}\\n\\nEnd.\"",
            "word ".repeat(20),
            "word ".repeat(4)
        );
        let mut out = String::new();
        attribute(
            &mut out,
            "endpoint",
            &[
                Entry::Line("page(link)".to_owned()),
                Entry::Line(text.clone()),
            ],
            0,
        );
        assert_eq!(
            out.lines().filter(|line| line.ends_with('\\')).count(),
            2,
            "{out}"
        );
        assert!(
            out.lines().all(|line| line.chars().count() <= WIDTH),
            "{out}"
        );
        // As the compiler reads it.
        let lines: Vec<_> = out.lines().map(str::trim_start).collect();
        let read = lines.join("\n").replace("\\\n", "");
        assert!(read.contains(&text), "{read}");
    }
}
