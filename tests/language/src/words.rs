//! Words that the project avoids.

use std::fmt;

use crate::File;
use crate::files::has_extension;

/// A line with words that the project avoids.
#[derive(Debug)]
pub struct Hit<'a> {
    /// Path of the file.
    pub path: &'a str,
    /// Number of the line, from 1.
    pub line: usize,
    /// The line without indentation.
    pub text: &'a str,
}

impl fmt::Display for Hit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// The phrases, word by word. `concat!` and the separate words keep this file out of the result.
const AVOIDED: [&[&str]; 11] = [
    &[concat!("st", "and")],
    &[concat!("st", "ands")],
    &[concat!("be", "ar")],
    &[concat!("be", "ars")],
    &[concat!("no", "body")],
    &[concat!("be", "side")],
    &["is", "no"],
    &["is", "none"],
    &["holds", "a"],
    &["the", "answer"],
    &["by", "when"],
];

/// First words of docs that ask a question in place of naming the thing.
const QUESTIONS: [&str; 6] = ["What", "Whether", "How", "By when", "Who", "Where"];

/// Returns all lines that contain one of the avoided phrases. Case matters.
#[must_use]
pub fn avoided(files: &[File]) -> Vec<Hit<'_>> {
    lines(files, |line| {
        AVOIDED
            .iter()
            .any(|phrase| contains(line, &phrase.join(" ")))
    })
}

/// Returns all doc lines in Rust sources that begin with a question word.
#[must_use]
pub fn questions(files: &[File]) -> Vec<Hit<'_>> {
    let mut hits = lines(files, |line| {
        let docs = line.strip_prefix("/// ").or(line.strip_prefix("//! "));
        docs.is_some_and(|docs| QUESTIONS.iter().any(|word| begins(docs, word)))
    });
    hits.retain(|hit| has_extension(hit.path, "rs"));
    hits
}

fn lines(files: &[File], is_hit: impl Fn(&str) -> bool) -> Vec<Hit<'_>> {
    let mut hits = Vec::new();
    for file in files {
        for (at, line) in file.text.lines().enumerate() {
            let text = line.trim();
            if is_hit(text) {
                let (path, line) = (&*file.path, at + 1);
                hits.push(Hit { path, line, text });
            }
        }
    }
    hits
}

/// Returns `true` if a line contains the phrase between word boundaries.
fn contains(line: &str, phrase: &str) -> bool {
    line.match_indices(phrase).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(is_word) && line.get(at..).is_some_and(|text| begins(text, phrase))
    })
}

/// Returns `true` if a text begins with the phrase, followed by a word boundary.
fn begins(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase)
        .is_some_and(|rest| !rest.chars().next().is_some_and(is_word))
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> [File; 1] {
        let (path, text) = (path.to_owned(), text.to_owned());
        [File { path, text }]
    }

    #[test]
    fn finds_whole_words_only() {
        let word = AVOIDED[0][0];
        let files = file(
            "a.md",
            &format!("under{word}\n{word}ing\nto {word}, so\n_{word}"),
        );
        let lines: Vec<_> = avoided(&files).iter().map(|hit| hit.line).collect();
        assert_eq!(lines, [3]);
    }

    #[test]
    fn finds_question_words_at_the_start_of_docs() {
        let files = file(
            "a.rs",
            "/// What it is.\n/// Whatever.\n// What.\n    //! How:",
        );
        let lines: Vec<_> = questions(&files).iter().map(|hit| hit.line).collect();
        assert_eq!(lines, [1, 4]);
    }

    #[test]
    fn does_not_report_this_file() {
        let files = file("words.rs", include_str!("words.rs"));
        assert!(avoided(&files).is_empty());
    }
}
