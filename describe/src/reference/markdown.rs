//! Writing of Markdown: every name, text and cell is escaped here.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, Options};
use pulldown_cmark_to_cmark::cmark_with_options;

/// Extensions of GitHub. Characters that are special in one of them are escaped.
const GITHUB: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_MATH);

/// Writes events as Markdown, without a line break at the end.
pub(super) fn write(events: &[Event<'_>]) -> String {
    let events = merged(events);
    let mut text = String::new();
    let options = pulldown_cmark_to_cmark::Options {
        code_block_token_count: 3,
        ..Default::default()
    };
    // Writing to a `String` does not fail, and the events come from a parser.
    if cmark_with_options(events.iter(), &mut text, GITHUB, options).is_err() {
        text.clear();
    }
    // Spaces at the edges of a text are written so, although they are between words.
    let is_literal = |event: &Event<'_>| match event {
        Event::Text(text) | Event::Code(text) => text.contains(SPACE),
        _ => false,
    };
    if events.iter().any(is_literal) {
        text
    } else {
        text.replace(SPACE, " ")
    }
}

/// A space as a character reference.
const SPACE: &str = "&#32;";

/// Merges adjacent texts. A space at the end of a text would be written as `&#32;`.
fn merged<'a>(events: &[Event<'a>]) -> Vec<Event<'a>> {
    let mut merged: Vec<Event<'_>> = Vec::with_capacity(events.len());
    for event in events {
        match (merged.last_mut(), event) {
            (Some(Event::Text(before)), Event::Text(text)) => {
                *before = format!("{before}{text}").into();
            }
            _ => merged.push(event.clone()),
        }
    }
    merged
}

/// Returns text as code: a name, a value or a path.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    write(&[code_event(text)])
}

/// Returns plain text, in which no character has a meaning.
pub(super) fn text(text: &str) -> String {
    write(&[Event::Text(visible(text).into_owned().into())])
}

/// Returns the event for code in a line. Control characters are written as escapes.
pub(super) fn code_event<'a>(text: &str) -> Event<'a> {
    Event::Code(CowStr::from(visible(text).into_owned()))
}

/// Returns the event that breaks a line within a cell.
pub(super) fn line_break<'a>() -> Event<'a> {
    Event::InlineHtml("<br>".into())
}

/// Replaces control characters by their escapes.
fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let escape = |char: char| match char {
        char if char.is_control() => char.escape_debug().to_string(),
        char => char.to_string(),
    };
    Cow::Owned(text.chars().map(escape).collect())
}

/// Returns a line with a capital at the beginning and a full stop at the end.
pub(super) fn sentence(line: &str) -> String {
    let mut chars = line.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    let mut sentence: String = first.chain(chars).collect();
    if !sentence.is_empty() && !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}

/// Returns names as code, as a list with a conjunction: `a`, `b`, or `c`.
pub(super) fn list(names: &[&str], conjunction: &str) -> String {
    let names: Vec<_> = names.iter().map(|name| code(name)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one} {conjunction} {other}"),
        [first @ .., last] => format!("{}, {conjunction} {last}", first.join(", ")),
    }
}

/// Returns a code block that no line of the code can end.
pub(super) fn code_block(language: &str, code: &str) -> String {
    let longest = code.split(|char| char != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}\n", code.trim_end())
}

/// The fragments of the headings of a page, as GitHub makes them.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    used: Vec<String>,
}

impl Anchors {
    /// Returns the fragment of the next heading. A heading with a title that the page has had already gets a
    /// number.
    pub(super) fn add(&mut self, title: &str) -> String {
        let slug = slug(title);
        let numbered = (1..).map(|number| format!("{slug}-{number}"));
        let mut candidates = std::iter::once(slug.clone()).chain(numbered);
        let anchor = candidates
            .find(|anchor| !self.used.contains(anchor))
            .unwrap_or_default();
        self.used.push(anchor.clone());
        anchor
    }
}

/// Returns the fragment of a heading: letters and digits in lower case, with `-` between words.
fn slug(title: &str) -> String {
    let kept = |char: &char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_');
    let kept: String = title.chars().filter(kept).collect();
    kept.to_lowercase().replace(' ', "-")
}

/// A table. Columns have equal widths, except for the last one, which is the longest.
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(titles: &[&str]) -> Self {
        let titles = titles.iter().map(|title| (*title).to_owned()).collect();
        Self { rows: vec![titles] }
    }

    /// Adds a row. Cells are Markdown of one line.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells = cells.into_iter();
        // A pipe ends a cell, even in code, unless it is escaped.
        let escaped = cells.map(|cell| cell.replace('|', "\\|").replace(['\n', '\r'], " "));
        self.rows.push(escaped.collect());
    }

    /// Returns the table, or nothing if it has no rows.
    pub(super) fn write_rows(&self) -> String {
        if self.rows.len() > 1 {
            self.write()
        } else {
            String::new()
        }
    }

    pub(super) fn write(&self) -> String {
        let Some(titles) = self.rows.first() else {
            return String::new();
        };
        let last = titles.len().saturating_sub(1);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<_> = (0..last).map(|column| width(column).max(3)).collect();
        let mut text = String::new();
        for (index, row) in self.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let width = widths.get(column).copied().unwrap_or(0);
                text.push_str(&format!("| {cell:width$} "));
            }
            text.push_str("|\n");
            if index == 0 {
                for width in &widths {
                    text.push_str(&format!("| {} ", "-".repeat(*width)));
                }
                text.push_str("| --- |\n");
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_contains_any_text() {
        assert_eq!(code("<deviceId>"), "`<deviceId>`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb\u{7}"), "`a\\nb\\u{7}`");
        assert_eq!(code(""), "");
    }

    #[test]
    fn cells_end_at_their_own_pipe() {
        let mut table = Table::new(&["A", "B"]);
        table.row([code("a|b"), "c\nd".to_owned()]);
        assert_eq!(
            table.write(),
            "| A      | B |\n| ------ | --- |\n| `a\\|b` | c d |\n"
        );
    }

    #[test]
    fn anchors_are_those_of_github() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.add("Payload Counts"), "payload-counts");
        assert_eq!(anchors.add("Payload Counts"), "payload-counts-1");
        assert_eq!(anchors.add("`a_b`, c!"), "a_b-c");
        assert_eq!(anchors.add("Payload counts-1"), "payload-counts-1-1");
    }

    #[test]
    fn a_code_block_contains_fences() {
        assert_eq!(
            code_block("text", "a\n```\nb"),
            "````text\na\n```\nb\n````\n"
        );
    }
}
