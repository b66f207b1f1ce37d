//! The text of the errors that caused another one.

use std::error::Error;
use std::fmt;

use super::TransportError;
use crate::error::escape::escaped;

/// The number of errors in a chain that are shown, counted from the outermost one.
const MAX_DEPTH: usize = 16;

/// The messages of an error and its sources, joined with colons.
///
/// The text is one line, has no URL, and its length is bounded.
pub(in crate::error) struct Chain<'a> {
    error: &'a (dyn Error + 'static),
    part: Part,
}

/// The errors of a chain that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::error) enum Part {
    All,
    /// The innermost error. Those around it only say which layer of an HTTP client failed.
    Root,
}

impl<'a> Chain<'a> {
    pub(in crate::error) fn new(error: &'a (dyn Error + 'static)) -> Self {
        let part = Part::All;
        Self { error, part }
    }

    pub(in crate::error) fn part(self, part: Part) -> Self {
        Self { part, ..self }
    }

    /// Returns the messages, outermost first. Repetitions are left out.
    pub(in crate::error) fn messages(&self) -> Vec<String> {
        let mut messages: Vec<String> = Vec::new();
        for error in errors(self.error) {
            if error.is::<TransportError>() {
                // Its cause is the next error.
                continue;
            }
            let message = clean(&error.to_string());
            if self.part == Part::Root {
                messages.clear();
            }
            let is_new = messages.last().is_none_or(|last| !last.contains(&message));
            if is_new && !message.is_empty() {
                messages.push(message);
            }
        }
        messages
    }
}

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escaped(&self.messages().join(": ")).fmt(f)
    }
}

/// Returns an error and its sources, the cause of a [`TransportError`] included.
pub(crate) fn errors<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    let next = |error: &&'a (dyn Error + 'static)| {
        let error = *error;
        if let Some(error) = error.downcast_ref::<TransportError>() {
            return Some(error.cause());
        }
        // The source of an `io::Error` is that of the error inside.
        let inner = error.downcast_ref::<std::io::Error>();
        match inner.and_then(std::io::Error::get_ref) {
            Some(inner) => Some(inner as &(dyn Error + 'static)),
            None => error.source(),
        }
    };
    std::iter::successors(Some(error), next).take(MAX_DEPTH)
}

/// Returns the text as part of a one-line message: without URLs, line breaks and a capital at its
/// start.
fn clean(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines.collect::<Vec<_>>().join("; ");
    let mut line = without_urls(line);
    let mut chars = line.chars();
    let is_sentence = chars.next().is_some_and(|char| char.is_ascii_uppercase())
        && chars.next().is_some_and(|char| !char.is_ascii_uppercase());
    if let (true, Some(first)) = (is_sentence, line.get_mut(..1)) {
        first.make_ascii_lowercase();
    }
    let end = line.trim_end_matches('.').len();
    line.truncate(end);
    line
}

/// Replaces every URL in the text with `[url]`.
fn without_urls(text: String) -> String {
    const SEPARATOR: &str = "://";
    if !text.contains(SEPARATOR) {
        return text;
    }
    let is_scheme = |char: char| char.is_ascii_alphanumeric() || "+-.".contains(char);
    let ends_url = |char: char| char.is_whitespace() || "\"'`<>()[]{},;".contains(char);
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(SEPARATOR) {
        clean.push_str(before.trim_end_matches(is_scheme));
        clean.push_str("[url]");
        // An IPv6 address is in brackets.
        let host = match after
            .strip_prefix('[')
            .and_then(|host| host.split_once(']'))
        {
            Some((_, after)) => after,
            None => after,
        };
        rest = host.find(ends_url).map_or("", |end| &host[end..]);
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(text: &str, source: Option<std::io::Error>) -> std::io::Error {
        #[derive(Debug)]
        struct Outer(String, Option<std::io::Error>);

        impl fmt::Display for Outer {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Error for Outer {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                self.1.as_ref().map(|source| source as _)
            }
        }

        std::io::Error::other(Outer(text.to_owned(), source))
    }

    #[test]
    fn joins_messages_and_leaves_out_repetitions() {
        let root = custom("No route.", None);
        let repeating = custom("tcp: No route", Some(root));
        let outer = custom("proxy", Some(repeating));
        assert_eq!(
            Chain::new(&outer).to_string(),
            "proxy: tcp: No route: no route"
        );
        let root = Chain::new(&outer).part(Part::Root).to_string();
        assert_eq!(root, "no route");
    }

    #[test]
    fn multi_line_text_becomes_one_line() {
        let error = custom("one\n  two\n\n    three\r\n", None);
        assert_eq!(Chain::new(&error).to_string(), "one; two; three");
    }

    #[test]
    fn urls_are_removed() {
        for (text, clean) in [
            ("a https://h/p?q=1#f b", "a [url] b"),
            ("for url (http://[::1]:80/a)", "for url ([url])"),
            ("ws+unix://a:b@c", "[url]"),
            ("https://a,https://b", "[url],[url]"),
            ("://", "[url]"),
            ("a: b", "a: b"),
        ] {
            assert_eq!(without_urls(text.to_owned()), clean);
        }
    }

    #[test]
    fn names_in_capitals_stay() {
        for text in ["TLS failed", "EOF", "é", ""] {
            assert_eq!(clean(text), text);
        }
    }
}
