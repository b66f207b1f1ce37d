//! The cases: their headers and the messages of the compiler.

use std::path::{Path, PathBuf};

use crate::of_macros::is_of_macros;

/// A file with a mistake.
pub struct Case {
    pub path: PathBuf,
    /// The text that a message must point at.
    pub at: Option<String>,
    /// The text that a message must contain.
    pub names: Option<String>,
    /// The name that must be suggested first.
    pub meant: Option<String>,
    /// The edits of the remedy.
    pub fixes: Vec<(String, String)>,
    /// The rows of the catalogue of mistakes.
    pub rows: Vec<String>,
    /// The number of mistakes.
    pub mistakes: usize,
    /// If `true`, the message of the compiler is expected.
    pub is_rustc: bool,
    /// If `true`, a test of the macros checks the case, too.
    pub is_of_macros: bool,
    pub messages: Vec<Message>,
}

/// An error.
pub struct Message {
    /// The first line, without `error:`.
    pub title: String,
    /// The whole message.
    pub text: String,
    /// The text that the compiler underlines first.
    pub underlined: String,
    /// The text above the carets in the message, and whether its position follows.
    pub drawn: Option<(String, bool)>,
}

/// Returns all cases but those of `pass/`.
pub fn all() -> Vec<Case> {
    let mut paths = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(Path::new(".").join(&folder)).unwrap();
        for entry in entries {
            let path = folder.join(entry.unwrap().file_name());
            let is_other = ["pass", "tests", "build.rs"]
                .iter()
                .any(|it| path == Path::new(it));
            if path.is_dir() && !is_other {
                folders.push(path);
            } else if !is_other && path.extension().is_some_and(|extension| extension == "rs") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Case {
    let source = std::fs::read_to_string(path).unwrap();
    let heads = source.lines().filter_map(|line| line.strip_prefix("//~ "));
    let heads: Vec<_> = heads
        .map(|line| line.split_once(' ').unwrap_or((line, "")))
        .collect();
    let values = |key| {
        heads
            .iter()
            .filter(move |(name, _)| *name == key)
            .map(|(_, value)| *value)
    };
    let text = |key| {
        values(key)
            .next()
            .map(|text| text.trim_matches('`').replace('⏎', "\n"))
    };
    let messages = std::fs::read_to_string(path.with_extension("stderr")).unwrap_or_default();
    let is_rustc = values("rustc").next().is_some();
    Case {
        at: text("at"),
        names: text("names"),
        meant: text("meant"),
        fixes: values("fix")
            .map(|edit| {
                let edit = edit
                    .strip_prefix('`')
                    .and_then(|edit| edit.strip_suffix('`'));
                let (old, new) = edit.unwrap().split_once("` => `").unwrap();
                (old.replace('⏎', "\n"), new.replace('⏎', "\n"))
            })
            .collect(),
        rows: values("row").map(str::to_owned).collect(),
        mistakes: values("messages")
            .next()
            .map_or(1, |count| count.parse().unwrap()),
        is_rustc,
        is_of_macros: is_of_macros(&source, &messages),
        messages: messages.split("\n\n").filter_map(message).collect(),
        path: path.to_owned(),
    }
}

/// Reads an error. Ignores warnings.
fn message(text: &str) -> Option<Message> {
    let first = text.lines().next()?;
    let (level, title) = first.split_once(": ")?;
    if !level.starts_with("error") || title.starts_with("aborting") {
        return None;
    }
    let (head, snippet) = text.split_once("-->")?;
    Some(Message {
        title: title.to_owned(),
        drawn: drawn(head),
        underlined: underlined(snippet),
        text: text.to_owned(),
    })
}

/// Returns the text above the carets in the message, and whether `file:line:column` follows.
fn drawn(head: &str) -> Option<(String, bool)> {
    let lines: Vec<_> = head.lines().collect();
    let carets = lines
        .iter()
        .position(|line| line.trim_start().starts_with('^'))?;
    let (above, line) = (lines.get(carets - 1)?, lines[carets]);
    let (start, count) = span(line);
    let piece = above.chars().skip(start).take(count).collect();
    Some((piece, line.matches(':').count() == 2))
}

/// Returns the text above the first carets of the compiler.
fn underlined(snippet: &str) -> String {
    // The line number is in `--> file:line:column`.
    let line = snippet
        .lines()
        .next()
        .and_then(|place| place.rsplit(':').nth(1));
    let number = format!("{} ", line.unwrap_or_default());
    let lines: Vec<_> = snippet.lines().collect();
    let start = lines
        .iter()
        .skip(1)
        .position(|line| line.trim_start().starts_with(&number));
    let rest = start.map_or(&[] as &[_], |start| &lines[start + 1..]);
    let code = |line: &str| line.split_once('|').map(|(_, code)| code.to_owned());
    let first = rest.first().and_then(|line| code(line)).unwrap_or_default();
    // Several lines, joined by a bar, are underlined completely.
    if first.trim_start().starts_with(['/', '|'])
        || rest.get(1).is_some_and(|line| line.contains("| |"))
    {
        let lines = rest
            .iter()
            .filter(|line| line.trim_start().starts_with(char::is_numeric));
        let lines = lines.filter_map(|line| code(line));
        let lines = lines.map(|line| line.trim_start_matches([' ', '/', '|']).to_owned());
        return lines.collect::<Vec<_>>().join("\n");
    }
    let carets = rest.iter().skip(1).filter_map(|line| code(line));
    let Some(carets) = carets.take(3).find(|line| line.contains('^')) else {
        return String::new();
    };
    let (start, count) = span(&carets);
    first.chars().skip(start).take(count).collect()
}

/// Returns the start and the number of the first carets in a line, in characters.
fn span(line: &str) -> (usize, usize) {
    let start = line.chars().take_while(|char| *char != '^').count();
    let count = line
        .chars()
        .skip(start)
        .take_while(|char| *char == '^')
        .count();
    (start, count)
}
