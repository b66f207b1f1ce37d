//! Path templates: `/instances/<instanceId>/orgs`.
//!
//! A template is taken apart segment by segment. A segment with a mistake still gives the piece
//! that was likely meant, so that one mistake is one error.

use std::ops::Range;

mod foreign;
mod literal;
mod placeholder;
mod segment;
mod split;

#[cfg(test)]
mod tests;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text that is sent as it is.
    Literal(String),
    /// The name of a placeholder, and its range in the template, brackets included.
    Placeholder(String, Range<usize>),
}

impl Piece {
    /// Returns the name of a placeholder.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Placeholder(name, _) => Some(name),
            Self::Literal(_) => None,
        }
    }

    /// Returns the text of a literal.
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
    /// The bytes of the template that show it.
    pub at: Range<usize>,
    /// The problem, and after a semicolon the remedy.
    pub message: String,
}

/// A template, taken apart.
#[derive(Debug, Default)]
pub struct Template {
    /// What the template consists of. Of a template with mistakes, what was likely meant.
    pub pieces: Vec<Piece>,
    /// The mistakes.
    pub mistakes: Vec<Mistake>,
    /// The placeholders without a name, `<>`, and the problem of each. Which name was meant, only
    /// the arguments tell.
    pub unnamed: Vec<(Range<usize>, String)>,
    /// Names where no placeholder can be. Their arguments are not mistakes, too.
    pub misplaced: Vec<String>,
    /// Placeholders whose names are a guess, because a mistake hides them. No argument has to fill
    /// them.
    pub guessed: Vec<String>,
}

impl Template {
    /// Returns the first problem, without a remedy, which only a declaration can follow.
    #[must_use]
    pub fn first_problem(&self) -> Option<&str> {
        let mistakes = self.mistakes.iter().map(|it| (it.at.start, &it.message));
        let unnamed = self.unnamed.iter().map(|(at, problem)| (at.start, problem));
        let (_, message) = mistakes.chain(unnamed).min_by_key(|(start, _)| *start)?;
        message.split("; ").next()
    }

    fn mistake(&mut self, at: Range<usize>, message: impl Into<String>) {
        let message = message.into();
        self.mistakes.push(Mistake { at, message });
    }

    /// Adds literal text, to the literal before it if there is one.
    fn literal(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Literal(before)) => before.push_str(text),
            Some(Piece::Placeholder(..)) | None => self.pieces.push(Piece::Literal(text.into())),
        }
    }

    fn placeholder(&mut self, name: &str, at: Range<usize>) {
        if self.pieces.iter().any(|piece| piece.name() == Some(name)) {
            let (wire, argument) = (format!("{name}2"), crate::name::snake(name));
            let message = format!(
                "duplicate placeholder `<{name}>`; write `<{wire}>` here, and add the argument \
                 `{argument}2`"
            );
            self.mistake(at, message);
            self.literal(name);
        } else {
            self.pieces.push(Piece::Placeholder(name.into(), at));
        }
    }
}

/// What is a mistake unless an API wants it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Allowed {
    /// A path that ends with `/`.
    pub trailing_slash: bool,
}

/// Takes a template apart.
///
/// Literals have only characters that need no escape in a path, so that no template needs
/// encoding and none can leave its path.
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
    let start = split::base(template, &mut parsed);
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

/// Whether a placeholder may have this name.
fn is_name(name: &str) -> bool {
    name.starts_with(|char: char| char.is_ascii_alphabetic() || char == '_')
        && name.chars().any(|char| char != '_')
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}

/// The name that was likely meant by what is none: `deviceId` for `device Id` and `device-id`.
fn name_in(text: &str) -> String {
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
