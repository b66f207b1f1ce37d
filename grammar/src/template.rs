//! Path templates: `/instances/<instanceId>/orgs`.
//!
//! A template is parsed segment by segment. An invalid segment is replaced by the piece that was
//! likely meant, so that one mistake causes one error.

use std::ops::Range;

mod foreign;
mod literal;
mod parts;
mod placeholder;
mod segment;
mod split;

#[cfg(test)]
mod tests;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Literal text.
    Literal(String),
    /// The name of a placeholder, and its range in the template, brackets included.
    Placeholder(String, Range<usize>),
}

impl Piece {
    /// Returns the name if this is a placeholder.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Placeholder(name, _) => Some(name),
            Self::Literal(_) => None,
        }
    }

    /// Returns the text if this is a literal.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Placeholder(..) => None,
        }
    }
}

/// A mistake in a template.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The range of bytes of the template that is invalid.
    pub at: Range<usize>,
    /// The problem and, after a semicolon, the remedy.
    pub message: String,
}

/// A literal segment that other frameworks read as a placeholder, such as `:id` or `$id`.
#[derive(Debug, PartialEq, Eq)]
pub struct Suspect {
    /// The range of bytes of the template.
    pub at: Range<usize>,
    /// The name. Empty for `*`.
    pub name: String,
    /// The problem and, after a semicolon, the remedy, if it is a mistake. Without a remedy if it has
    /// no name.
    pub message: String,
}

/// A parsed template.
#[derive(Debug, Default)]
pub struct Template {
    /// The pieces. If there are mistakes, the pieces that were likely meant.
    pub pieces: Vec<Piece>,
    /// The name of the catch-all, such as `key` for `<key..>`. It is one of the placeholders.
    pub catch_all: Option<String>,
    /// Literal segments that other frameworks read as placeholders. They are mistakes if there are
    /// arguments for them.
    pub suspects: Vec<Suspect>,
    /// The mistakes.
    pub mistakes: Vec<Mistake>,
    /// Placeholders without a name, such as `<>`, with the problem of each. The remedy depends on the
    /// arguments.
    pub unnamed: Vec<(Range<usize>, String)>,
    /// Names in a query, where no placeholder can be. Arguments with these names are not reported.
    pub misplaced: Vec<String>,
    /// Placeholders whose names are guessed from invalid ones. They need no argument.
    pub guessed: Vec<String>,
}

impl Template {
    /// Returns the first problem without its remedy, which applies to declarations only.
    #[must_use]
    pub fn first_problem(&self) -> Option<&str> {
        let mistakes = self.mistakes.iter().map(|it| (it.at.start, &it.message));
        let unnamed = self.unnamed.iter().map(|(at, problem)| (at.start, problem));
        let (_, message) = mistakes.chain(unnamed).min_by_key(|(start, _)| *start)?;
        message.split("; ").next()
    }

    /// Records a mistake.
    fn mistake(&mut self, at: Range<usize>, message: impl Into<String>) {
        let message = message.into();
        self.mistakes.push(Mistake { at, message });
    }

    /// Adds literal text, which extends a literal before it.
    fn literal(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Literal(before)) => before.push_str(text),
            Some(Piece::Placeholder(..)) | None => self.pieces.push(Piece::Literal(text.into())),
        }
    }

    /// Adds a placeholder. Records a duplicate one.
    fn placeholder(&mut self, name: &str, at: Range<usize>) {
        if self.pieces.iter().any(|piece| piece.name() == Some(name)) {
            let (wire, argument) = (format!("{name}2"), crate::name::snake(name));
            let message = format!(
                "duplicate placeholder `<{name}>`; write `<{wire}>` and add the argument `{argument}2`"
            );
            self.mistake(at, message);
            self.literal(name);
        } else {
            self.pieces.push(Piece::Placeholder(name.into(), at));
        }
    }

    /// Adds a catch-all. Records a second one.
    fn catch_all(&mut self, name: &str, at: Range<usize>) {
        if let Some(first) = &self.catch_all {
            let message = format!(
                "duplicate catch-all `<{name}..>`, a path can contain one and `<{first}..>` is one; \
                 write `<{name}>`"
            );
            self.mistake(at.clone(), message);
        } else {
            self.catch_all = Some(name.to_owned());
        }
        self.placeholder(name, at);
    }
}

/// Rules that do not apply to a template.
#[derive(Debug, Clone, Copy, Default)]
pub struct Allowed {
    /// If `true`, the path may end with `/`.
    pub trailing_slash: bool,
}

/// Parses a template.
///
/// Literals consist of characters that need no escape in a path, so templates are sent without
/// encoding and cannot change another part of the URL.
///
/// ```
/// use restrait_grammar::template::{Allowed, Piece, parse};
///
/// let template = parse("/devices/<deviceId>", Allowed::default());
/// assert!(template.mistakes.is_empty());
/// assert_eq!(template.pieces[0], Piece::Literal("/devices/".to_owned()));
///
/// let template = parse("/devices/{deviceId}", Allowed::default());
/// assert_eq!(template.mistakes[0].at, 9..19);
/// ```
#[must_use]
pub fn parse(template: &str, allowed: Allowed) -> Template {
    let mut parsed = Template::default();
    let slashed = split::backslashes(template, &mut parsed);
    let template = slashed.as_deref().unwrap_or(template);
    let start = split::path_start(template, &mut parsed);
    let end = split::path_end(template, start, &mut parsed);
    let path = template.get(start..end).unwrap_or_default();
    for (at, segment) in split::segments(path, start, allowed, &mut parsed) {
        parsed.literal("/");
        segment::parse(segment, at, &mut parsed);
    }
    if parsed.pieces.is_empty() {
        parsed.literal("/");
    }
    parsed
}

/// Returns `true` if this is a valid name of a placeholder.
fn is_name(name: &str) -> bool {
    name.starts_with(|char: char| char.is_ascii_alphabetic() || char == '_')
        && name.chars().any(|char| char != '_')
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}

/// Returns the valid name that is most similar: `deviceId` for `device Id` and `device-id`. Empty if
/// no name remains.
fn valid_name(text: &str) -> String {
    let words = text.split(|char: char| !(char.is_ascii_alphanumeric() || char == '_'));
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        if name.is_empty() {
            name.push_str(word.trim_start_matches(|char: char| char.is_ascii_digit()));
        } else {
            let mut chars = word.chars();
            name.extend(chars.next().map(|char| char.to_ascii_uppercase()));
            name.push_str(chars.as_str());
        }
    }
    if is_name(&name) { name } else { String::new() }
}
